import type { Locale } from '../../locales/locale';
import { cellAt, isBlank, type Cell } from '../../workbook/matrix';
import type { DataTable } from '../../workbook/recognise';
import { defaultMarkItems, designTable, type MarkItem, type TableDesign } from './design';
import type { GalleryTemplate } from './gallery';

const locales: readonly Locale[] = ['zh-CN', 'en-US'];

/** A sample row that nobody has changed: its place among the table's rows, and its cells. */
export interface SampleRow {
  /** 0-based. */
  index: number;
  values: Cell[];
}

/**
 * The rows of a table that are still exactly the template's samples, in whichever language they were inserted.
 * Columns may have been moved or removed; a cell of a further column must be blank. A table that is no Excel table any more has none.
 * @param items the rubric's items, which name the mark columns
 */
export function sampleRowsOf(table: DataTable, template: GalleryTemplate, items: readonly MarkItem[]): SampleRow[] {
  if (table.listObject === null || template.rowsAre !== 'samples') return [];
  const designs = locales.flatMap((locale) =>
    [items, defaultMarkItems].map((marks) => designTable(template, locale, marks)),
  );
  const samples = designs.flatMap(rowsByHeader);
  const computed = new Set(
    designs.flatMap(({ columns }) => columns.flatMap(({ header, formula }) => (formula ? [header] : []))),
  );
  const found: SampleRow[] = [];
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    const values = table.headers.map((_, i) => cellAt(table.matrix, row, table.firstColumn + i));
    if (values.every(isBlank)) continue;
    if (
      samples.some((sample) =>
        table.headers.every((header, i) => computed.has(header) || isSame(values[i] ?? '', sample.get(header) ?? '')),
      )
    ) {
      found.push({ index: row - table.firstRow, values });
    }
  }
  return found;
}

const rowsByHeader = ({ columns, rows }: TableDesign): ReadonlyMap<string, Cell>[] =>
  rows.map((row) => new Map(columns.flatMap(({ header, formula }, i) => (formula ? [] : [[header, row[i] ?? '']]))));

/** Serial times come back as binary fractions. */
const isSame = (a: Cell, b: Cell): boolean =>
  typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) < 1e-9 : a === b;
