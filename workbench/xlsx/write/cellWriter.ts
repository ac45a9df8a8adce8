import { cellName, rangeName } from '../../model/a1';
import { OFFSET_1904, showsDate } from '../dates';
import { needsArrayEvaluation } from '../formula/arrayEvaluation';
import { toStored } from '../formula/formulaText';
import { escapeText, textElement } from '../package/xml';
import { ERROR_VALUES } from '../read/cellDecoder';
import type { MetadataWriter } from './metadataWriter';
import type { CellContent, CellScalar } from './snapshotCells';
import type { StringWriter } from './stringWriter';
import type { StyleWriter } from './styleWriter';

/** What writing a cell may add to the workbook's shared parts. */
export interface Writers {
  styles: StyleWriter;
  strings: StringWriter;
  metadata: MetadataWriter;
  date1904: boolean;
  /** Set when a formula was added, changed or removed: the stored order of calculation is then out of date. */
  formulasChanged: boolean;
  /** Set when a formula has no result to be stored. */
  uncomputed: boolean;
}

export interface SpillSize {
  rows: number;
  columns: number;
}

/** Excel holds fifteen digits; JavaScript's shortest form says the same number and reads back exactly. */
const numberText = (value: number): string => String(value).replace('e+', 'E+').replace('e-', 'E-');

function stored(value: CellScalar, content: CellContent, writers: Writers): CellScalar {
  const pattern = content.style?.n?.pattern;
  return typeof value === 'number' && writers.date1904 && pattern && showsDate(pattern) ? value - OFFSET_1904 : value;
}

/** `t` and `<v>` of a result beside a formula. */
function resultParts(value: CellScalar | undefined): { type: string; inner: string } {
  if (value === undefined) return { type: '', inner: '' };
  if (typeof value === 'boolean') return { type: ' t="b"', inner: `<v>${Number(value)}</v>` };
  if (typeof value === 'number')
    return Number.isFinite(value)
      ? { type: '', inner: `<v>${numberText(value)}</v>` }
      : { type: ' t="e"', inner: '<v>#NUM!</v>' };
  if (ERROR_VALUES.has(value)) return { type: ' t="e"', inner: `<v>${value}</v>` };
  return { type: ' t="str"', inner: value === '' ? '<v></v>' : textElement('v', value) };
}

function constantParts(
  value: CellScalar | undefined,
  content: CellContent,
  writers: Writers,
): { type: string; inner: string } {
  if (typeof value !== 'string' || content.spilled) return resultParts(value);
  if (ERROR_VALUES.has(value) && !content.forcedText) return resultParts(value);
  if (value === '') return { type: '', inner: '' };
  return { type: ' t="s"', inner: `<v>${writers.strings.indexOf(value)}</v>` };
}

/** `<f>` with its metadata number; an array when Excel would otherwise read the formula differently. */
function formulaParts(
  content: CellContent,
  row: number,
  column: number,
  spill: SpillSize | undefined,
  writers: Writers,
): { cm: string; inner: string } {
  const text = toStored(content.formula ?? '');
  const many = spill && spill.rows * spill.columns > 1;
  if (!many && !needsArrayEvaluation(content.formula ?? '')) return { cm: '', inner: `<f>${escapeText(text)}</f>` };
  const ref = rangeName({
    startRow: row,
    startColumn: column,
    endRow: row + (spill?.rows ?? 1) - 1,
    endColumn: column + (spill?.columns ?? 1) - 1,
  });
  return { cm: ` cm="${writers.metadata.dynamicArray()}"`, inner: `<f t="array" ref="${ref}">${escapeText(text)}</f>` };
}

/** A whole `<c>`. `format` is the number of its cell format. */
export function writeCell(
  row: number,
  column: number,
  content: CellContent,
  format: number,
  spill: SpillSize | undefined,
  writers: Writers,
): string {
  const reference = `r="${cellName(row, column)}"${format > 0 ? ` s="${format}"` : ''}`;
  const value = content.value === undefined ? undefined : stored(content.value, content, writers);
  if (content.formula === undefined) {
    const { type, inner } = constantParts(value, content, writers);
    return inner === '' ? `<c ${reference}/>` : `<c ${reference}${type}>${inner}</c>`;
  }
  const { type, inner } = resultParts(value);
  const { cm, inner: formula } = formulaParts(content, row, column, spill, writers);
  return `<c ${reference}${type}${cm}>${formula}${inner}</c>`;
}

/** A cell whose formula stays as the file has it, with another result or format. */
export function rewriteResult(
  row: number,
  column: number,
  content: CellContent,
  format: number,
  formulaXml: string,
  cm: string | undefined,
  writers: Writers,
): string {
  const value = content.value === undefined ? undefined : stored(content.value, content, writers);
  const { type, inner } = resultParts(value);
  const reference = `r="${cellName(row, column)}"${format > 0 ? ` s="${format}"` : ''}`;
  return `<c ${reference}${type}${cm === undefined ? '' : ` cm="${cm}"`}>${formulaXml}${inner}</c>`;
}
