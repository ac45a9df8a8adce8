import { duestatus, overdue, reportcheck } from './ledger';
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

test('DUESTATUS reads units and rhythms row by row; 0 is blank, and a bad row fails alone', () => {
  const now = '2026-11-27 10:00';
  const items = column('甲', '乙', '丙', '丁', 0, '戊', '己');
  const start = column('2026-11-20', '2026-11-20', '2026-11-26', '2026-09-01', '2026-01-01', '', '昨天');
  const done = column('', '', '', '2026-11-02', '', 0, '');
  const units = column('天', '工作日', '小时', '每周', '天', '', '天');
  const answer = duestatus(items, start, done, now, 5, units, column('', '', 48, '', '', '', ''), 1);
  expect(answer.map(([cell]) => errorText(cell) ?? cell)).toEqual([
    '逾期',
    '临期',
    '临期',
    '逾期',
    '',
    '待办',
    '#VALUE!',
  ]);
  expect(errorText(duestatus([['甲']], [[46_300]], [['']], now, 5, [['世纪']])[0]?.[0])).toBe('#VALUE!');
  const holiday = [
    ['2026-11-27', '休息'],
    ['2026-11-28', '上班'],
  ];
  const workdays = (calendar?: unknown[][]) =>
    duestatus([['甲']], [['2026-11-26']], [['']], '2026-11-28', 1, [['工作日']], null as never, null, calendar);
  expect([workdays(), workdays(holiday)]).toEqual([[['逾期']], [['待办']]]);
});
