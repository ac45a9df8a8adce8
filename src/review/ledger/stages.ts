import type { WorkCalendar } from '../../domain/ledger/calendar';
import type { Due, LedgerStatus } from '../../domain/ledger/due';
import { parseTiming, timedDue, timedStatus, type TimedTask, type Timing } from '../../domain/ledger/timing';
import type { Condition, Stage, StagesRule } from '../../ledgers/ledger';
import { bad, isErrorText, readNumber, readSerial } from '../../workbook/cells/readCells';
import { holds, writtenIn, type LedgerRow } from './conditions';

/** Where a row of a ledger stands. */
export interface Standing {
  status: LedgerStatus;
  /** The stage it stands in, from 0; null where all are done or it waits. */
  stage: number | null;
  due: Due | null;
}

/** A cell that is no date or number where the rule needs one: the row’s status cannot be told. */
export interface Unreadable {
  unreadable: string;
}

/**
 * Where a row stands by its stages: in the first one that is not done. `stagesFormula` says the same on the sheet.
 * @returns null for a row that has not begun
 */
export function standingOf(
  rule: StagesRule,
  row: LedgerRow,
  asOf: number,
  calendar: WorkCalendar,
): Standing | Unreadable | null {
  if (writtenIn(row, rule.begins) === '') return null;
  if (rule.closed && holds(rule.closed, row)) return { status: 'done', stage: null, due: null };
  if (rule.waiting && holds(rule.waiting, row)) return { status: 'waiting', stage: null, due: null };
  for (const [index, stage] of rule.stages.entries()) {
    if (stage.needed && !holds(stage.needed, row)) continue;
    const task = taskOf(stage, row);
    if ('unreadable' in task) return task;
    const status = timedStatus(task, asOf, calendar);
    if (status !== 'done') return { status, stage: index, due: timedDue(task, calendar) };
  }
  return { status: 'done', stage: null, due: null };
}

function taskOf({ due, done, soonDays }: Stage, row: LedgerRow): TimedTask | Unreadable {
  const startRole = 'on' in due ? due.on : 'after' in due ? due.after : due.since;
  const start = readSerial(row.cell(startRole));
  if (start === bad) return { unreadable: startRole };
  const timing = timingOf(due, row);
  if (timing === null) return { unreadable: 'every' in due ? due.every : startRole };
  const completed = doneOf(done, timing, row);
  if (completed === bad) return { unreadable: roleOf(done) };
  const leave = 'after' in due && due.pausedBy !== undefined ? readNumber(row.cell(due.pausedBy)) : null;
  if (leave === bad || (leave ?? 0) < 0) return { unreadable: 'after' in due ? (due.pausedBy ?? '') : '' };
  return { start, done: completed, timing, leaveHours: leave ?? 0, soonDays: soonDays ?? null };
}

function timingOf(due: Stage['due'], row: LedgerRow): Timing | null {
  if ('on' in due) return { amount: 0, unit: 'days' };
  if ('after' in due) return { amount: due.amount, unit: due.unit };
  const rhythm = writtenIn(row, due.every);
  return rhythm === '' ? { amount: 1, unit: 'days' } : parseTiming(rhythm, 1);
}

const roleOf = (condition: Condition): string => ('filled' in condition ? condition.filled : condition.is);

/** What recurs needs the day on which it was done last; else any word will do. */
function doneOf(done: Condition, timing: Timing, row: LedgerRow): number | boolean | typeof bad {
  if ('is' in done) return holds(done, row);
  const cell = row.cell(done.filled);
  if (typeof cell === 'string' && isErrorText(cell.trim())) return bad;
  if (typeof timing === 'object' && 'rhythm' in timing) {
    const last = readSerial(cell);
    return last === bad ? bad : (last ?? false);
  }
  return writtenIn(row, done.filled) !== '';
}
