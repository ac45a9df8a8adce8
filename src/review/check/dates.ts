import { fold } from '../../domain/numbers/text';
import { lastSerial } from '../../domain/numbers/dates';
import { bad, isErrorText, readSerial, type Reading } from '../../workbook/cells/readCells';
import type { Cell } from '../../workbook/matrix';
import { RowTally, Tally, type Findings } from './findings';
import { eachCell } from './numbers';
import { isYearless, repairOf } from './repairs';
import { sequences } from './roleTypes';
import type { TableView } from './tableView';

/** 2000-01-01: nothing of a customer-service team is older. */
const earliest = 36526;
/** A date this many days away from all others of its column, and rare, is taken for a slip of the pen in the year. */
const farAway = 180;
/** Among fewer dates nothing can be called rare. */
const enoughDates = 10;
const rareShare = 0.01;

/** Reads dates of one column; texts repeat, and each is read once. */
export function dateReader(): (cell: Cell) => Reading<number> {
  const known = new Map<string, Reading<number>>();
  return (cell) => {
    if (typeof cell !== 'string') return readSerial(cell);
    let serial = known.get(cell);
    if (serial === undefined) {
      serial = readSerial(cell);
      known.set(cell, serial);
    }
    return serial;
  };
}

/**
 * Dates as text, what is no date, and dates that cannot be.
 * @param record the dates of records lie close together: one far from all others is doubted
 */
export function checkDates(view: TableView, role: string, record: boolean, findings: Findings): void {
  const texts = new RowTally();
  const yearless = new Tally();
  const unreadable = new Tally();
  const errors = new Tally();
  const early = new Tally();
  const days = new Map<number, number>();
  const read = dateReader();
  eachCell(view, role, (i, cell) => {
    const serial = read(cell);
    if (serial === bad) {
      const text = fold(String(cell));
      if (isErrorText(text)) errors.add(i);
      else (isYearless(text) ? yearless : unreadable).add(i);
      return;
    }
    if (serial === null) return;
    if (typeof cell === 'string' || Number(cell) > lastSerial) texts.add(i);
    if (serial < earliest) early.add(i);
    else if (record) days.set(Math.floor(serial), (days.get(Math.floor(serial)) ?? 0) + 1);
  });
  findings.ofColumn(view, role, errors, 'check.finding.errorCell', 'error');
  findings.ofColumn(view, role, unreadable, 'check.finding.notADate', 'error');
  findings.ofColumn(view, role, early, 'check.finding.dateTooEarly', 'error');
  findings.ofColumn(view, role, texts, 'check.finding.textDate', 'warning', {}, repairOf('date', view, role, texts));
  findings.ofColumn(view, role, yearless, 'check.finding.yearlessDate', 'warning');
  if (record) reportLonelyDates(view, role, days, read, findings);
}

function reportLonelyDates(
  view: TableView,
  role: string,
  days: ReadonlyMap<number, number>,
  read: (cell: Cell) => Reading<number>,
  findings: Findings,
): void {
  const [first, last] = usualSpan(days);
  const sorted = [...days.keys()];
  if (sorted.every((day) => day >= first && day <= last)) return;
  const lonely = new Tally();
  eachCell(view, role, (i, cell) => {
    const serial = read(cell);
    if (typeof serial === 'number' && serial >= earliest && (serial < first || serial >= last + 1)) lonely.add(i);
  });
  findings.ofColumn(view, role, lonely, 'check.finding.dateFarAway', 'warning', { days: farAway });
}

/** First and last day without the rare ones at either end that lie far away. */
function usualSpan(days: ReadonlyMap<number, number>): [number, number] {
  const sorted = [...days].sort(([a], [b]) => a - b);
  const total = sorted.reduce((sum, [, count]) => sum + count, 0);
  const rare = Math.max(1, Math.floor(total * rareShare));
  const trim = (from: readonly (readonly [number, number])[]): number => {
    let passed = 0;
    for (let i = 0; i + 1 < from.length; i++) {
      passed += from[i]?.[1] ?? 0;
      if (total < enoughDates || passed > rare) break;
      if (Math.abs((from[i + 1]?.[0] ?? 0) - (from[i]?.[0] ?? 0)) > farAway) return trim(from.slice(i + 1));
    }
    return from[0]?.[0] ?? 0;
  };
  return [trim(sorted), trim([...sorted].reverse())];
}

/** What came later stands earlier: left before hired, read before sent. */
export function checkSequences(view: TableView, findings: Findings): void {
  for (const { kind, earlier, later } of sequences) {
    if (kind !== view.table.kind) continue;
    const first = view.cells(earlier);
    const second = view.cells(later);
    if (!first || !second) continue;
    const wrong = new Tally();
    const [readFirst, readSecond] = [dateReader(), dateReader()];
    for (let i = 0; i < first.length; i++) {
      if (!view.isData(i)) continue;
      const a = readFirst(first[i] ?? '');
      const b = readSecond(second[i] ?? '');
      // A date without a time lies at the beginning of its day.
      if (typeof a === 'number' && typeof b === 'number' && b < (Number.isInteger(b) ? Math.floor(a) : a)) wrong.add(i);
    }
    findings.ofColumn(view, later, wrong, 'check.finding.wrongOrder', 'error', { earlier: view.header(earlier) });
  }
}
