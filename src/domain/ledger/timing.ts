import type { Rhythm, WorkCalendar } from './calendar';
import { dueOf, recurringDue, recurringStatus, taskStatus, type Due, type DueUnit, type LedgerStatus } from './due';

/** When something is due: once, again and again, or at no time in particular (不定期). */
export type Timing = { amount: number; unit: DueUnit } | { rhythm: Rhythm } | 'never';

const unitWords: Readonly<Record<DueUnit, readonly string[]>> = {
  hours: ['小时', 'hours', 'hour', 'h'],
  days: ['天', '日', 'days', 'day'],
  workdays: ['工作日', 'workdays', 'workday', 'work days'],
  weeks: ['周', 'weeks', 'week'],
  months: ['月', '个月', 'months', 'month'],
};

const rhythmWords: Readonly<Record<Rhythm, readonly string[]>> = {
  day: ['每天', '每日', 'daily', 'every day'],
  week: ['每周', '每星期', 'weekly', 'every week'],
  month: ['每月', 'monthly', 'every month'],
  quarter: ['每季', '每季度', 'quarterly', 'every quarter'],
  year: ['每年', 'yearly', 'every year'],
};

const neverWords = ['不定期', '随时', 'as needed'];

const unitOf = lookUp(unitWords);
const rhythmOf = lookUp(rhythmWords);

function lookUp<K extends string>(words: Readonly<Record<K, readonly string[]>>): ReadonlyMap<string, K> {
  const entries = Object.entries(words) as [K, readonly string[]][];
  return new Map(entries.flatMap(([key, list]) => list.map((word): [string, K] => [word, key])));
}

/** The first word for each unit, as formulas on sheets have it. */
export const unitName = (unit: DueUnit): string => unitWords[unit][0] ?? unit;

/** The units by their first words, in the order of length. */
export const timingUnits: readonly string[] = Object.values(unitWords).map(([word = '']) => word);

/** What may be written as a unit, for messages. */
export const timingWords: readonly string[] = [
  ...Object.values(unitWords),
  ...Object.values(rhythmWords),
  neverWords,
].map(([word = '']) => word);

/** Reads 小时, 天, 工作日, 周, 月, 每天 … 每年 and 不定期, or their English words, from folded text; null for anything else. */
export function parseTiming(folded: string, amount: number): Timing | null {
  const word = folded.toLowerCase();
  const unit = unitOf.get(word);
  if (unit !== undefined) return { amount, unit };
  const rhythm = rhythmOf.get(word);
  if (rhythm !== undefined) return { rhythm };
  return neverWords.includes(word) ? 'never' : null;
}

/** One thing to do, and where it stands. */
export interface TimedTask {
  /** Serial date from which time runs; null where there is none: then it is open without a date. */
  start: number | null;
  /** The serial of when it was done last (what recurs needs it), true where only that is known. */
  done: number | boolean;
  timing: Timing;
  leaveHours: number;
  soonDays: number | null;
}

/** When it is due; null where no date tells. */
export function timedDue({ start, done, timing, leaveHours }: TimedTask, calendar: WorkCalendar): Due | null {
  if (timing === 'never') return null;
  if ('rhythm' in timing) {
    return recurringDue({ since: start, last: typeof done === 'number' ? done : null, rhythm: timing.rhythm });
  }
  return start === null ? null : dueOf({ start, ...timing, leaveHours }, calendar);
}

export function timedStatus(task: TimedTask, asOf: number, calendar: WorkCalendar): Exclude<LedgerStatus, 'waiting'> {
  const { start, done, timing, leaveHours, soonDays } = task;
  if (timing !== 'never' && 'rhythm' in timing) {
    const last = typeof done === 'number' ? done : null;
    return recurringStatus({ since: start, last, rhythm: timing.rhythm, soonDays }, asOf) ?? 'open';
  }
  const isDone = done !== false;
  if (timing === 'never') return isDone ? 'done' : 'open';
  return taskStatus({ start, done: isDone, ...timing, leaveHours, soonDays }, asOf, calendar) ?? 'open';
}
