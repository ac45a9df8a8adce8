import { isoDate } from '../../../domain/numbers/dates';
import { spansOfControl } from '../../../domain/people/spanOfControl';
import { ledgerOf } from '../../../ledgers';
import type { Locale } from '../../../locales/locale';
import type { Row } from '../../../workbook/cells/rows';
import type { DataTable } from '../../../workbook/recognise';
import { firstResult } from '../../campaign/examRows';
import type { Alert, CellLink, LedgerKind } from '../model';
import { isEmployed } from '../people';
import { sourceOf, type FigureSource } from './source';
import { spanLimitsIn } from './spanLimits';

/**
 * What follows from figures rather than from one row, each told with the ledger that it belongs to and only where the workbook keeps
 * that ledger: a lead with more members than the limit (授权记录), a lead for whom the plan knows no successor (继任计划), and an exam that
 * nobody passed (考核通过名单).
 * @param asOf serial date-time
 */
export function figureAlerts(tables: readonly DataTable[], asOf: number, locale: Locale): Alert[] {
  const day = Math.floor(asOf);
  const source = sourceOf(tables, { period: { first: day, last: day }, asOf: day }, locale);
  return [...leadAlerts(source), ...examAlerts(source)];
}

const alertOf = (
  ledger: LedgerKind,
  severity: Alert['severity'],
  told: Pick<Alert, 'person' | 'text' | 'due'> & { link: CellLink },
  { locale }: FigureSource,
): Alert => ({
  ...told,
  ...{ ledger, severity, status: 'due', owner: '', personal: false },
  title: ledgerOf(ledger)?.title[locale] ?? '',
});

function leadAlerts(source: FigureSource): Alert[] {
  const { has, rows, people, tables, asOf, say } = source;
  if (!has('delegations') && !has('successors')) return [];
  const staff = people.all.filter((person) => isEmployed(person, asOf));
  const limits = spanLimitsIn(tables);
  const { leads } = spansOfControl(
    staff.map(({ agent, row }) => ({ name: agent, leader: row.text('leader') })),
    limits,
  );
  // Posts of the plan that are vacant tell so themselves.
  const planned = new Set(rows('successors').map((row) => row.text('incumbent')));
  return leads.flatMap(({ leader, members: count, state }) => {
    const row = staff.find((person) => person.row.text('leader') === leader)?.row;
    if (!row) return [];
    const told = { person: leader, due: null, link: row.link('leader') };
    const parameters = { leader, count, ...limits };
    return [
      ...(has('delegations') && state === 'high'
        ? [alertOf('delegations', 'info', { ...told, text: say('figures.alert.span', parameters) }, source)]
        : []),
      ...(has('successors') && !planned.has(leader)
        ? [alertOf('successors', 'attention', { ...told, text: say('figures.alert.successor', parameters) }, source)]
        : []),
    ];
  });
}

/** Exams of the last month that nobody has passed, neither at once nor in a retest. */
function examAlerts(source: FigureSource): Alert[] {
  const { rows, asOf, say } = source;
  const exams = new Map<string, { name: string; day: number; rows: Row[] }>();
  for (const row of rows('campaignExams')) {
    const day = row.day('examDate');
    if (day === null || day > asOf || day < asOf - daysTold || firstResult(row) === null) continue;
    const name = [row.text('subject'), row.text('examType')].filter((text) => text !== '').join(' ');
    const key = `${day}\n${name}`;
    const exam = exams.get(key) ?? { name, day, rows: [] };
    exams.set(key, exam);
    exam.rows.push(row);
  }
  return [...exams.values()].flatMap(({ name, day, rows: taken }) => {
    const [first] = taken;
    if (!first || taken.length < 2) return [];
    if (taken.some((row) => firstResult(row) === true || row.text('retestOn') !== '')) return [];
    const parameters = { exam: name || say('figures.alert.anExam'), day: isoDate(day), count: taken.length };
    const told = { person: '', due: day, link: first.link('examDate'), text: say('figures.alert.exam', parameters) };
    return [alertOf('campaignExams', 'urgent', told, source)];
  });
}

const daysTold = 31;
