import { overdue, reportcheck } from './ledger';
import { errorOf, errorText, installCustomFunctions } from './testing';

installCustomFunctions();

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

test('OVERDUE reads serial and written dates; 0 is a blank date', () => {
  const sent = column('2026-10-01 09:00', 46_296.375, '', '2026/10/1');
  const done = column('', 0, '', '2026-10-05');
  expect(overdue(sent, done, '2026-10-03 09:00')).toEqual(column('待办', '待办', '', '完成'));
  expect(overdue(sent, done, '2026-10-03 09:01')).toEqual(column('逾期', '逾期', '', '完成'));
  expect(overdue(sent, done, '2026-10-03 09:01', 24, column(48, '', '', ''))).toEqual(
    column('待办', '逾期', '', '完成'),
  );
});

test('OVERDUE: impossible rows fail alone, a missing now the call', () => {
  const rows = overdue(column('2026-10-02', '昨天'), column('2026-10-01', ''), 46_300);
  expect(rows.map(([cell]) => errorText(cell))).toEqual(['#VALUE!', '#VALUE!']);
  expect(errorOf(() => overdue(column(46_300), [], null)).message).toContain('now');
});

test('REPORTCHECK lists flags in order; length is counted as written', () => {
  const text = '今日接待 120 人，转化率 42%，差评 1 条，主要是物流慢，已逐单跟进并安抚';
  const people = column('小满', '小满', '小满', '');
  const dates = column('2026-10-01', '2026-10-02', '2026-10-03', '');
  expect(reportcheck(people, dates, column(text, text, '-', ''))).toEqual(column('', '雷同', '缺交', ''));
  expect(reportcheck([['小满']], [[46_300]], [['忙']])).toEqual([['过短、无数据']]);
  // Folding would turn each … into three dots.
  expect(reportcheck([['小满']], [[46_300]], [['…'.repeat(12)]])).toEqual([['过短、无数据']]);
});
