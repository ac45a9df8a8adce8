import { mean } from '../../domain/numbers/statistics';
import { reaches } from '../../domain/numbers/steps';
import type { DataTable } from '../../workbook/recognise';
import type { TableKind } from '../../workbook/tables';
import { firstPolicies } from '../monthly/policies';
import { readGrades, type GradePolicy, type RubricPolicy } from '../monthly/policies/rubric';
import { readRubricBook, type RubricBook } from '../monthly/policies/rubricVersions';
import { monthOfDay } from '../monthly/month';
import type { ReviewPeriod } from '../monthly/period';
import { Attribution } from '../monthly/records/attribution';
import { readDecidedMarks } from '../monthly/records/decidedMarks';
import { readQaRows, type QaRow } from '../monthly/records/qaRows';
import { Roster } from '../monthly/records/roster';
import type { Warnings } from '../monthly/warnings';
import { PersonAliases } from '../tables/aliases';
import type { Period } from '../tables/period';
import type { ReviewedAgent, ScoredRow, TargetedSummary } from './model';

/** Any days as readers take them. */
export const asMonth = ({ first, last }: Period): ReviewPeriod => ({ ...monthOfDay(last), first, last });

export interface QaPolicies {
  /** Today's. */
  rubric: RubricPolicy;
  rubrics: RubricBook;
  grades: GradePolicy;
}

export function readQaPolicies(tables: readonly DataTable[], warnings: Warnings): QaPolicies {
  const found = firstPolicies(tables, warnings);
  const versions = tables.filter(({ kind }) => kind === 'rubricVersions');
  const rubrics = readRubricBook(found.get('rubric'), versions, warnings);
  return { rubric: rubrics.current, rubrics, grades: readGrades(found.get('grades'), warnings) };
}

export interface Reviews {
  rows: QaRow[];
  scored: ScoredRow[];
  attribution: Attribution;
}

/** The reviews of some days, and whose they are. */
export function readReviews(
  tables: readonly DataTable[],
  period: Period,
  { rubrics }: QaPolicies,
  warnings: Warnings,
): Reviews {
  const ofKind = (kind: TableKind) => tables.filter((table) => table.kind === kind);
  const month = asMonth(period);
  const roster = new Roster(ofKind('roster'), month, warnings, new PersonAliases(tables));
  const attribution = new Attribution(roster, warnings);
  const rows = readQaRows(
    ofKind('qaDetail'),
    rubrics,
    month,
    attribution,
    warnings,
    readDecidedMarks(ofKind('appeals')),
  );
  const agents = new Map<string, ReviewedAgent>();
  const scored = rows.flatMap((row): ScoredRow[] => {
    if (typeof row.score !== 'number') return [];
    const who = agentOf(row);
    const known = agents.get(who.key) ?? who;
    agents.set(who.key, known);
    return [{ row, score: row.score, who: known }];
  });
  return { rows, scored, attribution };
}

/** Whom a review is about; people of one name in two groups are two. */
export function agentOf({ person, row }: Pick<QaRow, 'person' | 'row'>): ReviewedAgent {
  const about = person
    ? { agent: person.agent, group: person.group, employeeId: person.employeeId }
    : { agent: row.text('agent'), group: row.text('group'), employeeId: '' };
  return { key: JSON.stringify([about.employeeId, about.agent, about.group]), ...about };
}

export const isRandom = ({ row }: ScoredRow): boolean => row.random;

export function targetedSummary(reviews: readonly ScoredRow[], passLine: number): TargetedSummary {
  return tally(
    reviews.filter(({ row }) => !row.random),
    passLine,
  );
}

/** Plain counts of any reviews, however they were drawn. */
export function tally(reviews: readonly ScoredRow[], passLine: number): TargetedSummary {
  const scores = reviews.map(({ score }) => score);
  return {
    count: scores.length,
    mean: mean(scores),
    passes: scores.filter((score) => reaches(score, passLine)).length,
  };
}
