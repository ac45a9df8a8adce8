import type { WorkCalendar } from '../../domain/ledger/calendar';
import { isoMoment } from '../../domain/numbers/dates';
import type { NamedLedger } from '../../ledgers';
import type { LedgerAlert, LedgerRule } from '../../ledgers/ledger';
import { ledger as statusWords } from '../../locales/zh-CN/ledger';
import { fill, type Locale } from '../../locales/locale';
import { bad, readDay } from '../../workbook/cells/readCells';
import type { Row } from '../../workbook/cells/rows';
import { holds } from './conditions';
import type { Alert, LedgerEntry, UnreadableCell } from './model';
import { reportFlags } from './reports';
import { standingOf } from './stages';

/** The rows of one ledger, judged. `rows` and `entries` go side by side; null where a row has not begun or cannot be read. */
export interface Judged {
  rows: readonly Row[];
  entries: readonly (LedgerEntry | null)[];
  unreadable: UnreadableCell[];
}

/** Where each row stands. @param asOf serial date-time by which it is judged */
export function judgeRows(ledger: NamedLedger, rows: readonly Row[], asOf: number, calendar: WorkCalendar): Judged {
  const { rule } = ledger;
  const unreadable: UnreadableCell[] = [];
  const refuse = (row: Row, role: string): null => {
    const header = ledger.columns.find((column) => column.role === role)?.title['zh-CN'] ?? role;
    unreadable.push({ link: row.link(role), header, value: String(row.cell(role)).slice(0, 40) });
    return null;
  };
  const flags = rule.kind === 'reports' ? reportFlags(rule, rows) : [];
  const entries = rows.map((row, i): LedgerEntry | null => {
    const shared = { person: personOf(rule, row), day: dayOfRow(rule, row), link: row.link(keyRole(rule)) };
    if (rule.kind === 'log') {
      return { ...shared, status: 'done', shown: '', stage: null, due: null, flags: [] };
    }
    if (rule.kind === 'reports') {
      const found = flags[i] ?? null;
      if (found === null) return null;
      if ('unreadable' in found) return refuse(row, found.unreadable);
      return { ...shared, status: reportStatus(found), shown: shownFlags(found), stage: null, due: null, flags: found };
    }
    const standing = standingOf(rule, row, asOf, calendar);
    if (standing === null) return null;
    if ('unreadable' in standing) return refuse(row, standing.unreadable);
    return { ...shared, ...standing, shown: statusWords[`ledger.stage.${standing.status}`], flags: [] };
  });
  return { rows, entries, unreadable };
}

/** The role whose cell stands for the row. */
export const keyRole = (rule: LedgerRule): string =>
  rule.kind === 'stages' ? rule.begins : rule.kind === 'reports' ? rule.text : rule.date;

const personOf = (rule: LedgerRule, row: Row): string => row.text(rule.kind === 'reports' ? rule.person : 'agent');

function dayOfRow(rule: LedgerRule, row: Row): number | null {
  const role = rule.kind === 'stages' ? (rule.date ?? rule.begins) : rule.date;
  const day = readDay(row.cell(role));
  return day === bad ? null : day;
}

/** A report that is not there is overdue; one that a person should look at is due until the leader has answered. */
function reportStatus(flags: readonly string[]): LedgerEntry['status'] {
  if (flags.includes('missing')) return 'overdue';
  const faults = flags.filter((flag) => flag !== 'unreviewed');
  return faults.length > 0 && flags.includes('unreviewed') ? 'due' : 'done';
}

/** As the sheet says it: what a row tells of itself, in the order of KEFU.REPORTCHECK. */
function shownFlags(flags: LedgerEntry['flags']): string {
  const words = flags.flatMap((flag) =>
    flag === 'late' || flag === 'unreviewed' || flag === 'repeated' ? [] : [statusWords[`ledger.report.${flag}`]],
  );
  const late = flags.includes('late') ? [statusWords['ledger.report.late']] : [];
  return [...late, ...(words.length > 0 ? [words.join('、')] : [])].join(' ');
}

/** What is to be said of the rows: of each the first alert that fits, of a report one for each of its flags. */
export function alertsOf(ledger: NamedLedger, { rows, entries }: Judged, asOf: number, locale: Locale): Alert[] {
  return rows.flatMap((row, i) => {
    const entry = entries[i];
    if (!entry) return [];
    const fitting = ledger.alerts.filter((alert) => fits(alert, entry, row));
    const given = ledger.rule.kind === 'reports' ? fitting : fitting.slice(0, 1);
    return given.map((alert) => alertOf(ledger, alert, entry, row, asOf, locale));
  });
}

function fits({ when, stage, flag, if: condition }: LedgerAlert, entry: LedgerEntry, row: Row): boolean {
  return (
    when.includes(entry.status) &&
    (stage === undefined || stage === entry.stage) &&
    (flag === undefined || entry.flags.includes(flag)) &&
    (condition === undefined || holds(condition, row))
  );
}

function alertOf(
  ledger: NamedLedger,
  alert: LedgerAlert,
  entry: LedgerEntry,
  row: Row,
  asOf: number,
  locale: Locale,
): Alert {
  const person = alert.person === undefined ? entry.person : row.text(alert.person);
  return {
    ledger: ledger.id,
    title: ledger.title[locale],
    link: entry.link,
    person,
    owner: alert.owner === undefined ? '' : row.text(alert.owner),
    severity: alert.severity,
    status: entry.status,
    text: alertText(
      ledger,
      alert,
      (role) => row.cell(role),
      entry.due?.at ?? null,
      asOf,
      locale,
      allowedOf(ledger, entry.stage),
    ),
    due: entry.due?.at ?? null,
    personal: ledger.personal === true,
  };
}

/** The alert's words with the row's cells in their places; dates as dates, long texts cut. */
export function alertText(
  ledger: NamedLedger,
  { text }: LedgerAlert,
  cell: (role: string) => string | number | boolean,
  due: number | null,
  asOf: number,
  locale: Locale,
  allowed?: number,
): string {
  const days = due === null ? 0 : Math.floor(asOf) - Math.floor(due);
  const places: Record<string, string | number> = { due: due === null ? '–' : isoMoment(due) };
  places['allowed'] = allowed ?? '–';
  places['late'] = Math.max(0, days);
  places['left'] = Math.max(0, -days);
  for (const { role, entry } of ledger.columns) {
    const value = cell(role);
    const isDate = entry.kind === 'date' || entry.kind === 'dateTime';
    const shown = isDate && typeof value === 'number' ? isoMoment(value) : shorten(String(value));
    places[role] = shown === '' ? '–' : shown;
  }
  return fill(text[locale], places);
}

/** The units that a stage allows, for its alert's words. */
function allowedOf({ rule }: NamedLedger, stage: number | null): number | undefined {
  const due = rule.kind === 'stages' && stage !== null ? rule.stages[stage]?.due : undefined;
  return due && 'after' in due ? due.amount : undefined;
}

const longestCell = 24;
const shorten = (text: string): string => (text.length > longestCell ? `${text.slice(0, longestCell)}…` : text);

const urgency: Readonly<Record<Alert['severity'], number>> = { urgent: 0, attention: 1, info: 2 };

/** The most urgent first, then what has been due longest, then by place. */
export const byUrgency = (a: Alert, b: Alert): number =>
  urgency[a.severity] - urgency[b.severity] || (a.due ?? Infinity) - (b.due ?? Infinity) || 0;
