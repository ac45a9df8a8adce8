import type { HeaderRows, TableChoice } from '../corrections';
import { textAt, type SheetMatrix } from '../matrix';
import type { ColumnMapping } from '../tables';
import type { KindSpec } from '../vocabulary/kinds';
import { mapColumns } from './headers';

/** A header over a stretch of columns. Positions are 0-based on the sheet. */
export interface HeaderText {
  row: number;
  rows: HeaderRows;
  column: number;
  texts: string[];
}

/** A header that names a kind of table, and how well. */
export interface KindMatch {
  header: HeaderText;
  spec: KindSpec;
  columns: ColumnMapping[];
  score: number;
  /** The user's word, where it is that and not the headers that tells the kind. */
  told: TableChoice | null;
}

/**
 * Reads a row as headers, or two or three rows as one header: the lowest cell that holds anything names the column (cells merged
 * downwards leave the lower ones blank) – group titles of cells merged sideways are thereby passed over.
 */
export function readHeader(
  sheet: SheetMatrix,
  row: number,
  rows: HeaderRows,
  column: number,
  width: number,
): HeaderText {
  const texts = Array.from({ length: width }, (_, i) => {
    for (let r = row + rows - 1; r > row; r--) {
      const text = textAt(sheet, r, column + i);
      if (text !== '') return text;
    }
    return textAt(sheet, row, column + i);
  });
  return { row, rows, column, texts };
}

/** The kind of table whose roles the header plays best, or null where it plays none well enough. */
export function matchKind(header: HeaderText, kinds: readonly KindSpec[], context: string): KindMatch | null {
  let best: KindMatch | null = null;
  for (const spec of kinds) {
    const columns = mapColumns(header.texts, spec.columns);
    const found = new Set(columns.filter((c) => c.column !== null).map((c) => c.role));
    if (!spec.enough((role) => found.has(role), context)) continue;
    const score = columns.reduce((sum, c) => sum + c.confidence * (c.required ? 1.5 : 1), 0);
    if (!best || score > best.score + 1e-9) best = { header, spec, columns, score, told: null };
  }
  return best;
}
