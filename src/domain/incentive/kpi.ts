import { Fault, type Outcome } from '../fault';

/** 1: higher is better, −1: lower is better. */
export type Direction = 1 | -1;

/** One metric of a KPI plan. */
export interface KpiMetric {
  /** At least 0; null counts as 0. */
  weight: number | null;
  direction: Direction;
}

/**
 * KPI score of one person: 100 · Σ w · min(cap, attainment) ÷ Σ w over the metrics that have an actual and a target.
 * Attainment is actual ÷ target upwards and target ÷ actual downwards; a downward actual of 0 attains the cap, an
 * upward target of 0 leaves its metric out, a negative attainment counts 0 (RULINGS 38).
 * @param actuals m actuals, null where blank
 * @param targets m targets, null where blank
 * @param cap highest attainment that counts, 1.2 = 120 %
 * @returns 0–100·cap, or null where nothing can be scored
 */
export function kpiScore(
  actuals: readonly Outcome<number | null>[],
  targets: readonly Outcome<number | null>[],
  metrics: readonly KpiMetric[],
  cap = 1.2,
): Outcome<number | null> {
  let total = 0;
  let weights = 0;
  for (const [i, metric] of metrics.entries()) {
    const actual = actuals[i] ?? null;
    const target = targets[i] ?? null;
    if (actual instanceof Fault) return actual;
    if (target instanceof Fault) return target;
    if (actual === null || target === null) continue;
    const attained = countedAttainment(actual, target, metric, cap);
    if (attained === null) continue;
    const weight = metric.weight ?? 0;
    total += weight * attained;
    weights += weight;
  }
  return weights > 0 ? (100 * total) / weights : null;
}

/** What a metric's attainment counts, from 0 to the cap; null where it is left out. */
export function countedAttainment(actual: number, target: number, metric: KpiMetric, cap: number): number | null {
  const attained = attainment(actual, target, metric.direction, cap);
  if (attained === null || (metric.weight ?? 0) === 0) return null;
  return Math.min(cap, Math.max(0, attained));
}

function attainment(actual: number, target: number, direction: Direction, cap: number): number | null {
  if (direction === -1) return actual === 0 ? cap : target / actual;
  return target === 0 ? null : actual / target;
}
