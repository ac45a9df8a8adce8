import { parseDate } from '../../domain/numbers/dates';
import { fold, parseNumber } from '../../domain/numbers/text';
import type { NamedLedger } from '../../ledgers';
import type { Entry } from '../../ledgers/cells';
import type { Locale } from '../../locales/locale';
import type { Cell } from '../../workbook/matrix';

/** A field of the form by which one row is added. */
export interface FormField {
  role: string;
  label: string;
  note: string;
  required: boolean;
  entry: Entry;
  /** What may be picked; null where anything is typed. `open`: other words are taken as well. */
  choices: { list: readonly string[]; open: boolean } | null;
}

export type FormFault = 'required' | 'date' | 'dateTime' | 'time' | 'number' | 'bounds' | 'choice';

/** What has been typed, by role; dates as `yyyy-mm-dd`, with a time as `yyyy-mm-ddThh:mm`. */
export type FormValues = Readonly<Record<string, string>>;

/** @param people the roster's names, from which persons are picked */
export function formOf(ledger: NamedLedger, locale: Locale, people: readonly string[]): FormField[] {
  return ledger.columns.map(({ role, title, note, entry, required }) => ({
    role,
    label: title[locale],
    note: note[locale],
    required: required === true,
    entry,
    choices: choicesOf(entry, people),
  }));
}

function choicesOf(entry: Entry, people: readonly string[]): FormField['choices'] {
  switch (entry.kind) {
    case 'choice':
      return { list: entry.choices, open: entry.open === true };
    case 'yesNo':
      return { list: ['是', '否'], open: false };
    case 'person':
      return people.length > 0 ? { list: people, open: true } : null;
    default:
      return null;
  }
}

/** The typed row as cells by role, or what is wrong with it, field by field. */
export function readForm(
  fields: readonly FormField[],
  values: FormValues,
): { cells: ReadonlyMap<string, Cell> } | { faults: ReadonlyMap<string, FormFault> } {
  const cells = new Map<string, Cell>();
  const faults = new Map<string, FormFault>();
  for (const field of fields) {
    const text = (values[field.role] ?? '').trim();
    if (text === '') {
      if (field.required) faults.set(field.role, 'required');
      continue;
    }
    const read = readField(field, text);
    if (typeof read === 'object') faults.set(field.role, read.fault);
    else cells.set(field.role, read);
  }
  return faults.size > 0 ? { faults } : { cells };
}

function readField({ entry, choices }: FormField, text: string): Cell | { fault: FormFault } {
  if (choices && !choices.open && !choices.list.includes(text)) return { fault: 'choice' };
  switch (entry.kind) {
    case 'date': {
      const serial = parseDate(fold(text));
      return serial === null ? { fault: 'date' } : Math.floor(serial);
    }
    case 'dateTime':
      return parseDate(fold(text)) ?? { fault: 'dateTime' };
    case 'time':
      return timeOf(text) ?? { fault: 'time' };
    case 'integer':
    case 'number':
    case 'yuan':
    case 'percent':
      return numberOf(entry, text);
    default:
      return text;
  }
}

function timeOf(text: string): number | null {
  const day = parseDate(`2000-01-01 ${fold(text)}`);
  return day === null ? null : day - Math.floor(day);
}

function numberOf(
  { kind, minimum, maximum = Infinity }: Extract<Entry, { minimum: number }>,
  text: string,
): number | { fault: FormFault } {
  const written = parseNumber(fold(text));
  if (!written || (kind === 'integer' && !Number.isInteger(written.value))) return { fault: 'number' };
  // In a field of percents a plain 40 is 40 %.
  const value = kind === 'percent' && !written.percent ? Number(`${written.value}e-2`) : written.value;
  return value < minimum || value > maximum ? { fault: 'bounds' } : value;
}
