import type { Locale } from '../locales/locale';

export type Words = Readonly<Record<Locale, string>>;

export const words = (chinese: string, english: string): Words => ({ 'zh-CN': chinese, 'en-US': english });

/** What a cell takes. It decides number format, validation, alignment and the field of a form. */
export type Entry =
  | { kind: 'text' | 'longText' | 'id' | 'person' | 'yesNo' | 'date' | 'time' | 'dateTime' | 'month' | 'mark' }
  | { kind: 'integer' | 'number' | 'yuan' | 'percent'; minimum: number; maximum?: number }
  /** `open`: other words are taken after a question. */
  | { kind: 'choice'; choices: readonly string[]; open?: boolean };

/** Dates and times are serial numbers. In a `mark` column: shares of the full mark, item by item, over and over. */
export type SampleCell = string | number | Words | null | readonly number[];
