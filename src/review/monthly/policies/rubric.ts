import { defaultGradeBands, defaultRubricRows } from '../../../domain/quality/defaults';
import type { GradeBands } from '../../../domain/quality/grade';
import { buildRubric, type Rubric, type RubricRow } from '../../../domain/quality/rubric';
import { sortSteps } from '../../../domain/numbers/steps';
import { rowsOf, type Row } from '../../../workbook/cells/rows';
import type { Cell } from '../../../workbook/matrix';
import type { DataTable } from '../../../workbook/recognise';
import type { Warnings } from '../warnings';
import { placeOf, type PolicyTable } from './policyTable';

export interface RubricPolicy {
  rubric: Rubric;
  table: PolicyTable;
}

const rubricRoles = ['category', 'categoryWeight', 'item', 'itemWeight', 'fullMark', 'critical'] as const;
const rubricHeaders = ['类别', '类别权重', '评分项', '项权重', '满分', '致命项'];
const criticalTexts = new Set(['是', 'Y', '√', '1', 'TRUE', '致命']);

/**
 * The workbook's 评分表, or the default one.
 * @throws Fault where the rubric contradicts itself; it names the row
 */
export function readRubric(table: DataTable | undefined, warnings: Warnings): RubricPolicy {
  if (!table) return fromRows(defaultRubricRows, null);
  return rubricOfRows(rubricRowsOf(table, warnings));
}

/** A rubric from the rows of a table that name its items. @throws Fault where it contradicts itself */
export const rubricOfRows = (rows: readonly Row[]): RubricPolicy =>
  fromRows(
    rows.map((row, i) => rubricRow(row, i)),
    rows,
  );

/** The rows of a 评分表 that name an item; row n of a Fault is the n-th of them. */
export const rubricRowsOf = (table: DataTable, warnings: Warnings): Row[] =>
  rowsOf(table, warnings.badCell).filter((row) => row.text('item') !== '');

const rubricRow = (row: Row, i: number): RubricRow => ({
  row: i + 1,
  category: row.text('category') || null,
  categoryWeight: row.number('categoryWeight'),
  item: row.text('item'),
  weight: row.number('itemWeight'),
  fullMark: row.number('fullMark'),
  critical: criticalTexts.has(row.text('critical').toUpperCase()),
});

function fromRows(parsed: readonly RubricRow[], rows: readonly Row[] | null): RubricPolicy {
  const cells = parsed.map((row, i): Cell[] => [
    row.category ?? '',
    row.categoryWeight ?? '',
    row.item ?? '',
    row.weight ?? '',
    row.fullMark ?? '',
    rows?.[i]?.cell('critical') ?? (row.critical ? '是' : ''),
  ]);
  const place = rows && placeOf(rows, rubricRoles, cells);
  return { rubric: buildRubric(parsed), table: { headers: rubricHeaders, cells, place } };
}

export interface GradePolicy {
  bands: GradeBands;
  table: PolicyTable;
}

export function readGrades(table: DataTable | undefined, warnings: Warnings): GradePolicy {
  const rows = table ? rowsOf(table, warnings.badCell).filter((row) => row.number('minimum') !== null) : [];
  const bands = table
    ? sortSteps(
        'bands',
        rows.map((row) => ({ from: row.number('minimum') ?? 0, value: row.text('label') })),
      )
    : [...defaultGradeBands];
  const cells = table
    ? rows.map((row): Cell[] => [row.number('minimum') ?? 0, row.text('label')])
    : [...bands].reverse().map(({ from, value }): Cell[] => [from, value]);
  return { bands, table: { headers: ['最低分', '等级'], cells, place: placeOf(rows, ['minimum', 'label'], cells) } };
}
