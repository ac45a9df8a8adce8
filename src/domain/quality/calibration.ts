import { Fault } from '../fault';
import { mean } from '../numbers/statistics';
import { percentAgreement } from './agreement';
import { intraclassCorrelation } from './icc';
import { intervalAlpha, type NumericRatings } from './krippendorff';
import type { ReviewerEffect } from './severity';

/** Below so many pairs (conversations, for the ICC) a figure of agreement says nothing yet. */
export const fewestPairs = 10;

/** Source: K. Krippendorff, Content Analysis, 2nd ed. (2004), section 11.4.4. */
export type AlphaBand = 'reliable' | 'tentative' | 'unreliable';

export const alphaBand = (alpha: number): AlphaBand =>
  alpha >= 0.8 ? 'reliable' : alpha >= 0.667 ? 'tentative' : 'unreliable';

/** Source: T. K. Koo, M. Y. Li (2016), A Guideline of Selecting and Reporting Intraclass Correlation Coefficients. */
export type IccBand = 'poor' | 'moderate' | 'good' | 'excellent';

export const iccBand = (icc: number): IccBand =>
  icc > 0.9 ? 'excellent' : icc >= 0.75 ? 'good' : icc >= 0.5 ? 'moderate' : 'poor';

export interface Agreement {
  /** Pairs of ratings of one subject by two raters. */
  pairs: number;
  /** Krippendorff's α, interval; null where the ratings do not vary or there is no pair. */
  alpha: number | null;
  /** Share of equal pairs, averaged over the subjects, 0–1; null without a pair. */
  percent: number | null;
}

/** How well raters agree on one thing. @param ratings subjects × raters, null = not rated */
export function agreementOf(ratings: NumericRatings): Agreement {
  const pairs = ratings.reduce((sum, subject) => {
    const rated = subject.filter((rating) => rating !== null).length;
    return sum + (rated * (rated - 1)) / 2;
  }, 0);
  const asText = ratings.map((subject) => subject.map((rating) => (rating === null ? null : String(rating))));
  return {
    pairs,
    alpha: whereDefined(() => intervalAlpha(ratings).coefficient),
    percent: whereDefined(() => percentAgreement(asText)),
  };
}

/** An ICC needs the same raters throughout: these two are the ones with most subjects in common. */
export interface PairIcc {
  /** Indices of the two raters. */
  raters: [number, number];
  subjects: number;
  /** ICC(2,1): two-way random, absolute agreement, single rating; null where nothing varies. */
  icc: number | null;
}

/** @returns null where no two raters have a subject in common */
export function iccOfLargestPair(ratings: NumericRatings): PairIcc | null {
  const raters = ratings.reduce((widest, subject) => Math.max(widest, subject.length), 0);
  let best: { raters: [number, number]; rows: number[][] } | null = null;
  for (let a = 0; a < raters; a++) {
    for (let b = a + 1; b < raters; b++) {
      const rows = ratings.flatMap((subject) => {
        const pair = [subject[a] ?? null, subject[b] ?? null].filter((rating) => rating !== null);
        return pair.length === 2 ? [pair] : [];
      });
      if (rows.length > (best?.rows.length ?? 0)) best = { raters: [a, b], rows };
    }
  }
  if (!best) return null;
  const { rows } = best;
  return {
    raters: best.raters,
    subjects: rows.length,
    icc: whereDefined(() => intraclassCorrelation(rows, 'icc2').coefficient),
  };
}

function whereDefined(statistic: () => number): number | null {
  try {
    return statistic();
  } catch (fault) {
    if (fault instanceof Fault && fault.key === 'undefinedStatistic') return null;
    throw fault;
  }
}

/** Effects that scores can be adjusted by: of at least two reviewers, each with its standard error. */
export const isEstimable = (effects: readonly ReviewerEffect[]): boolean =>
  effects.length > 1 && effects.every(({ effect, error }) => effect !== null && error !== null);

/**
 * The mean of scores less what is the reviewer's doing (score − reviewer's effect), 0–100; null of nothing.
 * A score whose reviewer has no effect stays as it is.
 */
export function adjustedMean(
  scores: readonly { reviewer: string; score: number }[],
  effects: readonly ReviewerEffect[],
): number | null {
  const byReviewer = new Map(effects.map(({ reviewer, effect }) => [reviewer, effect ?? 0]));
  const adjusted = mean(scores.map(({ reviewer, score }) => score - (byReviewer.get(reviewer) ?? 0)));
  return adjusted === null ? null : Math.min(100, Math.max(0, adjusted));
}
