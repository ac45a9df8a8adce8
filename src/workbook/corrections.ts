import { fieldsOf, listOf, type SettingSpec } from './settings/versioned';
import type { TableKind } from './tables';

/** A column the user chose for a role, remembered by the header's text, so that it survives moved columns. */
export interface Correction {
  /** Excel's own id of the sheet, so that the choice survives a new name; empty where it is unknown. */
  sheetId: string;
  sheet: string;
  kind: TableKind;
  role: string;
  /** Null: the user said that no column plays this role. */
  header: string | null;
}

export const correctionSetting: SettingSpec<Correction[]> = {
  key: 'kefu.columns',
  version: 2,
  steps: {
    // Version 1 knew sheets by their names alone.
    1: ({ columns }) => ({
      columns: Array.isArray(columns)
        ? columns.map((column: unknown) => ({ sheetId: '', ...(Object(column) as object) }))
        : [],
    }),
  },
  empty: [],
  read: ({ columns }) => listOf(columns, isCorrection),
  write: (columns) => ({ columns }),
};

/** A sheet as corrections find it again. */
export interface SheetIdentity {
  id?: string;
  name: string;
}

/** The corrections that concern a sheet: by its id, or by its name where no sheet of the workbook has the id. */
export function correctionsOf(
  sheet: SheetIdentity,
  sheets: readonly SheetIdentity[],
  corrections: readonly Correction[],
): Correction[] {
  return corrections.filter(({ sheetId, sheet: name }) =>
    sheetId !== '' && sheets.some(({ id }) => id === sheetId) ? sheetId === sheet.id : name === sheet.name,
  );
}

/** The corrections with one more; a later one for the same role replaces the earlier. */
export function withCorrection(corrections: readonly Correction[], added: Correction): Correction[] {
  const sameSheet = (c: Correction) =>
    c.sheetId !== '' && added.sheetId !== '' ? c.sheetId === added.sheetId : c.sheet === added.sheet;
  const same = (c: Correction) => sameSheet(c) && c.kind === added.kind && c.role === added.role;
  return [...corrections.filter((c) => !same(c)), added];
}

function isCorrection(value: unknown): value is Correction {
  const fields = fieldsOf(value);
  const header = fields.get('header');
  return (
    ['sheetId', 'sheet', 'kind', 'role'].every((key) => typeof fields.get(key) === 'string') &&
    (header === null || typeof header === 'string')
  );
}
