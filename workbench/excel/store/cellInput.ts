import { CellValueType, numfmt, type ICellData } from '@univerjs/core';
import { invalidArgument } from '../errors';

/** A cell's new content, and the number format that Excel gives an unformatted cell with it. */
export interface CellInput {
  cell: ICellData;
  format?: string;
}

/** Whatever was there goes; the style stays. */
export const emptied: ICellData = { v: null, t: null, f: null, si: null, p: null };

const mayBeTyped = /^[\s\d.,+\-@($€£¥￥%]|^(true|false)$/i;
/** Signs that begin a formula as well as `=`, as in Lotus 1-2-3, where something other than a number follows. */
const beginsFormula = /^[+\-@]./;

/** What Excel makes of a value that an add-in or a user puts into a cell of the given number format. */
export function cellInput(value: unknown, format: string): CellInput {
  switch (typeof value) {
    case 'number':
      if (!Number.isFinite(value)) throw invalidArgument(`${value} is not a value for a cell.`);
      return { cell: content(value, CellValueType.NUMBER) };
    case 'boolean':
      return { cell: content(value ? 1 : 0, CellValueType.BOOLEAN) };
    case 'string':
      return textInput(value, format);
    default:
      throw invalidArgument('A cell takes texts, numbers and booleans.');
  }
}

function textInput(text: string, format: string): CellInput {
  if (text === '') return { cell: emptied };
  if (text.startsWith("'")) return { cell: content(text.slice(1), CellValueType.FORCE_STRING) };
  if (format === '@') return { cell: content(text, CellValueType.STRING) };
  if (text.startsWith('=') && text.length > 1) return formula(text);
  if (!mayBeTyped.test(text)) return { cell: content(text, CellValueType.STRING) };
  const typed = numfmt.parseValue(text);
  if (typed === null || typed.v === undefined) {
    return beginsFormula.test(text) ? formula(`=${text}`) : { cell: content(text, CellValueType.STRING) };
  }
  if (typeof typed.v === 'boolean') return { cell: content(typed.v ? 1 : 0, CellValueType.BOOLEAN) };
  const cell = content(Number(typed.v), CellValueType.NUMBER);
  return typed.z === undefined ? { cell } : { cell, format: typed.z };
}

const formula = (f: string): CellInput => ({ cell: { ...emptied, f } });

const content = (v: string | number, t: CellValueType): ICellData => ({ v, t, f: null, si: null, p: null });
