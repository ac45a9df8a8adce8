import { Fault, type Outcome } from '../../../domain/fault';
import type { Rubric } from '../../../domain/quality/rubric';
import { scoreConversation } from '../../../domain/quality/score';
import { bad, readMark } from '../../../workbook/cells/readCells';
import { isSummary, rowsOf, type Row } from '../../../workbook/cells/rows';
import { columnOf, type DataTable } from '../../../workbook/recognise';
import { isWithin, type Month } from '../month';
import type { Warnings } from '../warnings';
import type { Attribution } from './attribution';
import type { Person } from './roster';

/** One reviewed conversation of the month. */
export interface QaRow {
  row: Row;
  day: number;
  person: Person | null;
  reviewer: string;
  /** In the order of the rubric's items. */
  marks: (number | null)[];
  /** 0–100; null where nothing is rated; a Fault for a mark that cannot be. */
  score: Outcome<number | null>;
  /** Drawn at random, so that it speaks for the person's work; keyword and complaint cases are chosen for being bad. */
  random: boolean;
}

const chosen = /关键|投诉|逆向|敏感|keyword|complaint/i;
const drawn = /随机|新人|不稳定|random|new|unstable/i;

/** The date a QA sheet's month goes by: the conversation's, or the review's where it has no other. */
export const qaDateRole = (table: DataTable): 'conversationDate' | 'reviewDate' =>
  columnOf(table, 'conversationDate') === null ? 'reviewDate' : 'conversationDate';

/** The roles of the mark columns, in the order of the rubric's items. */
export const markRoles = (rubric: Rubric): string[] => rubric.items.map((item) => `mark:${item.name}`);

/** The rows of the QA sheets that lie in the month, in sheet order. */
export function readQaRows(
  tables: readonly DataTable[],
  rubric: Rubric,
  month: Month,
  attribution: Attribution,
  warnings: Warnings,
): QaRow[] {
  const roles = markRoles(rubric);
  return tables.flatMap((table) => {
    const dateRole = qaDateRole(table);
    for (const role of roles) {
      const item = role.slice(role.indexOf(':') + 1);
      const link = { sheet: table.sheet, cell: table.address.split(':')[0] ?? 'A1' };
      if (columnOf(table, role) === null)
        warnings.add('itemWithoutMarks', 'warning', { item, sheet: table.sheet }, link);
    }
    return rowsOf(table, warnings.badCell).flatMap((row): QaRow[] => {
      if (isSummary(row) || row.text('agent') === '') return [];
      const day = row.day(dateRole, month.year);
      if (day === null || !isWithin(day, month)) return [];
      return [
        {
          row,
          day,
          person: attribution.personOf(row),
          reviewer: row.text('reviewer'),
          random: isRandom(row, warnings),
          ...scored(row, rubric, roles, warnings),
        },
      ];
    });
  });
}

function isRandom(row: Row, warnings: Warnings): boolean {
  const method = row.text('samplingMethod');
  if (method === '' || (drawn.test(method) && !chosen.test(method))) return true;
  if (!chosen.test(method)) {
    const link = row.link('samplingMethod');
    warnings.add('unknownSampling', 'warning', { method, ...link }, link);
  }
  return false;
}

function scored(
  row: Row,
  rubric: Rubric,
  roles: readonly string[],
  warnings: Warnings,
): Pick<QaRow, 'marks' | 'score'> {
  const readings = rubric.items.map((item, i) => readMark(row.cell(roles[i] ?? ''), item.fullMark));
  const marks = readings.map((reading) => (reading === bad ? null : reading));
  const invalid = rubric.items.findIndex((item, i) => {
    const reading = readings[i] ?? null;
    return reading === bad || (reading !== null && !(reading >= 0 && reading <= item.fullMark));
  });
  const item = rubric.items[invalid];
  if (!item) return { marks, score: scoreConversation(rubric, marks) };
  const role = roles[invalid] ?? '';
  const link = row.link(role);
  const value = String(row.cell(role)).slice(0, 40);
  warnings.add('invalidMark', 'error', { ...link, item: item.name, value, full: item.fullMark }, link);
  return {
    marks,
    score: new Fault('number', 'markOutOfRange', { column: invalid + 1, item: item.name, value, full: item.fullMark }),
  };
}
