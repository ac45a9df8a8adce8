import { Fault, type Outcome } from '../domain/fault';
import { calendarFrom, plainCalendar, type WorkCalendar } from '../domain/ledger/calendar';
import { parseTiming, type TimedTask, type Timing, timingWords } from '../domain/ledger/timing';
import {
  align,
  dateColumn,
  firstFault,
  isFault,
  numberColumn,
  optionalNumber,
  rowsOf,
  shown,
  textColumn,
} from './cells';

interface DueArguments {
  items: unknown;
  start: unknown;
  done: unknown;
  now: unknown;
  amount: unknown;
  unit: unknown;
  leaveHours: unknown;
  soon: unknown;
  calendar: unknown;
}

/** The arguments of DUESTATUS as the domain takes them; a task is null where there is no row. */
export function readDueTasks({ items, start, done, now, amount, unit, leaveHours, soon, calendar }: DueArguments): {
  tasks: Outcome<TimedTask | null>[];
  moment: number;
  calendar: WorkCalendar;
} {
  const allowed = optionalNumber('amount', amount, { minimum: 0, maximum: 100_000 }) ?? 0;
  const soonDays = optionalNumber('soon', soon, { minimum: 0 });
  const days = calendarOf(calendar);
  const [moment] = dateColumn('now', now).values;
  if (isFault(moment)) throw moment;
  if (typeof moment !== 'number') throw new Fault('value', 'argumentMissing', { argument: 'now' });
  const [titles, starts, completions, dates, units, leaves] = align(
    textColumn('items', items),
    dateColumn('start', start),
    textColumn('done', done),
    // Only what recurs asks when it was done last; other words are as good for the rest.
    dateColumn('done', done),
    textColumn('unit', unit),
    numberColumn('leaveHours', leaveHours),
  );
  const tasks = titles.map((title, i): Outcome<TimedTask | null> => {
    // A blank cell may come as 0.
    if (title === null || title === '0') return null;
    const timing = timingOf(units[i] ?? null, allowed, i + 1);
    const recurs = !isFault(timing) && timing !== 'never' && 'rhythm' in timing;
    const completed = (recurs ? dates[i] : completions[i]) ?? null;
    const [from, leave] = [starts[i] ?? null, leaves[i] ?? null];
    const fault = firstFault(title, from, completed, timing, leave);
    if (fault || isFault(timing)) return fault;
    const leaveTime = typeof leave === 'number' ? leave : 0;
    if (leaveTime < 0) return new Fault('number', 'negative', { argument: 'leaveHours', row: i + 1, value: leaveTime });
    return {
      start: typeof from === 'number' ? from : null,
      done: typeof completed === 'number' ? completed : completed !== null && completed !== '0',
      timing,
      leaveHours: leaveTime,
      soonDays,
    };
  });
  return { tasks, moment, calendar: days };
}

function timingOf(unit: Outcome<string | null>, amount: number, row: number): Outcome<Timing> {
  if (isFault(unit)) return unit;
  const timing = unit === null || unit === '0' ? parseTiming('天', amount) : parseTiming(unit, amount);
  return (
    timing ??
    new Fault('value', 'unknownUnit', { argument: 'unit', row, value: unit ?? '', options: timingWords.join(', ') })
  );
}

/** Days that are not what their weekday says. A first row of titles and blank rows are passed over. */
function calendarOf(argument: unknown): WorkCalendar {
  if (argument === undefined || argument === null) return plainCalendar;
  return calendarFrom(
    rowsOf(argument).flatMap(([cell, kind]) => {
      const [day] = dateColumn('calendar', cell).values;
      return typeof day === 'number' ? [[day, shown(kind)] as const] : [];
    }),
  );
}
