import { zipSync } from 'fflate';
import type { OpenedBook } from '../model/book';
import { openXlsx } from './openXlsx';
import { readResources } from './resources';
import { dynamicMetadata, officeRelation, open, packBook, sheetOf, worksheet } from './testPackage';

const cellsOf = ({ snapshot }: OpenedBook, sheet = 'sheet1') => snapshot.sheets[sheet]?.cellData ?? {};

describe('cells', () => {
  it('reads every kind of value, and text that looks like a number as text', async () => {
    const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>-1.5E-3</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#DIV/0!</v></c>
      <c r="E1" t="inlineStr"><is><r><t>富</t></r><r><t xml:space="preserve"> 文本</t></r><rPh sb="0" eb="1"><t>ふ</t></rPh></is></c><c r="F1" t="s"><v>1</v></c>
      <c r="G1" t="d"><v>2026-10-01T12:00:00</v></c><c r="H1" s="2"/><c r="I1" t="s"><v>2</v></c></row>`;
    const book = await open({
      sheets: [{ name: '一', xml: sheetOf(rows) }],
      strings: ['坐席', '00123', '<r><t>两</t></r><r><t>段_x000D_</t></r>'],
    });
    expect(cellsOf(book)[0]).toEqual({
      0: { v: '坐席', t: 1 },
      1: { v: -0.0015, t: 2 },
      2: { v: 1, t: 3 },
      3: { v: '#DIV/0!', t: 1 },
      4: { v: '富 文本', t: 1 },
      5: { v: '00123', t: 4 },
      6: { v: 46296.5, t: 2 },
      7: { s: 'x2' },
      8: { v: '两段\r', t: 1 },
    });
  });

  it('gives each cell of a shared formula its own text', async () => {
    const rows = `<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$C$1</f><v>2</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>6</v></c></row>`;
    const book = await open({ sheets: [{ name: '一', xml: sheetOf(rows) }] });
    expect([0, 1, 2].map((row) => cellsOf(book)[row]?.[1]?.f)).toEqual(['=A1*$C$1', '=A2*$C$1', '=A3*$C$1']);
  });

  it('reads cells and rows without references, and files whose tags have a prefix', async () => {
    const xml = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row><x:row><x:c><x:f>A1+B1</x:f><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const book = await open({ sheets: [{ name: '一', xml }] });
    expect(cellsOf(book)).toEqual({
      0: { 0: { v: 1, t: 2 }, 1: { v: 2, t: 2 } },
      1: { 0: { f: '=A1+B1', v: 3, t: 2 } },
    });
  });

  it('loads a dynamic array as one formula and leaves the cells it spills into empty', async () => {
    const rows = `<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:B2">_xlfn.SEQUENCE(2,2)</f><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2" s="2"><v>3</v></c><c r="B2"><v>4</v></c><c r="C2"><v>9</v></c></row>`;
    const book = await open({
      sheets: [{ name: '一', xml: sheetOf(rows) }],
      parts: { 'xl/metadata.xml': dynamicMetadata },
      relationships: officeRelation('rId95', 'sheetMetadata', 'metadata.xml'),
    });
    expect(cellsOf(book)).toEqual({ 0: { 0: { f: '=SEQUENCE(2,2)' } }, 1: { 0: { s: 'x2' }, 2: { v: 9, t: 2 } } });
  });

  it('turns the dates of a 1904 workbook into 1900 serials and leaves other numbers alone', async () => {
    const rows = '<row r="1"><c r="A1" s="1"><v>44835</v></c><c r="B1"><v>44835</v></c></row>';
    const book = await open({
      sheets: [{ name: '一', xml: sheetOf(rows) }],
      workbook: { before: '<workbookPr date1904="1"/>' },
    });
    expect(cellsOf(book)[0]).toEqual({ 0: { v: 46297, t: 2, s: 'x1' }, 1: { v: 44835, t: 2 } });
  });

  it('marks the cells that stay writable on a protected sheet', async () => {
    const book = await open({
      sheets: [{ name: '一', xml: sheetOf('<row r="1"><c r="A1" s="3"><v>1</v></c></row>') }],
    });
    expect(cellsOf(book)[0]?.[0]?.custom).toEqual({ locked: false });
  });
});

describe('formats', () => {
  it('resolves theme colours with tint, indexed colours, number formats and alignment', async () => {
    const { snapshot } = await open({ sheets: [{ name: '一', xml: sheetOf('') }] });
    expect(snapshot.styles.x1).toMatchObject({ n: { pattern: 'yyyy\\-mm\\-dd' } });
    expect(snapshot.styles.x2).toEqual({
      ff: '微软雅黑',
      fs: 12,
      bl: 1,
      // Accent 1 of the Office theme, a quarter darker, as Excel shows it.
      cl: { rgb: '#2F5597' },
      bg: { rgb: '#FFFF00' },
      n: { pattern: '0.00%' },
      ht: 1,
      vt: 3,
      tb: 3,
      pd: { l: 18 },
    });
  });

  it('reads widths, heights, panes, merges, gridlines and the colour of the tab', async () => {
    const xml = worksheet(
      '<sheetPr><tabColor rgb="FF1F4E79"/></sheetPr><sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="D40" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="2" width="20" customWidth="1"/><col min="3" max="16384" hidden="1" width="9"/></cols><sheetData><row r="1" ht="30" customHeight="1"/><row r="2" hidden="1"/></sheetData><mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>',
    );
    const sheet = (await open({ sheets: [{ name: '一', xml }] })).snapshot.sheets.sheet1;
    expect(sheet).toMatchObject({
      tabColor: '#1F4E79',
      showGridlines: 0,
      // The lower pane is scrolled to row 40; the frozen rows are the first two all the same.
      freeze: { xSplit: 1, ySplit: 2, startRow: 2, startColumn: 1 },
      mergeData: [{ startRow: 0, endRow: 0, startColumn: 0, endColumn: 2 }],
      rowData: { 0: { h: 40, ia: 0 }, 1: { hd: 1 } },
    });
    expect(sheet?.columnData?.[1]).toEqual({ w: 140 });
    expect(sheet?.columnData?.[25]).toMatchObject({ hd: 1 });
  });
});

describe('the workbook', () => {
  it('shows names as references, constants and formulas, with their scope, and hides built-in ones', async () => {
    const after = `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">一!$A$1:$B$2</definedName><definedName name="区域">'表 二'!$A$1:$A$9</definedName><definedName name="权重" localSheetId="1">0.35</definedName><definedName name="最大">MAX(一!$A:$A)</definedName><definedName name="暗" hidden="1">1</definedName></definedNames>`;
    const opened = await open({
      sheets: [
        { name: '一', xml: sheetOf('') },
        { name: '表 二', xml: sheetOf(''), attributes: 'state="veryHidden"' },
      ],
      workbook: { after },
    });
    const names = Object.values(readResources(opened.snapshot).SHEET_DEFINED_NAME_PLUGIN);
    expect(names.map(({ name, formulaOrRefString, localSheetId }) => [name, formulaOrRefString, localSheetId])).toEqual(
      [
        ['区域', "'表 二'!$A$1:$A$9", 'AllDefaultWorkbook'],
        ['权重', '=0.35', 'sheet2'],
        ['最大', '=MAX(一!$A:$A)', 'AllDefaultWorkbook'],
      ],
    );
    expect(opened.snapshot.sheets.sheet2?.hidden).toBe(1);
    expect(opened.extras.pageSetup?.sheet1?.printArea).toBe('A1:B2');
  });

  it('shows conditional formats in the order in which they win, and lists without their quotes', async () => {
    const after = `<conditionalFormatting sqref="B2:B9"><cfRule type="cellIs" dxfId="0" priority="2" operator="lessThan"><formula>80</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="A2:A9 C2"><cfRule type="cellIs" dxfId="0" priority="1" operator="between"><formula>$D$1</formula><formula>9</formula></cfRule><cfRule type="iconSet" priority="3"><iconSet iconSet="3Arrows" reverse="1"><cfvo type="percent" val="0"/><cfvo type="num" val="5"/><cfvo type="num" val="9" gte="0"/></iconSet></cfRule></conditionalFormatting><dataValidations><dataValidation type="list" sqref="A2:A9" showDropDown="1"><formula1>"早班,晚班"</formula1></dataValidation><dataValidation type="whole" operator="greaterThan" sqref="B2"><formula1>$A$1</formula1></dataValidation></dataValidations>`;
    const { snapshot } = await open({ sheets: [{ name: '一', xml: sheetOf('', after) }] });
    const { SHEET_CONDITIONAL_FORMATTING_PLUGIN: formats, SHEET_DATA_VALIDATION_PLUGIN: validations } =
      readResources(snapshot);
    const rules = formats.sheet1?.map(({ rule }) => rule);
    expect(rules?.[0]).toMatchObject({ subType: 'formula', value: '=AND(A2>=$D$1,A2<=9)' });
    expect(rules?.[1]).toMatchObject({
      subType: 'number',
      operator: 'lessThan',
      value: 80,
      style: { cl: { rgb: '#9C0006' }, bg: { rgb: '#FFC7CE' } },
    });
    expect(rules?.[2]).toMatchObject({
      type: 'iconSet',
      config: [
        { operator: 'greaterThan', value: { value: 9 }, iconId: '2' },
        { value: { value: 5 }, iconId: '1' },
        { iconId: '0' },
      ],
    });
    expect(validations.sheet1).toMatchObject([
      { type: 'list', formula1: '早班,晚班', showDropDown: false },
      { type: 'whole', operator: 'greaterThan', formula1: '=$A$1' },
    ]);
  });
});

describe('files that are no workbook', () => {
  const compound = (text: string) =>
    Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...Array.from(text, (c) => [c.charCodeAt(0), 0]).flat(),
    ]);
  const good = packBook({ sheets: [{ name: '一', xml: sheetOf('') }] });
  const withRows = (rows: string, after = '') => packBook({ sheets: [{ name: '一', xml: sheetOf(rows, after) }] });
  const cases: [string, Uint8Array, string][] = [
    ['nothing', new Uint8Array(), 'empty'],
    ['a text', new TextEncoder().encode('坐席,分数'), 'notXlsx'],
    ['an old .xls', compound('Workbook'), 'notXlsx'],
    ['a workbook with a password', compound('EncryptionInfo EncryptedPackage'), 'encrypted'],
    ['another zip', zipSync({ 'a.txt': new Uint8Array([1]) }), 'notXlsx'],
    ['half a file', good.slice(0, good.length / 2), 'corrupt'],
    ['malformed XML', packBook({ sheets: [{ name: '一', xml: sheetOf('<row r="1"><c></row>') }] }), 'corrupt'],
    [
      'a web page that calls itself .xls',
      new TextEncoder().encode('<html><table><tr><td>坐席</td></tr></table></html>'),
      'notXlsx',
    ],
    ['a text document', packBook({ sheets: [], parts: { 'xl/workbook.xml': '<document/>' } }), 'notXlsx'],
    ['the end of a file', good.slice(good.length / 2), 'notXlsx'],
    ['an archive whose content expands without end', zipSync({ 'xl/a.xml': new Uint8Array(60e6) }), 'tooLarge'],
    [
      'an array formula over all cells',
      withRows('<row r="1"><c r="A1"><f t="array" ref="A1:XFD1048576">1</f></c></row>'),
      'tooLarge',
    ],
    ['a row beyond the last', withRows('<row r="1048577"/>'), 'corrupt'],
    [
      'elements nested without end',
      withRows('', `<extLst>${'<a>'.repeat(20_000)}${'</a>'.repeat(20_000)}</extLst>`),
      'corrupt',
    ],
    ['a row without a number', withRows('<row r="x"/>'), 'corrupt'],
    ['a cell beyond the last column', withRows('<row r="1"><c r="XFE1"/></row>'), 'corrupt'],
    [
      'entities that expand without end',
      packBook({
        sheets: [
          {
            name: '一',
            xml: '<!DOCTYPE w [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>',
          },
        ],
      }),
      'corrupt',
    ],
    [
      'a missing sheet',
      packBook({
        sheets: [{ name: '一', xml: '' }],
        parts: { 'xl/_rels/workbook.xml.rels': '<Relationships xmlns="x"/>' },
      }),
      'corrupt',
    ],
  ];
  test.each(cases)('%s', async (_, bytes, code) => {
    await expect(openXlsx(bytes, 'x.xlsx')).rejects.toMatchObject({ name: 'XlsxFault', code });
  });

  it('opens what points to nothing without falling over', async () => {
    const book = await open({
      sheets: [
        {
          name: '一',
          xml: sheetOf(
            '<row r="1048576"><c r="XFD1048576" s="999" t="s"><v>999</v></c></row>',
            `<mergeCells><mergeCell ref="?"/></mergeCells><dataValidations><dataValidation type="list" sqref=""/></dataValidations><drawing r:id="none"/>`,
          ),
        },
      ],
    });
    expect(book.snapshot.sheets.sheet1).toMatchObject({ rowCount: 1_048_576, columnCount: 16_384 });
  });
});
