import type { IRange } from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/sheets';
import type { Book } from './book';

export interface SelectedRange {
  sheetId: string;
  areas: IRange[];
  activeCell: { row: number; column: number };
}

export function select(book: Book, sheetId: string, area: IRange): void {
  book.writer.grow(sheetId, Math.min(area.endRow, area.startRow), Math.min(area.endColumn, area.startColumn));
  const facade = book.facadeSheet(sheetId);
  facade.activate();
  const sheet = facade.getSheet();
  const shown = {
    ...area,
    endRow: Math.min(area.endRow, sheet.getRowCount() - 1),
    endColumn: Math.min(area.endColumn, sheet.getColumnCount() - 1),
  };
  facade.setActiveRange(book.facadeRange(sheetId, shown));
}

/** What the user has selected on the active sheet; A1 before anything was. */
export function selection(book: Book): SelectedRange {
  const sheetId = book.activeSheetId();
  const selections = book.injector.get(SheetsSelectionsService).getCurrentSelections();
  const first = selections.at(-1);
  const areas = selections.map(({ range }) => plain(range));
  const { primary } = first ?? {};
  const [start] = areas;
  return {
    sheetId,
    areas: areas.length > 0 ? areas : [{ startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 }],
    activeCell: {
      row: primary?.actualRow ?? start?.startRow ?? 0,
      column: primary?.actualColumn ?? start?.startColumn ?? 0,
    },
  };
}

const plain = ({ startRow, endRow, startColumn, endColumn }: IRange): IRange => ({
  startRow: Number.isNaN(startRow) ? 0 : startRow,
  endRow,
  startColumn: Number.isNaN(startColumn) ? 0 : startColumn,
  endColumn,
});
