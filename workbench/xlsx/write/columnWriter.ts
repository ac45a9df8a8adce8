import type { IColumnData, IWorksheetData } from '@univerjs/core';
import { omit } from '../omit';
import { children, element, numberAttribute, writeAttributes, type XmlNode } from '../package/xml';
import { readColumns } from '../read/sheetReader';
import { formatOfStyleId } from '../read/styleReader';

type Attributes = Record<string, string>;

/** Pixels to the width in characters, with the file's precision of 1/256. */
export const pixelsToWidth = (pixels: number, digitWidth: number): number =>
  Math.round((pixels / digitWidth) * 256) / 256;

const shape = ({ w, hd, s }: Partial<IColumnData>): string =>
  JSON.stringify([w, hd ? 1 : 0, typeof s === 'string' ? s : '']);

/** `<cols>` for the widths of the sheet; undefined when they are what the file says. */
export function writeColumns(
  sheet: Partial<IWorksheetData>,
  stored: XmlNode | undefined,
  digitWidth: number,
): string | undefined {
  const count = sheet.columnCount ?? 0;
  const before = readColumns(stored, digitWidth, count);
  const now: Record<number, Partial<IColumnData> | undefined> = sheet.columnData ?? {};
  const indexes = [...new Set([...Object.keys(before), ...Object.keys(now)].map(Number))].filter(
    (column) => column < count,
  );
  const changed = indexes.filter((column) => shape(now[column] ?? {}) !== shape(before[column] ?? {}));
  if (changed.length === 0) return undefined;

  const written = new Map<number, Attributes>();
  const beyond: string[] = [];
  for (const col of children(stored, 'col')) {
    const first = (numberAttribute(col, 'min') ?? 1) - 1;
    const last = (numberAttribute(col, 'max') ?? first + 1) - 1;
    const rest = omit(col.attributes, 'min', 'max');
    for (let column = first; column <= Math.min(last, count - 1); column += 1) written.set(column, rest);
    if (last >= count) beyond.push(element('col', { min: Math.max(first, count) + 1, max: last + 1, ...rest }));
  }
  for (const column of changed) {
    const { w, hd, s } = now[column] ?? {};
    const rest = omit(written.get(column) ?? {}, 'width', 'customWidth', 'hidden', 'style', 'bestFit');
    const format = typeof s === 'string' ? formatOfStyleId(s) : undefined;
    const attributes: Attributes = {
      ...rest,
      ...(w === undefined ? {} : { width: String(pixelsToWidth(w, digitWidth)), customWidth: '1' }),
      ...(hd ? { hidden: '1' } : {}),
      ...(format ? { style: String(format) } : {}),
    };
    if (Object.keys(attributes).length > 0) written.set(column, attributes);
    else written.delete(column);
  }
  const runs: { min: number; max: number; text: string }[] = [];
  for (const [column, attributes] of [...written].sort(([a], [b]) => a - b)) {
    const text = writeAttributes(attributes);
    const last = runs.at(-1);
    if (last && last.max === column && last.text === text) last.max = column + 1;
    else runs.push({ min: column + 1, max: column + 1, text });
  }
  const inner = runs.map(({ min, max, text }) => `<col min="${min}" max="${max}"${text}/>`).join('') + beyond.join('');
  return inner === '' ? '' : `<cols>${inner}</cols>`;
}
