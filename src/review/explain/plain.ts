import { isSummaryAt } from '../../workbook/cells/rows';
import type { Locale } from '../../locales/locale';
import type { SelectedCell } from '../../workbook/excel/selectedCell';
import { parseArea } from '../../workbook/address';
import type { DataTable } from '../../workbook/recognise';
import { kindTitle, roleTitle } from '../names';
import type { Say } from './texts';

/** What is known of a cell that holds no formula of the add-in, in plain words. */
export function plainSentences(cell: SelectedCell, tables: readonly DataTable[], say: Say, locale: Locale): string[] {
  const sentences = cell.formula === null ? [] : [say('explain.plain.formula')];
  if (cell.ownSheet) sentences.push(say('explain.plain.own', { sheet: cell.sheet.name }));
  const table = tables.find((one) => one.sheet === cell.sheet.name && holds(one, cell));
  if (table) sentences.push(...tableSentences(cell, table, say, locale));
  return sentences.length > 0 ? sentences : [say('explain.plain.nothing')];
}

function holds({ address }: DataTable, { row, column }: SelectedCell): boolean {
  const area = parseArea(address);
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

function tableSentences(cell: SelectedCell, table: DataTable, say: Say, locale: Locale): string[] {
  const { firstRow, firstColumn, headers, columns, kind } = table;
  const place = cell.column - firstColumn;
  const header = headers[place] ?? '';
  const mapping = columns.find(({ column }) => column === place);
  const role = mapping ? roleTitle(kind, mapping.role, locale) : '';
  const row = cell.row - firstRow + 1;
  const where =
    row < 1 ? 'explain.plain.header' : isSummaryAt(table, cell.row) ? 'explain.plain.total' : 'explain.plain.row';
  return [
    say(where, { table: kindTitle(kind, locale), row, count: table.rows }),
    mapping ? say('explain.plain.role', { header, role }) : say('explain.plain.noRole', { header }),
  ];
}
