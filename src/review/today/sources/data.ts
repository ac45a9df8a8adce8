import { grouped } from '../../../domain/numbers/grouped';
import { isoDate } from '../../../domain/numbers/dates';
import { headOf } from '../../../workbook/tables';
import { immatureMeasures } from '../../tables/maturity';
import type { TodayContext } from '../context';
import type { TodayItem } from '../model';

/** Figures of the last days that the exports give too early: they still change, and want to be exported again. */
export function immature({ say, tables }: TodayContext, lastData: number | null): TodayItem[] {
  if (lastData === null) return [];
  const bySheet = grouped(immatureMeasures(tables, lastData, lastData), ({ table }) => table.sheet);
  return [...bySheet].map(([sheet, measures]) => ({
    source: 'immature',
    urgency: 'known',
    what: say('today.immature', { sheet, measures: measures.map(({ header }) => header).join(say('today.separator')) }),
    why: say('today.immature.why', {
      final: isoDate(Math.min(...measures.map(({ finalUntil }) => finalUntil))),
      date: isoDate(Math.max(...measures.map(({ matureOn }) => matureOn))),
    }),
    link: measures[0] ? headOf(measures[0].table) : { sheet, cell: 'A1' },
    task: null,
  }));
}

/** The day is later than anything the exports tell of. */
export function stale({ asOf, say }: TodayContext, lastData: number | null): TodayItem[] {
  // Yesterday's export is today's freshest.
  if (lastData === null || asOf - lastData <= 1) return [];
  return [
    {
      source: 'stale',
      urgency: 'known',
      what: say('today.stale', { date: isoDate(lastData) }),
      why: say('today.stale.why', { days: asOf - lastData }),
      link: null,
      task: null,
    },
  ];
}
