import { awardCheck } from '../domain/incentive/awards';
import { kpiScore } from '../domain/incentive/kpi';
import { targetOdds } from '../domain/incentive/odds';
import { splitPool } from '../domain/incentive/pool';
import { rankPrizes } from '../domain/incentive/prizes';
import { payStatement } from '../domain/incentive/statement';
import { tierPay } from '../domain/incentive/tiers';
import { fill } from '../locales/locale';
import { awards as awardWords } from '../locales/zh-CN/awards';
import { statement as statementWords } from '../locales/zh-CN/statement';
import { answerCells, answerColumn, type CellAnswer } from './answer';
import { align, isFault, numberColumn, numberMatrix, optionalNumber } from './cells';
import { readMode, readPlan, readSteps } from './plan';
import { readAwards, readPool, readRanking } from './awardCells';
import { readKpi } from './kpiCells';

/**
 * Tier pay of amounts, unrounded.
 * @customfunction TIERPAY TIERPAY
 * @param {any[][]} amounts One amount in yuan per row.
 * @param {any[][]} tiers One tier per row: where it starts, and its rate (0.05 or 5%); with fixed, yuan.
 * @param {any} [mode] marginal (default): each part at its own tier's rate; whole: the highest rate reached applies to all; fixed: the yuan of the highest tier reached.
 * @returns {any[][]} One amount in yuan per row; empty for a blank amount.
 */
export function tierpay(amounts: any[][], tiers: any[][], mode?: any): any[][] {
  return answerColumn(() =>
    tierPay(numberColumn('amounts', amounts).values, readSteps('tiers', tiers), readMode(mode)),
  );
}

/**
 * Payouts in yuan, rounded once to the fen: tier pay × QA factor × proration, within floor and cap.
 * @customfunction PAYOUT PAYOUT
 * @param {any[][]} actuals One actual per row, for example sales in yuan.
 * @param {any[][]} targets One target per row; may be left empty with basis amount.
 * @param {any[][]} tiers One tier per row: where it starts, and its rate (0.05 or 5%); with fixed, yuan.
 * @param {any} [mode] marginal (default), whole or fixed.
 * @param {any[][]} [qaScores] One QA score per row; blank or - = not reviewed, factor 1.
 * @param {any[][]} [multipliers] Minimum QA score and factor per row; below the first row nothing is paid.
 * @param {any[][]} [proration] Share of the days worked per row, 0 to 1; blank = all.
 * @param {any} [cap] The most that is paid, in yuan.
 * @param {any} [floor] The least that is paid, in yuan, unless the QA gate is closed.
 * @param {any} [basis] amount (default): tiers start at yuan; attainment: tiers start at multiples of the target.
 * @returns {any[][]} One payout in yuan per row; empty for a blank actual.
 */
export function payout(
  actuals: any[][],
  targets: any[][],
  tiers: any[][],
  mode?: any,
  qaScores?: any[][],
  multipliers?: any[][],
  proration?: any[][],
  cap?: any,
  floor?: any,
  basis?: any,
): any[][] {
  return answerColumn(() => {
    const calculator = readPlan({ tiers, mode, multipliers, cap, floor, basis });
    const [values, goals, scores, shares] = align(
      numberColumn('actuals', actuals),
      numberColumn('targets', targets),
      numberColumn('qaScores', qaScores),
      numberColumn('proration', proration),
    );
    return values.map((actual, i) => {
      // A target that the plan does not use may hold anything.
      const target = calculator.plan.basis === 'amount' ? null : (goals[i] ?? null);
      const qaScore = scores[i] ?? null;
      const share = shares[i] ?? null;
      if (isFault(actual)) return actual;
      if (isFault(target)) return target;
      if (isFault(qaScore)) return qaScore;
      if (isFault(share)) return share;
      return calculator.payout({ actual, target, qaScore, proration: share }, i + 1);
    });
  });
}

/**
 * The statement of one payout: every step with its figures, ending in the amount that PAYOUT gives.
 * @customfunction PAYSTATEMENT PAYSTATEMENT
 * @param {any} actual The actual, for example sales in yuan.
 * @param {any} target The target; may be left empty with basis amount.
 * @param {any[][]} tiers One tier per row: where it starts, and its rate (0.05 or 5%); with fixed, yuan.
 * @param {any} [mode] marginal (default), whole or fixed.
 * @param {any} [qaScore] The QA score; blank or - = not reviewed, factor 1.
 * @param {any[][]} [multipliers] Minimum QA score and factor per row; below the first row nothing is paid.
 * @param {any} [proration] Share of the days worked, 0 to 1; blank = all.
 * @param {any} [cap] The most that is paid, in yuan.
 * @param {any} [floor] The least that is paid, in yuan, unless the QA gate is closed.
 * @param {any} [basis] amount (default) or attainment.
 * @returns {any[][]} A header, then one row per step: step, how, amount in yuan.
 */
export function paystatement(
  actual: any,
  target: any,
  tiers: any[][],
  mode?: any,
  qaScore?: any,
  multipliers?: any[][],
  proration?: any,
  cap?: any,
  floor?: any,
  basis?: any,
): any[][] {
  return answerCells(() => {
    const calculator = readPlan({ tiers, mode, multipliers, cap, floor, basis });
    const lines = payStatement(calculator, {
      actual: optionalNumber('actual', actual),
      target: calculator.plan.basis === 'amount' ? null : optionalNumber('target', target),
      qaScore: optionalNumber('qaScore', qaScore),
      proration: optionalNumber('proration', proration),
    });
    if (isFault(lines)) throw lines;
    const header: CellAnswer[] = [
      statementWords['statement.header.step'],
      statementWords['statement.header.how'],
      statementWords['statement.header.amount'],
    ];
    const rows = lines.map((line): CellAnswer[] => [
      fill(statementWords[`statement.step.${line.step}`], line.parameters),
      fill(statementWords[`statement.how.${line.how}`], line.parameters),
      line.amount,
    ]);
    return [header, ...rows];
  });
}

/**
 * Splits a pool by shares so that the parts sum to it exactly.
 * @customfunction SPLITPOOL SPLITPOOL
 * @param {any} pool The amount to split, in yuan.
 * @param {any[][]} shares One share per row, 0 or more.
 * @param {any} [decimals] Decimals of the smallest unit paid, 0 to 10; default 2 (fen).
 * @returns {any[][]} One amount per row; empty for a blank share.
 */
export function splitpool(pool: any, shares: any[][], decimals?: any): any[][] {
  return answerColumn(() => {
    const { pool: amount, shares: parts, places } = readPool({ pool, shares, decimals });
    return amount === null ? parts.map(() => null) : splitPool(amount, parts, places);
  });
}

/**
 * Prizes by rank.
 * @customfunction RANKPRIZE RANKPRIZE
 * @param {any[][]} values One value to rank per row.
 * @param {any[][]} prizes One prize in yuan per row, best place first.
 * @param {any} [ties] share (default): the tied split the prizes of the places they fill; all: each gets the best of them; first: the earlier row.
 * @param {any} [order] descending (default): the highest value wins; ascending: the lowest.
 * @returns {any[][]} One prize in yuan per row, 0 without one; empty for a blank value.
 */
export function rankprize(values: any[][], prizes: any[][], ties?: any, order?: any): any[][] {
  return answerColumn(() => {
    const given = readRanking({ values, prizes, ties, order });
    return rankPrizes(given.values, given.prizes, given.ties, given.order);
  });
}

/**
 * KPI scores: weighted attainment of targets, 100 = all targets met.
 * @customfunction KPISCORE KPISCORE
 * @param {any[][]} actuals One person per row, one metric per column; blank or - = left out.
 * @param {any[][]} targets One target per metric, or one row of them per person.
 * @param {any[][]} weights One weight per metric, 0 or more.
 * @param {any[][]} [directions] One direction per metric: 1 or 越高越好 (default), -1 or 越低越好.
 * @param {any} [cap] The highest attainment that counts; default 1.2.
 * @returns {any[][]} One score per row; empty where nothing can be scored.
 */
export function kpiscore(
  actuals: any[][],
  targets: any[][],
  weights: any[][],
  directions?: any[][],
  cap?: any,
): any[][] {
  return answerColumn(() => {
    const { people, metrics, cap: limit } = readKpi({ actuals, targets, weights, directions, cap });
    return people.map((person) => kpiScore(person.actuals, person.targets, metrics, limit));
  });
}

/**
 * How an award round went: participation, spend and spread over the eligible people.
 * @customfunction AWARDCHECK AWARDCHECK
 * @param {any[][]} payouts One payout in yuan per row.
 * @param {any} [pool] The pool in yuan.
 * @param {any[][]} [eligible] TRUE, 是, 1 or √ per row for who could earn; default everyone with a payout, 0 included.
 * @returns {any[][]} A header and one row: eligible, earners, participation, spend, pool, spend ÷ pool, median, maximum, Gini.
 */
export function awardcheck(payouts: any[][], pool?: any, eligible?: any[][]): any[][] {
  return answerCells(() => {
    const { paid, flags, budget } = readAwards(payouts, pool, eligible);
    const header: CellAnswer[] = Object.values(awardWords);
    if (paid.every((amount) => amount === null) && !flags.includes(true)) return [header];
    const check = awardCheck(paid, budget, flags);
    return [
      header,
      [
        check.eligible,
        check.earners,
        check.participation,
        check.spend,
        check.pool,
        check.poolUse,
        check.median,
        check.maximum,
        check.gini,
      ],
    ];
  });
}

/**
 * How often each person would have reached a target in past periods.
 * @customfunction TARGETODDS TARGETODDS
 * @param {any[][]} history One person per row, one past period per column; blank or - = no period.
 * @param {any[][]} targets One target per row.
 * @returns {any[][]} Share of periods that reached the target per row, 0 to 1; empty without a period or a target.
 */
export function targetodds(history: any[][], targets: any[][]): any[][] {
  return answerColumn(() => {
    const [periods, goals] = align(numberMatrix('history', history), numberColumn('targets', targets));
    return periods.map((row, i) => targetOdds(row, goals[i] ?? null));
  });
}
