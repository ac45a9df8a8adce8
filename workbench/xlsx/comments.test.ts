import type { OpenedBook } from '../model/book';
import type { CommentText, CommentThread } from '../model/comment';
import { openXlsx } from './openXlsx';
import { readResources } from './resources';
import { findFaults } from './testDoctor';
import { together, workbookOf } from './testFeatures';
import { changeResources, open, save, sheetOf, unpack, type TestBook } from './testPackage';

const named = (name: string): TestBook => workbookOf(together.filter((feature) => feature.name === name));
const threads = named('threaded comments with replies');
const THREAD = 'xl/threadedComments/threadedComment1.xml';

const said = (id: number, content: string, authorName: string): CommentText => ({
  id: `{BBBBBBBB-0000-0000-0000-00000000000${id}}`,
  content,
  authorName,
  authorEmail: '',
  created: '2026-10-01T02:03:04.00Z',
});

const threadsOf = ({ snapshot }: OpenedBook) =>
  Object.values(readResources(snapshot).SHEET_NOTE_PLUGIN.sheet1 ?? {})
    .flatMap((line) => Object.values(line))
    .map(({ row, col, note, thread }) => ({ row, col, note, thread }));

const putThread = (book: OpenedBook, row: number, col: number, thread: CommentThread) =>
  changeResources(book, ({ SHEET_NOTE_PLUGIN: all }) => {
    ((all.sheet1 ??= {})[row] ??= {})[col] = { id: 'n', row, col, width: 1, height: 1, note: thread.content, thread };
  });

describe('threaded comments', () => {
  it('are read with authors, replies and whether they are resolved, into the note of their cell', async () => {
    expect(threadsOf(await open(threads))).toEqual([
      {
        row: 1,
        col: 0,
        note: '这个分数对吗?\n已改',
        thread: {
          id: '{AAAAAAAA-0000-0000-0000-000000000001}',
          content: '这个分数对吗?',
          authorName: '王经理',
          authorEmail: 'wang@kefu.example',
          created: '2026-03-01T08:00:00.00Z',
          resolved: false,
          replies: [
            {
              id: '{AAAAAAAA-0000-0000-0000-000000000002}',
              content: '已改',
              authorName: '李质检',
              authorEmail: '',
              created: '2026-03-01T09:00:00.00Z',
            },
          ],
        },
      },
    ]);
  });

  it('are written where there were none, with the note that older programs show', async () => {
    const book = await open({ sheets: [{ name: '一', xml: sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>') }] });
    const thread = { ...said(1, '<请> & 复核', '赵主管'), resolved: true, replies: [said(2, '好', '王经理')] };
    putThread(book, 4, 2, thread);
    const bytes = await save(book);
    expect(findFaults(bytes)).toEqual([]);
    const again = await openXlsx(bytes, 'x.xlsx');
    expect(threadsOf(again)).toEqual([{ row: 4, col: 2, note: '<请> & 复核\n好', thread }]);
    const note = unpack(bytes)['xl/comments1.xml'];
    expect(note).toContain('&lt;请&gt; &amp; 复核\n答复:\n    好');
    expect(note).toContain('<author>tc={BBBBBBBB-0000-0000-0000-000000000001}</author>');
    expect(await save(again)).toEqual(bytes);
  });

  it('keep their elements when another is added, and move with their cell', async () => {
    const book = await open(threads);
    const [first] = threadsOf(book);
    if (!first?.thread) throw new Error('no comment');
    const before = unpack(await save(book))[THREAD] ?? '';
    changeResources(book, ({ SHEET_NOTE_PLUGIN: all }) => (all.sheet1 = {}));
    putThread(book, 2, 0, first.thread);
    putThread(book, 4, 2, { ...said(1, '新', '赵主管'), resolved: false, replies: [] });
    const bytes = await save(book);
    expect(findFaults(bytes)).toEqual([]);
    const parts = unpack(bytes);
    for (const element of before.match(/<threadedComment .*?<\/threadedComment>/g) ?? [])
      expect(parts[THREAD]).toContain(element.replace('ref="A2"', 'ref="A3"'));
    expect(parts['xl/comments2.xml']).not.toContain('ref="A2"');
    expect(parts['xl/persons/person.xml']).toMatch(/王经理.*李质检.*赵主管/);
    expect(threadsOf(await openXlsx(bytes, 'x.xlsx')).map(({ row, col }) => [row, col])).toEqual([
      [2, 0],
      [4, 2],
    ]);
  });

  it('go with their notes when they are removed', async () => {
    const book = await open(threads);
    changeResources(book, ({ SHEET_NOTE_PLUGIN: all }) => (all.sheet1 = {}));
    const bytes = await save(book);
    expect(findFaults(bytes)).toEqual([]);
    expect(threadsOf(await openXlsx(bytes, 'x.xlsx'))).toEqual([]);
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
