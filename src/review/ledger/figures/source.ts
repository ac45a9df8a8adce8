import type { Locale } from '../../../locales/locale';
import { isSummary, rowsOfKind, type Row } from '../../../workbook/cells/rows';
import type { DataTable } from '../../../workbook/recognise';
import type { CellLink, TableKind } from '../../../workbook/tables';
import type { Period } from '../model';
import { People } from '../people';
import type { Remark } from './model';
import { sayOfFigures, type SayOfFigures } from './texts';

/** What a figure is made from. */
export interface FigureSource {
  tables: readonly DataTable[];
  people: People;
  period: Period;
  /** Serial day. */
  asOf: number;
  say: SayOfFigures;
  locale: Locale;
  has: (kind: TableKind) => boolean;
  /** The rows of all tables of a kind, sums left out. */
  rows: (kind: TableKind) => Row[];
}

export function sourceOf(
  tables: readonly DataTable[],
  { period, asOf }: { period: Period; asOf: number },
  locale: Locale,
): FigureSource {
  const ofKind = (kind: TableKind) => tables.filter((table) => table.kind === kind);
  return {
    ...{ tables, period, asOf, locale },
    say: sayOfFigures(locale),
    people: new People(tables, asOf, locale),
    has: (kind) => ofKind(kind).length > 0,
    rows: (kind) => rowsOfKind(tables, kind).filter((row) => !isSummary(row)),
  };
}

export const isIn = (day: number | null, { first, last }: Period): boolean =>
  day !== null && day >= first && day <= last;

export const remarkOf = (code: string, message: string, link: CellLink | null): Remark => ({
  ...{ code, severity: 'warning', message, link },
});

/** So few that a rate says little of what comes next. */
export const few = 30;
