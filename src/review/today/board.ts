import { limitKinds } from '../ledger/limits';
import { ledgers } from '../../ledgers';
import type { Locale } from '../../locales/locale';
import type { DataTable } from '../../workbook/recognise';
import type { TableKind } from '../../workbook/tables';
import { dataDays } from '../monthly/recognition';
import { readTodayContext } from './context';
import { urgencies, type TodayBoard } from './model';
import { immature, stale } from './sources/data';
import { ledgerAlerts } from './sources/ledgers';
import { probations, unstable } from './sources/people';
import { appeals, escalations, unscored } from './sources/quality';

/** The tables whose rows say what wants attention, as the page lists them. */
export const watchedKinds: readonly TableKind[] = [
  ...(['roster', 'dailyReport', 'qaDetail', 'sampleList', 'appeals'] as const),
  ...ledgers.map(({ id }) => id),
];

/** What else they are read with. */
export const rulingKinds = [
  'personAliases',
  'rubric',
  'metricTargets',
  'keywords',
  ...limitKinds,
  'spanRules',
] as const satisfies readonly TableKind[];

/**
 * What wants attention on a day, most urgent first; within a group in the order of the sources. Pure.
 * @param moment of that day by which ledgers are judged, whose limits may be hours
 */
export function makeBoard(tables: readonly DataTable[], asOf: number, moment: number, locale: Locale): TodayBoard {
  const context = readTodayContext(tables, asOf, locale);
  const days = [...dataDays(tables)].filter((day) => day <= asOf);
  const lastData = days.length === 0 ? null : days.reduce((latest, day) => Math.max(latest, day));
  const items = [
    ...escalations(context),
    ...appeals(context),
    ...unscored(context),
    ...unstable(context),
    ...probations(context),
    ...ledgerAlerts(context, moment, locale),
    ...stale(context, lastData),
    ...immature(context, lastData),
  ];
  const looked = watchedKinds.flatMap((kind) => {
    const own = tables.filter((table) => table.kind === kind);
    if (own.length === 0) return [];
    const rows = own.reduce((sum, table) => sum + table.rows, 0);
    return [{ kind, sheets: [...new Set(own.map(({ sheet }) => sheet))], rows }];
  });
  return {
    asOf,
    items: urgencies.flatMap((urgency) => items.filter((item) => item.urgency === urgency)),
    looked,
    missing: watchedKinds.filter((kind) => !looked.some((entry) => entry.kind === kind)),
    lastData,
  };
}
