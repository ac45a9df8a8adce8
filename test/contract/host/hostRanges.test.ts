/** What the workbench makes of cells and ranges, seen through Microsoft's own minified library. */
import { useTestBed } from './useTestBed';

const { bed, onSheet } = useTestBed('office.js');

test('what Excel makes of a typed text', async () => {
  const read = await onSheet('Typed', async (context, sheet) => {
    const range = sheet.getRange('A1:A9');
    range.values = [['2026-10-01'], ['50%'], ["'001"], ['3-1'], ['true'], ['#N/A'], [''], ['张三'], ['1,234.5']];
    const text = sheet.getRange('B1');
    text.numberFormat = [['@']];
    text.values = [['007']];
    range.load('values,numberFormat,valueTypes');
    text.load('values');
    await context.sync();
    return {
      values: range.values.flat(),
      formats: range.numberFormat.flat(),
      types: range.valueTypes.flat(),
      text: text.values,
    };
  });
  expect(read.values).toEqual([46296, 0.5, '001', expect.any(Number), true, '#N/A', '', '张三', 1234.5]);
  expect(read.formats.slice(0, 4)).toEqual(['yyyy-mm-dd', '0%', 'General', 'm-d']);
  expect(read.types).toEqual(['Double', 'Double', 'String', 'Double', 'Boolean', 'Error', 'Empty', 'String', 'Double']);
  expect(read.text).toEqual([['007']]);
});

test('formulas are computed when the batch reads them, and spill', async () => {
  const read = await onSheet('Computed', async (context, sheet) => {
    sheet.getRange('A1:A3').values = [[1], [2], [3]];
    sheet.getRange('B1').formulas = [['=SUM(A1:A3)']];
    sheet.getRange('D1').formulas = [['=SEQUENCE(3,2)']];
    const sum = sheet.getRange('B1').load('values,formulas');
    const spilled = sheet.getRange('D1:E3').load('values,hasSpill');
    const area = sheet.getRange('D1').getSpillingToRangeOrNullObject().load('address');
    const none = sheet.getRange('B1').getSpillingToRangeOrNullObject();
    const used = sheet.getUsedRange(true).load('address');
    await context.sync();
    return [sum.values, sum.formulas, spilled.values, spilled.hasSpill, area.address, none.isNullObject, used.address];
  });
  const sequence = [
    [1, 2],
    [3, 4],
    [5, 6],
  ];
  expect(read).toEqual([[[6]], [['=SUM(A1:A3)']], sequence, true, 'Computed!D1:E3', true, 'Computed!A1:E3']);
});

test('formats read back as they were set', async () => {
  const read = await onSheet('Formats', async (context, sheet) => {
    const range = sheet.getRange('B2:D4');
    range.format.fill.color = '#FFF2CC';
    range.format.font.set({ bold: true, color: 'red', name: 'Microsoft YaHei', size: 12 });
    range.format.set({
      horizontalAlignment: 'Center',
      verticalAlignment: 'Center',
      wrapText: true,
      indentLevel: 2,
      columnWidth: 90,
      rowHeight: 30,
    });
    range.format.borders.getItem('EdgeBottom').style = 'Continuous';
    range.format.borders.getItem('EdgeBottom').weight = 'Thick';
    range.format.load(
      'horizontalAlignment,verticalAlignment,wrapText,indentLevel,columnWidth,rowHeight,fill/color,font/bold,font/color,font/name,font/size',
    );
    const bottom = range.format.borders.getItem('EdgeBottom').load('style,weight,color');
    const outside = sheet.getRange('B2:E2').load('format/font/bold');
    await context.sync();
    return { format: range.format.toJSON(), bottom: bottom.toJSON(), mixed: outside.format.font.bold };
  });
  expect(read.format).toMatchObject({
    horizontalAlignment: 'Center',
    verticalAlignment: 'Center',
    wrapText: true,
    indentLevel: 2,
    columnWidth: 90,
    rowHeight: 30,
    fill: { color: '#FFF2CC' },
    font: { bold: true, color: '#FF0000', name: 'Microsoft YaHei', size: 12 },
  });
  expect(read.bottom).toMatchObject({ style: 'Continuous', weight: 'Thick', color: '#000000' });
  expect(read.mixed).toBeNull();
});

test('a whole column keeps its format for cells to come', async () => {
  const read = await onSheet('Columns', async (context, sheet) => {
    const column = sheet.getRange('F:F');
    Object.assign(column, { numberFormat: '0.0%' });
    sheet.getRange('F2').values = [[0.123]];
    const cell = sheet.getRange('F2').load('text');
    column.load('values,address,isEntireColumn');
    await context.sync();
    return [cell.text, column.values, column.address, column.isEntireColumn];
  });
  expect(read).toEqual([[['12.3%']], null, 'Columns!F:F', true]);
});

test('rows are inserted and deleted with their formulas', async () => {
  const read = await onSheet('Rows', async (context, sheet) => {
    sheet.getRange('A1:B3').values = [
      [1, 2],
      [4, 5],
      [7, 8],
    ];
    sheet.getRange('D1').formulas = [['=SUM(A1:A3)']];
    sheet.getRange('2:2').insert('Down');
    const formula = sheet.getRange('D1').load('formulas,values');
    await context.sync();
    const stretched = [formula.formulas, formula.values];
    sheet.getRange('2:2').delete('Up');
    sheet.getRange('A2').insert('Right');
    const used = sheet.getRange('A1:C3').load('values');
    await context.sync();
    return [...stretched, used.values];
  });
  expect(read).toEqual([
    [['=SUM(A1:A4)']],
    [[12]],
    [
      [1, 2, ''],
      ['', 4, 5],
      [7, 8, ''],
    ],
  ]);
});

test('copying moves relative references, and sorting keeps rows together', async () => {
  const read = await onSheet('Copies', async (context, sheet) => {
    sheet.getRange('A1:B4').formulas = [
      ['name', 'mark'],
      ['c', 3],
      ['a', '=B2*10'],
      ['b', ''],
    ];
    sheet.getRange('A1:B1').format.font.bold = true;
    sheet.getRange('D1').copyFrom('A1:B4');
    sheet.getRange('G1').copyFrom('A1:B4', 'Values');
    const copied = sheet.getRange('D1:E3').load('formulas');
    const values = sheet.getRange('H3').load('formulas');
    sheet.getRange('D1:E4').clear('Contents');
    const cleared = sheet.getRange('D1').load('values,format/font/bold');
    sheet.getRange('G1:H4').sort.apply([{ key: 1, ascending: false }], false, true);
    const sorted = sheet.getRange('G2:G4').load('values');
    await context.sync();
    return [copied.formulas, values.formulas, cleared.values, cleared.format.font.bold, sorted.values.flat()];
  });
  const [copied, values, cleared, bold, sorted] = read;
  // Read before it was cleared: actions run in the order in which they were asked for.
  expect(copied).toEqual([
    ['name', 'mark'],
    ['c', 3],
    ['a', '=E2*10'],
  ]);
  expect([values, cleared, bold, sorted]).toEqual([[[30]], [['']], true, ['a', 'c', 'b']]);
});

test('one batch is one step of undo', async () => {
  await onSheet('Undo', async (context, sheet) => {
    await context.sync();
    sheet.getRange('A1:B1').values = [[1, 2]];
    sheet.getRange('A2').values = [[3]];
    sheet.getRange('A1').format.font.bold = true;
    await context.sync();
  });
  const values = await bed().host.evaluate(async () => {
    const { univerAPI } = window.host.grid;
    await univerAPI.undo();
    const sheet = univerAPI.getActiveWorkbook()?.getSheetByName('Undo');
    return ['A1', 'B1', 'A2'].map((address) => sheet?.getRange(address).getValue() ?? null);
  });
  expect(values).toEqual([null, null, null]);
});

test('large blocks are written and read whole', async () => {
  const read = await onSheet('Large', async (context, sheet) => {
    const rows = Array.from({ length: 20_000 }, (_, row) =>
      Array.from({ length: 12 }, (_unused, column) => (column === 0 ? `工单 ${row}` : row * column)),
    );
    sheet.getRange('A1:L20000').values = rows;
    const range = sheet.getUsedRange(true).load('address,values');
    await context.sync();
    return [range.address, range.values.length, range.values[19_999]?.slice(0, 3)];
  });
  expect(read).toEqual(['Large!A1:L20000', 20_000, ['工单 19999', 19_999, 39_998]]);
});
