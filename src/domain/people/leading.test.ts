import { gatesByWeek, type GateRow } from './gates';
import { defaultSpanLimits, spansOfControl } from './spanOfControl';
import { transferRates } from './transferRate';

test('gates by week: a retest that is passed counts, what is past its day and not passed is overdue', () => {
  const gate = (week: number, item: string, due: number | null, result: GateRow['result']) => ({
    ...{ person: '小岚', week, item, due, result },
  });
  const rows = [
    gate(2, '流程', 20, 'again'),
    gate(1, '商品', 10, 'again'),
    gate(1, '商品', 12, 'passed'),
    gate(1, '尺码', 10, null),
    gate(2, '话术', 21, null),
    gate(2, '系统', null, null),
  ];
  expect(gatesByWeek(rows, 21.5)).toEqual([
    { person: '小岚', week: 1, passed: 1, again: 0, missing: 1, overdue: 1 },
    { person: '小岚', week: 2, passed: 0, again: 1, missing: 2, overdue: 1 },
  ]);
});

test('transfer rates are ratios of sums, over days with figures only', () => {
  const received = [
    { person: '小美', group: 'A', day: 1, received: 100 },
    { person: '小美', group: 'A', day: 2, received: 20 },
    { person: '阿强', group: 'A', day: 1, received: 80 },
    { person: '小岚', group: 'B', day: 1, received: 0 },
  ];
  const transfers = [
    { person: '小美', day: 1 },
    { person: '小美', day: 1 },
    { person: '小美', day: 2 },
    { person: '小美', day: 3 },
    { person: '阿强', day: 1 },
    { person: '外人', day: 1 },
  ];
  const { people, groups, team, withoutFigures } = transferRates(transfers, received);
  expect(people.map(({ name, transfers: n, rate }) => [name, n, rate])).toEqual([
    ['小美', 3, 3 / 120],
    ['阿强', 1, 1 / 80],
    ['小岚', 0, null],
  ]);
  expect(groups.map(({ name, rate }) => [name, rate])).toEqual([
    ['A', 4 / 200],
    ['B', null],
  ]);
  expect(team).toEqual({ name: '', transfers: 4, received: 200, rate: 0.02 });
  expect(withoutFigures).toBe(2);
});

test('span of control: members per lead against the limits, both of them still within', () => {
  const team = (leader: string, members: number) =>
    Array.from({ length: members }, (_, i) => ({ name: `${leader}${i}`, leader }));
  const people = [...team('甲', 12), ...team('乙', 13), ...team('丙', 4), ...team('丁', 5), { name: '戊', leader: '' }];
  const { leads, median, unled } = spansOfControl(
    [...people, { name: '甲', leader: '甲' }, { name: '乙', leader: '' }],
    defaultSpanLimits,
  );
  expect(leads.map(({ leader, members, state }) => [leader, members, state])).toEqual([
    ['乙', 13, 'high'],
    ['甲', 12, 'within'],
    ['丁', 5, 'within'],
    ['丙', 4, 'low'],
  ]);
  expect(median).toBe(8.5);
  expect(unled).toBe(1);
});
