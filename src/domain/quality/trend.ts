import { reaches } from '../numbers/steps';
import { defaultPassLine } from './defaults';

export type TrendUnit = 'day' | 'week';

/** The scores of one day or week. */
export interface TrendPoint {
  /** Its first day: of a week the Monday. */
  day: number;
  count: number;
  mean: number;
  passes: number;
}

/** The Monday of a serial day's week; serial 2 is a Monday. */
export const mondayOf = (day: number): number => day - ((((day - 2) % 7) + 7) % 7);

/** Scores by day or week, in order of time; a day without scores has no point. */
export function scoreTrend(
  scores: readonly { day: number; score: number }[],
  unit: TrendUnit,
  passLine = defaultPassLine,
): TrendPoint[] {
  const points = new Map<number, TrendPoint>();
  for (const { day, score } of scores) {
    const first = unit === 'week' ? mondayOf(day) : day;
    const point = points.get(first) ?? { day: first, count: 0, mean: 0, passes: 0 };
    points.set(first, point);
    point.count++;
    point.mean += (score - point.mean) / point.count;
    if (reaches(score, passLine)) point.passes++;
  }
  return [...points.values()].sort((a, b) => a.day - b.day);
}
