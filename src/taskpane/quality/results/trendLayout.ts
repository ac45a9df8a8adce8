import type { TrendPoint } from '../../../domain/quality/trend';

/** In the plot's own units, which are pixels of the narrowest pane. */
export const plotWidth = 296;
export const plotHeight = 120;
const frame = { left: 26, right: 290, top: 8, bottom: 98 };

export interface PlacedPoint extends TrendPoint {
  x: number;
  y: number;
}

/** Points over time with even steps, scores from the lowest ten below everything to 100; the pass line among them. */
export function layOutTrend(points: readonly TrendPoint[], passLine: number) {
  const low = Math.max(0, Math.floor((Math.min(passLine, ...points.map(({ mean }) => mean)) - 3) / 10) * 10);
  const y = (score: number) => frame.bottom - ((score - low) / (100 - low)) * (frame.bottom - frame.top);
  const step = points.length > 1 ? (frame.right - frame.left - 16) / (points.length - 1) : 0;
  return {
    frame,
    low,
    line: y(passLine),
    points: points.map((point, i): PlacedPoint => ({ ...point, x: frame.left + 8 + i * step, y: y(point.mean) })),
  };
}
