import type { ShownLine } from '../../review/pay/model';
import type { Formats } from '../shell/format';

/** A figure of a metric as the metric is written; money without the fen, which a target has not. */
export function figureOf(formats: Formats, format: ShownLine['format'], value: number): string {
  return format === 'percent' ? formats.percent(value) : formats.cut(value);
}
