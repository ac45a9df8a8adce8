import { Fault } from '../fault';
import { promotionsOf, type LadderStep } from './ladder';

const ladder: LadderStep[] = [
  { grade: '熟练', next: '绩优', track: '横向', minimums: [85, null] },
  { grade: '绩优', next: '精英', track: '横向', minimums: [90, 100] },
  { grade: '绩优', next: '小队长', track: '纵向', minimums: [88, null] },
];

test('says what is missing, on each track of a fork', () => {
  expect(promotionsOf('绩优', [89, null], ladder)).toEqual([
    {
      next: '精英',
      track: '横向',
      ready: false,
      missing: [
        { measure: 0, gap: 1 },
        { measure: 1, gap: null },
      ],
    },
    { next: '小队长', track: '纵向', ready: true, missing: [] },
  ]);
});

test('a minimum that is not asked for is met by anything; the top has no next grade', () => {
  expect(promotionsOf('熟练', [84.9999999999, null], ladder)).toMatchObject([{ ready: true }]);
  expect(promotionsOf('精英', [100, 100], ladder)).toEqual([]);
});

test('a bad measure fails the row', () => {
  const bad = new Fault('value', 'notANumber');
  expect(promotionsOf('熟练', [bad, 1], ladder)).toBe(bad);
});
