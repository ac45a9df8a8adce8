import { SheetComposer } from './composer';
import { inOwnDates } from './ownDates';

test('a sheet for a 1904 workbook counts as that does where its last look shows dates, in rules and on axes', () => {
  const sheet = new SheetComposer('表');
  sheet.put(2, 1, [
    [46296, '小美', 46296, { formula: '=TODAY()' }],
    [46297.5, '小新', 900, ''],
  ]);
  sheet.look({ row: 0, column: 1, rows: 9, columns: 3 }, { numberFormat: 'yyyy-mm-dd' });
  sheet.look({ row: 3, column: 3, rows: 1, columns: 1 }, { numberFormat: '0.00' });
  sheet.validate(
    { row: 2, column: 1, rows: 2, columns: 1 },
    { date: true, minimum: 46023, maximum: '=TODAY()' },
    {
      title: '',
      message: '',
    },
  );
  sheet.validate(
    { row: 2, column: 3, rows: 2, columns: 1 },
    { number: 'whole', minimum: 46023, maximum: 46024 },
    {
      title: '',
      message: '',
    },
  );
  const { blocks, validations } = inOwnDates(sheet.plan);
  expect(blocks).toEqual([
    {
      row: 2,
      column: 1,
      cells: [
        [44834, '小美', 44834, { formula: '=TODAY()' }],
        [44835.5, '小新', 900, ''],
      ],
    },
  ]);
  expect(validations.map(({ rule }) => rule)).toEqual([
    { date: true, minimum: 44561, maximum: '=TODAY()' },
    { number: 'whole', minimum: 46023, maximum: 46024 },
  ]);
});
