import { addMonths } from '../numbers/dates';
import { addWorkdays, periodEnd, type Rhythm, type WorkCalendar } from './calendar';

/** In what time is counted until something is due. */
export type DueUnit = 'hours' | 'days' | 'workdays' | 'weeks' | 'months';

/** When something is due: a moment, or any time of a whole day. */
export interface Due {
  /** Serial date-time, or the whole serial of the day. */
  at: number;
  wholeDay: boolean;
}

export type LedgerStatus = 'done' | 'open' | 'due' | 'overdue' | 'waiting';

/** One thing to be done, once. */
export interface Task {
  /** The date from which time runs; null where there is none. */
  start: number | null;
  done: boolean;
  /** Units from the start; whole but for hours. */
  amount: number;
  unit: DueUnit;
  /** Hours of leave in between; they put off what is due in hours. */
  leaveHours: number;
  /** Days ahead from which it counts as due soon; null for never. */
  soonDays: number | null;
}

/** One thing to be done again and again. */
export interface RecurringTask {
  /** The day it begins; null where there is none. */
  since: number | null;
  /** When it was done last. */
  last: number | null;
  rhythm: Rhythm;
  soonDays: number | null;
}

/** Serial times are binary fractions of a day: half a second either way is the same moment. */
const tolerance = 0.5 / 86400;

/** Months keep to the month's end (31 January + 1 = 28 February); all but hours are due on a whole day. */
export function dueOf(
  task: Pick<Task, 'amount' | 'unit' | 'leaveHours'> & { start: number },
  calendar: WorkCalendar,
): Due {
  const { start, amount, unit, leaveHours } = task;
  const day = Math.floor(start + tolerance);
  switch (unit) {
    case 'hours':
      return { at: start + (amount + leaveHours) / 24, wholeDay: false };
    case 'days':
      return { at: day + amount, wholeDay: true };
    case 'weeks':
      return { at: day + 7 * amount, wholeDay: true };
    case 'workdays':
      return { at: addWorkdays(day, amount, calendar), wholeDay: true };
    case 'months':
      return { at: addMonths(day, amount), wholeDay: true };
  }
}

/** When something recurring is due: by the end of the period after the one in which it was done last, or of the first one. */
export function recurringDue({ since, last, rhythm }: Pick<RecurringTask, 'since' | 'last' | 'rhythm'>): Due | null {
  if (last !== null) return { at: periodEnd(periodEnd(Math.floor(last), rhythm) + 1, rhythm), wholeDay: true };
  return since === null ? null : { at: periodEnd(Math.floor(since), rhythm), wholeDay: true };
}

/** Exactly at the moment, and all through the day, it is not yet past. */
export const isPast = ({ at, wholeDay }: Due, asOf: number): boolean =>
  wholeDay ? Math.floor(asOf + tolerance) > at : asOf > at + tolerance;

function openStatus(due: Due, asOf: number, soonDays: number | null): 'open' | 'due' | 'overdue' {
  if (isPast(due, asOf)) return 'overdue';
  const soon = soonDays !== null && Math.floor(asOf + tolerance) >= Math.floor(due.at) - soonDays;
  return soon ? 'due' : 'open';
}

/**
 * Done at all is done; else it is open until it is due.
 * @param asOf serial date-time by which it is judged
 * @returns null where nothing has begun
 */
export function taskStatus(task: Task, asOf: number, calendar: WorkCalendar): Exclude<LedgerStatus, 'waiting'> | null {
  if (task.done) return 'done';
  const { start } = task;
  return start === null ? null : openStatus(dueOf({ ...task, start }, calendar), asOf, task.soonDays);
}

/** Done while the period lasts in which it was done. @returns null where it has no beginning and was never done */
export function recurringStatus(task: RecurringTask, asOf: number): Exclude<LedgerStatus, 'waiting'> | null {
  const due = recurringDue(task);
  if (due === null) return null;
  const { last, rhythm } = task;
  if (last !== null && Math.floor(asOf + tolerance) <= periodEnd(Math.floor(last), rhythm)) return 'done';
  return openStatus(due, asOf, task.soonDays);
}
