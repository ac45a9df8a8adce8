import { reference, type Area } from '../../../workbook/address';
import { columnOf, type DataTable } from '../../../workbook/recognise';
import type { SheetComposer } from '../../../workbook/write/composer';
import type { MonthFacts } from '../facts';
import { markRoles, type QaRow } from '../records/qaRows';
import type { Person } from '../records/roster';
import type { Say } from '../../texts';
import { formula, orBlank } from './context';
import { dataRow, headerRow, sectionRow } from './calculationLayout';
import { looks } from '../../page/looks';

/** The person numbers and valid scores of one QA table's month; columns of the calculation sheet, equally long. */
export interface QaColumns {
  numbers: string;
  scores: string;
}

/** The rows of a table that hold the month's reviews, first to last. */
interface Span {
  table: DataTable;
  first: number;
  last: number;
  rows: QaRow[];
}

export function qaSpans({ qaRows }: MonthFacts): Span[] {
  const spans = new Map<DataTable, Span>();
  for (const entry of qaRows) {
    const { table, row } = entry.row;
    const span = spans.get(table) ?? { table, first: row, last: row, rows: [] };
    spans.set(table, {
      ...span,
      first: Math.min(span.first, row),
      last: Math.max(span.last, row),
      rows: [...span.rows, entry],
    });
  }
  return [...spans.values()];
}

/**
 * One QA table's month on the calculation sheet: beside each row of the user's table whose it is, and its live score.
 * A row that does not count (another month, targeted, nobody of the roster) has no number.
 * @returns the columns and the first free column after them
 */
export function putQaBlock(
  sheet: SheetComposer,
  column: number,
  { table, first, last, rows }: Span,
  facts: MonthFacts,
  rubricRef: string,
  say: Say,
): { columns: QaColumns; next: number } {
  const height = last - first + 1;
  const numbers = numbersOf(
    rows,
    facts.people.map(({ person }) => person),
    first,
    height,
  );
  sheet.put(
    sectionRow,
    column,
    [[say('sheets.calculation.qa', { sheet: table.sheet, first: first + 1, last: last + 1 })]],
    looks.section,
  );
  const headers = ['qaNumber', 'qaScore', 'qaValid'] as const;
  sheet.put(headerRow, column, [headers.map((key) => say(`sheets.calculation.${key}`))], looks.header);
  const marks = marksArea(table, facts, first, height);
  const helper = marks ? null : putMarks(sheet, column + 3, table, facts, first, height);
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
    `=KEFU.QASCORE(${marksRef},${orBlank(rubricRef)})`,
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

function numbersOf(
  rows: readonly QaRow[],
  people: readonly Person[],
  first: number,
  height: number,
): (number | string)[] {
  const numbers = new Array<number | string>(height).fill('');
  const numberOf = new Map(people.map((person, i) => [person, i + 1]));
  for (const { row, person, random } of rows) {
    const number = person && random ? numberOf.get(person) : undefined;
    if (number !== undefined) numbers[row.row - first] = number;
  }
  return numbers;
}

/** The mark cells as one area, where the columns stand side by side in the rubric's order. */
function marksArea(table: DataTable, { policies }: MonthFacts, first: number, height: number): Area | null {
  const columns = markRoles(policies.rubric.rubric).map((role) => columnOf(table, role));
  const [start] = columns;
  if (start === null || start === undefined || columns.some((column, i) => column !== start + i)) return null;
  return { row: first, column: start, rows: height, columns: columns.length };
}

/** Otherwise the marks are brought into the rubric's order by live references; a missing column is "no value". */
function putMarks(
  sheet: SheetComposer,
  column: number,
  table: DataTable,
  { policies }: MonthFacts,
  first: number,
  height: number,
): Area {
  const items = policies.rubric.rubric.items;
  sheet.put(headerRow, column, [items.map(({ name }) => name)], looks.header);
  items.forEach((item, i) => {
    const source = columnOf(table, `mark:${item.name}`);
    if (source === null) {
      sheet.put(
        dataRow,
        column + i,
        Array.from({ length: height }, () => ['-']),
      );
      return;
    }
    const ref = reference(table.sheet, { row: first, column: source, rows: height, columns: 1 });
    sheet.put(dataRow, column + i, [[formula(orBlank(ref, '-'))]]);
  });
  return { row: dataRow, column, rows: height, columns: items.length };
}
