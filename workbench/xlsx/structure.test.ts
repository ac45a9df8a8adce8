import type { OpenedBook } from '../model/book';
import { openXlsx } from './openXlsx';
import { addSheet, open, packBook, rowOf, save, saveParts, unpack, worksheet } from './testPackage';
import { findFaults } from './testDoctor';
import { dates1904, producers, together, workbookOf } from './testFeatures';

const everything = () => open(workbookOf(together));
const sheetNamed = ({ snapshot }: OpenedBook, name: string) => {
  const sheet = Object.values(snapshot.sheets).find((each) => each.name === name);
  if (!sheet?.id) throw new Error(`no sheet ${name}`);
  return { ...sheet, sheet, id: sheet.id };
};
const rename = (book: OpenedBook, from: string, to: string) => {
  sheetNamed(book, from).sheet.name = to;
};
const remove = (book: OpenedBook, name: string) => {
  const { id } = sheetNamed(book, name);
  book.snapshot.sheetOrder = book.snapshot.sheetOrder.filter((each) => each !== id);
  Reflect.deleteProperty(book.snapshot.sheets, id);
};

describe('sheets that come, go and change their names', () => {
  it('starts from packages without a fault', () => {
    expect(findFaults(packBook(workbookOf(together)))).toEqual([]);
    for (const { bytes } of producers) expect(findFaults(bytes)).toEqual([]);
  });

  it('lets everything that names a renamed sheet follow, in parts too that nothing understands', async () => {
    const book = await everything();
    for (const name of ['筛选', '图表', '透视源', '选项', '名称 一', '合并', '暗表']) rename(book, name, `${name}'新`);
    const bytes = await save(book);
    expect(findFaults(bytes)).toEqual([]);
    const parts = unpack(bytes);
    expect(parts['xl/workbook.xml']).toContain(`hidden="1">'筛选''新'!$A$1:$B$5</definedName>`);
    expect(parts['xl/workbook.xml']).toContain(`'名称 一''新'!$A$1:$B$3,'名称 一''新'!$A$5:$B$5`);
    expect(parts['xl/charts/chart2.xml']).toContain(`<c:f>'图表''新'!$B$2:$B$5</c:f>`);
    expect(parts['xl/charts/chartEx1.xml']).toContain(`<cx:f>'图表''新'!$B$2:$B$5</cx:f>`);
    expect(parts['xl/pivotCache/pivotCacheDefinition1.xml']).toContain(`sheet="透视源'新"`);
    const all = Object.values(parts).join('\n');
    expect(all).toContain(`<xm:f>'选项''新'!$A$1:$A$2</xm:f>`);
    expect(all).toContain(`location="'合并''新'!A1"`);
    expect(all).not.toMatch(/[^一]图表!|筛选!|选项!\$|[^']合并!/);
  });

  it('turns references to a deleted sheet into #REF!, and takes the parts that were its own with it', async () => {
    const book = await everything();
    for (const name of ['图表', '选项', '暗表', '批注', '透视表', '讨论', '图片', '表格']) remove(book, name);
    const bytes = await save(book);
    expect(findFaults(bytes)).toEqual([]);
    const parts = unpack(bytes);
    expect(
      Object.keys(parts).filter((name) => /comments|threaded|tables\/|pivotTables|drawing1|slicers\//i.test(name)),
    ).toEqual([]);
    expect(parts['xl/charts/chart3.xml']).toContain('<c:f>#REF!$B$2:$B$5</c:f>');
    expect(Object.values(parts).join('\n')).toContain('<xm:f>#REF!$A$1:$A$2</xm:f>');
    expect((await openXlsx(bytes, 'x.xlsx')).snapshot.sheetOrder).toHaveLength(book.snapshot.sheetOrder.length);
  });

  it('moves and adds sheets without faults', async () => {
    const book = await everything();
    addSheet(book, 'neu', '新表', { 0: { 0: { v: 1, t: 2 } } });
    book.snapshot.sheetOrder.reverse();
    const bytes = await save(book);
    expect(findFaults(bytes)).toEqual([]);
    const again = await openXlsx(bytes, 'x.xlsx');
    expect(again.snapshot.sheetOrder.map((id) => again.snapshot.sheets[id]?.name)).toEqual(
      book.snapshot.sheetOrder.map((id) => book.snapshot.sheets[id]?.name),
    );
  });
});

describe('packages of other producers', () => {
  it('adds to a strict package in its own namespaces', async () => {
    const strict = producers.find(({ name }) => name.startsWith('strict'));
    const book = await openXlsx(strict?.bytes ?? new Uint8Array(), 'x.xlsx');
    addSheet(book, 'neu', '新表', { 0: { 0: { v: '甲', t: 1 } } });
    const bytes = await save(book);
    expect(findFaults(bytes)).toEqual([]);
    const { '[Content_Types].xml': types, ...parts } = unpack(bytes);
    expect(types).toBeDefined();
    const namespaces = Object.values(parts)
      .join('')
      .match(/http:\/\/schemas\.openxmlformats\.org\/(?!package)[^"]*/g);
    expect(namespaces).toBeNull();
    expect((await openXlsx(bytes, 'x.xlsx')).snapshot.sheetOrder).toHaveLength(2);
  });

  it('keeps cells in their places when a neighbour without a reference goes', async () => {
    const xml = worksheet(
      '<sheetData><row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c><extLst><ext uri="x"/></extLst></row></sheetData>',
    );
    const book = await open({ sheets: [{ name: '一', xml }] });
    Reflect.deleteProperty(rowOf(book, 0), 1);
    expect((await saveParts(book))['xl/worksheets/sheet1.xml']).toContain(
      '<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c><extLst><ext uri="x"/></extLst></row>',
    );
  });
});

describe('dates since 1904', () => {
  it('keep the results of formulas that nobody changed, as the file counts them', async () => {
    const book = await open(workbookOf([dates1904]));
    // The grid computes with the days of 1900.
    rowOf(book, 1)[2] = { f: '=B1', v: 44196 + 1462, t: 2 };
    Object.assign(book.snapshot.sheets.sheet1?.cellData ?? {}, { 5: { 0: { v: 46000, t: 2, s: 'x1' } } });
    const xml = (await saveParts(book))['xl/worksheets/sheet1.xml'];
    expect(xml).toContain('<c r="C2"><f>B1</f><v>44196</v></c>');
    expect(xml).toContain('<c r="A6" s="1"><v>44538</v></c>');
  });
});
