/**
 * What the add-in keeps in `workbook.settings` is configuration as versioned JSON, never rows or names of people.
 * A newer add-in may have written it: that is left as it stands, and the user is told. What an older one wrote is carried
 * over by numbered steps, one version at a time.
 */
export type StoredSetting = Readonly<Record<string, unknown>>;

export interface SettingSpec<T> {
  key: string;
  /** The version this add-in writes. */
  version: number;
  /** Step n turns what version n stored into what version n + 1 stores. */
  steps: Readonly<Record<number, (stored: StoredSetting) => StoredSetting>>;
  empty: T;
  /** Reads the current version; entries that are not ours are dropped. */
  read(stored: StoredSetting): T;
  write(value: T): StoredSetting;
}

/** `newer`: written by a later version of the add-in, not to be touched. `damaged`: nothing of ours can be read in it. */
export type SettingState = 'absent' | 'current' | 'migrated' | 'newer' | 'damaged';

export interface SettingValue<T> {
  value: T;
  state: SettingState;
}

/** The setting a later add-in has written would be lost if this one wrote it. */
export class NewerSetting extends Error {
  constructor(readonly key: string) {
    super(`${key} was written by a newer version`);
    this.name = 'NewerSetting';
  }
}

/** @param stored the setting's value, or undefined where the workbook has none */
export function readSetting<T>(spec: SettingSpec<T>, stored: unknown): SettingValue<T> {
  if (stored === undefined || stored === null) return { value: spec.empty, state: 'absent' };
  const version = versionOf(stored);
  if (version === null) return { value: spec.empty, state: 'damaged' };
  if (version > spec.version) return { value: spec.empty, state: 'newer' };
  let data: StoredSetting = { ...stored };
  for (let at = version; at < spec.version; at++) {
    const step = spec.steps[at];
    if (!step) return { value: spec.empty, state: 'damaged' };
    data = step(data);
  }
  return { value: spec.read(data), state: version === spec.version ? 'current' : 'migrated' };
}

/** What to store after a change. @throws NewerSetting where a later add-in has written it */
export function changedSetting<T>(spec: SettingSpec<T>, stored: unknown, change: (value: T) => T): StoredSetting {
  const { value, state } = readSetting(spec, stored);
  if (state === 'newer') throw new NewerSetting(spec.key);
  return { ...spec.write(change(value)), version: spec.version };
}

function versionOf(stored: unknown): number | null {
  if (typeof stored !== 'object' || stored === null || !('version' in stored)) return null;
  const { version } = stored;
  return typeof version === 'number' && Number.isInteger(version) && version >= 1 ? version : null;
}

/** The entries of a list that are what they should be. */
export function listOf<T>(value: unknown, is: (entry: unknown) => entry is T): T[] {
  return Array.isArray(value) ? value.filter(is) : [];
}

/** The fields of anything that may be an object. */
export function fieldsOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}
