import type { Rubric } from '../../../domain/quality/rubric';
import { reference, type Area } from '../../../workbook/address';
import { columnOf, type DataTable } from '../../../workbook/recognise';
import type { SheetComposer } from '../../../workbook/write/composer';
import type { RubricPolicy } from '../policies/rubric';
import { markRoles, type QaRow } from '../records/qaRows';
import type { Say } from '../../texts';
import { formula, orBlank } from './context';
import { dataRow, headerRow, sectionRow } from './calculationLayout';
import { looks } from '../../page/looks';

/** The person numbers and valid scores of one QA table's month; columns of the calculation sheet, equally long. */
export interface QaColumns {
  numbers: string;
  scores: string;
}

/** The rows of a table that hold the month's reviews by one rubric, first to last. */
interface Span {
  table: DataTable;
  policy: RubricPolicy;
  first: number;
  last: number;
  rows: QaRow[];
}

export function qaSpans(qaRows: readonly QaRow[]): Span[] {
  const spans = new Map<DataTable, Map<RubricPolicy, Span>>();
  for (const entry of qaRows) {
    const { table, row } = entry.row;
    const { policy } = entry.own;
    const ofTable = spans.get(table) ?? new Map<RubricPolicy, Span>();
    spans.set(table, ofTable);
    const span = ofTable.get(policy);
    if (!span) ofTable.set(policy, { table, policy, first: row, last: row, rows: [entry] });
    else {
      span.first = Math.min(span.first, row);
      span.last = Math.max(span.last, row);
      span.rows.push(entry);
    }
  }
  return [...spans.values()].flatMap((ofTable) => [...ofTable.values()]);
}

/**
 * One QA table's month on the calculation sheet: beside each row of the user's table whose it is, and its live score.
 * A row that does not count (another month or rubric, targeted, nobody of the roster) has no number.
 * @param rubricRef where a rubric stands
 * @param numberOf the number of the person whom a row counts for
 * @returns the columns and the first free column after them
 */
export function putQaBlock(
  sheet: SheetComposer,
  column: number,
  { table, policy, first, last, rows }: Span,
  {
    rubricRef,
    numberOf,
  }: { rubricRef: (policy: RubricPolicy) => string; numberOf: (row: QaRow) => number | undefined },
  say: Say,
): { columns: QaColumns; next: number } {
  const { rubric } = policy;
  const height = last - first + 1;
  const numbers = new Array<number | string>(height).fill('');
  for (const entry of rows) numbers[entry.row.row - first] = numberOf(entry) ?? '';
  sheet.put(
    sectionRow,
    column,
    [[say('sheets.calculation.qa', { sheet: table.sheet, first: first + 1, last: last + 1 })]],
    looks.section,
  );
  const headers = ['qaNumber', 'qaScore', 'qaValid'] as const;
  sheet.put(headerRow, column, [headers.map((key) => say(`sheets.calculation.${key}`))], looks.header);
  const decided = decidedCells(rows, first);
  const marks = decided.size > 0 ? null : marksArea(table, rubric, first, height);
  const helper = marks ? null : putMarks(sheet, column + 3, table, rubric, { first, height }, decided);
  const marksRef = marks
    ? orBlank(reference(table.sheet, marks))
    : sheet.ref(helper ?? { row: dataRow, column, rows: 1, columns: 1 });
  const numberArea = sheet.put(
    dataRow,
    column,
    numbers.map((number) => [number]),
  );
  const score = sheet.spill(
    dataRow,
    column + 1,
    `=KEFU.QASCORE(${marksRef},${orBlank(rubricRef(policy))})`,
    height,
    1,
    looks.score,
  );
  const valid = sheet.spill(dataRow, column + 2, `=IFERROR(${sheet.ref(score)},"")`, height, 1, looks.score);
  return {
    columns: { numbers: sheet.ref(numberArea), scores: sheet.ref(valid) },
    next: column + 4 + (helper?.columns ?? 0),
  };
}

/** The mark cells as one area, where the columns stand side by side in the rubric's order. */
function marksArea(table: DataTable, rubric: Rubric, first: number, height: number): Area | null {
  const columns = markRoles(rubric).map((role) => columnOf(table, role));
  const [start] = columns;
  if (start === null || start === undefined || columns.some((column, i) => column !== start + i)) return null;
  return { row: first, column: start, rows: height, columns: columns.length };
}

/** Where upheld appeals have another mark: by item and row of the block, the cell of the decision. */
function decidedCells(rows: readonly QaRow[], first: number): Map<number, Map<number, string>> {
  const cells = new Map<number, Map<number, string>>();
  for (const { row, decided } of rows) {
    for (const { item, decision } of decided) {
      const { table, row: at } = decision.row;
      const column = columnOf(table, 'decidedMark');
      if (column === null) continue;
      const ofItem = cells.get(item) ?? new Map<number, string>();
      cells.set(item, ofItem.set(row.row - first, reference(table.sheet, { row: at, column, rows: 1, columns: 1 })));
    }
  }
  return cells;
}

/**
 * Otherwise the marks are brought into the rubric's order by live references; a missing column is "no value", and a mark that an appeal
 * has changed refers to the decision.
 */
function putMarks(
  sheet: SheetComposer,
  column: number,
  table: DataTable,
  { items }: Rubric,
  { first, height }: { first: number; height: number },
  decided: ReadonlyMap<number, ReadonlyMap<number, string>>,
): Area {
  sheet.put(headerRow, column, [items.map(({ name }) => name)], looks.header);
  items.forEach((item, i) => {
    const source = columnOf(table, `mark:${item.name}`);
    const putRange = (from: number, to: number) => {
      const rows = to - from;
      if (rows === 0) return;
      if (source === null) {
        sheet.put(
          dataRow + from,
          column + i,
          Array.from({ length: rows }, () => ['-']),
        );
        return;
      }
      const ref = reference(table.sheet, { row: first + from, column: source, rows, columns: 1 });
      sheet.put(dataRow + from, column + i, [[formula(orBlank(ref, '-'))]]);
    };
    let from = 0;
    for (const [at, ref] of [...(decided.get(i) ?? [])].sort(([a], [b]) => a - b)) {
      putRange(from, at);
      sheet.put(dataRow + at, column + i, [[formula(orBlank(ref, '-'))]]);
      from = at + 1;
    }
    putRange(from, height);
  });
  return { row: dataRow, column, rows: height, columns: items.length };
}
