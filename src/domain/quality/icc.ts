import { undefinedStatistic } from './agreement';
import type { NumericRatings } from './krippendorff';

/** Shrout and Fleiss' forms: one-way, two-way random, two-way mixed; of a single rating or of the mean of k. */
export type IccForm = 'icc1' | 'icc2' | 'icc3' | 'icc1k' | 'icc2k' | 'icc3k';

/** The mean squares of a table of ratings. */
export interface MeanSquares {
  subjects: number;
  raters: number;
  betweenSubjects: number;
  withinSubjects: number;
  betweenRaters: number;
  residual: number;
}

/**
 * An intraclass correlation; subjects with a missing rating are dropped.
 * Source: P. E. Shrout, J. L. Fleiss (1979), Intraclass Correlations: Uses in Assessing Rater Reliability.
 * @throws Fault division by zero with fewer than two subjects or raters, or where nothing varies
 */
export function intraclassCorrelation(ratings: NumericRatings, form: IccForm): MeanSquares & { coefficient: number } {
  const ms = meanSquares(ratings);
  const { subjects: n, raters: k, betweenSubjects: msr, withinSubjects: msw, betweenRaters: msc, residual: mse } = ms;
  const oneWay = form === 'icc1' || form === 'icc1k';
  const error = oneWay ? msw : mse;
  const raterVariance = form === 'icc2' || form === 'icc2k' ? (msc - mse) / n : 0;
  const single = !form.endsWith('k');
  const total = single ? msr + (k - 1) * error + k * raterVariance : msr + raterVariance;
  if (total === 0) throw undefinedStatistic();
  return { ...ms, coefficient: (msr - error) / total };
}

function meanSquares(ratings: NumericRatings): MeanSquares {
  const raters = ratings.reduce((widest, subject) => Math.max(widest, subject.length), 0);
  const rows = ratings.filter(
    (subject): subject is number[] => subject.length === raters && subject.every((rating) => rating !== null),
  );
  const subjects = rows.length;
  if (subjects < 2 || raters < 2) throw undefinedStatistic();

  // Measured from the first rating, equal ratings have exactly no variance.
  const origin = rows[0]?.[0] ?? 0;
  const raterMeans = new Float64Array(raters);
  const subjectMeans = rows.map((row) => {
    let sum = 0;
    row.forEach((rating, j) => {
      sum += rating - origin;
      raterMeans[j] = (raterMeans[j] ?? 0) + (rating - origin) / subjects;
    });
    return sum / raters;
  });
  const grand = subjectMeans.reduce((sum, value) => sum + value, 0) / subjects;
  let between = 0;
  let within = 0;
  let residual = 0;
  rows.forEach((row, i) => {
    const subjectMean = subjectMeans[i] ?? 0;
    between += raters * (subjectMean - grand) ** 2;
    row.forEach((rating, j) => {
      within += (rating - origin - subjectMean) ** 2;
      residual += (rating - origin - subjectMean - (raterMeans[j] ?? 0) + grand) ** 2;
    });
  });
  const betweenRaters = raterMeans.reduce((sum, raterMean) => sum + subjects * (raterMean - grand) ** 2, 0);
  return {
    subjects,
    raters,
    betweenSubjects: between / (subjects - 1),
    withinSubjects: within / (subjects * (raters - 1)),
    betweenRaters: betweenRaters / (raters - 1),
    residual: residual / ((subjects - 1) * (raters - 1)),
  };
}
