import { awardCheck } from '../../../domain/incentive/awards';
import { countedAttainment, kpiScore } from '../../../domain/incentive/kpi';
import { periodsReached, targetOdds } from '../../../domain/incentive/odds';
import { splitPool } from '../../../domain/incentive/pool';
import { rankedPrizes } from '../../../domain/incentive/prizes';
import { asNumber, decimal, sumExactly } from '../../../domain/numbers/money';
import { readAwards, readPool, readRanking } from '../../../functions/awardCells';
import { align, numberColumn, numberMatrix } from '../../../functions/cells';
import { readKpi } from '../../../functions/kpiCells';
import { awards as awardsEnglish } from '../../../locales/en-US/awards';
import { awards as awardsChinese } from '../../../locales/zh-CN/awards';
import { figure } from '../figure';
import { blankSteps, orBlank, outcomeAt, type Asked, type StepRule, type ToldStep } from './rule';

const awardWords = { 'zh-CN': awardsChinese, 'en-US': awardsEnglish } as const;

function poolSteps(asked: Asked): ToldStep[] {
  const { given, row, say } = asked;
  const {
    pool,
    shares: values,
    places,
  } = readPool({ pool: given.pool, shares: given.shares, decimals: given.decimals });
  const share = outcomeAt(values, row);
  if (pool === null || share === null) return blankSteps(asked);
  const sum = sumExactly(values.filter((value) => typeof value === 'number' && value >= 0).map(Number));
  const amount = outcomeAt(splitPool(pool, values, places), row);
  return [
    { name: say('explain.pool.sum'), how: say('explain.pool.all'), value: asNumber(sum), uses: ['shares'] },
    {
      name: say('explain.pool.exact'),
      how: `${figure(pool)} × ${figure(share)} ÷ ${figure(asNumber(sum))}`,
      value: sum.eq(0) ? '' : asNumber(decimal(pool).times(share).div(sum)),
      uses: ['pool'],
    },
    {
      name: say('explain.result'),
      how: say('explain.pool.whole', { places }),
      value: orBlank(amount),
      uses: ['decimals'],
      column: 0,
    },
  ];
}

function prizeSteps(asked: Asked): ToldStep[] {
  const { given, row, say } = asked;
  const { values, prizes, ties, order } = readRanking({
    values: given.values,
    prizes: given.prizes,
    ties: given.ties,
    order: given.order,
  });
  const value = outcomeAt(values, row);
  const ranked = outcomeAt(rankedPrizes(values, prizes, ties, order), row);
  if (ranked === null || value === null) return blankSteps(asked);
  const { place, tied, prize } = ranked;
  const filled = prizes.slice(place - 1, place - 1 + tied).map((amount) => figure(amount ?? 0));
  const how =
    tied === 1
      ? say('explain.prize.ofPlace', { place })
      : say(ties === 'share' ? 'explain.prize.shared' : 'explain.prize.best', { tied, prizes: filled.join(' + ') });
  return [
    {
      name: say('explain.prize.place'),
      how: say(order === 'descending' ? 'explain.prize.highest' : 'explain.prize.lowest', { value: figure(value) }),
      value: place,
      uses: ['values'],
    },
    { name: say('explain.prize.tied'), how: say('explain.prize.equal'), value: tied },
    {
      name: say('explain.prize.prize'),
      how: filled.length === 0 ? say('explain.prize.none') : how,
      value: prize,
      uses: ['prizes'],
      column: 0,
    },
  ];
}

function kpiSteps(asked: Asked): ToldStep[] {
  const { given, row, say } = asked;
  const { people, metrics, cap } = readKpi({
    actuals: given.actuals,
    targets: given.targets,
    weights: given.weights,
    directions: given.directions,
    cap: given.cap,
  });
  const person = people[row] ?? { actuals: [], targets: [] };
  const score = outcomeAt([kpiScore(person.actuals, person.targets, metrics, cap)], 0);
  if (score === null) return blankSteps(asked);
  const parts: string[] = [];
  let weights = 0;
  const steps = metrics.map((metric, i): ToldStep => {
    const name = say('explain.kpi.metric', { number: i + 1 });
    const [actual, target] = [outcomeAt(person.actuals, i), outcomeAt(person.targets, i)];
    const uses = ['actuals', 'targets'];
    const counted = actual === null || target === null ? null : countedAttainment(actual, target, metric, cap);
    if (counted === null || actual === null || target === null) {
      return { name, how: say('explain.kpi.leftOut'), value: null, uses };
    }
    const weight = metric.weight ?? 0;
    weights += weight;
    parts.push(`${figure(counted)} × ${figure(weight)}`);
    const ratio = metric.direction === 1 ? [actual, target] : [target, actual];
    const [up, down] = ratio.map(figure);
    return { name, how: say('explain.kpi.attained', { ratio: `${up} ÷ ${down}`, cap }), value: counted, uses };
  });
  return [
    ...steps,
    {
      name: say('explain.kpi.score'),
      how: `100 × (${parts.join(' + ')}) ÷ ${figure(weights)}`,
      value: score,
      uses: ['weights'],
      column: 0,
    },
  ];
}

function awardSteps({ given, row, say, locale }: Asked): ToldStep[] | null {
  if (row === 0) return null;
  const { paid, flags, budget } = readAwards(given.payouts, given.pool, given.eligible);
  const check = awardCheck(paid, budget, flags);
  const words = awardWords[locale];
  const { eligible, earners, spend, pool } = check;
  const told: [keyof typeof words, string, number | null, string[]?][] = [
    ['awards.eligible', say('explain.award.eligible'), eligible, ['eligible']],
    ['awards.earners', say('explain.award.earners'), earners, ['payouts']],
    ['awards.participation', `${earners} ÷ ${eligible}`, check.participation],
    ['awards.spend', say('explain.award.spend'), spend, ['payouts']],
    ['awards.pool', '', pool, ['pool']],
    [
      'awards.poolUse',
      pool === null ? say('explain.award.noPool') : `${figure(spend)} ÷ ${figure(pool)}`,
      check.poolUse,
    ],
    ['awards.median', say('explain.award.median'), check.median],
    ['awards.maximum', say('explain.award.maximum'), check.maximum],
    ['awards.gini', say('explain.award.gini'), check.gini],
  ];
  return told.map(([key, how, value, uses], column) => ({
    name: words[key],
    how,
    value: orBlank(value),
    uses,
    column,
  }));
}

function oddsSteps(asked: Asked): ToldStep[] {
  const { given, row, say } = asked;
  const [periods, goals] = align(numberMatrix('history', given.history), numberColumn('targets', given.targets));
  const [history, target] = [periods[row] ?? [], goals[row] ?? null];
  const counted = outcomeAt([periodsReached(history, target)], 0);
  if (counted === null || counted.periods === 0) return blankSteps(asked);
  return [
    {
      name: say('explain.odds.periods'),
      how: say('explain.odds.withValue'),
      value: counted.periods,
      uses: ['history'],
    },
    {
      name: say('explain.odds.reached'),
      how: say('explain.odds.atLeast', { target: figure(outcomeAt([target], 0) ?? 0) }),
      value: counted.reached,
      uses: ['targets'],
    },
    {
      name: say('explain.odds.share'),
      how: `${counted.reached} ÷ ${counted.periods}`,
      value: outcomeAt([targetOdds(history, target)], 0),
      column: 0,
    },
  ];
}

export const awardRules: Readonly<Record<string, StepRule>> = {
  SPLITPOOL: { rows: ['shares'], whole: true, compute: poolSteps },
  RANKPRIZE: { rows: ['values'], whole: true, compute: prizeSteps },
  KPISCORE: { rows: ['actuals'], whole: true, compute: kpiSteps },
  AWARDCHECK: { rows: [], whole: true, compute: awardSteps },
  TARGETODDS: { rows: ['history', 'targets'], whole: true, compute: oddsSteps },
};
