/** What the workbench makes of names, tables, rules, sheets and charts, seen through Microsoft's own minified library. */
import { useTestBed } from './useTestBed';

const { bed, onSheet } = useTestBed('office.js');

test('names of the workbook and of a sheet', async () => {
  const read = await onSheet('Names', async (context, sheet) => {
    const { names } = context.workbook;
    names.add('rates', sheet.getRange('A1:B4'));
    names.add('target', '=0.35');
    sheet.names.add('local', '=Names!$A$1');
    sheet.getRange('D1').formulas = [['=target*2']];
    const computed = sheet.getRange('D1').load('values');
    const items = ['rates', 'target'].map((name) => names.getItem(name).load('type,value,formula,scope'));
    const range = names.getItem('rates').getRange().load('address');
    const local = sheet.names.getItem('local').load('scope');
    const missing = names.getItemOrNullObject('nowhere');
    await context.sync();
    names.getItem('target').delete();
    const gone = names.getItemOrNullObject('target');
    await context.sync();
    return [
      computed.values,
      items.map(({ type, value }) => [type, value as unknown]),
      range.address,
      local.scope,
      missing.isNullObject,
      gone.isNullObject,
    ];
  });
  expect(read).toEqual([
    [[0.7]],
    [
      ['Range', 'Names!$A$1:$B$4'],
      ['Double', 0.35],
    ],
    'Names!A1:B4',
    'Worksheet',
    true,
    true,
  ]);
});

test('tables grow, keep their names and leave their cells when converted', async () => {
  const read = await onSheet('Tables', async (context, sheet) => {
    sheet.getRange('A1:C3').values = [
      ['name', 'mark', ''],
      ['x', 10, 1],
      ['y', 20, 2],
    ];
    sheet.getRange('A5').values = [['below']];
    const table = sheet.tables.add('A1:C3', true);
    table.name = 'Marks';
    table.style = 'TableStyleLight9';
    await context.sync();
    table.rows.add(undefined, [
      ['z', 30, 3],
      ['w', 40, 4],
    ]);
    sheet.getRange('F1').formulas = [['=SUM(Marks[mark])']];
    const found = context.workbook.tables.getItem('marks').load('name,style,showTotals');
    const body = found.getDataBodyRange().load('address');
    const columns = found.columns.load('items/name');
    const marks = found.columns.getItem('mark').getDataBodyRange().load('values');
    const sum = sheet.getRange('F1').load('values');
    const below = sheet.getRange('A7').load('values');
    await context.sync();
    found.showTotals = true;
    const totals = found.getTotalRowRange().load('address');
    await context.sync();
    const range = found.convertToRange().load('address');
    const count = sheet.tables.getCount();
    await context.sync();
    return [
      found.style,
      body.address,
      columns.items.map(({ name }) => name),
      marks.values.flat(),
      sum.values,
      below.values,
      totals.address,
      range.address,
      count.value,
    ];
  });
  expect(read).toEqual([
    'TableStyleLight9',
    'Tables!A2:C5',
    ['name', 'mark', 'Column3'],
    [10, 20, 30, 40],
    [[100]],
    [['below']],
    'Tables!A6:C6',
    'Tables!A1:C6',
    0,
  ]);
});

test('conditional formats of five kinds', async () => {
  const read = await onSheet('Conditional', async (context, sheet) => {
    const range = sheet.getRange('B2:B5');
    const formats = range.conditionalFormats;
    const low = formats.add('CellValue');
    low.cellValue.format.font.color = '#FF0000';
    low.cellValue.rule = { formula1: '=15', operator: 'LessThan' };
    const custom = formats.add('Custom');
    custom.custom.rule.formula = '=$B2>25';
    custom.custom.format.fill.color = '#FFEEEE';
    formats.add('ColorScale').colorScale.criteria = {
      minimum: { type: 'LowestValue', color: '#FFFFFF' },
      maximum: { type: 'HighestValue', color: '#00FF00' },
    };
    formats.add('DataBar').dataBar.positiveFormat.fillColor = '#1144AA';
    formats.add('IconSet').iconSet.style = 'ThreeTrafficLights1';
    formats.load('items/type');
    low.cellValue.load('rule');
    custom.custom.rule.load('formula');
    await context.sync();
    const types = formats.items.map(({ type }) => type as string);
    formats.clearAll();
    const left = formats.getCount();
    await context.sync();
    return [types, low.cellValue.rule, custom.custom.rule.formula, left.value];
  });
  expect(read).toEqual([
    // As in Excel the latest stands first.
    ['IconSet', 'DataBar', 'ColorScale', 'Custom', 'CellValue'],
    { formula1: '=15', operator: 'LessThan' },
    '=$B2>25',
    0,
  ]);
});

test('data validation', async () => {
  const read = await onSheet('Validation', async (context, sheet) => {
    const list = sheet.getRange('A2:A9').dataValidation;
    list.rule = { list: { inCellDropDown: true, source: '是,否' } };
    list.errorAlert = { message: '只能填是或否', title: '质检', showAlert: true, style: 'Stop' };
    const number = sheet.getRange('B2:B9').dataValidation;
    number.rule = { wholeNumber: { formula1: 0, formula2: 100, operator: 'Between' } };
    list.load('type,rule,errorAlert');
    number.load('type,rule');
    const none = sheet.getRange('C2').dataValidation.load('type');
    await context.sync();
    const before = [list.type, list.rule, list.errorAlert, number.rule, none.type];
    list.clear();
    list.load('type');
    await context.sync();
    return [...before, list.type];
  });
  expect(read).toEqual([
    'List',
    { list: { inCellDropDown: true, source: '是,否' } },
    { message: '只能填是或否', title: '质检', showAlert: true, style: 'Stop' },
    { wholeNumber: { formula1: '0', formula2: '100', operator: 'Between' } },
    'None',
    'None',
  ]);
});

test('a protected sheet takes changes in unlocked cells only', async () => {
  const read = await onSheet('Protected', async (context, sheet) => {
    sheet.getRange('B2:B3').format.protection.locked = false;
    sheet.protection.protect({ allowFormatCells: true });
    sheet.protection.load('protected');
    await context.sync();
    sheet.getRange('B2').values = [[1]];
    await context.sync();
    const attempt = async (work: () => void) => {
      try {
        work();
        await context.sync();
        return 'done';
      } catch (error) {
        return error instanceof OfficeExtension.Error ? error.code : 'thrown';
      }
    };
    const written = await attempt(() => (sheet.getRange('A1').values = [[1]]));
    const inserted = await attempt(() => sheet.getRange('1:1').insert('Down'));
    sheet.protection.unprotect();
    const after = await attempt(() => (sheet.getRange('A1').values = [[1]]));
    return [sheet.protection.protected, written, inserted, after];
  });
  expect(read).toEqual([true, 'AccessDenied', 'AccessDenied', 'done']);
});

test('panes, page, colours and copies of a sheet', async () => {
  const read = await onSheet('Layout', async (context, sheet) => {
    sheet.freezePanes.freezeRows(2);
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.setPrintArea('A1:E5');
    sheet.pageLayout.setPrintTitleRows('$1:$2');
    sheet.horizontalPageBreaks.add('A5');
    sheet.horizontalPageBreaks.add('A3');
    sheet.horizontalPageBreaks.getItem(1).delete();
    const after = sheet.horizontalPageBreaks.getItem(0).getCellAfterBreak().load('address');
    sheet.tabColor = '#217346';
    sheet.showGridlines = false;
    sheet.getRange('A1').values = [['copied']];
    const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
    const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load('address');
    const copy = sheet.copy('Before', sheet);
    copy.name = '副本 1';
    copy.visibility = 'Hidden';
    const cell = copy.getRange('A1').load('values,address');
    copy.load('position,visibility');
    sheet.load('position,tabColor,showGridlines');
    await context.sync();
    return [
      frozen.address,
      titles.address,
      after.address,
      cell.values,
      cell.address,
      sheet.position - copy.position,
      copy.visibility,
      sheet.tabColor,
      sheet.showGridlines,
    ];
  });
  expect(read).toEqual([
    'Layout!1:2',
    'Layout!1:2',
    'Layout!A3',
    [['copied']],
    "'副本 1'!A1",
    1,
    'Hidden',
    '#217346',
    false,
  ]);
});

test('a scatter chart with names beside its points', async () => {
  const read = await onSheet('Charts', async (context, sheet) => {
    sheet.getRange('A1:B3').values = [
      ['performance', 'fit'],
      [60, 80],
      [90, 40],
    ];
    const chart = sheet.charts.add('XYScatter', sheet.getRange('A1:B3'), 'Columns');
    chart.name = 'Quadrant';
    chart.title.text = '象限';
    chart.axes.valueAxis.minimum = 0;
    chart.axes.categoryAxis.title.text = '业绩';
    const people = chart.series.getItemAt(0);
    people.markerSize = 8;
    people.hasDataLabels = true;
    people.points.getItemAt(1).dataLabel.text = '张三';
    const cut = chart.series.add('cut');
    cut.setXAxisValues(sheet.getRange('A2:A3'));
    cut.setValues(sheet.getRange('B2:B3'));
    cut.format.line.lineStyle = 'Dash';
    chart.setPosition('D1', 'H12');
    await context.sync();
    const found = sheet.charts.getItem('Quadrant').load('left,top,width,height,chartType');
    found.series.load('items/name');
    await context.sync();
    return [found.chartType, found.left > 0, found.top, found.height, found.series.items.map(({ name }) => name)];
  });
  expect(read).toEqual(['XYScatter', true, 0, expect.any(Number), ['fit', 'cut']]);
  const [model] = await bed().host.evaluate(() => window.host.grid.extras.charts);
  expect(model).toMatchObject({
    title: '象限',
    valueAxis: { minimum: 0 },
    series: [
      { name: 'fit', values: 'Charts!$B$2:$B$3', xValues: 'Charts!$A$2:$A$3', dataLabels: { texts: [null, '张三'] } },
      { name: 'cut', lineDash: 'Dash', lineVisible: true },
    ],
  });
});
