import { changedSetting, fieldsOf, listOf, readSetting, type SettingSpec } from '../settings/versioned';

/** A sheet the add-in made. The id is Excel's own; the name helps where ids did not survive a copy of the file. */
export interface OwnSheet {
  id: string;
  name: string;
}

export const ownSheetsKey = 'kefu.sheets';

const ownSheetsSetting: SettingSpec<OwnSheet[]> = {
  key: ownSheetsKey,
  version: 1,
  steps: {},
  empty: [],
  read: ({ sheets }) => listOf(sheets, isOwnSheet),
  write: (sheets) => ({ sheets }),
};

export const readOwnSheets = (stored: unknown): OwnSheet[] => readSetting(ownSheetsSetting, stored).value;

function isOwnSheet(value: unknown): value is OwnSheet {
  const fields = fieldsOf(value);
  return typeof fields.get('id') === 'string' && typeof fields.get('name') === 'string';
}

/** Whether a sheet is one of those: by id, or by name where nothing in the workbook has the id any more. */
export function isOwn(sheet: OwnSheet, own: readonly OwnSheet[], present: readonly OwnSheet[]): boolean {
  return own.some(
    ({ id, name }) => id === sheet.id || (name === sheet.name && !present.some((other) => other.id === id)),
  );
}

/** What to store: the own sheets with the new ones, and without those that are gone. @throws NewerSetting where a later add-in has written it */
export const withOwnSheets = (stored: unknown, present: readonly OwnSheet[], made: readonly OwnSheet[]) =>
  changedSetting(ownSheetsSetting, stored, (known) => [
    ...present.filter((sheet) => isOwn(sheet, known, present)),
    ...made,
  ]);
