import type { Cell } from '../../../workbook/matrix';
import { sheetOf } from '../../monthly/testing';
import { findTables } from '../../tables';
import { conversionInWords, lostInWords, shiftTask } from './index';
import { readSlot } from './slot';

const locale = 'zh-CN';
const day = 46300;
const header = ['日期', '时段', '客服', '咨询人数', '询单人数', '最终付款人数', '销售额'];
const book = (rows: Cell[][]) =>
  findTables(
    [
      sheetOf('花名册', [
        ['旺旺昵称', '组别', '入职日期'],
        ['甲', 'A组', 45000],
        ['乙', 'A组', 45000],
      ]),
      sheetOf('登记', [header, ...rows]),
    ],
    [],
  );

const log: Cell[][] = [
  [day - 1, '12:00', '甲', 9, 8, 1, 100],
  [day, '12:00', '店:甲', 40, 30, 10, 1000],
  [day, '12:00', '乙', 40, 20, 2, 200],
  [day, '14:00', '乙', 50, 30, 4, 400],
  [day, '16:00', '甲', 90, 60, 20, 2000],
  [day, '16:00', '乙', 80, 25, 5, 520],
];
const preview = (rows: Cell[][], slot: number | null = null) => shiftTask.preview(book(rows), { day, slot }, locale);

test.each<[Cell, number | null, string | null]>([
  ['12:00', 720, '12:00'],
  ['10:00-12:00', 720, '10:00-12:00'],
  ['１０－１２点', 720, '10-12点'],
  ['22:00-0:00', 1440, '22:00-0:00'],
  ['下午2点', 840, '下午2点'],
  [0.5, 720, '12:00'],
  [day + 0.75, 1080, '18:00'],
  [14, 840, '14:00'],
  ['早班', null, null],
  ['', null, null],
])('the slot %j ends at %p minutes', (cell, at, label) => {
  expect(readSlot(cell)).toEqual(at === null ? null : { at, label });
});

test('offers the days, newest first, with their slots in the order of the day', () => {
  const { days } = shiftTask.look(book(log), locale);
  expect(days.map((each) => each.day)).toEqual([day, day - 1]);
  expect(days[0]?.slots.map(({ label }) => label)).toEqual(['12:00', '14:00', '16:00']);
});

test('slots add what is new in them; a figure that fell is pointed out with its cell and not counted', () => {
  const { slots, rows, remarks } = preview(log);
  expect(slots.map(({ inquiring, paying, hasFault }) => [inquiring, paying, hasFault])).toEqual([
    [50, 12, false],
    [10, 2, false],
    [30, 11, true],
  ]);
  expect(rows.find(({ agent, slot }) => agent === '甲' && slot.label === '16:00')?.increments.inquiring).toEqual({
    value: 30,
    span: 2,
    fault: false,
  });
  expect(remarks).toHaveLength(1);
  expect(remarks[0]).toMatchObject({ link: { sheet: '登记', cell: 'E7' }, severity: 'error' });
  expect(remarks[0]?.message).toMatch(/乙 16:00 的累计询单人数是 25/);
});

test('the tail is the lowest conversion of the day, or of one slot, from twenty inquiries on', () => {
  const [last] = preview(log).conversions;
  expect(last).toMatchObject({ agent: '乙', inquiring: 30, paying: 5, isTail: true });
  expect(last && conversionInWords(last, locale)).toBe('16.7%（5/30），区间 7.3% 到 33.6%');
  expect(preview(log, 720).conversions[0]).toMatchObject({ agent: '乙', inquiring: 20, paying: 2, isTail: true });
  expect(preview(log, 840).conversions).toEqual([expect.objectContaining({ inquiring: 10, isTail: false })]);
});

test('lost inquiries are valued by the team’s average and called an estimate', () => {
  const made = preview(log);
  // 2520 yuan of 25 buyers.
  expect(made.perBuyer).toBe(100.8);
  expect(made.lost.map(({ agent, lost, atStake }) => [agent, lost, atStake])).toEqual([
    ['甲', 40, 4032],
    ['乙', 25, 2520],
  ]);
  expect(made.totals).toEqual({ lost: 65, atStake: 6552 });
  expect(lostInWords(made, locale)).toContain('只是估计');
});

test('unreadable slots, repeated slots and more buyers than inquiries are said', () => {
  const { remarks, lost } = preview([...log, [day, '早班', '甲', 1, 1, 1, 1], [day, '16:00', '甲', 95, 61, 62, 2000]]);
  expect(remarks.map(({ code }) => code)).toEqual(['morePaying', 'fell', 'badSlot', 'repeatedSlot']);
  expect(lost.map(({ agent }) => agent)).toEqual(['乙']);
});

test('a day that is gone since it was chosen is said; without a log there is nothing to choose', () => {
  expect(() => shiftTask.preview(book(log), { day: day + 1, slot: null }, locale)).toThrow(/不见了/);
  expect(shiftTask.look(findTables([], []), locale).days).toEqual([]);
});

test('the sheet asks TAIL again, and holds the worklist and the increments', () => {
  const plan = shiftTask.plan(preview(log), locale, []).sheets;
  expect(plan?.wanted).toEqual(['当班登记 2026-10-05']);
  const [sheet] = plan?.compose(['当班']) ?? [];
  const rows = sheet?.blocks.flatMap(({ cells }) => cells) ?? [];
  expect(rows).toContainEqual([{ formula: '=KEFU.TAIL(D7:D8,C7:C8,0.2,20)' }]);
  expect(rows).toContainEqual(['甲', 'A组', 60, 20, 40, 4032, '', '']);
  const spans = '咨询人数、询单人数、付款人数、销售额跨 2 段';
  expect(rows).toContainEqual(['16:00', '甲', 'A组', 50, '', 30, '', 10, 1000, spans]);
  expect(rows).toContainEqual(['16:00', '乙', 'A组', 30, '', '', '', 1, 120, '询单人数比前面小，没有计入']);
});
