import type { Outcome } from '../domain/fault';
import type { ControlPoint } from '../domain/signals/controlCharts';
import type { FilterRisk, Reception } from '../domain/signals/filterRisk';
import { people as words } from '../locales/zh-CN/people';
import { defaultTail } from '../domain/signals/tail';
import { type CellAnswer, repeated } from './answer';
import { align, isFault, numberColumn, optionalNumber } from './cells';

/** The arguments of FILTERRISK: what each person's line let through. */
export function readReceptions(
  given: Readonly<Record<'consulted' | 'received' | 'inquiring' | 'paying', unknown>>,
): Reception[] {
  const [consulted, received, inquiring, paying] = align(
    numberColumn('consulted', given.consulted),
    numberColumn('received', given.received),
    numberColumn('inquiring', given.inquiring),
    numberColumn('paying', given.paying),
  );
  return consulted.map((value, i) => ({
    consulted: value,
    received: received[i] ?? null,
    inquiring: inquiring[i] ?? null,
    paying: paying[i] ?? null,
  }));
}

/** The arguments of TAIL. */
export function readTail(given: Readonly<Record<'successes' | 'volumes' | 'share' | 'minimum', unknown>>) {
  const share = optionalNumber('share', given.share, { minimum: 0, maximum: 1 }) ?? defaultTail.share;
  const minimum = optionalNumber('minimum', given.minimum, { minimum: 0 }) ?? defaultTail.minimum;
  const [won, tried] = align(numberColumn('successes', given.successes), numberColumn('volumes', given.volumes));
  return { won, tried, share, minimum };
}

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
