import { Fault, type Outcome } from '../fault';
import { mean } from '../numbers/statistics';
import { reaches } from '../numbers/steps';
import { readCounts } from './counts';

/** One point of a control chart. Limits are null where too few values define them. */
export interface ControlPoint {
  value: number;
  centre: number;
  lower: number | null;
  upper: number | null;
  /** Outside the limits; null where there are none. */
  out: boolean | null;
}

function pointOf(value: number, centre: number, lower: number, upper: number): ControlPoint {
  return { value, centre, lower, upper, out: !(reaches(value, lower) && reaches(upper, value)) };
}

/**
 * p-chart: p̄ ± 3·√(p̄(1 − p̄) ÷ nᵢ) clipped to [0, 1], with p̄ = Σ counts ÷ Σ sizes.
 * Source: W. Shewhart; NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.3.2.
 * @param counts n counts, each at most its size
 * @param sizes n sizes; a row without a size or a count is null
 */
export function pChart(
  counts: readonly Outcome<number | null>[],
  sizes: readonly Outcome<number | null>[],
): Outcome<ControlPoint | null>[] {
  const rows = counts.map((count, i) =>
    readCounts({ name: 'counts', value: count }, { name: 'sizes', value: sizes[i] ?? null }, i + 1),
  );
  let counted = 0;
  let sampled = 0;
  for (const row of rows) {
    if (row === null || row instanceof Fault) continue;
    counted += row.part;
    sampled += row.whole;
  }
  const centre = counted / sampled;
  return rows.map((row) => {
    if (row === null || row instanceof Fault) return row;
    if (row.whole === 0) return null;
    const half = 3 * Math.sqrt((centre * (1 - centre)) / row.whole);
    return pointOf(row.part / row.whole, centre, Math.max(0, centre - half), Math.min(1, centre + half));
  });
}

/** 3 ÷ d₂ for moving ranges of two, as printed. */
const movingRangeFactor = 2.66;

/** The mean of values in order of time, and that of their moving ranges; null where there are too few. */
export function movingRange(values: readonly Outcome<number | null>[]): {
  centre: number | null;
  range: number | null;
} {
  const series = values.filter((value) => typeof value === 'number');
  const ranges = series.slice(1).map((value, i) => Math.abs(value - (series[i] ?? value)));
  return { centre: mean(series), range: mean(ranges) };
}

/**
 * XmR chart of individual values: mean ± 2.66 · mean moving range; the moving range spans gaps.
 * Source: D. Wheeler & D. Chambers (1992), Understanding Statistical Process Control.
 * @param values n values in order of time; blanks and faults keep their row and are left out
 */
export function xmrChart(values: readonly Outcome<number | null>[]): Outcome<ControlPoint | null>[] {
  const { centre, range } = movingRange(values);
  return values.map((value) => {
    if (value === null || value instanceof Fault || centre === null) return value instanceof Fault ? value : null;
    if (range === null) return { value, centre, lower: null, upper: null, out: null };
    return pointOf(value, centre, centre - movingRangeFactor * range, centre + movingRangeFactor * range);
  });
}
