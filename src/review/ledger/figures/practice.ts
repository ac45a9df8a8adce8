import { funnelOf, funnels, type Funnel, type ListedBuyer } from '../../../domain/ledger/funnel';
import { asNumber } from '../../../domain/numbers/money';
import { gatesByWeek, type GateRow } from '../../../domain/people/gates';
import { ledger as recoveryLedger } from '../../../ledgers/files/recovery';
import { writtenIn } from '../conditions';
import type { Figure, FigureCell, Remark } from './model';
import { few, isIn, remarkOf, type FigureSource } from './source';

/** The six lists, as the ledger names them. */
const channels = recoveryLedger.columns.flatMap(({ role, entry }) =>
  role === 'recoveryChannel' && entry.kind === 'choice' ? entry.choices.map(String) : [],
);

/** 进线挽回 (C9): from listed over contacted to bought, list by list. */
export function recoveryFigure({ has, rows, say, period }: FigureSource): Figure | null {
  if (!has('recovery')) return null;
  const remarks: Remark[] = [];
  const buyers = rows('recovery')
    .filter((row) => row.text('recoveryBuyer') !== '' && isIn(row.day('listedOn'), period))
    .map((row): ListedBuyer => {
      const amount = row.number('recoveredAmount');
      const bought = row.text('recoveryResult') === '成交';
      const buyer = row.text('recoveryBuyer');
      if (bought && amount === null) {
        remarks.push(remarkOf('noAmount', say('figures.recovery.noAmount', { buyer }), row.link('recoveredAmount')));
      }
      return {
        channel: row.text('recoveryChannel') || say('figures.unknown'),
        contacted: writtenIn(row, 'contactedOn') !== '',
        bought,
        amount,
      };
    });
  const total = funnelOf(say('figures.total'), buyers);
  const line = ({ channel, listed, contacted, bought, amount, share }: Funnel): FigureCell[] => [
    ...[channel, listed, contacted, bought, asNumber(amount), share?.value ?? null],
    share && { low: share.low, high: share.high },
  ];
  return {
    id: 'recovery',
    title: say('figures.recovery'),
    facts: [
      { name: say('figures.recovery.listed'), term: 'recoveryShare', value: total.listed, format: 'count' },
      {
        name: say('figures.recovery.share'),
        term: 'recoveryShare',
        value: total.share?.value ?? null,
        format: 'percent',
      },
      { name: say('figures.recovery.amount'), term: 'recoveryShare', value: asNumber(total.amount), format: 'money' },
    ],
    notes: [say('figures.recovery.note'), ...(total.listed < few ? [say('figures.few', { count: few })] : [])],
    tables: [
      {
        title: say('figures.recovery.byChannel'),
        term: 'recoveryShare',
        columns: [
          { header: say('figures.recovery.channel'), format: 'text' },
          { header: say('figures.recovery.listed'), format: 'count' },
          { header: say('figures.recovery.contacted'), format: 'count' },
          { header: say('figures.recovery.bought'), format: 'count' },
          { header: say('figures.recovery.amount'), format: 'money' },
          { header: say('figures.recovery.share'), format: 'percent' },
          { header: say('figures.interval'), format: 'percent' },
        ],
        rows: [...funnels(buyers, channels).map(line), line(total)],
      },
    ],
    ...{ radars: [], remarks, personal: null },
  };
}

const results: Readonly<Record<string, GateRow['result']>> = { 通过: 'passed', 补考: 'again', 未通过: 'again' };

/** 新人验收 (C5): week by week what is passed, to be taken again, missing, and overdue. */
export function onboardingFigure({ has, rows, people, say, period, asOf }: FigureSource): Figure | null {
  if (!has('onboarding')) return null;
  const gates = rows('onboarding').flatMap((row): GateRow[] => {
    const due = row.day('gateDue');
    const item = row.text('gateItem');
    if (item === '' || (due !== null && !isIn(due, period))) return [];
    const result = results[row.text('gateResult')] ?? null;
    return [{ person: people.nameOf(row), week: row.number('gateWeek') ?? 0, item, due, result }];
  });
  const weeks = gatesByWeek(gates, asOf);
  const newcomers = [...new Set(weeks.map(({ person }) => person))];
  const late = new Set(weeks.filter(({ overdue }) => overdue > 0).map(({ person }) => person));
  const onTime = newcomers.filter((person) => !late.has(person));
  return {
    id: 'onboarding',
    title: say('figures.onboarding'),
    facts: [
      {
        name: say('figures.onboarding.onTime'),
        term: 'gates',
        value: `${onTime.length} / ${newcomers.length}`,
        format: 'text',
      },
      {
        name: say('figures.onboarding.overdue'),
        term: 'gates',
        value: weeks.reduce((sum, { overdue }) => sum + overdue, 0),
        format: 'count',
      },
    ],
    notes: onTime.length > 0 ? [say('figures.onboarding.names', { names: onTime.join(say('figures.and')) })] : [],
    tables: [
      {
        title: say('figures.onboarding.byWeek'),
        term: 'gates',
        columns: [
          { header: say('figures.person'), format: 'text' },
          { header: say('figures.onboarding.week'), format: 'count' },
          { header: say('figures.onboarding.passed'), format: 'count' },
          { header: say('figures.onboarding.again'), format: 'count' },
          { header: say('figures.onboarding.missing'), format: 'count' },
          { header: say('figures.onboarding.overdue'), format: 'count' },
        ],
        rows: weeks.map(({ person, week, passed, again, missing, overdue }) => [
          ...[person, week, passed, again, missing, overdue],
        ]),
      },
    ],
    ...{ radars: [], remarks: [], personal: null },
  };
}
