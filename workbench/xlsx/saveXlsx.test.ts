import ExcelJS from 'exceljs';
import { readResources } from './resources';
import { saveXlsx } from './saveXlsx';
import {
  addSheet,
  dynamicMetadata,
  officeRelation,
  open,
  packBook,
  reopen,
  rowOf,
  save,
  saveParts,
  sheetOf,
  sparkline,
  unpack,
  type TestBook,
} from './testPackage';

const rich: TestBook = {
  sheets: [
    {
      name: '明细',
      xml: sheetOf(
        '<row r="1" spans="1:3" x14ac:dyDescent="0.25" xmlns:x14ac="urn:y"><c r="A1" t="s"><v>1</v></c><c r="B1" s="2" ph="1"><v>1.50</v></c><c r="C1"><f t="shared" ref="C1:C2" si="3">B1*2</f><v>3</v></c></row><row r="2"><c r="B2"><v>4</v></c><c r="C2"><f t="shared" si="3"/><v>8</v></c></row>',
        `<drawing r:id="rId1"/>${sparkline}`,
      ),
      relationships: officeRelation('rId1', 'drawing', '../drawings/drawing1.xml'),
    },
    { name: '参数', xml: sheetOf('<row r="1"><c r="A1"><v>7</v></c></row>'), attributes: 'state="veryHidden"' },
  ],
  strings: ['坐席', '<r><rPr><b/></rPr><t>富</t></r><r><t>文本</t></r>'],
  parts: {
    'xl/drawings/drawing1.xml':
      '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><xdr:pic/></xdr:wsDr>',
    'xl/calcChain.xml': '<calcChain><c r="C1" i="1"/></calcChain>',
    'xl/vbaProject.bin': 'not XML at all',
    'customXml/item1.xml': '<a/>',
  },
  overrides:
    '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>',
  relationships: officeRelation('rId80', 'calcChain', 'calcChain.xml'),
  workbook: {
    after:
      '<definedNames><definedName name="局部" localSheetId="1">参数!$A$1</definedName></definedNames><calcPr calcId="1" fullCalcOnLoad="1"/>',
  },
};

describe('saving onto the opened file', () => {
  it('gives back every part byte for byte when nothing changed', async () => {
    const before = unpack(packBook(rich));
    expect(await saveParts(await open(rich))).toEqual(before);
  });

  it('knows whether the structure is protected, and lifts or sets that alone', async () => {
    const locked: TestBook = {
      ...rich,
      workbook: { before: '<workbookProtection lockStructure="1"/>', ...rich.workbook },
    };
    const book = await open(locked);
    expect(book.extras.structureProtection).toEqual({});
    delete book.extras.structureProtection;
    const free = await saveParts(book);
    expect(free['xl/workbook.xml']).toBe(unpack(packBook(rich))['xl/workbook.xml']);
    const plain = await open(rich);
    plain.extras.structureProtection = {};
    const set = await reopen(plain);
    expect(set.extras.structureProtection).toEqual({});
    const secret: TestBook = {
      ...rich,
      workbook: { before: '<workbookProtection workbookPassword="CC1A" lockStructure="1"/>', ...rich.workbook },
    };
    expect((await open(secret)).extras.structureProtection).toEqual({ hasPassword: true });
  });

  it('changes one cell and nothing around it', async () => {
    const book = await open(rich);
    rowOf(book, 1)[1] = { v: 5, t: 2 };
    const before = unpack(packBook(rich));
    const after = await saveParts(book);
    const sheet = 'xl/worksheets/sheet1.xml';
    expect(after[sheet]?.replace('<dimension ref="A1:C2"/>', '')).toBe(
      before[sheet]?.replace('<c r="B2"><v>4</v></c>', '<c r="B2"><v>5</v></c>'),
    );
    expect({ ...after, [sheet]: '' }).toEqual({ ...before, [sheet]: '' });
  });

  it('stores new results beside formulas and keeps the shared formula and the chain', async () => {
    const book = await open(rich);
    Object.assign(rowOf(book, 1)[2] ?? {}, { v: 10 });
    const after = await saveParts(book);
    expect(after['xl/worksheets/sheet1.xml']).toContain('<c r="C2"><f t="shared" si="3"/><v>10</v></c>');
    expect(after['xl/calcChain.xml']).toBeDefined();
  });

  it('keeps a stored result when the grid does not know the function or differs in the last digit only', async () => {
    const book = await open(rich);
    Object.assign(rowOf(book, 0)[2] ?? {}, { v: '#NAME?', t: 1 });
    Object.assign(rowOf(book, 1)[2] ?? {}, { v: 8.000000000000002 });
    expect(await saveParts(book)).toEqual(unpack(packBook(rich)));
  });

  it('gives the followers of a shared formula their own when its first cell changes, and drops the chain', async () => {
    const book = await open(rich);
    rowOf(book, 0)[2] = { f: '=B1*3', v: 4.5, t: 2 };
    const after = await saveParts(book);
    expect(after['xl/worksheets/sheet1.xml']).toContain('<c r="C1"><f>B1*3</f><v>4.5</v></c>');
    expect(after['xl/worksheets/sheet1.xml']).toContain('<c r="C2"><f>B2*2</f><v>8</v></c>');
    expect(after['xl/calcChain.xml']).toBeUndefined();
    expect(after['[Content_Types].xml']).not.toContain('calcChain');
    expect(after['xl/_rels/workbook.xml.rels']).not.toContain('calcChain');
  });

  it('adds formats at the end and keeps what the grid does not know of the old one', async () => {
    const book = await open({
      sheets: [{ name: '一', xml: sheetOf('<row r="1"><c r="A1" s="3"><v>1</v></c></row>') }],
    });
    Object.assign(rowOf(book, 0)[0] ?? {}, { s: { bl: 1, n: { pattern: '0.0"分"' } } });
    const after = await saveParts(book);
    const styles = after['xl/styles.xml'] ?? '';
    expect(styles).toContain('<cellXfs count="5">');
    expect(styles).toContain('<alignment shrinkToFit="1"/><protection locked="0"/></xf></cellXfs>');
    expect(styles).toContain('<numFmt numFmtId="165" formatCode="0.0&quot;分&quot;"/>');
    expect(after['xl/worksheets/sheet1.xml']).toContain('<c s="4" r="A1"><v>1</v></c>');
  });

  it('deletes, renames, reorders and adds sheets; names keep their sheet', async () => {
    const book = await open(rich);
    addSheet(book, 'neu', '月度 报告', { 0: { 0: { v: '标题', t: 1 } } });
    book.snapshot.sheetOrder = ['sheet2', 'neu', 'sheet1'];
    Object.assign(book.snapshot.sheets.sheet1 ?? {}, { name: '质检明细' });
    const again = await reopen(book);
    expect(again.snapshot.sheetOrder.map((id) => again.snapshot.sheets[id]?.name)).toEqual([
      '参数',
      '月度 报告',
      '质检明细',
    ]);
    expect(Object.values(readResources(again.snapshot).SHEET_DEFINED_NAME_PLUGIN)).toMatchObject([
      { name: '局部', localSheetId: 'sheet2' },
    ]);
    expect((await saveParts(book))['xl/workbook.xml']).toContain('state="veryHidden"');

    book.snapshot.sheetOrder = ['neu', 'sheet1'];
    const parts = await saveParts(book);
    expect(parts['xl/worksheets/sheet2.xml']).toBeUndefined();
    expect(parts['xl/workbook.xml']).not.toContain('局部');
    expect(parts['xl/drawings/drawing1.xml']).toBeDefined();
  });

  it('keeps dates of a 1904 workbook in its own system', async () => {
    const book = await open({
      sheets: [{ name: '一', xml: sheetOf('<row r="1"><c r="A1" s="1"><v>44835</v></c></row>') }],
      workbook: { before: '<workbookPr date1904="1"/>' },
    });
    rowOf(book, 0)[1] = { v: 46298, t: 2, s: 'x1' };
    expect((await saveParts(book))['xl/worksheets/sheet1.xml']).toContain(
      '<c r="A1" s="1"><v>44835</v></c><c r="B1" s="1"><v>44836</v></c>',
    );
  });
});

describe('dynamic arrays', () => {
  it('writes a spilled formula with its metadata and cells, and reads it back as one formula', async () => {
    const book = await open(rich);
    addSheet(book, 'neu', '报告', {
      0: { 0: { f: '=KEFU.QASCORE(明细!B1:B3)', v: 88.5, t: 2 } },
      5: { 0: { f: '=SUM(明细!B1:B2)', v: 5.5, t: 2 } },
    });
    const spill = { sheetId: 'neu', row: 0, column: 0, values: [[88.5], [''], ['#NUM!'], [true]] };
    const after = await saveParts(book, [spill]);
    const sheet = after['xl/worksheets/sheet3.xml'] ?? '';
    expect(sheet).toContain(
      '<c r="A1" cm="1"><f t="array" ref="A1:A4">_xldudf_KEFU_QASCORE(明细!B1:B3)</f><v>88.5</v></c>',
    );
    expect(sheet).toContain('<c r="A2" t="str"><v></v></c>');
    expect(sheet).toContain('<c r="A3" t="e"><v>#NUM!</v></c>');
    expect(sheet).toContain('<c r="A4" t="b"><v>1</v></c>');
    expect(sheet).toContain('<c r="A6"><f>SUM(明细!B1:B2)</f><v>5.5</v></c>');
    expect(after['xl/metadata.xml']).toContain('fDynamic="1"');
    expect(after['[Content_Types].xml']).toContain('sheetMetadata+xml');
    expect(after['xl/_rels/workbook.xml.rels']).toContain('relationships/sheetMetadata');
    // All results are there: Excel must not compute them away where the add-in is missing.
    expect(after['xl/workbook.xml']).not.toContain('fullCalcOnLoad');

    const again = await reopen(book, [spill]);
    expect(again.snapshot.sheets.sheet3?.cellData).toEqual({
      0: { 0: { f: '=KEFU.QASCORE(明细!B1:B3)' } },
      5: { 0: { f: '=SUM(明细!B1:B2)', v: 5.5, t: 2 } },
    });
    expect(await save(again)).toEqual(await save(book, [spill]));
  });

  it('grows and shrinks the stored range with the spill', async () => {
    const spilled: TestBook = {
      sheets: [
        {
          name: '一',
          xml: sheetOf(
            '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">_xlfn.SEQUENCE(2)</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
          ),
        },
      ],
      parts: { 'xl/metadata.xml': dynamicMetadata },
      relationships: officeRelation('rId95', 'sheetMetadata', 'metadata.xml'),
    };
    const book = await open(spilled);
    const spill = (values: number[]) => [
      { sheetId: 'sheet1', row: 0, column: 0, values: values.map((value) => [value]) },
    ];
    expect(await saveParts(book, spill([1, 2]))).toEqual(unpack(packBook(spilled)));
    const grown = (await saveParts(book, spill([1, 2, 3])))['xl/worksheets/sheet1.xml'] ?? '';
    expect(grown).toContain('ref="A1:A3"');
    expect(grown).toContain('<c r="A3"><v>3</v></c>');
    const other = await open(spilled);
    rowOf(other, 0)[0] = { v: 'weg', t: 1 };
    const gone = (await saveParts(other))['xl/worksheets/sheet1.xml'] ?? '';
    expect(gone).not.toContain('A2');
    expect(gone).not.toContain('<f');
  });
});

it('builds a whole package for a workbook that came from no file, which another library reads', async () => {
  const book = await open({ sheets: [], parts: {} }).catch(() => undefined);
  expect(book).toBeUndefined();
  const snapshot = (
    await open({
      sheets: [
        {
          name: '一',
          xml: sheetOf(
            '<row r="1"><c r="A1" s="2"><v>0.5</v></c><c r="B1" t="inlineStr"><is><t>张&lt;伟&gt;</t></is></c><c r="C1"><f>A1*2</f><v>1</v></c></row>',
          ),
        },
      ],
    })
  ).snapshot;
  const bytes = await saveXlsx({
    snapshot,
    extras: { charts: [], protection: {}, settings: {} },
    spills: [],
    source: null,
  });
  const workbook = new ExcelJS.Workbook();
  const copy = new ArrayBuffer(bytes.length);
  new Uint8Array(copy).set(bytes);
  await workbook.xlsx.load(copy);
  const sheet = workbook.getWorksheet('一');
  expect(sheet?.getCell('A1').value).toBe(0.5);
  expect(sheet?.getCell('A1').font).toMatchObject({ bold: true, name: '微软雅黑' });
  expect(sheet?.getCell('A1').numFmt).toBe('0.00%');
  expect(sheet?.getCell('B1').value).toBe('张<伟>');
  expect(sheet?.getCell('C1').value).toEqual({ formula: 'A1*2', result: 1 });
});
