import { isoDate } from '../../domain/numbers/dates';
import type { CoachingEffect } from '../../domain/people/coachingEffect';
import type { CoachingReason } from '../../domain/people/coachingNeed';
import type { Rubric } from '../../domain/quality/rubric';
import { decimals, percent } from '../monthly/report/wording';
import { lineInWords, signed } from '../results/words';
import type { Candidate, CoachingOverview, CoachingRecord } from './model';
import type { SayCoaching } from './texts';

type Measures = Pick<CoachingOverview, 'rules' | 'passLine'> & { rubric: Rubric };

/** A reason with its numbers. */
export function reasonInWords(reason: CoachingReason, { rules, passLine, rubric }: Measures, say: SayCoaching): string {
  const nameOf = (item: number) => rubric.items[item]?.name ?? '';
  switch (reason.kind) {
    case 'critical':
      return say('coaching.reason.critical', { item: nameOf(reason.item), count: reason.count });
    case 'low':
      return say('coaching.reason.low', { mean: decimals(reason.mean), count: reason.count, line: passLine });
    case 'falling':
      return say('coaching.reason.falling', {
        before: decimals(reason.before),
        after: decimals(reason.after),
        low: signed(reason.low),
        high: signed(reason.high),
      });
    case 'item': {
      const { faults, rated } = reason;
      return say('coaching.reason.item', {
        item: nameOf(reason.item),
        faults,
        rated,
        line: lineInWords(rules.faultLine),
      });
    }
    case 'unstable':
      return say('coaching.reason.unstable', { days: reason.days });
  }
}

export const reasonsInWords = (
  { reasons }: Pick<Candidate, 'reasons'>,
  measures: Measures,
  say: SayCoaching,
): string[] => reasons.map((reason) => reasonInWords(reason, measures, say));

/** Where a talk stands. */
export const stateInWords = ({ state, date, recheck, result }: CoachingRecord, say: SayCoaching): string =>
  say(`coaching.state.${state}`, { date: isoDate(date), recheck: isoDate(recheck), result });

/** Before, after, and whether the difference is more than chance. */
export function effectInWords(
  { before, after, difference, interval, verdict }: CoachingEffect,
  say: SayCoaching,
): string {
  if (before.mean === null || after.mean === null || difference === null) {
    return say('coaching.effect.none', { before: before.count, after: after.count });
  }
  const figures = {
    before: decimals(before.mean),
    beforeCount: before.count,
    after: decimals(after.mean),
    afterCount: after.count,
    difference: signed(difference),
  };
  if (!interval) return say('coaching.effect.tooFew', figures);
  return say(`coaching.effect.${verdict}`, { ...figures, low: signed(interval.low), high: signed(interval.high) });
}

/** The same in a few words, where the long ones have been read. */
export function driftInWords({ before, expected }: CoachingEffect, say: SayCoaching): string | null {
  if (before.mean === null || expected === null) return null;
  return say('coaching.drift', { expected: decimals(expected), drift: signed(expected - before.mean) });
}

/** How far the mean would have come back by itself; null where nobody knows, or where it would not have moved up. */
export function regressionInWords({ before, expected }: CoachingEffect, say: SayCoaching): string | null {
  if (before.mean === null || expected === null) return null;
  return say('coaching.regression', { expected: decimals(expected), drift: signed(expected - before.mean) });
}

/** Good points to begin with: what was noted, else what the person does best. */
export const praisesOf = (
  { highlights, best }: Pick<Candidate, 'highlights' | 'best'>,
  rubric: Rubric,
  say: SayCoaching,
) => [
  ...new Set(highlights.map(({ text, day }) => say('coaching.praise.noted', { text, day: isoDate(day) }))),
  ...best.map(({ item, share, rated }) =>
    say('coaching.praise.item', { item: rubric.items[item]?.name ?? '', share: percent(share ?? 0), rated }),
  ),
];
