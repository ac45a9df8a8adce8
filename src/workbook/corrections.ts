import type { TableKind } from './tables';

/** A column the user chose for a role, remembered by the header's text, so that it survives moved columns. */
export interface Correction {
  sheet: string;
  kind: TableKind;
  role: string;
  /** Null: the user said that no column plays this role. */
  header: string | null;
}

/** What `workbook.settings` holds under `correctionsKey`. */
interface Stored {
  version: 1;
  columns: Correction[];
}

export const correctionsKey = 'kefu.columns';

/** Reads the stored corrections; anything that is not ours or newer than we know counts as none. */
export function readCorrections(stored: unknown): Correction[] {
  if (typeof stored !== 'object' || stored === null || !('version' in stored) || !('columns' in stored)) return [];
  const { version, columns } = stored;
  return version === 1 && Array.isArray(columns) ? columns.filter(isCorrection) : [];
}

export const storeCorrections = (columns: Correction[]): Stored => ({ version: 1, columns });

/** The corrections with one more; a later one for the same role replaces the earlier. */
export function withCorrection(corrections: readonly Correction[], added: Correction): Correction[] {
  const same = (c: Correction) => c.sheet === added.sheet && c.kind === added.kind && c.role === added.role;
  return [...corrections.filter((c) => !same(c)), added];
}

function isCorrection(value: unknown): value is Correction {
  if (typeof value !== 'object' || value === null) return false;
  const entries = new Map(Object.entries(value));
  const header: unknown = entries.get('header');
  return (
    ['sheet', 'kind', 'role'].every((key) => typeof entries.get(key) === 'string') &&
    (header === null || typeof header === 'string')
  );
}
