import { dayOf } from '../../domain/numbers/dates';
import type { Rubric } from '../../domain/quality/rubric';
import type { Locale } from '../../locales/locale';
import { areaName, cellName } from '../../workbook/address';
import { cellAt, type Cell } from '../../workbook/matrix';
import { columnOf, type DataTable } from '../../workbook/recognise';
import { ConsentQuestion, type Consent } from '../../workbook/write/consent';
import { toBlocks, type CellChange, type WritePlan } from '../../workbook/write/plan';
import { UseCaseFailure } from '../failure';
import { nextVersionName, sameRubric, versionOf } from '../monthly/policies/rubricVersions';
import { markRoles } from '../monthly/records/qaRows';
import { looks } from '../page/looks';
import { appendTo, column, placeRecords, planOfRecords, type PlacedRecords, type RecordTable } from '../recordTables';
import { filledSheet, type FilledSheet } from '../templates/filled';
import { cellOfMark, issueText } from './draft';
import type { EditedReview, EditPlan, NewReview, SampledConversation, ScoredReview } from './model';
import { People } from './people';
import { draftOf, reviewRows, rubricOfReview, rubricsOf, targetTable, type ReviewRow } from './rows';
import { sayScoring } from './texts';

export interface PlannedReview {
  plan: WritePlan;
  /** The row as it will be; its link is where it will stand, on a sheet that is there. */
  review: ScoredReview;
}

/**
 * One row of 质检明细, and the rubric among the versions where it is not there yet. Pure.
 * @throws UseCaseFailure where the reviewer has scored the conversation already, or the rubric is another one by now
 */
export function planReview(tables: readonly DataTable[], entry: NewReview, locale: Locale): PlannedReview {
  const { conversation, reviewer, draft, rubric, today } = entry;
  const say = sayScoring(locale);
  const book = rubricsOf(tables);
  if (!sameRubric(book.current.rubric, rubric)) throw new UseCaseFailure('scoring.failure.rubricChanged', say);
  const scored = rowOfReview(tables, conversation, reviewer, today);
  if (scored) {
    const { sheet, cell } = scored.row.link('conversationId');
    throw new UseCaseFailure('scoring.failure.alreadyScored', say, { reviewer, place: `${sheet}!${cell}` });
  }
  const recorded = versionOf(book, rubric);
  const version = recorded?.name ?? nextVersionName(book);
  const cells = cellsOf(entry, version);
  const cellOf = (role: string): Cell => cells.get(role) ?? '';
  const table = targetTable(tables, rubric);
  const placed: PlacedRecords[] = [
    table
      ? { append: appendTo(table, [cellOf], (role) => (dateRoles.has(role) ? looks.date.numberFormat : null)) }
      : newSheet(filledSheet('qaDetail', [cellOf], locale, rubric.items)),
  ];
  if (!recorded) placed.push(placeRecords(tables, versionTable(version, today), versionRows(rubric)));
  const link = table
    ? { sheet: table.sheet, cell: cellName(table.lastRow + 1, columnOf(table, 'conversationId') ?? table.firstColumn) }
    : { sheet: '', cell: 'A2' };
  const saved = { ...draft, notes: draft.notes.map(() => ''), issue: issueText(rubric, draft) };
  return { plan: planOfRecords(placed), review: { reviewer, link, rubric, version, draft: saved } };
}

const dateRoles: ReadonlySet<string> = new Set(['conversationDate', 'reviewDate']);

function cellsOf({ conversation, reviewer, draft, rubric, today }: NewReview, version: string): Map<string, Cell> {
  const roles = markRoles(rubric);
  return new Map<string, Cell>([
    ['conversationId', conversation.id],
    ['conversationDate', conversation.day ?? today],
    ['reviewDate', today],
    ['agent', conversation.agent],
    ['employeeId', conversation.employeeId],
    ['group', conversation.group],
    ['buyer', conversation.buyer],
    ['reviewer', reviewer],
    ['samplingMethod', conversation.method],
    ['highlight', draft.highlight.trim()],
    ['issue', issueText(rubric, draft)],
    ['severity', draft.severity],
    ['rubricVersion', version],
    ...roles.map((role, i): [string, Cell] => [role, cellOfMark(draft.marks[i] ?? null)]),
  ]);
}

const newSheet = ({ name, compose }: FilledSheet): PlacedRecords => ({
  sheet: {
    name,
    compose: (given) => {
      const [plan] = compose(given, null);
      if (!plan) throw new RangeError('The gallery made no sheet');
      return plan;
    },
  },
});

type VersionRow = Rubric['items'][number] & { categoryName: string; categoryWeight: number };

const versionRows = ({ items, categories }: Rubric): VersionRow[] =>
  items.map((item) => {
    const { name, weight } = categories[item.category] ?? { name: '', weight: 0 };
    return { ...item, categoryName: name, categoryWeight: weight };
  });

const versionTable = (version: string, today: number): RecordTable<VersionRow> => ({
  kind: 'rubricVersions',
  sheet: '评分表版本',
  table: 'KefuRubricVersions',
  columns: [
    column('评分表版本', 'rubricVersion', 12, () => version),
    column('生效日期', 'effectiveFrom', 12, () => today, looks.date),
    column('类别', 'category', 18, ({ categoryName }) => categoryName),
    column('类别权重', 'categoryWeight', 10, ({ categoryWeight }) => categoryWeight),
    column('评分项', 'item', 22, ({ name }) => name),
    column('项权重', 'itemWeight', 9, ({ weight }) => weight),
    column('满分', 'fullMark', 8, ({ fullMark }) => fullMark),
    column('致命项', 'critical', 9, ({ critical }) => (critical ? '是' : '')),
  ],
});

function rowOfReview(
  tables: readonly DataTable[],
  { key }: SampledConversation,
  reviewer: string,
  today: number,
): ReviewRow | undefined {
  return reviewRows(tables, new People(tables, today)).find((row) => row.key === key && row.reviewer === reviewer);
}

/** One cell of a row that an edit changes. */
interface Change extends CellChange {
  name: string;
}

interface EditedRow {
  row: ReviewRow;
  rubric: Rubric;
  changes: Change[];
}

/** @throws UseCaseFailure where the row is gone */
function editedRow(tables: readonly DataTable[], entry: EditedReview, locale: Locale): EditedRow {
  const { conversation, reviewer, draft, today } = entry;
  const found = rowOfReview(tables, conversation, reviewer, today);
  if (!found) throw new UseCaseFailure('scoring.failure.rowGone', sayScoring(locale), { id: conversation.id });
  const { row } = found;
  const rubric = rubricOfReview(row, rubricsOf(tables), dayOf(today).year);
  const before = draftOf(row, rubric);
  const changes: Change[] = [];
  const change = (role: string, name: string, after: Cell) => {
    const at = columnOf(row.table, role);
    if (at !== null)
      changes.push({ name, row: row.row, column: at, before: cellAt(row.table.matrix, row.row, at), after });
  };
  const roles = markRoles(rubric);
  rubric.items.forEach(({ name }, i) => {
    const mark = draft.marks[i] ?? null;
    if (mark !== (before.marks[i] ?? null)) change(roles[i] ?? '', name, cellOfMark(mark));
  });
  if (draft.highlight.trim() !== before.highlight.trim()) change('highlight', '亮点', draft.highlight.trim());
  const issue = issueText(rubric, draft);
  if (issue !== before.issue.trim()) change('issue', '问题描述', issue);
  if (draft.severity !== before.severity) change('severity', '严重程度', draft.severity);
  return { row: found, rubric, changes };
}

const textOf = (cell: Cell): string => (cell === '' ? '' : String(cell));

/** What an edit would change, cell by cell. Pure. */
export function planEdit(tables: readonly DataTable[], entry: EditedReview, locale: Locale): EditPlan {
  const { row, changes } = editedRow(tables, entry, locale);
  return {
    question: new ConsentQuestion(
      changes.map(({ row: at, column: across, before }) => ({
        sheet: row.row.table.sheet,
        area: { row: at, column: across, rows: 1, columns: 1 },
        seen: [[before]],
      })),
    ),
    changes: changes.map(({ name, before, after }) => ({ name, before: textOf(before), after: textOf(after as Cell) })),
  };
}

interface EditRecord {
  name: string;
  before: Cell;
  after: Cell;
  place: string;
}

const editTable = ({ conversation, reviewer, today }: EditedReview): RecordTable<EditRecord> => ({
  kind: 'qaEdits',
  sheet: '质检修改记录',
  table: 'KefuQaEdits',
  columns: [
    column('修改日期', 'editedOn', 12, () => today, looks.date),
    column('修改人', 'editedBy', 12, () => reviewer),
    column('会话ID', 'conversationId', 24, () => conversation.id),
    column('客服', 'agent', 14, () => conversation.agent),
    column('质检员', 'reviewer', 12, () => reviewer),
    column('修改项', 'editedItem', 20, ({ name }) => name),
    column('原值', 'oldValue', 20, ({ before }) => before),
    column('新值', 'newValue', 20, ({ after }) => after),
    column('单元格', 'place', 18, ({ place }) => place),
  ],
});

/** The changed cells, and a line of the edit log for each. Pure. @param consent to the cells that `planEdit` has named */
export function planOfEdit(
  tables: readonly DataTable[],
  entry: EditedReview,
  consent: Consent,
  locale: Locale,
): PlannedReview {
  const { row, rubric, changes } = editedRow(tables, entry, locale);
  const { table } = row.row;
  const records = changes.map(({ name, before, after, row: at, column: across }): EditRecord => ({
    ...{ name, before, after: after as Cell },
    place: `${table.sheet}!${areaName({ row: at, column: across, rows: 1, columns: 1 })}`,
  }));
  const { draft, reviewer } = entry;
  return {
    plan: {
      ...planOfRecords([placeRecords(tables, editTable(entry), records)]),
      cells: [
        {
          sheet: { name: table.sheet, id: table.sheetId },
          blocks: toBlocks(changes),
          permit: consent,
          whenChanged: 'refuse',
        },
      ],
    },
    review: {
      ...{ reviewer, rubric, link: row.row.link('conversationId'), version: row.row.text('rubricVersion') },
      draft: { ...draft, notes: draft.notes.map(() => ''), issue: issueText(rubric, draft) },
    },
  };
}
