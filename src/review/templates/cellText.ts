import { isoDate } from '../../domain/numbers/dates';
import type { Cell } from '../../workbook/matrix';
import type { Entry } from './template';

/** A cell of a design as the sheet will show it. */
export function cellText(cell: Cell, { kind }: Entry): string {
  if (typeof cell !== 'number') return String(cell);
  switch (kind) {
    case 'date':
      return isoDate(cell);
    case 'dateTime':
      return `${isoDate(cell)} ${timeOfDay(cell).slice(0, 5)}`;
    case 'time':
      return timeOfDay(cell);
    case 'percent':
      return `${(cell * 100).toFixed(1)}%`;
    case 'yuan':
      return cell.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    case 'integer':
      return cell.toLocaleString('en-US');
    default:
      return String(cell);
  }
}

function timeOfDay(serial: number): string {
  const seconds = Math.round((serial - Math.floor(serial)) * 86400);
  return [seconds / 3600, (seconds / 60) % 60, seconds % 60]
    .map((part) => String(Math.floor(part)).padStart(2, '0'))
    .join(':');
}
