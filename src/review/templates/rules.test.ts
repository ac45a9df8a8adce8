import { rulesIn } from './rules';

test('every table of rules is told, with the cells where the workbook has it', () => {
  const rules = rulesIn([
    { kind: 'rubric', sheet: '规则', address: 'B4:F20' },
    { kind: 'qaDetail', sheet: '质检', address: 'A1:K300' },
    { kind: 'rubric', sheet: '旧规则', address: 'A1:E12' },
  ]);
  const cellsOf = (id: string) => rules.find(({ template }) => template.id === id)?.present;
  expect(cellsOf('rubric')).toEqual([
    { sheet: '规则', cell: 'B4' },
    { sheet: '旧规则', cell: 'A1' },
  ]);
  expect(cellsOf('plan')).toEqual([]);
  expect(cellsOf('qaDetail')).toBeUndefined();
  expect(rules.every(({ template }) => template.group !== 'ledgers' && template.group !== 'data')).toBe(true);
});
