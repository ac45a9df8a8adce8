import { grouped } from '../../domain/numbers/grouped';
import { appealDaysLabel, defaultAppealDays, isLateAppeal, readDecision } from '../../domain/quality/appeals';
import { dayOf } from '../../domain/numbers/dates';
import { bad, readMark, readNumber } from '../../workbook/cells/readCells';
import { rowsOf, rowsOfKind, type Row } from '../../workbook/cells/rows';
import { columnOf, type DataTable } from '../../workbook/recognise';
import type { RubricBook } from '../monthly/policies/rubricVersions';
import { isAbout, itemKey } from '../monthly/records/decidedMarks';
import { markRoles } from '../monthly/records/qaRows';
import { conversationKey, People } from '../scoring/people';
import { reviewRows, rubricOfReview, rubricsOf, type ReviewRow } from '../scoring/rows';
import type { Appeal, AppealsOutlook } from './model';

/** What a decision is written to. */
export const decisionRoles = ['decidedBy', 'decidedOn', 'decision', 'decidedMark'] as const;

/** The appeals of the workbook with the reviews they dispute. Pure. @throws Fault where a rubric contradicts itself */
export function lookForAppeals(tables: readonly DataTable[], today: number): AppealsOutlook {
  const ofKind = (kind: DataTable['kind']) => tables.filter((table) => table.kind === kind);
  const { days, at } = readAppealDays(ofKind('appealRules')[0]);
  const finder = new ReviewFinder(tables, today);
  const appealTables = ofKind('appeals');
  const appeals = appealTables
    .flatMap((table) => rowsOf(table))
    .filter((row) => row.text('conversationId') !== '' || row.text('item') !== '')
    .map((row) => appealOf(row, finder, days));
  const rank = ({ state }: Appeal) => (state === 'open' ? 0 : 1);
  return {
    hasTable: appealTables.length > 0,
    lacking: [
      ...new Set(appealTables.flatMap((table) => decisionRoles.filter((role) => columnOf(table, role) === null))),
    ],
    ...{ days, daysAt: at },
    appeals: appeals.sort((a, b) => rank(a) - rank(b) || (a.appealed ?? Infinity) - (b.appealed ?? Infinity)),
    deciders: decidersOf(tables),
  };
}

/** The window that a table of rules names, or the default one. */
export function readAppealDays(table: DataTable | undefined): { days: number; at: AppealsOutlook['daysAt'] } {
  const rule = table && rowsOf(table).find((row) => row.text('rule').startsWith(appealDaysLabel));
  const days = rule?.number('value') ?? null;
  return rule && days !== null && days >= 0 ? { days, at: rule.link('value') } : { days: defaultAppealDays, at: null };
}

/** 质检, leaders and managers of the roster, then everybody who has scored. */
function decidersOf(tables: readonly DataTable[]): string[] {
  const rows = (kind: DataTable['kind']) => rowsOfKind(tables, kind);
  const names = new Set<string>();
  for (const row of rows('roster')) {
    if (/质检|组长|主管|经理|QA|lead|manager|supervisor/i.test(row.text('position')))
      names.add(row.text('nickname') || row.text('agent'));
  }
  for (const row of rows('qaDetail')) names.add(row.text('reviewer'));
  names.delete('');
  return [...names];
}

/** The review that an appeal disputes, and the place of its item in the rubric it was scored by. */
export interface Disputed {
  review: ReviewRow;
  /** -1 where the rubric has no such item. */
  item: number;
  role: string;
  fullMark: number;
}

export class ReviewFinder {
  private readonly people: People;
  private readonly rubrics: RubricBook;
  private readonly byConversation: ReadonlyMap<string, ReviewRow[]>;
  private readonly year: number;

  constructor(tables: readonly DataTable[], today: number) {
    this.people = new People(tables, today);
    this.rubrics = rubricsOf(tables);
    this.byConversation = grouped(reviewRows(tables, this.people), ({ row }) => row.text('conversationId'));
    this.year = dayOf(today).year;
  }

  /** Of several reviews of the conversation the one whose mark the appeal quotes, else the first. */
  disputedBy(appeal: Row): Disputed | null {
    const quoted = readNumber(appeal.cell('originalMark'));
    const found = (this.byConversation.get(appeal.text('conversationId')) ?? [])
      .filter(({ row }) => isAbout(appeal, row, appeal.text('reviewer'), (a, b) => this.nameOf(a) === this.nameOf(b)))
      .map((review) => this.disputed(review, appeal.text('item')));
    return found.find(({ review, role }) => review.row.cell(role) === quoted) ?? found[0] ?? null;
  }

  personOf(row: Row): string {
    return this.nameOf(row);
  }

  private nameOf(row: Row): string {
    return this.people.of(row).name;
  }

  private disputed(review: ReviewRow, item: string): Disputed {
    const rubric = rubricOfReview(review.row, this.rubrics, this.year);
    const place = rubric.items.findIndex(({ name }) => itemKey(name) === itemKey(item));
    return {
      review,
      item: place,
      role: markRoles(rubric)[place] ?? '',
      fullMark: rubric.items[place]?.fullMark ?? 0,
    };
  }
}

function appealOf(row: Row, finder: ReviewFinder, days: number): Appeal {
  const disputed = finder.disputedBy(row);
  const review = disputed?.review.row;
  const scored = row.day('scoreDate') ?? review?.day('reviewDate') ?? null;
  const appealed = row.day('appealDate');
  const first =
    disputed && disputed.item >= 0 ? readMark(disputed.review.row.cell(disputed.role), disputed.fullMark) : null;
  const decidedMark = readNumber(row.cell('decidedMark'));
  return {
    key: appealKey(row),
    link: row.link('conversationId'),
    conversationId: row.text('conversationId'),
    agent: finder.personOf(row.text('agent') === '' && review ? review : row),
    item: row.text('item'),
    reason: row.text('reason'),
    ...{ scored, appealed, late: isLateAppeal(scored, appealed, days) },
    state: readDecision(row.text('decision')) ?? 'open',
    reviewer: row.text('reviewer') || (disputed?.review.reviewer ?? ''),
    firstMark: typeof first === 'number' ? first : null,
    fullMark: disputed?.fullMark ?? 0,
    decidedBy: row.text('decidedBy'),
    decidedOn: row.day('decidedOn'),
    decidedMark: decidedMark === bad ? null : decidedMark,
    problem: !disputed ? 'noReview' : disputed.item < 0 ? 'noItem' : null,
  };
}

/** An appeal is found again by its place and what it says: a table that was sorted meanwhile is noticed. */
export const appealKey = (row: Row): string =>
  JSON.stringify([
    row.table.id,
    row.row,
    conversationKey(row.text('conversationId'), row.text('agent')),
    row.text('item'),
  ]);
