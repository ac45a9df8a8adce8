import type { Area } from '../../../workbook/address';
import type { Row } from '../../../workbook/cells/rows';
import type { Cell } from '../../../workbook/matrix';
import { columnOf } from '../../../workbook/recognise';

/** A rectangle on one sheet that formulas can refer to. */
export interface Place {
  sheet: string;
  area: Area;
}

/**
 * A policy table as custom functions are to read it: its clean cells, and where they stand in the user's workbook.
 * `place` is null for defaults and for tables functions could not read as they stand (other column order, `5%` as points, ¥):
 * those are written onto the calculation sheet, where everybody can see and edit them.
 */
export interface PolicyTable {
  /** The headers of DOMAIN 8. */
  headers: readonly string[];
  cells: Cell[][];
  place: Place | null;
}

/** Where the roles' cells stand, if they stand side by side in this order, row below row, and hold exactly `cells`. */
export function placeOf(
  rows: readonly Row[],
  roles: readonly string[],
  cells: readonly (readonly Cell[])[],
): Place | null {
  const [first] = rows;
  if (!first) return null;
  const start = columnOf(first.table, roles[0] ?? '');
  if (start === null) return null;
  const inPlace = rows.every(
    (row, i) =>
      row.table === first.table &&
      row.row === first.row + i &&
      roles.every((role, k) => columnOf(row.table, role) === start + k && row.cell(role) === (cells[i]?.[k] ?? '')),
  );
  if (!inPlace) return null;
  return {
    sheet: first.table.sheet,
    area: { row: first.row, column: start, rows: rows.length, columns: roles.length },
  };
}

/** A single cell of a row as a place. */
export function placeOfCell(row: Row, role: string): Place | null {
  const column = columnOf(row.table, role);
  return column === null ? null : { sheet: row.table.sheet, area: { row: row.row, column, rows: 1, columns: 1 } };
}
