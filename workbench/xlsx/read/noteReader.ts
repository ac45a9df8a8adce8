import { parseCell } from '../../model/a1';
import type { OoxmlPackage } from '../package/package';
import { attribute, descendants, parseXml, unescapeText } from '../package/xml';
import type { SheetNotes } from '../resources';

export const NOTE_WIDTH = 216;
export const NOTE_HEIGHT = 92;

/** Notes (the comments of old) of a sheet by row and column. */
export function readNotes(book: OoxmlPackage, sheetPart: string): SheetNotes {
  const notes: SheetNotes = {};
  const part = book.related(sheetPart, 'comments')?.target;
  const xml = part && book.text(part);
  if (!part || xml === undefined || xml === '') return notes;
  for (const comment of descendants(parseXml(xml, part), 'comment')) {
    const cell = parseCell(attribute(comment, 'ref') ?? '');
    if (!cell) continue;
    const note = unescapeText(
      descendants(comment, 't')
        .map(({ text }) => text)
        .join(''),
    );
    const { row, column: col } = cell;
    (notes[row] ??= {})[col] = {
      id: `${sheetPart}-${row}-${col}`,
      row,
      col,
      width: NOTE_WIDTH,
      height: NOTE_HEIGHT,
      note,
    };
  }
  return notes;
}
