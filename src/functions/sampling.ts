import { type Outcome } from '../domain/fault';
import { allocate as allocateTotal, neyman as neymanSizes } from '../domain/sampling/allocate';
import { assignReviewers } from '../domain/sampling/assign';
import { frameDigest } from '../domain/sampling/certificate';
import { defaultSamplingRules } from '../domain/sampling/defaults';
import { drawQuotas } from '../domain/sampling/draw';
import { quotaOf } from '../domain/sampling/quota';
import { sampleSize } from '../domain/sampling/sampleSize';
import { unstableDays } from '../domain/sampling/unstable';
import { type CellAnswer, answerCells, answerColumn, answerReady, answerValue, repeated } from './answer';
import {
  align,
  firstFault,
  flagColumn,
  isFault,
  numberColumn,
  optionalNumber,
  requiredText,
  textColumn,
  textList,
  withoutFaults,
} from './cells';
import { drawCells } from './drawCells';
import { readClaims, readDailyRows, readSampleSize, readStrata, validRows } from './samplingCells';
import { readSamplingRules } from './samplingRules';

/**
 * How many of a population are needed to estimate a proportion.
 * @customfunction SAMPLESIZE SAMPLESIZE
 * @param {any} population Size of the population; blank = infinite.
 * @param {any} [margin] Half width of the interval, between 0 and 1; default 0.05.
 * @param {any} [confidence] Confidence, between 0 and 1; default 0.95.
 * @param {any} [proportion] The proportion expected, 0–1; default 0.5, which needs the most.
 * @returns {any} A whole number, never above the population.
 */
export function samplesize(population: any, margin?: any, confidence?: any, proportion?: any): any {
  return answerValue(() => {
    const given = readSampleSize({ population, margin, confidence, proportion });
    return sampleSize(given.population, given.options);
  });
}

/**
 * Allocates a whole total by weights, by largest remainder and within bounds.
 * @customfunction ALLOCATE ALLOCATE
 * @param {any} total The whole number to allocate.
 * @param {any[][]} weights One weight per row, at least 0; blank = 0.
 * @param {any[][]} [minimums] The least a row gets, whole; blank = 0.
 * @param {any[][]} [maximums] The most a row gets, whole; blank = no limit.
 * @returns {any[][]} A whole number per row; their sum is the total.
 */
export function allocate(total: any, weights: any[][], minimums?: any[][], maximums?: any[][]): any[][] {
  return answerColumn(() => {
    const { total: amount, claims } = readClaims({ total, weights, minimums, maximums });
    return spread(claims, (valid) => allocateTotal(amount, valid));
  });
}

/** Computes over the valid rows and puts the results, faults and blanks back in their places. */
function spread<T extends object>(
  rows: readonly Outcome<T | null>[],
  compute: (valid: T[]) => readonly CellAnswer[],
): CellAnswer[] {
  const results = compute(validRows(rows)).values();
  return rows.map((row) => (row === null || isFault(row) ? row : (results.next().value ?? null)));
}

/**
 * Neyman's allocation of a sample over groups, by size times standard deviation.
 * @customfunction NEYMAN NEYMAN
 * @param {any} total The whole sample size.
 * @param {any[][]} sizes Size of each group, whole; blank = 0.
 * @param {any[][]} deviations Standard deviation of each group, at least 0; blank = 0.
 * @returns {any[][]} Sample size per group, never above its size; their sum is the total.
 */
export function neyman(total: any, sizes: any[][], deviations: any[][]): any[][] {
  return answerColumn(() => {
    const { total: amount, strata } = readStrata({ total, sizes, deviations });
    return spread(strata, (valid) => neymanSizes(amount, valid));
  });
}

/**
 * Daily review quotas per agent.
 * @customfunction QUOTA QUOTA
 * @param {any[][]} agents One agent per row.
 * @param {any[][]} available Conversations to draw from; blank = 0.
 * @param {any[][]} tenureDays Days since hire; blank = experienced.
 * @param {any[][]} [unstable] TRUE, 是, 1, √ or Y for an agent whose figures are unstable.
 * @param {any[][]} [rules] Label and value per row, as in the sampling rules table.
 * @returns {any[][]} Required, quota and shortfall per row.
 */
export function quota(
  agents: any[][],
  available: any[][],
  tenureDays: any[][],
  unstable?: any[][],
  rules?: any[][],
): any[][] {
  return answerCells(() => {
    const policy = readSamplingRules(rules);
    const [names, supplies, tenures, flags] = align(
      textColumn('agents', agents),
      numberColumn('available', available),
      numberColumn('tenureDays', tenureDays),
      flagColumn('unstable', unstable),
    );
    return names.map((name, i): CellAnswer[] => {
      const supply = supplies[i] ?? null;
      const tenure = tenures[i] ?? null;
      const flag = flags[i] ?? false;
      if (name === null) return repeated(null, 3);
      if (isFault(name) || isFault(supply) || isFault(tenure) || isFault(flag)) {
        return repeated(firstFault(name, supply, tenure, flag), 3);
      }
      const result = quotaOf({ available: supply, tenureDays: tenure, unstable: flag }, policy);
      return isFault(result) ? repeated(result, 3) : [result.required, result.quota, result.shortfall];
    });
  });
}

/**
 * A reproducible random draw of conversations: the same seed gives the same sample in any row order.
 * @customfunction DRAW DRAW
 * @param {any[][]} ids One conversation id per row.
 * @param {any[][]} agents The agent of each conversation.
 * @param {any[][]} quotaAgents One agent per row of the quota list.
 * @param {any[][]} quotas How many conversations of that agent are drawn.
 * @param {any} seed Any text or number; publish it with the draw.
 * @returns {any[][]} Per row its place in its agent's sample, 1 to quota; empty where it is not drawn.
 */
export function draw(ids: any[][], agents: any[][], quotaAgents: any[][], quotas: any[][], seed: any): any[][] {
  return answerReady(() => {
    const [listed, sizes] = align(textColumn('quotaAgents', quotaAgents), numberColumn('quotas', quotas));
    const listFault = listed.find(isFault) ?? sizes.find(isFault);
    if (listFault) throw listFault;
    const byAgent = drawQuotas(withoutFaults(listed), withoutFaults(sizes));
    return drawCells(ids, agents, byAgent, requiredText('seed', seed));
  });
}

/**
 * The digest of a frame of conversation ids, for the draw certificate.
 * @customfunction FRAMEDIGEST FRAMEDIGEST
 * @param {any[][]} ids One conversation id per row; order and repetition do not matter.
 * @returns {any} SHA-256 of the sorted distinct ids joined by line feeds, in hex; empty for an empty frame.
 */
export function framedigest(ids: any[][]): any {
  return answerValue(() => {
    const { values } = textColumn('ids', ids);
    const fault = values.find(isFault);
    if (fault) throw fault;
    return frameDigest(withoutFaults(values));
  });
}

/**
 * Balanced assignment of conversations to reviewers; nobody reviews their own.
 * @customfunction ASSIGN ASSIGN
 * @param {any[][]} ids One conversation id per row.
 * @param {any[][]} agents The agent of each conversation.
 * @param {any[][]} reviewers The reviewers, one per cell.
 * @param {any} seed Any text or number; the same seed gives the same assignment in any row order.
 * @param {any} [doubleShare] Share of the conversations that two reviewers score, 0–1; default 0.1.
 * @returns {any[][]} Reviewer and second reviewer per row; empty where there is none.
 */
export function assign(ids: any[][], agents: any[][], reviewers: any[][], seed: any, doubleShare?: any): any[][] {
  return answerCells(() => {
    const [keys, owners] = align(textColumn('ids', ids), textColumn('agents', agents));
    const share = optionalNumber('doubleShare', doubleShare, { minimum: 0, maximum: 1 });
    const rows: { id: string; agent: string | null }[] = [];
    const places: number[] = [];
    const answers = keys.map((id, i): CellAnswer[] => {
      const agent = owners[i] ?? null;
      if (isFault(id)) return repeated(id, 2);
      if (isFault(agent)) return repeated(agent, 2);
      if (id !== null) {
        rows.push({ id, agent });
        places.push(i);
      }
      return [null, null];
    });
    const people = textList('reviewers', reviewers);
    const assignments = assignReviewers(
      rows,
      people,
      requiredText('seed', seed),
      share ?? defaultSamplingRules.doubleShare,
    );
    assignments.forEach(({ first, second }, k) => (answers[places[k] ?? 0] = [first, second]));
    return answers;
  });
}

/**
 * Days on which an agent completes two bad days running: figures below the threshold, both category means below the pass line.
 * @customfunction UNSTABLE UNSTABLE
 * @param {any[][]} agents One agent per row.
 * @param {any[][]} dates The day of each row, as a date or text.
 * @param {any[][]} values The daily figure; blank = not worked.
 * @param {any} threshold The figure that has to be reached.
 * @param {any[][]} serviceScores Service category mean of the day, 0–100.
 * @param {any[][]} businessScores Business category mean of the day, 0–100.
 * @param {any} [passLine] The line for both category means; default 80.
 * @param {any} [higherIsBetter] TRUE (default) where a higher figure is better, else FALSE.
 * @returns {any[][]} TRUE or FALSE per row.
 */
export function unstable(
  agents: any[][],
  dates: any[][],
  values: any[][],
  threshold: any,
  serviceScores: any[][],
  businessScores: any[][],
  passLine?: any,
  higherIsBetter?: any,
): any[][] {
  return answerColumn(() => {
    const { rows, rule } = readDailyRows({
      ...{ agents, dates, values, serviceScores, businessScores },
      ...{ threshold, passLine, higherIsBetter },
    });
    return spread(rows, (valid) => unstableDays(valid, rule));
  });
}
