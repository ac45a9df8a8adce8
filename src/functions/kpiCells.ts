import { Fault, type Outcome } from '../domain/fault';
import type { KpiMetric } from '../domain/incentive/kpi';
import { align, numberMatrix, optionalNumber } from './cells';
import { asMetricRows, checkWidth, metricCells, metricNumbers } from './metricCells';
import { readDirection } from './plan';

interface KpiArguments {
  actuals: unknown;
  targets: unknown;
  weights: unknown;
  directions: unknown;
  cap: unknown;
}

interface KpiPerson {
  actuals: readonly Outcome<number | null>[];
  targets: readonly Outcome<number | null>[];
}

/** The arguments of KPISCORE: what each person achieved and should have, and how each metric counts. */
export function readKpi({ actuals, targets, weights, directions, cap }: KpiArguments): {
  people: KpiPerson[];
  metrics: KpiMetric[];
  cap: number;
} {
  const achieved = numberMatrix('actuals', actuals);
  const width = achieved.values[0]?.length ?? 1;
  const goals = numberMatrix('targets', asMetricRows(targets, width));
  checkWidth('targets', goals.values[0]?.length ?? 1, 'actuals', width);
  const metricDirections = metricCells('directions', directions, 'actuals', width);
  const metrics = metricNumbers('weights', weights, 'actuals', width).map((weight, i) => ({
    weight: notNegative('weights', weight, i + 1),
    direction: readDirection('directions', metricDirections[i], i + 1),
  }));
  const limit = optionalNumber('cap', cap) ?? 1.2;
  if (limit <= 0) throw new Fault('number', 'argumentNotPositive', { argument: 'cap', value: limit });
  const [actualRows, targetRows] = align(achieved, goals);
  const people = actualRows.map((row, i) => ({ actuals: row, targets: targetRows[i] ?? [] }));
  return { people, metrics, cap: limit };
}

function notNegative(argument: string, value: number | null, row: number): number | null {
  if (value !== null && value < 0) throw new Fault('number', 'negative', { argument, row, value });
  return value;
}
