import type { Plugin } from 'chart.js';
import type { ChartDataLabels } from '../../model/chart';

export interface PointLabels {
  texts: (string | null)[];
  position: NonNullable<ChartDataLabels['position']>;
  color: string;
  fontSize: number;
}

/** A point's own text (the name beside a dot of the quadrant) comes before the series' name and value. */
export function labelsOf(
  labels: ChartDataLabels | undefined,
  seriesName: string,
  values: (number | null)[],
  defaultColor: string,
): PointLabels | undefined {
  if (labels === undefined) return undefined;
  const texts = values.map((value, index) => {
    if (value === null) return null;
    const own = labels.texts?.[index];
    if (own !== undefined && own !== null) return own;
    const parts = [labels.showSeriesName === true ? seriesName : '', labels.showValue ? String(value) : ''];
    return parts.filter((part) => part !== '').join(' ') || null;
  });
  return {
    texts,
    position: labels.position ?? 'Automatic',
    color: labels.color ?? defaultColor,
    fontSize: labels.fontSize ?? 9,
  };
}

const gap = 6;
const pixelsPerPoint = 4 / 3;

/** Writes the labels of `Dataset.pointLabels` beside their points. */
export const pointLabelsPlugin: Plugin = {
  id: 'pointLabels',
  afterDatasetsDraw(chart) {
    const { ctx } = chart;
    chart.data.datasets.forEach((dataset, index) => {
      const labels = 'pointLabels' in dataset ? (dataset.pointLabels as PointLabels | undefined) : undefined;
      if (labels === undefined || !chart.isDatasetVisible(index)) return;
      ctx.save();
      ctx.fillStyle = labels.color;
      ctx.font = `${labels.fontSize * pixelsPerPoint}px 'Segoe UI', 'Microsoft YaHei UI', 'Noto Sans CJK SC', sans-serif`;
      chart.getDatasetMeta(index).data.forEach((element, point) => {
        const text = labels.texts[point];
        if (text === null || text === undefined || element === undefined) return;
        const { x, y } = element.tooltipPosition(true);
        if (x === null || y === null) return;
        const { dx, dy, align, baseline } = placement(labels.position);
        ctx.textAlign = align;
        ctx.textBaseline = baseline;
        ctx.fillText(text, x + dx, y + dy);
      });
      ctx.restore();
    });
  },
};

interface Placement {
  dx: number;
  dy: number;
  align: CanvasTextAlign;
  baseline: CanvasTextBaseline;
}

function placement(position: PointLabels['position']): Placement {
  switch (position) {
    case 'Left':
      return { dx: -gap, dy: 0, align: 'right', baseline: 'middle' };
    case 'Bottom':
      return { dx: 0, dy: gap, align: 'center', baseline: 'top' };
    case 'Center':
      return { dx: 0, dy: 0, align: 'center', baseline: 'middle' };
    case 'Top':
      return { dx: 0, dy: -gap, align: 'center', baseline: 'bottom' };
    default:
      return { dx: gap, dy: 0, align: 'left', baseline: 'middle' };
  }
}
