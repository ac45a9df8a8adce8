import fc from 'fast-check';
import { stageState } from './overdue';

const sent = 46_300.5;
const stage = (done: number | null = null, leaveHours: number | null = null) => ({ sent, done, leaveHours });

test('exactly the limit is not yet overdue, a second later is', () => {
  expect(stageState(stage(), sent + 2, 48)).toBe('open');
  expect(stageState(stage(), sent + 2 + 1 / 86_400, 48)).toBe('overdue');
  expect(stageState(stage(), sent - 1, 48)).toBe('open');
});

test('leave pauses the clock; done at all is done', () => {
  expect(stageState(stage(null, 24), sent + 3, 48)).toBe('open');
  expect(stageState(stage(null, 23), sent + 3, 48)).toBe('overdue');
  expect(stageState(stage(sent + 99), sent + 100, 48)).toBe('done');
});

test('nothing sent is blank; impossible rows fail', () => {
  expect(stageState({ sent: null, done: sent, leaveHours: null }, sent, 48)).toBeNull();
  expect(stageState(stage(sent - 1), sent, 48, 7)).toMatchObject({ key: 'doneBeforeSent', parameters: { row: 7 } });
  expect(stageState(stage(sent - 0.4 / 86_400), sent, 48)).toBe('done');
  expect(stageState(stage(null, -1), sent, 48)).toMatchObject({ key: 'negative' });
});

test('whole minutes of any date are told apart exactly', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60_000 * 1440 }), fc.integer({ min: 1, max: 10_000 }), (start, minutes) => {
      const at = (minute: number) =>
        stageState({ sent: start / 1440, done: null, leaveHours: null }, minute / 1440, minutes / 60);
      expect([at(start + minutes), at(start + minutes + 1)]).toEqual(['open', 'overdue']);
    }),
  );
});
