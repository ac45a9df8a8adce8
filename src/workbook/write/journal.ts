import { changeOwnSheets, isOwn, type OwnSheet } from '../excel/settings';
import { changedSetting, listOf, readSetting, type SettingSpec } from '../settings/versioned';

/** Holds, while sheets are being written, their names: a pane that finds it when it starts has a forerunner that ended half-way. */
const journalSetting: SettingSpec<string[]> = {
  key: 'kefu.writing',
  version: 1,
  steps: {},
  empty: [],
  read: ({ sheets }) => listOf(sheets, (name) => typeof name === 'string'),
  write: (sheets) => ({ sheets }),
};

export const writingKey = journalSetting.key;

export const storeJournal = (sheets: readonly string[]) => changedSetting(journalSetting, null, () => [...sheets]);

export const readJournal = (stored: unknown): string[] => readSetting(journalSetting, stored).value;

/** The add-in's own sheets with the new ones, and without those that are gone. */
export const withOwnSheets = (stored: unknown, present: readonly OwnSheet[], made: readonly OwnSheet[]) =>
  changeOwnSheets(stored, (known) => [...present.filter((sheet) => isOwn(sheet, known, present)), ...made]);
