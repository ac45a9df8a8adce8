import type { HeaderRows, TableChoice } from '../corrections';
import { cellAt, type Cell, type SheetMatrix } from '../matrix';
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

/** Reads a row as headers, or two or three rows as one header. */
export function readHeader(
  sheet: SheetMatrix,
  row: number,
  rows: HeaderRows,
  column: number,
  width: number,
): HeaderText {
  const lines = Array.from({ length: rows }, (_, r) =>
    Array.from({ length: width }, (__, c) => cellAt(sheet, row + r, column + c)),
  );
  return { row, rows, column, texts: columnTitles(lines) };
}

/**
 * What the rows of a header call each column: the lowest cell that holds anything names it (cells merged downwards leave the
 * lower ones blank) – group titles of cells merged sideways are thereby passed over.
 */
export function columnTitles(lines: readonly (readonly Cell[])[]): string[] {
  const texts = lines.map((line) => line.map((cell) => String(cell).trim()));
  return (texts[0] ?? []).map(
    (_, i) =>
      texts
        .map((line) => line[i])
        .reverse()
        .find((text) => text !== '') ?? '',
  );
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
