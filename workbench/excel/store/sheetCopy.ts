import { CopySheetCommand } from '@univerjs/sheets';
import { invalidOperation } from '../errors';
import type { Book } from './book';

/** Copies a sheet with its charts; the id of the copy. */
export function copySheet(book: Book, sheetId: string): string {
  const before = new Set(book.sheetIds());
  book.run(CopySheetCommand.id, { unitId: book.unitId, subUnitId: sheetId });
  const copied = book.sheetIds().find((id) => !before.has(id));
  if (copied === undefined) throw invalidOperation('The sheet could not be copied.');
  const charts = book.extras.charts.filter((chart) => chart.sheetId === sheetId);
  book.extras.charts.push(
    ...charts.map((chart) => ({ ...structuredClone(chart), id: crypto.randomUUID(), sheetId: copied, carried: false })),
  );
  return copied;
}
