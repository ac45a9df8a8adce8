import { Fault, type FaultCode } from '../domain/fault';
import { faults as english } from '../locales/en-US/faults';
import { defaultLocale, fill, localeOf, type Locale } from '../locales/locale';
import { faults as chinese } from '../locales/zh-CN/faults';

/** What one cell of an answer may be while it is computed; null is a blank. */
export type CellAnswer = string | number | boolean | null | Fault;

const catalogues = { 'zh-CN': chinese, 'en-US': english };
let messageLocale: Locale | null = null;

/** Sets the language of error messages; null follows Excel's display language. */
export function setMessageLocale(locale: Locale | null): void {
  messageLocale = locale;
}

function currentLocale(): Locale {
  if (messageLocale !== null) return messageLocale;
  if (typeof Office === 'undefined') return defaultLocale;
  return localeOf(Office.context?.displayLanguage);
}

/** The fault in words, in the current language. */
export function describe(fault: Fault): string {
  return fill(catalogues[currentLocale()][fault.key], fault.parameters);
}

function errorCode(code: FaultCode): CustomFunctions.ErrorCode {
  const codes = CustomFunctions.ErrorCode;
  switch (code) {
    case 'value':
      return codes.invalidValue;
    case 'number':
      return codes.invalidNumber;
    case 'divisionByZero':
      return codes.divisionByZero;
    case 'notAvailable':
      return codes.notAvailable;
  }
}

function toError(fault: Fault): CustomFunctions.Error {
  return new CustomFunctions.Error(errorCode(fault.code), describe(fault));
}

/** A cell as Excel takes it. */
export type ExcelCell = string | number | boolean | CustomFunctions.Error;

/** Excel shows a returned null as 0, rejects NaN and Infinity, and knows no −0. */
export function toCell(answer: CellAnswer): ExcelCell {
  if (typeof answer === 'number') {
    if (!Number.isFinite(answer)) return toError(new Fault('number', 'notFinite'));
    return answer === 0 ? 0 : answer;
  }
  if (answer === null) return '';
  return typeof answer === 'object' ? toError(answer) : answer;
}

/**
 * Runs a function that answers with cells: blanks become `""`, faults of cells become errors in these cells,
 * a thrown fault becomes the error of the whole call. The computed array is converted in place.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the type that the metadata generator understands
export function answerCells(compute: () => CellAnswer[][]): any[][] {
  const rows: unknown[][] = answerWith(compute);
  for (const row of rows) {
    for (let i = 0; i < row.length; i++) row[i] = toCell(row[i] as CellAnswer);
  }
  return rows;
}

/** `answerCells` for a function whose rows may be a million: it made its cells with `toCell` where it computed them. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- as above
export function answerReady(compute: () => ExcelCell[][]): any[][] {
  return answerWith(compute);
}

/** `answerCells` for a function that answers with one column. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- as above
export function answerColumn(compute: () => CellAnswer[]): any[][] {
  return answerWith(compute).map((answer) => [toCell(answer)]);
}

/** `answerCells` for a function that answers with one value. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- as above
export function answerValue(compute: () => CellAnswer): any {
  return toCell(answerWith(compute));
}

function answerWith<T>(compute: () => T): T {
  try {
    return compute();
  } catch (error) {
    throw error instanceof Fault ? toError(error) : error;
  }
}

/** The same answer in all cells of a row: a bad row of an n×k result carries its error in each. */
export function repeated(answer: CellAnswer, columns: number): CellAnswer[] {
  return new Array<CellAnswer>(columns).fill(answer);
}
