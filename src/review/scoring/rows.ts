import type { Rubric } from '../../domain/quality/rubric';
import { bad, readMark } from '../../workbook/cells/readCells';
import { isSummary, rowsOfKind, type Row } from '../../workbook/cells/rows';
import { columnOf, type DataTable } from '../../workbook/recognise';
import { readRubricBook, type RubricBook } from '../monthly/policies/rubricVersions';
import { markRoles, qaDateRole, rubricOf } from '../monthly/records/qaRows';
import { Warnings } from '../monthly/warnings';
import { sayIn } from '../texts';
import type { DraftMark, ReviewDraft, ScoredReview, ScoringTarget } from './model';
import { conversationKey, type People } from './people';

/** @throws Fault where a rubric contradicts itself */
export function rubricsOf(tables: readonly DataTable[]): RubricBook {
  const ofKind = (kind: DataTable['kind']) => tables.filter((table) => table.kind === kind);
  return readRubricBook(ofKind('rubric')[0], ofKind('rubricVersions'), new Warnings(sayIn('zh-CN')));
}

/** One row of a QA sheet with who it is about. */
export interface ReviewRow {
  key: string;
  reviewer: string;
  row: Row;
}

/** The rows of the QA sheets that name a conversation and a reviewer, in sheet order. */
export const reviewRows = (tables: readonly DataTable[], people: People): ReviewRow[] =>
  rowsOfKind(tables, 'qaDetail').flatMap((row): ReviewRow[] => {
    const id = row.text('conversationId');
    const reviewer = row.text('reviewer');
    if (id === '' || reviewer === '' || row.text('agent') === '' || isSummary(row)) return [];
    return [{ key: conversationKey(id, people.of(row).name), reviewer, row }];
  });

export function rubricOfReview(row: Row, rubrics: RubricBook, year: number): Rubric {
  return rubricOf(row, rubrics, year, row.day(qaDateRole(row.table), year)).rubric;
}

export function scoredReview({ row, reviewer }: ReviewRow, rubrics: RubricBook, year: number): ScoredReview {
  const rubric = rubricOfReview(row, rubrics, year);
  return {
    reviewer,
    link: row.link('conversationId'),
    rubric,
    version: row.text('rubricVersion'),
    draft: draftOf(row, rubric),
  };
}

/** What stands in a row; a mark that cannot be counts as not given. */
export function draftOf(row: Row, rubric: Rubric): ReviewDraft {
  const roles = markRoles(rubric);
  return {
    marks: rubric.items.map(({ fullMark }, i): DraftMark => {
      const mark = readMark(row.cell(roles[i] ?? ''), fullMark);
      if (mark === null) return 'na';
      return mark === bad || mark < 0 || mark > fullMark ? null : mark;
    }),
    notes: rubric.items.map(() => ''),
    highlight: String(row.cell('highlight')),
    issue: String(row.cell('issue')),
    severity: row.text('severity'),
  };
}

/** What a review is found by again, and counted by. */
const needed = ['conversationId', 'conversationDate', 'agent', 'reviewer'];
/** What else the form asks for. */
const wished = ['reviewDate', 'samplingMethod', 'highlight', 'issue', 'severity', 'rubricVersion'];

/** The QA table that can take a review by this rubric: of several, the one that lacks least. */
export function targetTable(tables: readonly DataTable[], rubric: Rubric): DataTable | null {
  const fit = tables.filter((table) => table.kind === 'qaDetail' && lacking(table, rubric).length === 0);
  return fit.sort((a, b) => absent(a, wished).length - absent(b, wished).length)[0] ?? null;
}

export function targetOf(tables: readonly DataTable[], rubric: Rubric): ScoringTarget {
  const table = targetTable(tables, rubric);
  if (table) {
    return { kind: 'table', sheet: table.sheet, address: table.address, lacking: absent(table, wished) };
  }
  const unfit = tables.find(({ kind }) => kind === 'qaDetail');
  return { kind: 'newSheet', instead: unfit ? { sheet: unfit.sheet, lacking: lacking(unfit, rubric) } : null };
}

const lacking = (table: DataTable, rubric: Rubric): string[] => absent(table, [...needed, ...markRoles(rubric)]);

const absent = (table: DataTable, roles: readonly string[]): string[] =>
  roles.filter((role) => columnOf(table, role) === null);
