import { frameDigest } from '../../../domain/sampling/certificate';
import { isoDate } from '../../../domain/numbers/dates';
import { review as words } from '../../../locales/zh-CN/review';
import { rowsOf, rowsOfKind } from '../../../workbook/cells/rows';
import { cellAt, type Cell, type SheetMatrix } from '../../../workbook/matrix';
import type { DataTable } from '../../../workbook/recognise';
import { foldHeader } from '../../../workbook/vocabulary/headerText';
import { versionsOf } from '../../monthly/policies/versions';
import { findTables } from '../../tables';
import type { ArchivedRow } from './model';

/** The policies that pay depends on: a paid month keeps them as they were (DOMAIN 2, versions). */
const archivedKinds = [
  'plan',
  'tiers',
  'qaFactors',
  'rankPrizes',
  'awards',
  'compositeMetrics',
  'metricTargets',
  'rubric',
] as const;

const isArchived = ({ kind }: DataTable): boolean => archivedKinds.some((known) => known === kind);

/** Policy tables are called by their Chinese names in either language: they are read again by them. */
const titleOf = (kind: (typeof archivedKinds)[number]): string => words[`review.kind.${kind}`];

/** The policy rows in force, each as its headers and cells; a table without rows leaves its headers. @param tables in force */
export function archiveOf(tables: readonly DataTable[]): ArchivedRow[] {
  return archivedKinds.flatMap((kind) => {
    const table = tables.find((candidate) => candidate.kind === kind);
    if (!table) return [];
    const contentOf = (cells: (column: number) => Cell) =>
      JSON.stringify(Object.fromEntries(table.headers.map((header, i) => [header, cells(table.firstColumn + i)])));
    const rows = rowsOf(table).map(({ row }) => contentOf((column) => cellAt(table.matrix, row, column)));
    return (rows.length > 0 ? rows : [contentOf(() => '')]).map((content) => ({ policy: titleOf(kind), content }));
  });
}

/** Names a version of the plan: the day from which it holds, where it says one, and a digest of every rule that pay depends on. */
export function versionOf(tables: readonly DataTable[], archive: readonly ArchivedRow[]): string {
  const plan = tables.find(({ kind }) => kind === 'plan');
  const effective = plan ? (versionsOf(plan)[0]?.effective ?? -Infinity) : -Infinity;
  const digest = frameDigest(archive.map(({ policy, content }, i) => `${i} ${policy} ${content}`)).slice(0, 8);
  return Number.isFinite(effective) ? `${isoDate(effective)} ${digest}` : digest;
}

/** The workbook's tables with the archived policies in place of its own. */
export function withArchive(tables: readonly DataTable[], archive: readonly ArchivedRow[]): DataTable[] {
  const sheets = archivedKinds.flatMap((kind) => sheetOf(titleOf(kind), archive));
  const policies = findTables(sheets, []).filter(isArchived);
  const items = rowsOfKind(policies, 'rubric').map((row) => row.text('item'));
  const others = tables.filter((table) => !isArchived(table));
  return [...others.map((table) => (table.kind === 'qaDetail' ? withMarks(table, items) : table)), ...policies];
}

function sheetOf(policy: string, archive: readonly ArchivedRow[]): SheetMatrix[] {
  const rows = archive
    .filter((row) => row.policy === policy)
    .map(({ content }) => JSON.parse(content) as Record<string, Cell>);
  if (rows.length === 0) return [];
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const values = [headers, ...rows.map((row) => headers.map((header) => row[header] ?? ''))];
  return [{ name: policy, row: 0, column: 0, values }];
}

/** A QA sheet whose marks are found by the items of an earlier rubric, too. */
function withMarks(table: DataTable, items: readonly string[]): DataTable {
  const known = new Set(table.columns.map(({ role }) => role));
  const bare = (text: string) => foldHeader(text).replace(/\([^)]*\)/g, '');
  const marks = items
    .filter((item) => !known.has(`mark:${item}`))
    .flatMap((item): DataTable['columns'] => {
      const column = table.headers.findIndex((header) => bare(header) === bare(item));
      return column === -1 ? [] : [{ role: `mark:${item}`, required: false, column, match: 'exact', confidence: 1 }];
    });
  return marks.length === 0 ? table : { ...table, columns: [...table.columns, ...marks] };
}
