import { dateOfNumber, parseDate } from '../../domain/numbers/dates';
import { fold, isNoValue, parseFlag, parseNumber } from '../../domain/numbers/text';
import type { Cell } from '../matrix';
import { plainDate } from './dateText';
import { parseDuration } from './durations';

/** What a cell of a table holds: a value, nothing (`null`), or something that does not belong there. */
export type Reading<T> = T | null | typeof bad;
export const bad = Symbol('bad cell');

const errorText =
  /^#(?:VALUE!|REF!|DIV\/0!|NUM!|NULL!|N\/A|NAME\?|SPILL!|CALC!|BUSY!|GETTING_DATA|CONNECT!|BLOCKED!|FIELD!)$/;
/** Units people write into number columns; functions refuse them, the table reader takes them. */
const units = /^[¥¥]\s*|\s*(?:元|秒|人|天|s)$/gi;

/** What `range.values` gives for a formula that fails: `#REF!`, `#N/A` … */
export const isErrorText = (text: string): boolean => text.charCodeAt(0) === 0x23 && errorText.test(text);

/** The cell as a key or a text: trimmed, width folded; a number is its text. Errors and "no value" texts are blank. */
export function readText(cell: Cell): string {
  const text = fold(String(cell));
  return isErrorText(text) ? '' : text;
}

/** A yes in a column of flags, as the functions read one, or the English word. @param text as `readText` gives it */
export const isYes = (text: string): boolean => parseFlag(text) === true || text.toUpperCase() === 'YES';

/** A number, as number or as text with thousands, percent (a fraction), ¥, 元 or 万; a duration in seconds. */
export function readNumber(cell: Cell): Reading<number> {
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'boolean') return bad;
  const text = fold(cell);
  if (isNoValue(text)) return null;
  if (isErrorText(text)) return bad;
  const duration = parseDuration(text);
  if (duration !== null) return duration;
  const plain = text.replace(units, '').replace(/\s+%$/, '%');
  const inTenThousands = /^(.*\d)\s*[万w]$/i.exec(plain);
  const written = parseNumber(inTenThousands?.[1] ?? plain);
  if (!written) return bad;
  // On its decimal digits, so that 1.2万 is exactly 12000.
  return inTenThousands ? Number(`${written.value}e4`) : written.value;
}

/** A mark of a QA sheet exactly as KEFU.QASCORE reads it: no units, and a percent text is a share of the full mark. */
export function readMark(cell: Cell, fullMark: number): Reading<number> {
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'boolean') return bad;
  const text = fold(cell);
  if (isNoValue(text)) return null;
  const written = parseNumber(text);
  if (!written) return bad;
  return written.percent ? written.value * fullMark : written.value;
}

/** The serial of a date, its time of day included, as serial or text. @param year of a date that names none (10月1日) */
export function readSerial(cell: Cell, year?: number): Reading<number> {
  if (cell === 0) return null;
  if (typeof cell === 'boolean') return bad;
  if (typeof cell === 'number') return dateOfNumber(cell) ?? bad;
  const text = fold(cell);
  if (isNoValue(text)) return null;
  if (notYet.test(text)) return null;
  return parseDate(plainDate(text), year) ?? (serialText.test(text) ? dateOfNumber(Number(text)) : null) ?? bad;
}

/** Written where the day of leaving or of passing probation has not come. */
const notYet = /^(?:在职|在岗|未离职|至今|未转正|试用期?)$/;
/** 46296 or 20261001 as text; 10.5 and 2026.10 are no serials of 1900 and 1905. */
const serialText = /^\d{5,8}(?:\.\d+)?$/;

/** The whole serial day of a date. @param year of a date that names none (10月1日) */
export function readDay(cell: Cell, year?: number): Reading<number> {
  const serial = readSerial(cell, year);
  return typeof serial === 'number' ? Math.floor(serial) : serial;
}

/** 62.5%, which says itself that it is a share. */
export const isPercentText = (cell: Cell): boolean => typeof cell === 'string' && /[%％]\s*$/.test(cell);

/**
 * Rates of one column as fractions: numbers above 1.5 anywhere in it mean that the column is in percent points.
 * Percent texts are fractions already and neither decide nor change.
 */
export function readRates(cells: readonly Cell[]): { values: Reading<number>[]; percentPoints: boolean } {
  const values = cells.map(readNumber);
  const percentPoints = values.some(
    (value, i) => typeof value === 'number' && value > 1.5 && !isPercentText(cells[i] ?? ''),
  );
  return {
    percentPoints,
    values: values.map((value, i) =>
      typeof value === 'number' && percentPoints && !isPercentText(cells[i] ?? '') ? Number(`${value}e-2`) : value,
    ),
  };
}
