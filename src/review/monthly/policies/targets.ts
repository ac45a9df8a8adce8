import type { Direction } from '../../../domain/incentive/kpi';
import { fold } from '../../../domain/numbers/text';
import { bad, readRates } from '../../../workbook/cells/readCells';
import { rowsOf } from '../../../workbook/cells/rows';
import type { Cell } from '../../../workbook/matrix';
import type { DataTable } from '../../../workbook/recognise';
import { defaultQuadrantCuts } from '../../../domain/people/defaults';
import type { Cut } from '../../../domain/people/quadrant';
import { quadrantLabels } from '../../../workbook/vocabulary/kinds';
import { metricNamed, metrics, type Metric } from '../metrics';
import type { Warnings } from '../warnings';
import { placeOfCell, type Place } from './policyTable';

/** One line of 指标目标. */
export interface MetricTarget {
  /** As the user's table calls it. */
  name: string;
  metric: Metric;
  /** Null: the team's own month is the target (the table is missing, or the cell is blank). */
  target: number | null;
  weight: number;
  direction: Direction;
  /** The user's own cells, where a formula may follow them. */
  cells: { target: Place | null; weight: Place | null };
}

/** How 指标目标 names a direction. */
export const directionWords: Record<Direction, string> = { 1: '越高越好', [-1]: '越低越好' };

const directions: Record<string, Direction> = {
  [directionWords[1]]: 1,
  [directionWords[-1]]: -1,
  高: 1,
  低: -1,
  '1': 1,
  '-1': -1,
  up: 1,
  down: -1,
};

/** Without a 指标目标 table: three figures every export has, each against the team's own month. */
export const defaultMetrics: readonly Metric[] = [metrics.payRate, metrics.averageOrderValue, metrics.averageResponse];

export function readTargets(table: DataTable | undefined, warnings: Warnings): MetricTarget[] {
  if (!table) {
    return defaultMetrics.map((metric) => ({
      name: metric.names[0],
      metric,
      target: null,
      weight: 1,
      direction: metric.direction,
      cells: { target: null, weight: null },
    }));
  }
  const rows = rowsOf(table, warnings.badCell).filter((row) => row.text('metric') !== '');
  const rateRows = rows.filter((row) => metricNamed(row.text('metric'))?.format === 'percent');
  const rates = readRates(rateRows.map((row) => row.cell('target'))).values;
  return rows.flatMap((row): MetricTarget[] => {
    const name = row.text('metric');
    const metric = metricNamed(name);
    if (!metric || metric.id === 'performance') {
      warnings.add('unknownMetric', 'warning', { metric: name, ...row.link('metric') }, row.link('metric'));
      return [];
    }
    const rate = rates[rateRows.indexOf(row)];
    const target = rate === undefined || rate === bad ? row.number('target') : rate;
    const weight = row.number('weight');
    return [
      {
        name,
        metric,
        target,
        weight: weight ?? 0,
        direction: directions[row.text('direction').toLowerCase()] ?? metric.direction,
        cells: {
          target: row.cell('target') === target ? placeOfCell(row, 'target') : null,
          weight: row.cell('weight') === weight ? placeOfCell(row, 'weight') : null,
        },
      },
    ];
  });
}

export interface CutPolicy {
  cut: Cut;
  /** The user's own cell, where a formula may follow it. */
  place: Place | null;
}

export interface QuadrantPolicy {
  performance: CutPolicy;
  fit: CutPolicy;
}

const medianTexts = /^(?:中位数|median)$/i;

export function readCuts(table: DataTable | undefined, warnings: Warnings): QuadrantPolicy {
  const rows = table ? rowsOf(table, warnings.badCell) : [];
  const cutOf = (key: keyof typeof quadrantLabels): CutPolicy => {
    const defaultCut: CutPolicy = { cut: defaultQuadrantCuts[key], place: null };
    const row = rows.find((candidate) => candidate.text('rule').startsWith(quadrantLabels[key]));
    if (!row) return defaultCut;
    const cell: Cell = row.cell('value');
    if (typeof cell === 'string' && medianTexts.test(fold(cell))) return { cut: 'median', place: null };
    const cut = row.number('value');
    if (cut === null) return defaultCut;
    return { cut, place: cell === cut ? placeOfCell(row, 'value') : null };
  };
  return { performance: cutOf('performance'), fit: cutOf('fit') };
}
