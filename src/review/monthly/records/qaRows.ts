import { Fault, type Outcome } from '../../../domain/fault';
import type { Rubric } from '../../../domain/quality/rubric';
import { scoreConversation } from '../../../domain/quality/score';
import { bad, readMark } from '../../../workbook/cells/readCells';
import { isSummary, rowsOf, type Row } from '../../../workbook/cells/rows';
import { columnOf, type DataTable } from '../../../workbook/recognise';
import { headOf } from '../../../workbook/tables';
import { isWithin } from '../month';
import { dayIn, type ReviewPeriod } from '../period';
import type { RubricPolicy } from '../policies/rubric';
import { rubricAt, type RubricBook } from '../policies/rubricVersions';
import type { Warnings } from '../warnings';
import type { Attribution } from './attribution';
import { DecidedMarks, itemKey, type DecidedMark } from './decidedMarks';
import type { Person } from './roster';

/** One reviewed conversation of the month. */
export interface QaRow {
  row: Row;
  day: number;
  person: Person | null;
  reviewer: string;
  /** In the order of today's rubric and by its full marks: what it does not ask for any more is left out. */
  marks: (number | null)[];
  /** The rubric it was scored by, and the marks in its order. */
  own: { policy: RubricPolicy; marks: (number | null)[] };
  /** Marks of `own` that an upheld appeal has changed: what counts is the decision, what stands on the sheet is `first`. */
  decided: readonly { item: number; first: number | null; decision: DecidedMark }[];
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
export const markRoles = (rubric: Rubric): string[] => rubric.items.map(({ name }) => markRole(name));

const markRole = (item: string): string => `mark:${item}`;

/** The rows of the QA sheets that lie in the month, in sheet order, each by the rubric it was scored by. */
export function readQaRows(
  tables: readonly DataTable[],
  rubrics: RubricBook,
  month: ReviewPeriod,
  attribution: Attribution,
  warnings: Warnings,
  decisions: readonly DecidedMark[] = [],
): QaRow[] {
  const decided = new DecidedMarks(decisions, attribution.isSame);
  const readers = new Map<RubricPolicy, MarksReader>();
  const readerOf = (policy: RubricPolicy): MarksReader => {
    const known = readers.get(policy) ?? new MarksReader(policy, rubrics.current, warnings);
    readers.set(policy, known);
    return known;
  };
  return tables.flatMap((table) => {
    const dateRole = qaDateRole(table);
    const used = new Set<RubricPolicy>();
    const rows = rowsOf(table, warnings.badCell).flatMap((row): QaRow[] => {
      if (isSummary(row) || row.text('agent') === '') return [];
      const day = dayIn(row, dateRole, month);
      if (day === null || !isWithin(day, month)) return [];
      const policy = rubricOf(row, rubrics, month.year, day);
      used.add(policy);
      return [
        {
          row,
          day,
          person: attribution.personOf(row),
          reviewer: row.text('reviewer'),
          random: isRandom(row, warnings),
          ...readerOf(policy).read(row, decided.of(row)),
        },
      ];
    });
    if (used.size === 0) used.add(rubrics.current);
    for (const policy of used) warnOfMissing(table, policy.rubric, warnings);
    return rows;
  });
}

/** The rubric of a row: by the version it names, else by the day it was scored on. */
export const rubricOf = (row: Row, rubrics: RubricBook, year: number | undefined, day: number | null): RubricPolicy =>
  rubricAt(rubrics, row.text('rubricVersion'), row.day('reviewDate', year) ?? day);

function warnOfMissing(table: DataTable, rubric: Rubric, warnings: Warnings): void {
  const link = headOf(table);
  for (const { name: item } of rubric.items) {
    if (columnOf(table, markRole(item)) !== null) continue;
    warnings.add('itemWithoutMarks', 'warning', { item, sheet: table.sheet }, link);
  }
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

/** Reads the marks of rows that were scored by one rubric. */
class MarksReader {
  private readonly roles: readonly string[];
  /** The items as appeals name them. */
  private readonly keys: readonly string[];
  /** For each item of today's rubric: its place in this one, and today's full mark for one point of this one's. */
  private readonly today: readonly { place: number; scale: number }[] | null;

  constructor(
    private readonly policy: RubricPolicy,
    current: RubricPolicy,
    private readonly warnings: Warnings,
  ) {
    const { items } = policy.rubric;
    this.roles = markRoles(policy.rubric);
    this.keys = items.map(({ name }) => itemKey(name));
    this.today =
      policy === current
        ? null
        : current.rubric.items.map(({ name, fullMark }) => {
            const place = items.findIndex((item) => item.name === name);
            return { place, scale: fullMark / (items[place]?.fullMark ?? fullMark) };
          });
  }

  read(row: Row, decisions: readonly DecidedMark[]): Pick<QaRow, 'marks' | 'own' | 'decided' | 'score'> {
    const { items } = this.policy.rubric;
    const readings = items.map((item, i) => readMark(row.cell(this.roles[i] ?? ''), item.fullMark));
    const decided = decisions.flatMap((decision) => this.applied(decision, readings));
    const { marks, score } = this.scored(row, readings);
    return { marks: this.asToday(marks), own: { policy: this.policy, marks }, decided, score };
  }

  /** Puts a decision in the place of the first mark. */
  private applied(decision: DecidedMark, readings: ReturnType<typeof readMark>[]): QaRow['decided'] {
    const item = this.keys.indexOf(decision.item);
    const full = this.policy.rubric.items[item]?.fullMark;
    if (full === undefined) return [];
    const { row, mark } = decision;
    if (mark === null || mark < 0 || mark > full) {
      const link = row.link('decidedMark');
      const value = String(row.cell('decidedMark')).slice(0, 40);
      this.warnings.add('invalidDecision', 'error', { ...link, value, full }, link);
      return [];
    }
    const first = readings[item] ?? null;
    readings[item] = mark;
    return [{ item, first: first === bad ? null : first, decision }];
  }

  private asToday(marks: (number | null)[]): (number | null)[] {
    return (
      this.today?.map(({ place, scale }) => {
        const mark = marks[place] ?? null;
        return mark === null ? null : mark * scale;
      }) ?? marks
    );
  }

  private scored(row: Row, readings: readonly ReturnType<typeof readMark>[]): Pick<QaRow, 'marks' | 'score'> {
    const { rubric } = this.policy;
    const marks = readings.map((reading) => (reading === bad ? null : reading));
    const invalid = rubric.items.findIndex((item, i) => {
      const reading = readings[i] ?? null;
      return reading === bad || (reading !== null && !(reading >= 0 && reading <= item.fullMark));
    });
    const item = rubric.items[invalid];
    if (!item) return { marks, score: scoreConversation(rubric, marks) };
    const role = this.roles[invalid] ?? '';
    const link = row.link(role);
    const value = String(row.cell(role)).slice(0, 40);
    const { name, fullMark: full } = item;
    this.warnings.add('invalidMark', 'error', { ...link, item: name, value, full }, link);
    return { marks, score: new Fault('number', 'markOutOfRange', { column: invalid + 1, item: name, value, full }) };
  }
}
