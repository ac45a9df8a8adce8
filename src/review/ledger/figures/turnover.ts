import { cohortMonths, cohortOf, turnoverOf, type Span } from '../../../domain/ledger/turnover';
import { monthOfDay, previousMonth } from '../../monthly/month';
import type { Figure, FigureTable } from './model';
import { few, type FigureSource } from './source';
import { readStints } from './stints';

/** Cohorts as far back as the longest that is looked at. */
const cohortsShown = 13;

/** 人员流失率 (A5): by month and source, and how long those hired stay. */
export function turnoverFigure(source: FigureSource): Figure | null {
  const { has, say, period, asOf } = source;
  if (!has('roster') && !has('leavers')) return null;
  const { stints, remarks, rosterTellsSources } = readStints(source);
  const last = Math.min(period.last, asOf);
  if (last < period.first) return null;
  const whole = { first: period.first, last };
  const months = monthsOf(whole);
  const all = turnoverOf(stints, whole);
  const byMonth: FigureTable = {
    title: say('figures.turnover.byMonth'),
    term: 'turnover',
    columns: [
      { header: say('figures.month'), format: 'text' },
      { header: say('figures.turnover.opening'), format: 'count' },
      { header: say('figures.turnover.closing'), format: 'count' },
      { header: say('figures.turnover.leavers'), format: 'count' },
      { header: say('figures.turnover.rate'), format: 'percent' },
    ],
    rows: months.map(({ key, span }) => {
      const { opening, closing, leavers, rate } = turnoverOf(stints, span);
      return [key, opening, closing, leavers, rate];
    }),
  };
  const sources = [...new Set(stints.map((stint) => stint.source))].sort((a, b) => Number(a === '') - Number(b === ''));
  const bySource: FigureTable = {
    title: say('figures.turnover.bySource'),
    term: 'turnover',
    columns: [
      { header: say('figures.turnover.source'), format: 'text' },
      { header: say('figures.turnover.leavers'), format: 'count' },
      { header: say('figures.turnover.average'), format: 'score' },
      { header: say('figures.turnover.rate'), format: 'percent' },
    ],
    rows: sources.map((name) => {
      const { leavers, average, rate } = turnoverOf(
        stints.filter((stint) => stint.source === name),
        whole,
      );
      return [name || say('figures.unknown'), leavers, ...(rosterTellsSources ? [average, rate] : [null, null])];
    }),
  };
  return {
    id: 'turnover',
    title: say('figures.turnover'),
    facts: [
      { name: say('figures.turnover.rate'), term: 'turnover', value: all.rate, format: 'percent' },
      { name: say('figures.turnover.leavers'), term: 'turnover', value: all.leavers, format: 'count' },
      { name: say('figures.turnover.average'), term: 'turnover', value: all.average, format: 'score' },
    ],
    notes: [
      say('figures.turnover.note'),
      ...(all.average > 0 && all.average < few ? [say('figures.few', { count: few })] : []),
      ...(rosterTellsSources ? [] : [say('figures.turnover.noSource')]),
      ...(remarks.length > 0 ? [say('figures.turnover.contradict', { count: remarks.length })] : []),
    ],
    tables: [byMonth, bySource, cohortTable(source, stints, last)],
    radars: [],
    remarks,
    personal: 'remarks',
  };
}

function cohortTable({ say, asOf }: FigureSource, stints: Parameters<typeof cohortOf>[0], last: number): FigureTable {
  let month = monthOfDay(last);
  const rows: FigureTable['rows'] = [];
  for (let back = 0; back < cohortsShown; back++) {
    const { size, kept } = cohortOf(stints, month, asOf);
    const shown = (entry: (typeof kept)[number]) =>
      entry.kept === null ? say('figures.turnover.censored') : `${entry.kept} / ${size}`;
    if (size > 0) rows.unshift([month.key, size, ...kept.map(shown)]);
    month = previousMonth(month);
  }
  return {
    title: say('figures.turnover.cohorts'),
    term: 'retention',
    columns: [
      { header: say('figures.turnover.hiredIn'), format: 'text' },
      { header: say('figures.people'), format: 'count' },
      ...cohortMonths.map((count) => ({ header: say('figures.turnover.after', { count }), format: 'count' as const })),
    ],
    rows,
  };
}

/** The months of a stretch; the first and the last only as far as it goes. */
export function monthsOf({ first, last }: Span): { key: string; span: Span }[] {
  const months: { key: string; span: Span }[] = [];
  for (let month = monthOfDay(last); month.last >= first; month = previousMonth(month)) {
    months.unshift({
      key: month.key,
      span: { first: Math.max(first, month.first), last: Math.min(last, month.last) },
    });
  }
  return months;
}
