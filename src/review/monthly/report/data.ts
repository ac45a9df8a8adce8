import { asNumber, roundNumber, sumExactly } from '../../../domain/numbers/money';
import { isoDate } from '../../../domain/numbers/dates';
import type { Say } from '../../texts';
import type { ComputedReview } from '../preview';
import { looks } from '../../page/looks';
import type { Look } from '../../../workbook/write/sheetPlan';
import { type PageBlock, type PageChart, type PagePart, type PageTile, text } from '../../page/model';
import { isMonthly } from '../period';
import { daysTold, qaTally, teamFigures, type TeamFigure } from './team';
import { decimals, listed, money, percent } from './wording';

/** The figures at the top: the few a manager asks for first. */
export function tiles(review: ComputedReview, say: Say): PageTile[] {
  const { facts, previous } = review;
  const figures = teamFigures(facts, previous);
  const tile = (metric: 'qaMean' | 'passRate' | 'payRate' | 'sales' | 'received'): PageTile => {
    const figure = figures.find((candidate) => candidate.metric === metric);
    return {
      label: say(`report.tile.${metric}`),
      value: figure?.current ?? null,
      look: figure ? lookOf(figure) : {},
      note: changeText(figure, say),
    };
  };
  const people: PageTile = {
    label: say('report.tile.people'),
    value: review.totals.people,
    look: looks.count,
    note: '',
  };
  const quality = [people, tile('qaMean'), tile('passRate')];
  if (!isMonthly(review.period)) return [...quality, tile('payRate'), tile('sales'), tile('received')];
  // A month without a plan paid nothing that could be compared.
  const payBefore =
    previous && previous.lines.length > 0 ? asNumber(sumExactly(previous.people.map(({ pay }) => pay))) : null;
  const payChange = payBefore === null ? null : review.totals.pay - payBefore;
  return [
    ...quality,
    tile('payRate'),
    tile('sales'),
    {
      label: say('report.tile.pay'),
      value: review.totals.pay,
      look: looks.money,
      note:
        payChange === null
          ? say('report.change.none')
          : say('report.change.value', { change: signed(money(Math.abs(payChange)), payChange) }),
    },
  ];
}

const lookOf = ({ format }: TeamFigure) => (format === 'decimal' ? looks.score : looks[format]);

/** Nothing has no sign. */
const signed = (text: string, value: number) => (/[1-9]/.test(text) ? `${value < 0 ? '−' : '+'}${text}` : text);

/** What changed, in the unit in which one speaks of it: rates by points of a hundred, scores by points, amounts by their share. */
function changeOfFigure({ format, change }: TeamFigure): { value: number; unit: 'points' | 'score' | 'share' } | null {
  if (!change) return null;
  const { difference, relative } = change;
  if (format === 'percent') return { value: roundNumber(100 * difference, 1), unit: 'points' };
  if (format === 'decimal' || relative === null) return { value: roundNumber(difference, 1), unit: 'score' };
  return { value: roundNumber(relative, 3), unit: 'share' };
}

function changeText(figure: TeamFigure | undefined, say: Say): string {
  const change = figure ? changeOfFigure(figure) : null;
  if (!change) return say('report.change.none');
  const { value, unit } = change;
  const size = unit === 'share' ? percent(Math.abs(value)) : decimals(Math.abs(value));
  const text = signed(size, value) + (unit === 'points' ? say('report.change.points') : '');
  return say('report.change.value', { change: text });
}

/** The same as a number of the sheet. */
function changeLook(figure: TeamFigure, say: Say): Look | null {
  const unit = changeOfFigure(figure)?.unit;
  if (unit === undefined) return null;
  const plain = unit === 'points' ? `0.0"${say('report.change.points')}"` : unit === 'share' ? '0.0%' : '0.0';
  return { numberFormat: `+${plain};−${plain};${plain}` };
}

export function dataPart(review: ComputedReview, chart: PageChart | null, say: Say): PagePart {
  const { facts, previous } = review;
  const figures = teamFigures(facts, previous);
  return {
    title: say('report.part.data'),
    blocks: [
      { kind: 'heading', text: say('report.data.overview') },
      comparison(figures, say),
      { kind: 'text', text: changes(figures, previous !== null, say) },
      ...qaText(review, say),
      ...daysText(review, say),
      ...(isMonthly(review.period) ? payText(review, say) : [text(say('report.data.noPay'))]),
      ...(review.lastDay < review.matureDay
        ? [text(say('report.data.immature', { last: isoDate(review.lastDay), mature: isoDate(review.matureDay) }))]
        : []),
      { kind: 'heading', text: say('report.data.quadrant') },
      text(quadrantNote(review, say)),
      ...cautionText(review, say),
      ...(chart ? [{ kind: 'chart' as const, chart }] : []),
    ],
  };
}

function comparison(figures: readonly TeamFigure[], say: Say): PageBlock {
  const headers = ['metric', 'current', 'previous', 'difference', 'verdict'] as const;
  return {
    kind: 'table',
    table: {
      headers: headers.map((key) => say(`report.data.${key}`)),
      rows: figures.map((figure) => {
        const { metric, current, previous, verdict } = figure;
        return [
          say(`report.metric.${metric}`),
          current ?? say('report.none'),
          previous ?? say('report.none'),
          changeOfFigure(figure)?.value ?? say('report.none'),
          verdict ? say(`report.verdict.${verdict}`) : say('report.none'),
        ];
      }),
      cellLooks: figures.map((figure) => {
        const look = figure.format === 'decimal' ? { numberFormat: '0.0' } : looks[figure.format];
        return [null, look, look, changeLook(figure, say)];
      }),
      looks: [{}, { align: 'Right' }, { align: 'Right' }, { align: 'Right' }, { align: 'Center' }],
      spans: [2, 2, 2, 2, 2],
    },
  };
}

function changes(figures: readonly TeamFigure[], compared: boolean, say: Say): string {
  if (!compared) return say('report.data.noPrevious');
  const named = (wanted: 'better' | 'worse') =>
    listed(
      figures.filter(({ verdict }) => verdict === wanted).map(({ metric }) => say(`report.metric.${metric}`)),
      say,
      figures.length,
    );
  const better = named('better');
  const worse = named('worse');
  if (!better && !worse) return say('report.data.noChanges');
  if (better && worse) return say('report.data.changes', { better, worse });
  return better ? say('report.data.onlyBetter', { better }) : say('report.data.onlyWorse', { worse });
}

function qaText({ facts }: ComputedReview, say: Say): PageBlock[] {
  const { count, reviewed, mean, passes, line, rate } = qaTally(facts);
  if (mean === null || rate === null) return [text(say('report.data.noQa'))];
  const parameters = {
    count,
    reviewed,
    people: facts.people.length,
    mean: decimals(mean),
    passes,
    line,
    rate: percent(rate.value),
    low: percent(rate.low),
    high: percent(rate.high),
  };
  return [text(say('report.data.qa', parameters))];
}

/** Totals of unequally many days do not compare. */
function daysText({ facts, previous }: ComputedReview, say: Say): PageBlock[] {
  if (isMonthly(facts.month) || !previous) return [];
  const [told, before] = [daysTold(facts), daysTold(previous)];
  return told === before ? [] : [text(say('report.data.unequalDays', { told, before }))];
}

/** What a short period says of a person is a hint. */
export const cautionText = ({ period }: ComputedReview, say: Say): PageBlock[] =>
  isMonthly(period) ? [] : [text(say('report.data.caution'))];

function payText({ facts, totals }: ComputedReview, say: Say): PageBlock[] {
  const total = (values: number[]) => asNumber(sumExactly(values));
  const commission = total(facts.people.map((person) => person.commission));
  const parameters = {
    pay: money(totals.pay),
    commission: money(commission),
    prize: money(total(facts.people.map(({ prize }) => prize))),
    earners: facts.people.filter(({ pay }) => pay > 0).length,
    people: totals.people,
  };
  const pools = facts.lines.flatMap(({ line }, i): PageBlock[] => {
    if (!line.pool) return [];
    const spent = total(
      facts.people.map(({ lines }) => {
        const payout = lines[i]?.payout;
        return typeof payout === 'number' ? payout : 0;
      }),
    );
    const plan = line.phase || line.name;
    return [text(say('report.data.pool', { plan, pool: money(line.pool), share: percent(spent / line.pool) }))];
  });
  return [text(say('report.data.pay', parameters)), ...pools];
}

function quadrantNote({ facts }: ComputedReview, say: Say): string {
  const placed = facts.people.filter(({ placement }) => placement !== null).length;
  return say('report.data.quadrantNote', {
    performance: decimals(facts.cuts.performance),
    fit: decimals(facts.cuts.fit),
    placed,
    unplaced: facts.people.length - placed,
  });
}
