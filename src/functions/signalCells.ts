import type { Outcome } from '../domain/fault';
import type { ControlPoint } from '../domain/signals/controlCharts';
import type { FilterRisk } from '../domain/signals/filterRisk';
import { people as words } from '../locales/zh-CN/people';
import { type CellAnswer, repeated } from './answer';
import { isFault } from './cells';

/** A person's filtering as FILTERRISK answers. */
export function filterCells(risk: Outcome<FilterRisk | null>): CellAnswer[] {
  return risk === null || isFault(risk)
    ? repeated(risk, 5)
    : [risk.filterRate, risk.z, risk.conversion, risk.conversionWithFiltered, filterFlag(risk)];
}

function filterFlag({ flag }: FilterRisk): CellAnswer {
  if (flag === null) return null;
  return flag === 'fault' ? words['people.filter.fault'] : flag === 'high';
}

/** A point of a control chart as PCHART and XMR answer. */
export function pointCells(point: Outcome<ControlPoint | null>): CellAnswer[] {
  return point === null || isFault(point)
    ? repeated(point, 5)
    : [point.value, point.centre, point.lower, point.upper, point.out];
}
