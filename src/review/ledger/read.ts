import { calendarFrom, plainCalendar, type WorkCalendar } from '../../domain/ledger/calendar';
import { ledgers, type NamedLedger } from '../../ledgers';
import type { ReportsRule } from '../../ledgers/ledger';
import type { Locale } from '../../locales/locale';
import { cellName, parseArea } from '../../workbook/address';
import { bad, readDay } from '../../workbook/cells/readCells';
import { isSummary, rowsOf, rowsOfKind, type Row } from '../../workbook/cells/rows';
import type { DataTable } from '../../workbook/recognise';
import type { CellLink } from '../../workbook/tables';
import type { WantedKind } from '../tables';
import { alertsOf, alertText, byUrgency, judgeRows, type Judged } from './evaluate';
import { missingReports, type MissingReport } from './missingReports';
import { limitKinds, limitsIn, withLimits } from './limits';
import type { Alert, LedgerEntry, LedgerReading, LedgerStatus, Period } from './model';
import { People } from './people';

/** What the ledgers need: themselves, who there is, and who worked when. */
export const ledgerKinds = (): WantedKind[] => [
  ...ledgers.map(({ id }) => ({ kind: id })),
  { kind: 'roster' },
  { kind: 'personAliases' },
  ...limitKinds.map((kind) => ({ kind })),
  { kind: 'spanRules' },
  { kind: 'dailyReport', roles: ['agent', 'employeeId', 'group', 'date'] },
];

/** A ledger of the workbook with its rows judged, before it is put into words or figures. */
export interface JudgedLedger extends Judged {
  ledger: NamedLedger;
  tables: readonly DataTable[];
  /** Of a ledger of reports: those that nobody handed in, of all days. */
  missing: readonly MissingReport[];
  people: People;
}

/** Judges every ledger among the tables. @param asOf serial date-time */
export function judgeLedgers(tables: readonly DataTable[], asOf: number, locale: Locale): JudgedLedger[] {
  const people = new People(tables, asOf, locale);
  const limits = limitsIn(tables);
  const calendar = calendarOf(tables);
  return ledgers.flatMap((plain): JudgedLedger[] => {
    const ledger = withLimits(plain, limits);
    const own = tables.filter(({ kind }) => kind === ledger.id);
    if (own.length === 0) return [];
    const rows = own.flatMap((table) => rowsOf(table)).filter((row) => !isSummary(row));
    const judged = judgeRows(ledger, rows, asOf, calendar);
    const { rule } = ledger;
    const missing =
      rule.kind === 'reports' ? missingOf(rule, rows, tables, people, { first: 0, last: Math.floor(asOf) - 1 }) : [];
    return [{ ...judged, ledger, tables: own, missing, people }];
  });
}

/** Days that are not what their weekday says, where the workbook has a calendar. */
export function calendarOf(tables: readonly DataTable[]): WorkCalendar {
  const calendars = tables.filter(({ kind }) => kind === 'workCalendar');
  if (calendars.length === 0) return plainCalendar;
  const rows = calendars.flatMap((table) => rowsOf(table));
  return calendarFrom(
    rows.flatMap((row) => {
      const day = row.day('date');
      return day === null ? [] : [[day, row.text('dayType')] as const];
    }),
  );
}

function missingOf(
  { date }: ReportsRule,
  rows: readonly Row[],
  tables: readonly DataTable[],
  people: People,
  period: Period,
): MissingReport[] {
  const byDay = (list: readonly Row[], role: string) => {
    const days = new Map<number, Set<string>>();
    for (const row of list) {
      const day = readDay(row.cell(role));
      const name = people.nameOf(row);
      if (day === null || day === bad || name === '') continue;
      const names = days.get(day) ?? new Set();
      days.set(day, names.add(name));
    }
    return days;
  };
  const figures = rowsOfKind(tables, 'dailyReport').filter((row) => !isSummary(row));
  return missingReports({ figures: byDay(figures, 'date'), reports: byDay(rows, date) }, people, period);
}

const none: Record<LedgerStatus, number> = { open: 0, due: 0, overdue: 0, waiting: 0, done: 0 };

/** A judged ledger in words. */
export function readingOf(judged: JudgedLedger, asOf: number, locale: Locale): LedgerReading {
  const { ledger, tables, entries, unreadable } = judged;
  const told = entries.filter((entry): entry is LedgerEntry => entry !== null);
  const counts = { ...none };
  for (const { status } of told) counts[status]++;
  counts.overdue += judged.missing.length;
  const recent = firstAlertDay(ledger, asOf);
  const ofRows = alertsOf(ledger, withoutOld(judged, recent), asOf, locale);
  return {
    ledger: ledger.id,
    title: ledger.title[locale],
    personal: ledger.personal === true,
    rule: ledger.rule.kind,
    tables: tables.map(headerLink),
    counts,
    entries: told,
    alerts: [...ofRows, ...missingAlerts(judged, recent, asOf, locale)].sort(byUrgency),
    unreadable,
  };
}

const headerLink = (table: DataTable): CellLink => {
  const { row, column } = parseArea(table.address);
  return { sheet: table.sheet, cell: cellName(row, column) };
};

/** Reports of long ago are counted, but nobody is told of them any more. */
const firstAlertDay = ({ rule }: NamedLedger, asOf: number): number =>
  rule.kind === 'reports' ? Math.floor(asOf) - rule.alertDays : 0;

const withoutOld = (judged: JudgedLedger, first: number): Judged => ({
  ...judged,
  entries: judged.entries.map((entry) => (entry && first > 0 && (entry.day ?? first) < first ? null : entry)),
});

function missingAlerts(
  { ledger, missing, tables }: JudgedLedger,
  first: number,
  asOf: number,
  locale: Locale,
): Alert[] {
  const { rule } = ledger;
  const alert = ledger.alerts.find(({ flag }) => flag === 'missing');
  const [table] = tables;
  if (rule.kind !== 'reports' || !alert || !table) return [];
  return missing
    .filter(({ day }) => day >= first)
    .map(({ person, day }) => {
      const cell = (role: string) => (role === rule.person ? person : role === rule.date ? day : '');
      return {
        ledger: ledger.id,
        title: ledger.title[locale],
        link: headerLink(table),
        person,
        owner: '',
        severity: alert.severity,
        status: 'overdue' as const,
        text: alertText(ledger, alert, cell, day, asOf, locale),
        due: day,
        personal: ledger.personal === true,
      };
    });
}
