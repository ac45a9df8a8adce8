import type { CommentModel } from '../model/comment';
import { openXlsx } from './openXlsx';
import { readResources } from './resources';
import { findFaults } from './testDoctor';
import { together, workbookOf } from './testFeatures';
import { changeResources, open, save, sheetOf, unpack, type TestBook } from './testPackage';

const named = (name: string): TestBook => workbookOf(together.filter((feature) => feature.name === name));
const threads = named('threaded comments with replies');
const THREAD = 'xl/threadedComments/threadedComment1.xml';

const comment = (changes: Partial<CommentModel>): CommentModel => ({
  id: '{BBBBBBBB-0000-0000-0000-000000000001}',
  author: '赵主管',
  created: '2026-10-01T02:03:04.00',
  text: '<请> & 复核',
  row: 4,
  column: 2,
  resolved: false,
  replies: [],
  ...changes,
});

describe('threaded comments', () => {
  it('are read with authors, replies and whether they are resolved', async () => {
    const { extras } = await open(threads);
    expect(extras.comments).toEqual({
      sheet1: [
        {
          id: '{AAAAAAAA-0000-0000-0000-000000000001}',
          author: '王经理',
          created: '2026-03-01T08:00:00.00',
          text: '这个分数对吗?',
          row: 1,
          column: 0,
          resolved: false,
          replies: [
            {
              id: '{AAAAAAAA-0000-0000-0000-000000000002}',
              author: '李质检',
              created: '2026-03-01T09:00:00.00',
              text: '已改',
            },
          ],
        },
      ],
    });
  });

  it('are written where there were none, with the note that older programs show', async () => {
    const book = await open({ sheets: [{ name: '一', xml: sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>') }] });
    const reply = {
      id: '{BBBBBBBB-0000-0000-0000-000000000002}',
      author: '王经理',
      created: '2026-10-02T00:00:00.00',
      text: '好',
    };
    book.extras.comments = { sheet1: [comment({ resolved: true, replies: [reply] })] };
    const bytes = await save(book);
    expect(findFaults(bytes)).toEqual([]);
    const again = await openXlsx(bytes, 'x.xlsx');
    expect(again.extras.comments).toEqual(book.extras.comments);
    expect(readResources(again.snapshot).SHEET_NOTE_PLUGIN.sheet1?.[4]?.[2]?.note).toContain(
      '<请> & 复核\n答复:\n    好',
    );
    expect(unpack(bytes)['xl/comments1.xml']).toContain('<author>tc={BBBBBBBB-0000-0000-0000-000000000001}</author>');
    expect(await save(again)).toEqual(bytes);
  });

  it('keep their elements when another is added, and move with their cell', async () => {
    const book = await open(threads);
    const [first] = book.extras.comments?.sheet1 ?? [];
    if (!first) throw new Error('no comment');
    const before = unpack(await save(book))[THREAD] ?? '';
    book.extras.comments = { sheet1: [{ ...first, row: 2 }, comment({})] };
    const bytes = await save(book);
    expect(findFaults(bytes)).toEqual([]);
    const parts = unpack(bytes);
    for (const element of before.match(/<threadedComment .*?<\/threadedComment>/g) ?? [])
      expect(parts[THREAD]).toContain(element.replace('ref="A2"', 'ref="A3"'));
    expect(parts['xl/comments2.xml']).not.toContain('ref="A2"');
    expect(parts['xl/persons/person.xml']).toMatch(/王经理.*李质检.*赵主管/);
    expect((await openXlsx(bytes, 'x.xlsx')).extras.comments).toEqual(book.extras.comments);
  });

  it('go with their notes when they are removed', async () => {
    const book = await open(threads);
    book.extras.comments = {};
    const bytes = await save(book);
    expect(findFaults(bytes)).toEqual([]);
    const again = await openXlsx(bytes, 'x.xlsx');
    expect(again.extras.comments).toEqual({});
    expect(readResources(again.snapshot).SHEET_NOTE_PLUGIN).toEqual({});
    expect(unpack(bytes)[THREAD]).toBeUndefined();
  });
});

describe('notes', () => {
  it('keep format, author and shape when a neighbour is changed, added or removed', async () => {
    const book = await open(named('notes'));
    changeResources(book, ({ SHEET_NOTE_PLUGIN: { sheet1 } }) => {
      const changed = sheet1?.[2]?.[1];
      if (!sheet1 || !changed) throw new Error('no notes');
      changed.note = '改过';
      sheet1[9] = { 3: { id: 'n', row: 9, col: 3, width: 1, height: 1, note: '新' } };
    });
    const bytes = await save(book);
    expect(findFaults(bytes)).toEqual([]);
    const parts = unpack(bytes);
    const [kept] =
      unpack(await save(await open(named('notes'))))['xl/comments1.xml']?.match(/<comment ref="A2".*?<\/comment>/s) ??
      [];
    expect(kept).toBeDefined();
    expect(parts['xl/comments1.xml']).toContain(kept);
    expect(parts['xl/comments1.xml']).toContain('<comment ref="B3" authorId="1"><text><t>改过</t></text></comment>');
    expect(parts['xl/drawings/vmlDrawing1.vml']).toMatch(
      /infoBackground.*infoBackground.*<x:Row>9<\/x:Row><x:Column>3</s,
    );
  });
});
