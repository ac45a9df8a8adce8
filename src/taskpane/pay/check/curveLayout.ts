import { curveOf } from '../../../domain/incentive/payCurve';
import type { ShownLine } from '../../../review/pay/model';

export const width = 320;
export const height = 170;
export const area = { left: 46, right: 312, top: 14, bottom: 146 };

export interface CurveLayout {
  until: number;
  least: number;
  most: number;
  /** The line as an SVG path; cliffs break it. */
  path: string;
  cliffs: { x: number; top: number; bottom: number; amount: number; jump: number }[];
  /** Where people stood, as short ticks on the axis; at most `tickLimit`. */
  ticks: number[];
}

const tickLimit = 200;

/** Where everything of one pay curve stands; null where the line cannot be computed. */
export function layOutCurve(line: ShownLine): CurveLayout | null {
  const curve = curveOf(line);
  if (!curve) return null;
  const highestStart = Math.max(...curve.starts.map(({ at }) => at));
  const highest = line.actuals.reduce((most, value) => Math.max(most, value), 0);
  const until = Math.max(highestStart * 1.2, highest * 1.05) || 1;
  const points = curve.points(until);
  const values = points.map(({ y }) => y);
  const most = Math.max(...values);
  const left = (x: number) => round(area.left + ((area.right - area.left) * x) / until);
  const top = (y: number) => round(area.bottom - ((area.bottom - area.top) * y) / (most || 1));
  const path = points
    .map(({ x, y }, i) => `${i === 0 || points[i - 1]?.x === x ? 'M' : 'L'}${left(x)} ${top(y)}`)
    .join('');
  const cliffs = curve.jumps
    .filter(({ at }) => at < until)
    .map(({ at, jump }) => {
      const after = curve.pay(at, 1);
      return {
        x: left(at),
        top: top(Math.max(after, after - jump)),
        bottom: top(Math.min(after, after - jump)),
        amount: at,
        jump,
      };
    });
  const step = Math.ceil(line.actuals.length / tickLimit) || 1;
  const ticks = line.actuals.filter((_, i) => i % step === 0).map((value) => left(Math.max(0, value)));
  return { until, least: Math.min(...values), most, path, cliffs, ticks };
}

const round = (value: number): number => Math.round(value * 10) / 10;
