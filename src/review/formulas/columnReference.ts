import { parseArea, reference } from '../../workbook/address';
import type { RecognisedTable } from '../../workbook/tables';

/** The data cells of a table's column (0-based within the table), without the header. */
export function columnReference(
  { sheet, address }: Pick<RecognisedTable, 'sheet' | 'address'>,
  column: number,
): string {
  const table = parseArea(address);
  return reference(sheet, { row: table.row + 1, column: table.column + column, rows: table.rows - 1, columns: 1 });
}
