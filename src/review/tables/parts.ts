import { dayOf } from '../../domain/numbers/dates';
import { fold } from '../../domain/numbers/text';
import { bad, readDay } from '../../workbook/cells/readCells';
import { cellAt } from '../../workbook/matrix';
import { columnOf, type DataTable } from '../../workbook/recognise';
import type { TableKind } from '../../workbook/tables';
import { periodOfNames, type Period } from './period';

/** One physical table of a logical one: the export of a day, a month or a platform. */
export interface TablePart {
  table: DataTable;
  /** By which rule the export attributes orders (下单优先判定 …); null where nothing tells. */
  rule: string | null;
  /** Rows carry their own dates. */
  dated: boolean;
  /** What an undated part tells of its days in its title, sheet or file name. */
  period: Period | null;
}

/** All tables of one kind, read as one; each part keeps its own columns. */
export interface LogicalTable {
  kind: TableKind;
  parts: TablePart[];
  /** The attribution rules of the parts, the one with most rows first. More than one must not be added up. */
  rules: string[];
}

/** What may name an export, the nearest first. */
const namesOf = ({ title, listObject, sheet, matrix }: DataTable): string[] =>
  [title, listObject?.name ?? '', sheet, matrix.fileName ?? ''].filter((name) => name !== '');

const rulePattern = /^.*判定$|^.*(?:下单|付款|咨询|询单|接待).*(?:优先|归属)(?:制)?$/;

/** The attribution rule that an export names itself by, e.g. 下单优先判定 of `自定义报表_人均日接入_下单优先判定_2026-04-20至2026-04-20`. */
export function attributionRule(name: string): string | null {
  const words = fold(name)
    .replace(/\.\w+$/, '')
    .split(/[\s_\-—()[\]【】,;:|]+/);
  return words.find((word) => rulePattern.test(word)) ?? null;
}

/** @param year of dates that name none */
export function partOf(table: DataTable, year?: number): TablePart {
  const names = namesOf(table);
  const dated = columnOf(table, 'date') !== null;
  return {
    table,
    rule: names.map(attributionRule).find((rule) => rule !== null) ?? null,
    dated,
    period: dated ? null : periodOfNames(names, year),
  };
}

/** The tables of each kind that people keep or export in several pieces. */
export function logicalTables(tables: readonly DataTable[], year?: number): LogicalTable[] {
  const kinds = [...new Set(tables.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const parts = tables.filter((table) => table.kind === kind).map((table) => partOf(table, year));
    return { kind, parts, rules: rulesOf(parts) };
  });
}

function rulesOf(parts: readonly TablePart[]): string[] {
  const rows = new Map<string, number>();
  for (const { rule, table } of parts) if (rule !== null) rows.set(rule, (rows.get(rule) ?? 0) + table.rows);
  return [...rows].sort(([, a], [, b]) => b - a).map(([rule]) => rule);
}

/** The attribution rules among the performance exports, the one with most rows first. */
export const attributionRules = (tables: readonly DataTable[]): string[] =>
  rulesOf(tables.filter(({ kind }) => kind === 'dailyReport').map((table) => partOf(table)));

/**
 * The tables without performance exports of another rule than the chosen one; exports that name no rule stay.
 * @param chosen without it, or where nothing has it, the rule with most rows
 */
export function withOneRule(tables: readonly DataTable[], chosen?: string): DataTable[] {
  const rules = attributionRules(tables);
  if (rules.length < 2) return [...tables];
  const kept = rules.find((rule) => rule === chosen) ?? rules[0];
  return tables.filter((table) => {
    if (table.kind !== 'dailyReport') return true;
    const { rule } = partOf(table);
    return rule === null || rule === kept;
  });
}

/** The year for dates that name none: the latest of the tables' own dates, else one that a name tells; undefined where nothing does. */
export function yearOf(tables: readonly DataTable[], days: Iterable<number>): number | undefined {
  let latest = 0;
  for (const day of days) latest = Math.max(latest, day);
  if (latest > 0) return dayOf(latest).year;
  for (const name of tables.flatMap(namesOf)) {
    const [, year] = /(?<!\d)(20\d{2})(?!\d{5})/.exec(fold(name)) ?? [];
    if (year !== undefined) return Number(year);
  }
  return undefined;
}

/** The days in a column of dates; those that name no year only where one is given. */
export function daysIn(table: DataTable, role: string, year?: number): Set<number> {
  const days = new Set<number>();
  const column = columnOf(table, role);
  if (column === null) return days;
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    const day = readDay(cellAt(table.matrix, row, column), year);
    if (day !== null && day !== bad) days.add(day);
  }
  return days;
}
