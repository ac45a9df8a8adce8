import { fold } from '../../domain/numbers/text';
import type { Cell } from '../matrix';
import { headerUnit } from '../vocabulary/headerText';

/** Roles that are in yuan. */
export const moneyRoles: ReadonlySet<string> = new Set(['sales', 'refundAmount', 'averageOrderValue']);

/** Units that people keep figures in other than yuan and seconds, as a power of ten or in seconds. */
const tens: readonly (readonly [RegExp, number])[] = [
  [/^(?:万元?|w)$/, 4],
  [/^(?:千元?|k)$/, 3],
];
const durations: readonly (readonly [RegExp, number])[] = [
  [/^(?:分钟?|min(?:ute)?s?)$/, 60],
  [/^(?:小时|h(?:ou)?rs?|h)$/, 3600],
];

/** A number of a column in yuan or seconds: 3.5 below 销售额(万元) is 35000, 1.5 below 平均响应(分钟) 90. */
export function inUnit(value: number, header: string): number {
  const unit = headerUnit(header);
  if (unit === null) return value;
  const power = tens.find(([name]) => name.test(unit))?.[1];
  // On its decimal digits, so that 3.33 万 is exactly 33300.
  if (power !== undefined) return Number(`${value}e${power}`);
  const seconds = durations.find(([name]) => name.test(unit))?.[1] ?? 1;
  return seconds === 1 ? value : Math.round(value * seconds * 1000) / 1000;
}

/** Whether a cell names a unit of its own, before which the header's does not count: 3.5万, 1分30秒, ¥35,000. */
export const saysUnit = (cell: Cell): boolean => typeof cell === 'string' && /[^\d.,+\-\s]/.test(fold(cell));
