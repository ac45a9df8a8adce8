import { fold } from '../../../domain/numbers/text';
import type { Cell } from '../../../workbook/matrix';

/** The end of a slot of the shift log. */
export interface Slot {
  /** In minutes of the day; 1440 is its end. */
  at: number;
  label: string;
}

const minutesOfDay = 1440;
const time = /(\d{1,2})(?:\s*[:点时]\s*(\d{1,2})?)?/g;
const afternoon = /下午|晚|pm/i;

/** `12:00`, `10:00-12:00`, `10-12点`, `下午2点`, a time of day or an hour as a number; null for anything else. */
export function readSlot(cell: Cell): Slot | null {
  if (typeof cell === 'number') return fromNumber(cell);
  if (typeof cell !== 'string') return null;
  const label = fold(cell);
  const hours = [...label.matchAll(time)].map(([, hour = '', minute = '0']) => Number(hour) * 60 + Number(minute));
  const last = hours.at(-1);
  if (last === undefined || hours.length > 2 || hours.some((at) => at > minutesOfDay)) return null;
  const first = hours[0] ?? last;
  // 22:00-0:00 ends with the day.
  const ends = hours.length === 2 && last === 0 && first > 0 ? minutesOfDay : last;
  return { at: afternoon.test(label) && ends < minutesOfDay / 2 ? ends + minutesOfDay / 2 : ends, label };
}

function fromNumber(value: number): Slot | null {
  const isHour = Number.isInteger(value) && value >= 1 && value <= 24;
  const at = isHour ? value * 60 : Math.round((value - Math.floor(value)) * minutesOfDay);
  if (value < 0 || (!isHour && value >= 1 && at === 0)) return null;
  const two = (part: number) => String(part).padStart(2, '0');
  return { at, label: `${two(Math.floor(at / 60))}:${two(at % 60)}` };
}
