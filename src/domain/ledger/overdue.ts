import { Fault, type Outcome } from '../fault';

/** Where one stage of a notice stands (reading it, or doing what it asks). */
export type StageState = 'done' | 'open' | 'overdue';

/** One stage of one notice; times are serial date-times, null where there is none. */
export interface Stage {
  sent: Outcome<number | null>;
  done: Outcome<number | null>;
  /** Hours of leave in between, which do not count; null is none. */
  leaveHours: Outcome<number | null>;
}

/** Time to read a notice, and again to do what it asks. */
export const defaultAllowedHours = 48;

/** Serial times are binary fractions of a day: half a second either way is the same moment. */
const toleranceHours = 0.5 / 3600;

/**
 * The state of a stage at `now`. Done at all is done; exactly at the limit is not yet overdue.
 * @param now serial date-time
 * @param hours time allowed
 * @param row 1-based, for messages
 * @returns null where nothing was sent; Fault value where it was done before it was sent
 */
export function stageState(
  { sent, done, leaveHours }: Stage,
  now: number,
  hours: number,
  row = 1,
): Outcome<StageState | null> {
  for (const value of [sent, done, leaveHours]) if (value instanceof Fault) return value;
  if (typeof sent !== 'number') return null;
  const leave = typeof leaveHours === 'number' ? leaveHours : 0;
  if (leave < 0) return new Fault('number', 'negative', { argument: 'leaveHours', row, value: leave });
  if (typeof done === 'number') {
    const early = (sent - done) * 24 > toleranceHours;
    return early ? new Fault('value', 'doneBeforeSent', { row }) : 'done';
  }
  return hoursRun(sent, now, leave) > hours + toleranceHours ? 'overdue' : 'open';
}

/** Hours from `sent` to `now` that count: those of leave do not. */
export const hoursRun = (sent: number, now: number, leave: number): number => (now - sent) * 24 - leave;
