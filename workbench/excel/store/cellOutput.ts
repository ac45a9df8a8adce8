import { CellValueType, numfmt, type ICellData, type Nullable } from '@univerjs/core';

export type CellValue = string | number | boolean;
export type ValueType = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';

const errorText =
  /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA|FIELD!|CONNECT!|BLOCKED!|UNKNOWN!)$/;

/** A cell's value as Excel's API gives it: a blank is an empty text, an error its text. */
export function valueOf(cell: Nullable<ICellData>): CellValue {
  if (!cell) return '';
  const { v, t, p } = cell;
  if (v === undefined || v === null) return p?.body?.dataStream.replace(/\r\n$/, '') ?? '';
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || v === '1' || String(v).toUpperCase() === 'TRUE';
  if (t === CellValueType.NUMBER) return Number(v);
  if (t === CellValueType.STRING || t === CellValueType.FORCE_STRING) return String(v);
  return v;
}

export function valueTypeOf(value: CellValue): ValueType {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return errorText.test(value) ? 'Error' : 'String';
}

/** The value as its number format shows it, whatever the column's width. */
export function shownText(value: CellValue, format: string, locale: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value === '' || (typeof value === 'string' && !format.includes('@'))) return value;
  // Most cells of a table: formatting them at length would take most of the time of reading it.
  if (format === 'General' && Number.isSafeInteger(value) && Math.abs(Number(value)) < 1e11) return String(value);
  return numfmt.format(format, value, { locale, throws: false });
}
