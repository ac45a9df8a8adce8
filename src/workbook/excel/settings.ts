/** What the add-in keeps in the workbook's settings: configuration as versioned JSON, never rows or names of people. */

/** A sheet the add-in made. The id is Excel's own; the name helps where ids did not survive a copy of the file. */
export interface OwnSheet {
  id: string;
  name: string;
}

export const ownSheetsKey = 'kefu.sheets';

export const storeOwnSheets = (sheets: readonly OwnSheet[]) => ({ version: 1, sheets: [...sheets] });

export function readOwnSheets(stored: unknown): OwnSheet[] {
  if (typeof stored !== 'object' || stored === null || !('version' in stored) || !('sheets' in stored)) return [];
  return stored.version === 1 && Array.isArray(stored.sheets) ? stored.sheets.filter(isOwnSheet) : [];
}

function isOwnSheet(value: unknown): value is OwnSheet {
  if (typeof value !== 'object' || value === null) return false;
  const entries = new Map(Object.entries(value));
  return typeof entries.get('id') === 'string' && typeof entries.get('name') === 'string';
}

/** Whether a sheet is one of those: by id, or by name where nothing in the workbook has the id any more. */
export function isOwn(sheet: OwnSheet, own: readonly OwnSheet[], present: readonly OwnSheet[]): boolean {
  return own.some(
    ({ id, name }) => id === sheet.id || (name === sheet.name && !present.some((other) => other.id === id)),
  );
}
