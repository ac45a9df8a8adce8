import { correctionsOf, isTableChoice, type Correction } from '../../workbook/corrections';
import type { SheetMatrix } from '../../workbook/matrix';
import type { DataTable } from '../../workbook/recognise';
import { headOf } from '../../workbook/tables';
import { monthOfDay } from '../monthly/month';
import { dataDays } from '../monthly/recognition';
import { warnOfImmaturity, warnOfOverlaps, warnOfRules } from '../monthly/remarks';
import { Warnings } from '../monthly/warnings';
import { daysIn, partOf, withOneRule } from '../tables/parts';
import { overlapsOf } from '../tables/retelling';
import { sayIn } from '../texts';
import { checkDates, checkSequences } from './dates';
import { Findings, Tally } from './findings';
import { checkKeys } from './keys';
import type { CheckedTable, CheckResult, Finding, FindingMessage } from './model';
import { namePairs } from './namePairs';
import { checkMarks, checkNumbers, checkRates } from './numbers';
import { checkPeople, checkSpellings } from './people';
import { checkPolicies, type FullMarks } from './policies';
import { checkDays, checkIdentities, checkParts, checkRequired } from './records';
import { roleTypeOf } from './roleTypes';
import {
  checkFooters,
  checkMapping,
  checkOutside,
  checkRepeatedTitles,
  checkTotals,
  checkUnrecognised,
} from './structure';
import { TableView } from './tableView';

export interface CheckInput {
  sheets: readonly SheetMatrix[];
  tables: readonly DataTable[];
  /** The sheets of which every cell has been read; the tables of others are listed and not looked through. All, if left out. */
  whole?: ReadonlySet<SheetMatrix>;
  /** Tables with rows that are hidden or filtered away. */
  hidden?: readonly DataTable[];
  /** What the user said of the tables: a sheet with one that is to be left alone is no riddle. */
  corrections?: readonly Correction[];
}

/**
 * Everything that is wrong with a workbook, by severity; equal faults of a column are one finding. Pure.
 * One pass over each column; what the monthly review's readers remark on is taken from them.
 */
export function checkWorkbook({ sheets, tables, whole, hidden = [], corrections = [] }: CheckInput): CheckResult {
  const findings = new Findings();
  const read = tables.filter((table) => whole?.has(table.matrix) ?? true);
  const views = read.map((table) => new TableView(table));
  const days = dataDays(read);
  const lastDay = days.size === 0 ? null : [...days].reduce((a, b) => Math.max(a, b));
  // Remarks of the review are taken as they are, in no language yet.
  const warnings = new Warnings(sayIn('zh-CN'));
  const month = monthOfDay(lastDay ?? anyDay);
  const full = checkPolicies(views, month, warnings, findings);
  for (const view of views) checkTable(view, month.year, full, read, findings);
  checkPeople(views, month, warnings, findings);
  checkSpellings(views, findings);
  if (lastDay !== null) warnOfImmaturity(read, month, lastDay, warnings);
  warnOfRules(read, withOneRule(read), warnings);
  warnOfOverlaps(overlapsOf(meetingExports(withOneRule(read), month.year), month.year), warnings);
  takeRemarks(warnings, views, findings);
  if (sheets.some(({ from1904 }) => from1904)) findings.add('check.finding.dates1904', 'info');
  for (const table of tables) if (!read.includes(table)) ofTable(table, 'check.finding.notLookedThrough', findings);
  for (const table of hidden) ofTable(table, 'check.finding.hiddenRows', findings);
  checkUnrecognised(
    sheets.filter((sheet) => !hasIgnoredTable(sheet, sheets, corrections)),
    tables,
    findings,
  );
  const list = findings.list();
  return {
    tables: tables.map((table) => describe(table, views.find((view) => view.table === table) ?? null, list)),
    rows: views.reduce((sum, view) => sum + view.rows, 0),
    findings: list,
    pairs: namePairs(read),
    complete: read.length === tables.length,
  };
}

const hasIgnoredTable = (sheet: SheetMatrix, sheets: readonly SheetMatrix[], corrections: readonly Correction[]) =>
  correctionsOf(sheet, sheets, corrections.filter(isTableChoice)).some(({ kind }) => kind === null);

/** The performance exports whose days lie within those of another: only these can tell anything twice. */
function meetingExports(tables: readonly DataTable[], year: number): DataTable[] {
  const spans = tables.flatMap((table) => {
    if (table.kind !== 'dailyReport') return [];
    const { dated, period } = partOf(table, year);
    const days = dated ? [...daysIn(table, 'date', year)] : period ? [period.first, period.last] : [];
    const first = days.reduce((a, b) => Math.min(a, b), Infinity);
    return [{ table, first, last: days.reduce((a, b) => Math.max(a, b), -Infinity) }];
  });
  return spans
    .filter((one) => spans.some((two) => one !== two && one.first <= two.last && two.first <= one.last))
    .map(({ table }) => table);
}

function ofTable(table: DataTable, message: FindingMessage, findings: Findings): void {
  const { id: tableId, kind, rows, address } = table;
  const link = headOf(table);
  findings.add(message, 'info', { ...link, address, count: rows }, { link, tableId, kind });
}

/** A month to read yearless dates by where the workbook has no data: 2026-01-01. */
const anyDay = 46023;

function checkTable(
  view: TableView,
  year: number,
  full: FullMarks,
  tables: readonly DataTable[],
  findings: Findings,
): void {
  checkMapping(view, year, findings);
  checkRepeatedTitles(view, findings);
  checkTotals(view, findings);
  checkFooters(view, findings);
  checkOutside(view, tables, findings);
  checkRequired(view, findings);
  checkColumns(view, full, findings);
  checkParts(view, findings);
  checkSequences(view, findings);
  checkIdentities(view, findings);
  checkDays(view, findings);
}

function checkColumns(view: TableView, full: FullMarks, findings: Findings): void {
  const late = new Tally();
  let lateRole = '';
  const fromTheLeft = [...view.table.columns].sort((a, b) => (a.column ?? 0) - (b.column ?? 0));
  for (const { role, column } of fromTheLeft) {
    const type = column === null ? null : roleTypeOf(role);
    if (!type) continue;
    let columnLate: Tally | null = null;
    if (type.type === 'number') columnLate = checkNumbers(view, role, type, findings);
    else if (type.type === 'rate') columnLate = checkRates(view, role, findings);
    else if (type.type === 'mark') checkMarks(view, role, fullMarkOf(role, full), findings);
    else if (type.type === 'key') checkKeys(view, role, findings);
    else checkDates(view, role, type.type === 'day', findings);
    if (!columnLate || columnLate.count === 0) continue;
    if (late.count === 0) [late.first, lateRole] = [columnLate.first, role];
    late.count += columnLate.count;
  }
  findings.ofColumn(view, lateRole, late, 'review.warning.late', 'warning');
}

const fullMarkOf = (role: string, full: FullMarks): number | null =>
  full?.get(role.slice(role.indexOf(':') + 1)) ?? null;

/** The columns have been looked through already: what the review says of single cells is not said again. */
const saidAlready = new Set(['notANumber', 'notADate', 'unknownPerson']);

function takeRemarks(warnings: Warnings, views: readonly TableView[], findings: Findings): void {
  for (const { code, severity, parameters, link } of warnings.remarks()) {
    if (saidAlready.has(code)) continue;
    const view = link && views.find(({ table }) => table.sheet === link.sheet);
    const message: FindingMessage = `review.warning.${code}`;
    findings.add(message, severity, parameters, { link, kind: view?.table.kind ?? null });
  }
}

function describe(table: DataTable, view: TableView | null, findings: readonly Finding[]): CheckedTable {
  const { id, kind, sheet, address } = table;
  const own = findings.filter(({ tableId }) => tableId === id);
  const count = (severity: Finding['severity']) => own.filter((finding) => finding.severity === severity).length;
  const rows = view ? view.rows : table.rows;
  return { id, kind, sheet, address, rows, errors: count('error'), warnings: count('warning') };
}
