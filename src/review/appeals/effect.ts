import { asNumber, sumExactly } from '../../domain/numbers/money';
import type { Locale } from '../../locales/locale';
import type { DataTable } from '../../workbook/recognise';
import { rowsOfKind, type Row } from '../../workbook/cells/rows';
import { payWith } from '../calibration/pay';
import { UseCaseFailure } from '../failure';
import { computeMonth } from '../monthly/compute';
import type { MonthFacts, PersonFacts } from '../monthly/facts';
import { monthOfDay } from '../monthly/month';
import { readPolicies } from '../monthly/policies';
import { decidedMark, readDecidedMarks } from '../monthly/records/decidedMarks';
import { qaDateRole, type QaRow } from '../monthly/records/qaRows';
import { Warnings } from '../monthly/warnings';
import { withOneRule } from '../tables/parts';
import { sayIn } from '../texts';
import { appealKey, ReviewFinder } from './look';
import type { Appeal, AppealEffect } from './model';
import { sayAppeals } from './texts';

/** The appeal's row as it stands now. @throws UseCaseFailure where it is no more as it was read */
export function rowOfAppeal(tables: readonly DataTable[], appeal: Appeal, locale: Locale): Row {
  const row = rowsOfKind(tables, 'appeals').find((candidate) => appealKey(candidate) === appeal.key);
  if (row) return row;
  throw new UseCaseFailure('appeals.failure.moved', sayAppeals(locale), { id: appeal.conversationId });
}

/**
 * The month computed twice: as it stands, and with this appeal upheld. Everything between is what the monthly review computes.
 * @throws UseCaseFailure where the appeal has moved or its review has no day
 */
export function effectOf(
  found: readonly DataTable[],
  appeal: Appeal,
  mark: number,
  today: number,
  locale: Locale,
): AppealEffect {
  const tables = withOneRule(found);
  const row = rowOfAppeal(tables, appeal, locale);
  const review = new ReviewFinder(tables, today).disputedBy(row)?.review.row;
  const day = review?.day(qaDateRole(review.table)) ?? null;
  if (!review || day === null) {
    throw new UseCaseFailure('appeals.failure.noReview', sayAppeals(locale), { id: appeal.conversationId });
  }
  const month = monthOfDay(day);
  const warnings = new Warnings(sayIn(locale));
  const policies = readPolicies(tables, month, warnings);
  const others = readDecidedMarks(tables.filter(({ kind }) => kind === 'appeals')).filter(
    (decided) => decided.row.row !== row.row || decided.row.table !== row.table,
  );
  const upheld = { ...decidedMark(row, mark), reviewer: review.text('reviewer') };
  const before = computeMonth(tables, policies, month, warnings, others);
  const after = computeMonth(tables, policies, month, warnings, [...others, upheld]);
  const [qaBefore, qaAfter] = [rowIn(before, review), rowIn(after, review)];
  const person = qaBefore?.person ?? null;
  const [own, then] = [factsOf(before, person), factsOf(after, person)];
  return {
    month: month.key,
    mark: { before: appeal.firstMark, after: mark },
    score: { before: scoreOf(qaBefore), after: scoreOf(qaAfter) },
    counts: (qaBefore?.random ?? false) && own !== null,
    person: own && then ? change(own, then, before) : null,
  };
}

const rowIn = ({ qaRows }: MonthFacts, review: Row): QaRow | undefined =>
  qaRows.find(({ row }) => row.table === review.table && row.row === review.row);

const scoreOf = (row: QaRow | undefined): number | null => (typeof row?.score === 'number' ? row.score : null);

/** People are read anew with each computation: the row of the roster tells them. */
const factsOf = ({ people }: MonthFacts, person: QaRow['person']): PersonFacts | null =>
  (person &&
    people.find((facts) => facts.person.row.row === person.row.row && facts.person.row.table === person.row.table)) ??
  null;

function change(own: PersonFacts, then: PersonFacts, month: MonthFacts): AppealEffect['person'] {
  const factors = then.qaMean === null ? null : payWith(own, then.qaMean, month);
  const closed = ({ lines }: PersonFacts) => lines.some(({ gateClosed }) => gateClosed);
  return {
    mean: { before: own.qaMean, after: then.qaMean },
    grade: { before: own.grade, after: then.grade },
    factor: { before: factors?.factorBefore ?? null, after: factors?.factorAfter ?? null },
    gateClosed: { before: closed(own), after: closed(then) },
    performance: { before: own.performance, after: then.performance },
    commission: { before: own.commission, after: then.commission },
    pay: { before: own.pay, after: then.pay },
    payDifference: asNumber(sumExactly([then.pay, -own.pay])),
  };
}
