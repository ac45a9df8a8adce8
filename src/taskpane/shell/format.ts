import type { Locale } from '../../locales/locale';

/** How numbers look in the pane; the values themselves are never rounded. */
export interface Formats {
  score(value: number | null): string;
  money(value: number | null): string;
  count(value: number): string;
  /** Of a fraction: 0.1 is 10%. */
  percent(value: number | null): string;
  /** A cut or an axis number: no more decimals than it needs. */
  cut(value: number): string;
}

export const nothing = '–';

const cache = new Map<Locale, Formats>();

export function formatsOf(locale: Locale): Formats {
  const known = cache.get(locale);
  if (known) return known;
  const score = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const money = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const count = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const cut = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const formats: Formats = {
    score: (value) => (value === null ? nothing : score.format(value)),
    money: (value) => (value === null ? nothing : money.format(value)),
    count: (value) => count.format(value),
    percent: (value) => (value === null ? nothing : percent.format(value)),
    cut: (value) => cut.format(value),
  };
  cache.set(locale, formats);
  return formats;
}
