import type { Locale } from '../../locales/locale';
import type { ReadOptions } from '../../workbook/excel/read';
import type { DataTable } from '../../workbook/recognise';
import { readTables } from '../tables';
import { byUrgency } from './evaluate';
import { figureAlerts } from './figures/alerts';
import type { Alert, LedgerReading, Period, RollUpResult } from './model';
import { judgeLedgers, ledgerKinds, readingOf } from './read';
import { rollUpsOf } from './rollUps';

export interface LedgerOptions extends ReadOptions {
  locale: Locale;
}

/** Every ledger of the open workbook, read once. @param asOf serial date-time by which it is judged */
export async function readLedgers(asOf: number, { locale, ...options }: LedgerOptions): Promise<LedgerReading[]> {
  const { tables } = await readTables(ledgerKinds(), options);
  return ledgersIn(tables, asOf, locale);
}

/** The same of tables that have been read already with `ledgerKinds`. */
export function ledgersIn(tables: readonly DataTable[], asOf: number, locale: Locale): LedgerReading[] {
  const ofFigures = figureAlerts(tables, asOf, locale);
  return judgeLedgers(tables, asOf, locale).map((judged) => {
    const reading = readingOf(judged, asOf, locale);
    const more = ofFigures.filter(({ ledger }) => ledger === reading.ledger);
    return more.length === 0 ? reading : { ...reading, alerts: [...reading.alerts, ...more].sort(byUrgency) };
  });
}

/** What the ledgers say to somebody today, the most urgent first. */
export async function readAlerts(asOf: number, options: LedgerOptions): Promise<Alert[]> {
  return alertsIn(await readLedgers(asOf, options));
}

/** The alerts of ledgers that have been read, the most urgent first. */
export const alertsIn = (readings: readonly LedgerReading[]): Alert[] =>
  readings.flatMap(({ alerts }) => alerts).sort(byUrgency);

export interface RollUpChoices {
  personal?: boolean | undefined;
  asOf?: number | undefined;
}

/** What the ledgers add to the review of a period. Personal ones are left out unless somebody asks for them. */
export async function readRollUps(
  period: Period,
  { locale, personal, asOf, ...options }: LedgerOptions & RollUpChoices,
): Promise<RollUpResult[]> {
  const { tables } = await readTables(ledgerKinds(), options);
  return rollUpsIn(tables, period, locale, { personal, asOf });
}

/** Rows are judged as of the end of the period, or of today where that is earlier. @param asOf of today, as a serial */
export const rollUpsIn = (
  tables: readonly DataTable[],
  period: Period,
  locale: Locale,
  { personal = false, asOf = Infinity }: RollUpChoices = {},
): RollUpResult[] =>
  judgeLedgers(tables, Math.min(asOf, period.last + 1), locale)
    .filter(({ ledger }) => personal || !ledger.personal)
    .flatMap((judged) => rollUpsOf(judged, period, locale));
