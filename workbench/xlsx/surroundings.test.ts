import type { ChartModel } from '../model/chart';
import { omit } from './omit';
import { emptyResources, readResources } from './resources';
import {
  changeResources,
  open,
  reopen,
  save,
  saveParts,
  sheetOf,
  sparkline,
  worksheet,
  type TestBook,
} from './testPackage';

describe('what stands beside the cells', () => {
  const chart: ChartModel = {
    id: 'new', sheetId: 'sheet1', name: '象限', type: 'XYScatter', title: '四象限', legend: 'Bottom', left: 100, top: 40, width: 360, height: 240,
    categoryAxis: { title: '合适', minimum: 0, maximum: 10 }, valueAxis: { title: '绩效', majorGridlines: true, majorUnit: 5 },
    series: [
      { id: '1', name: '人 & 组', xValues: '一!$A$1:$A$2', values: '一!$B$1:$B$2', color: '#4472C4', markerStyle: 'Circle', markerSize: 7, lineVisible: false, dataLabels: { showValue: false, texts: ['张', null], position: 'Right' } },
      { id: '2', name: '切线', xValues: '一!$A$1:$A$2', values: '一!$B$1:$B$2', markerStyle: 'None', lineVisible: true, lineColor: '#C00000', lineDash: 'Dash', lineWeight: 1.5 },
    ],
  }; // prettier-ignore
  const plain: TestBook = {
    sheets: [
      {
        name: '一',
        xml: sheetOf(
          '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>4</v></c></row>',
        ),
      },
    ],
  };

  it('writes a chart that reads back as it was, and carries it from then on', async () => {
    const book = await open(plain);
    book.extras.charts.push(chart);
    const again = await reopen(book);
    const { series } = chart;
    expect(again.extras.charts).toMatchObject([{ ...omit(chart, 'id', 'series'), left: 100, top: 40, carried: true }]);
    expect(again.extras.charts[0]?.series).toMatchObject(
      series.map((each) => ({
        ...omit(each, 'id', 'dataLabels'),
        ...(each.dataLabels ? { dataLabels: { texts: ['张'] } } : {}),
      })),
    );
    expect(await saveParts(again)).toEqual(await saveParts(book));
    again.extras.charts = [];
    const without = await saveParts(again);
    expect(without['xl/charts/chart1.xml']).toBeUndefined();
    expect(without['xl/drawings/drawing1.xml']).not.toContain('twoCellAnchor');
  });

  it('keeps the settings of the add-in where Excel does', async () => {
    const book = await open(plain);
    book.extras.settings = { 'kefu.mapping': '{"v":1,"列":"坐席"}', a: '"x"' };
    const parts = await saveParts(book);
    expect(parts['_rels/.rels']).toContain('2011/relationships/webextensiontaskpanes');
    expect(parts['xl/webextensions/taskpanes.xml']).toContain('visibility="0"');
    const again = await reopen(book);
    expect(again.extras.settings).toEqual(book.extras.settings);
    again.extras.settings = { b: '1' };
    expect((await reopen(again)).extras.settings).toEqual({ b: '1' });
  });

  it('adds tables, rules, validations, notes, names, protection and page setup, and reads them back', async () => {
    const book = await open({
      sheets: [
        { name: '一', xml: sheetOf('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>') },
      ],
      strings: ['坐席', '分数'],
    });
    const range = { startRow: 0, startColumn: 0, endRow: 3, endColumn: 1 };
    const column = (id: string, displayName: string) => ({
      id,
      displayName,
      dataType: 'none',
      formula: '',
      meta: {},
      style: {},
    });
    const wanted = emptyResources();
    wanted.SHEET_TABLE_PLUGIN.sheet1 = {
      tableFilteredOutRows: [],
      tables: [
        {
          id: 't',
          name: '明细表',
          range,
          options: { showHeader: true },
          filters: { tableColumnFilterList: [] },
          columns: [column('1', '坐席'), column('2', '旧名')],
          meta: {},
        },
      ],
    };
    wanted.SHEET_CONDITIONAL_FORMATTING_PLUGIN.sheet1 = [
      {
        cfId: 'n',
        ranges: [range],
        stopIfTrue: true,
        rule: {
          type: 'highlightCell',
          subType: 'text',
          operator: 'containsText',
          value: '张',
          style: { bl: 1, bg: { rgb: '#FFC7CE' } },
        },
      },
      {
        cfId: 'm',
        ranges: [range],
        stopIfTrue: false,
        rule: {
          type: 'colorScale',
          config: [
            { index: 0, color: '#FF0000', value: { type: 'min' } },
            { index: 1, color: '#00FF00', value: { type: 'percent', value: 90 } },
          ],
        },
      },
    ];
    wanted.SHEET_DATA_VALIDATION_PLUGIN.sheet1 = [
      {
        uid: 'v',
        type: 'list',
        ranges: [range],
        formula1: '早班,"晚"班',
        showErrorMessage: true,
        allowBlank: true,
        error: '请选择',
      },
    ];
    wanted.SHEET_NOTE_PLUGIN.sheet1 = {
      1: { 1: { id: 'x', row: 1, col: 1, width: 1, height: 1, note: '复核\n第二行' } },
    };
    wanted.SHEET_FILTER_PLUGIN.sheet1 = { ref: { startRow: 5, startColumn: 0, endRow: 9, endColumn: 2 } };
    wanted.SHEET_DEFINED_NAME_PLUGIN.q = { id: 'q', name: '及格线', formulaOrRefString: '=80' };
    changeResources(book, (resources) => Object.assign(resources, wanted));
    book.extras.protection.sheet1 = { options: { allowFormatCells: true, allowSort: false } };
    book.extras.pageSetup = {
      sheet1: {
        orientation: 'Landscape',
        paperSize: 'A4',
        zoom: { horizontalFitToPages: 1 },
        printArea: 'A1:H40',
        printTitleRows: '1:2',
        rowBreaks: [20, 40],
        columnBreaks: [4],
      },
    };

    const again = await reopen(book);
    const read = readResources(again.snapshot);
    expect(read.SHEET_TABLE_PLUGIN.sheet1?.tables).toMatchObject([
      { name: '明细表', range, columns: [{ displayName: '坐席' }, { displayName: '分数' }] },
    ]);
    expect(
      read.SHEET_CONDITIONAL_FORMATTING_PLUGIN.sheet1?.map(({ ranges, stopIfTrue, rule }) => ({
        ranges,
        stopIfTrue,
        rule,
      })),
    ).toEqual(
      wanted.SHEET_CONDITIONAL_FORMATTING_PLUGIN.sheet1.map(({ ranges, stopIfTrue, rule }) => ({
        ranges,
        stopIfTrue,
        rule,
      })),
    );
    expect(read.SHEET_DATA_VALIDATION_PLUGIN.sheet1).toMatchObject([
      { type: 'list', formula1: '早班,"晚"班', error: '请选择' },
    ]);
    expect(read.SHEET_NOTE_PLUGIN.sheet1?.[1]?.[1]?.note).toBe('复核\n第二行');
    expect(read.SHEET_FILTER_PLUGIN).toEqual(wanted.SHEET_FILTER_PLUGIN);
    expect(Object.values(read.SHEET_DEFINED_NAME_PLUGIN)).toMatchObject([
      { name: '及格线', formulaOrRefString: '=80' },
    ]);
    expect(again.extras.protection.sheet1?.options).toMatchObject({
      allowFormatCells: true,
      allowSort: false,
      allowInsertRows: false,
    });
    expect(again.extras.pageSetup).toMatchObject(book.extras.pageSetup);
    expect(await save(again)).toEqual(await save(book));
  });

  it('rewrites only the rule that changed', async () => {
    const after =
      '<conditionalFormatting sqref="A1"><cfRule type="cellIs" dxfId="0" priority="7" operator="lessThan" data-kept="1"><formula>80</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="B1"><cfRule type="top10" dxfId="0" priority="9" rank="3"/></conditionalFormatting>';
    const book = await open({ sheets: [{ name: '一', xml: sheetOf('', after) }] });
    changeResources(book, ({ SHEET_CONDITIONAL_FORMATTING_PLUGIN: { sheet1 } }) =>
      Object.assign(sheet1?.[1]?.rule ?? {}, { value: 5 }),
    );
    const xml = (await saveParts(book))['xl/worksheets/sheet1.xml'];
    expect(xml).toContain('data-kept="1"');
    expect(xml).toContain('rank="5"');
  });

  it('writes views, widths and merges of a sheet without touching the rest of its part', async () => {
    const book = await open({
      sheets: [
        {
          name: '一',
          xml: worksheet(
            `<sheetPr codeName="Tabelle1"/><cols><col min="1" max="3" width="12.5" outlineLevel="1"/></cols><sheetData/>${sparkline}`,
          ),
        },
      ],
    });
    Object.assign(book.snapshot.sheets.sheet1 ?? {}, {
      tabColor: '#1F4E79', freeze: { xSplit: 0, ySplit: 2, startRow: 2, startColumn: -1 }, showGridlines: 0,
      mergeData: [{ startRow: 0, endRow: 1, startColumn: 0, endColumn: 3 }], columnData: { 0: { w: 88 }, 1: { w: 140 }, 2: { w: 88 } },
    }); // prettier-ignore
    const xml = (await saveParts(book))['xl/worksheets/sheet1.xml'] ?? '';
    expect(xml).toContain('<sheetPr codeName="Tabelle1"><tabColor rgb="FF1F4E79"/></sheetPr>');
    expect(xml).toContain('<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>');
    expect(xml).toContain('<col min="2" max="2" outlineLevel="1" width="20" customWidth="1"/>');
    expect(xml).toContain('<mergeCells count="1"><mergeCell ref="A1:D2"/></mergeCells>');
    expect(xml.endsWith(`${sparkline}</worksheet>`)).toBe(true);
  });
});
