import type { Locale } from '../../locales/locale';
import type { DataTable } from '../../workbook/recognise';
import { byUrgency } from './evaluate';
import { figureAlerts } from './figures/alerts';
import type { Alert, LedgerReading, Period, RollUpResult } from './model';
import { judgeLedgers, readingOf } from './read';
import { sayIn } from '../texts';
import { rollUpsOf } from './rollUps';

/** Every ledger among tables that have been read with `ledgerKinds`. @param asOf serial date-time by which it is judged */
export function ledgersIn(tables: readonly DataTable[], asOf: number, locale: Locale): LedgerReading[] {
  const ofFigures = figureAlerts(tables, asOf, locale);
  return judgeLedgers(tables, asOf, locale).map((judged) => {
    const reading = readingOf(judged, asOf, locale);
    const more = ofFigures.filter(({ ledger }) => ledger === reading.ledger);
    return more.length === 0 ? reading : { ...reading, alerts: [...reading.alerts, ...more].sort(byUrgency) };
  });
}

/** The alerts of ledgers that have been read, the most urgent first. */
export const alertsIn = (readings: readonly LedgerReading[]): Alert[] =>
  readings.flatMap(({ alerts }) => alerts).sort(byUrgency);

export interface RollUpChoices {
  personal?: boolean | undefined;
  asOf?: number | undefined;
  /** What sentences call the days of the period; else they speak of this month. */
  current?: string | undefined;
}

/**
 * What the ledgers add to the review of a period; personal ones are left out unless somebody asks for them. Rows are judged as of the end of the period, or of today where that is earlier.
 * @param asOf of today, as a serial
 */
export const rollUpsIn = (
  tables: readonly DataTable[],
  period: Period,
  locale: Locale,
  { personal = false, asOf = Infinity, current = sayIn(locale)('period.word.current.month') }: RollUpChoices = {},
): RollUpResult[] =>
  judgeLedgers(tables, Math.min(asOf, period.last + 1), locale).flatMap((judged) =>
    rollUpsOf(judged, period, { locale, personal, current }),
  );
