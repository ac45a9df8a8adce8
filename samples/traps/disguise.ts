import { isoOf } from '../calendar';
import type { RandomStream } from '../random';
import { columnLetter } from '../sheets/model';
import type { TrapCell } from './model';

/** A date as one of the forms people and exports write. */
export function dateText(day: number, random: RandomStream): TrapCell {
  const [year = '', month = '', date = ''] = isoOf(day).split('-');
  return random.pick<TrapCell>([
    day,
    `${year}-${month}-${date}`,
    `${year}/${Number(month)}/${Number(date)}`,
    `${Number(month)}月${Number(date)}日`,
    `${year}${month}${date}`,
  ]);
}

const fullWidth = (text: string) =>
  text.replace(/[0-9.,]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** A number as a number, or as the text somebody made of it. */
export function numberText(value: number, random: RandomStream): TrapCell {
  if (!random.chance(0.2)) return value;
  const grouped = value.toLocaleString('en-US', { maximumFractionDigits: 2 });
  return random.pick([String(value), grouped, fullWidth(String(value)), ` ${value} `]);
}

export function moneyText(value: number, random: RandomStream): TrapCell {
  if (!random.chance(0.3)) return value;
  const grouped = value.toLocaleString('en-US', { minimumFractionDigits: 2 });
  return random.pick([`¥${grouped}`, `￥${value}`, `${grouped}元`, grouped]);
}

/** A header with a line break, spaces or brackets of another width; it stays the same word. */
export function headerText(header: string, random: RandomStream): string {
  const broken = header.length > 3 ? `${header.slice(0, 2)}\n${header.slice(2)}` : header;
  const bracketed = random.chance(0.5)
    ? header.replace('(', '（').replace(')', '）')
    : header.replace('（', '(').replace('）', ')');
  return random.pick([header, broken, ` ${header} `, bracketed]);
}

export function shuffled<T>(items: readonly T[], random: RandomStream): T[] {
  const result = [...items];
  for (let i = result.length - 1; i > 0; i--) {
    const j = random.integer(0, i);
    [result[i], result[j]] = [result[j] as T, result[i] as T];
  }
  return result;
}

/** 1-based rows and 0-based columns as A1. */
export const area = (row: number, column: number, lastRow: number, lastColumn: number): string =>
  `${columnLetter(column)}${row}:${columnLetter(lastColumn)}${lastRow}`;
