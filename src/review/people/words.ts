import type { Locale } from '../../locales/locale';

/** A fraction as a percentage with one decimal; a dash where there is none. */
export const formatPercent = (value: number | null, locale: Locale): string =>
  value === null
    ? '–'
    : new Intl.NumberFormat(locale, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(
        value,
      );
