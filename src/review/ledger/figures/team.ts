import { spansOfControl } from '../../../domain/people/spanOfControl';
import { transferRates, type ReceivedDay, type TransferRate } from '../../../domain/people/transferRate';
import { readDailyRows, withoutRetelling } from '../../monthly/records/dailyRows';
import { monthOfDay } from '../../monthly/month';
import { Attribution } from '../../monthly/records/attribution';
import { Roster } from '../../monthly/records/roster';
import { Warnings } from '../../monthly/warnings';
import { PersonAliases } from '../../tables/aliases';
import { writtenIn } from '../conditions';
import { isEmployed } from '../people';
import type { Figure, FigureCell } from './model';
import { few, isIn, type FigureSource } from './source';
import { spanLimitsIn } from './spanLimits';

/** 转接率 (A4): transfers among buyers received, per person and team. */
export function transfersFigure(source: FigureSource): Figure | null {
  const { has, rows, say, period } = source;
  if (!has('transfers')) return null;
  const transfers = rows('transfers').flatMap((row) => {
    const day = row.day('transferDate');
    const person = source.people.named(row.text('transferFrom'));
    return person !== '' && day !== null && isIn(day, period) ? [{ person, day: Math.floor(day) }] : [];
  });
  const { people, groups, team, withoutFigures } = transferRates(transfers, receivedDays(source));
  const columns = (first: string) => [
    { header: first, format: 'text' as const },
    { header: say('figures.transfers.count'), format: 'count' as const },
    { header: say('figures.transfers.received'), format: 'count' as const },
    { header: say('figures.transfers.rate'), format: 'percent' as const },
  ];
  const line = ({ name, transfers: count, received, rate }: TransferRate): FigureCell[] => [
    ...[name || say('figures.noGroup'), count, received, rate],
  ];
  const byRate = (a: TransferRate, b: TransferRate) => (b.rate ?? -1) - (a.rate ?? -1);
  return {
    id: 'transfers',
    title: say('figures.transfers'),
    facts: [
      { name: say('figures.transfers.rate'), term: 'transferRate', value: team.rate, format: 'percent' },
      { name: say('figures.transfers.count'), term: 'transferRate', value: transfers.length, format: 'count' },
      { name: say('figures.transfers.received'), term: 'transferRate', value: team.received, format: 'count' },
    ],
    notes: [
      say('figures.transfers.noFault'),
      ...(withoutFigures > 0 ? [say('figures.transfers.without', { count: withoutFigures })] : []),
      ...(team.received > 0 && team.transfers < few ? [say('figures.transfers.few', { count: few })] : []),
    ],
    tables: [
      {
        title: say('figures.transfers.byGroup'),
        term: 'transferRate',
        columns: columns(say('figures.group')),
        rows: groups.sort(byRate).map(line),
      },
      {
        title: say('figures.transfers.byPerson'),
        term: 'transferRate',
        columns: columns(say('figures.person')),
        rows: people
          .filter((person) => person.transfers > 0)
          .sort(byRate)
          .map(line),
      },
    ],
    ...{ radars: [], remarks: [], personal: null },
  };
}

/** Buyers received by day, from the daily reports; a day that is told twice counts once. */
function receivedDays({ tables, period, asOf }: FigureSource): ReceivedDay[] {
  const ofKind = (kind: 'roster' | 'dailyReport' | 'personAliases') => tables.filter((table) => table.kind === kind);
  const silent = new Warnings(() => '');
  const days = { ...monthOfDay(period.last), first: period.first, last: Math.min(period.last, asOf) };
  const roster = new Roster(ofKind('roster'), days, silent, new PersonAliases(ofKind('personAliases')));
  const daily = readDailyRows(ofKind('dailyReport'), days, new Attribution(roster, silent), silent);
  const sums = new Map<string, ReceivedDay>();
  for (const { person, day, values, undated } of withoutRetelling(daily, silent)) {
    if (person === null || undated || values.received === null) continue;
    const key = `${person.agent}\n${day}`;
    const known = sums.get(key) ?? { person: person.agent, group: person.group, day, received: 0 };
    sums.set(key, { ...known, received: known.received + values.received });
  }
  return [...sums.values()];
}

/** 管理幅度 (A10): members per lead against the limits, and the tasks each lead has handed over that are still in hand. */
export function spanFigure(source: FigureSource): Figure | null {
  const { has, rows, people, say, asOf, tables } = source;
  const members = people.all
    .filter((person) => isEmployed(person, asOf))
    .map(({ agent, row }) => ({ name: agent, leader: row.text('leader') }));
  if (!members.some(({ leader }) => leader !== '')) return null;
  const limits = spanLimitsIn(tables);
  const { leads, median, unled } = spansOfControl(members, limits);
  const inHand = new Map<string, number>();
  for (const row of rows('delegations')) {
    const since = row.day('delegatedOn');
    if (row.text('delegatedTask') === '' || writtenIn(row, 'delegationResult') !== '') continue;
    if (since !== null && since > asOf) continue;
    const lead = row.text('delegatedBy');
    inHand.set(lead, (inHand.get(lead) ?? 0) + 1);
  }
  return {
    id: 'span',
    title: say('figures.span'),
    facts: [
      { name: say('figures.span.median'), term: 'spanOfControl', value: median, format: 'score' },
      { name: say('figures.span.leads'), term: 'spanOfControl', value: leads.length, format: 'count' },
      {
        name: say('figures.span.outside'),
        term: 'spanOfControl',
        value: leads.filter(({ state }) => state !== 'within').length,
        format: 'count',
      },
    ],
    notes: [
      say('figures.span.note', { ...limits }),
      ...(unled > 0 ? [say('figures.span.unled', { count: unled })] : []),
      ...(has('delegations') ? [] : [say('figures.span.noDelegations')]),
    ],
    tables: [
      {
        title: say('figures.span.byLead'),
        term: 'delegationsInHand',
        columns: [
          { header: say('figures.span.lead'), format: 'text' },
          { header: say('figures.span.members'), format: 'count' },
          { header: say('figures.span.state'), format: 'text' },
          { header: say('figures.span.inHand'), format: 'count' },
        ],
        rows: leads.map(({ leader, members: count, state }) => [
          ...[leader, count, say(`figures.span.${state}`)],
          has('delegations') ? (inHand.get(leader) ?? 0) : null,
        ]),
      },
    ],
    ...{ radars: [], remarks: [], personal: null },
  };
}
