import type { Fault } from '../domain/fault';
import { zOfConfidence } from '../domain/numbers/normal';
import { wilsonInterval } from '../domain/numbers/proportion';
import { defaultPassLine } from '../domain/quality/defaults';
import { gradeOf } from '../domain/quality/grade';
import { KeywordMatcher } from '../domain/quality/keywords';
import { type ReviewedScore, reviewerEffects } from '../domain/quality/severity';
import { type Proportion, posteriorMean, priorOfGroup } from '../domain/quality/shrink';
import { AgentScores } from '../domain/quality/summary';
import { type CellAnswer, answerCells, answerColumn, answerReady, answerValue, repeated, toCell } from './answer';
import {
  align,
  cellOfColumn,
  isOneCell,
  isFault,
  numberColumn,
  optionalNumber,
  optionalText,
  rawColumn,
  rawRows,
  readNumber,
  textColumn,
  textList,
} from './cells';
import { agree } from './agree';
import { readBands } from './bands';
import { hitCells } from './chatLines';
import { KeyReader } from './keyReader';
import { readPrior, readProportions } from './proportions';
import { readRubric, readScoringPolicy, scoreRows } from './rubric';

/**
 * QA scores of conversations, 0–100, from item marks and a rubric.
 * @customfunction QASCORE QASCORE
 * @param {any[][]} marks One conversation per row, one rubric item per column; blank or - = not rated, 80% = share of the full mark.
 * @param {any[][]} rubric One item per row: category, category weight, item, item weight, full mark, critical.
 * @param {any} [policy] What a critical item rated 0 does: zero (default), none, or a number as cap; or deduct for marks that are points taken off.
 * @returns {any[][]} One score per row; empty where nothing is rated.
 */
export function qascore(marks: any[][], rubric: any[][], policy?: any): any[][] {
  return answerReady(() => {
    const scoring = readScoringPolicy(policy);
    return scoreRows(rawRows(marks), readRubric(rubric, scoring.style), scoring);
  });
}

/**
 * Grade labels of scores.
 * @customfunction QAGRADE QAGRADE
 * @param {any[][]} scores One score per row, 0–100.
 * @param {any[][]} [bands] Minimum score and label per row; default 90 优, 80 良, 70 中, 0 差.
 * @returns {any[][]} One label per row; empty for a blank score or below the lowest band.
 */
export function qagrade(scores: any[][], bands?: any[][]): any[][] {
  return answerColumn(() => {
    const grades = readBands(bands);
    return numberColumn('scores', scores).values.map((score) =>
      typeof score === 'number' ? gradeOf(score, grades) : score,
    );
  });
}

function tally(agents: unknown, scores: unknown, people: KeyReader, tallies: AgentScores): void {
  const [names, values] = align(rawColumn('agents', agents), rawColumn('scores', scores));
  for (let i = 0; i < names.length; i++) {
    const nameRow = names[i];
    const scoreRow = values[i];
    const name: unknown = isOneCell(nameRow) ? nameRow[0] : cellOfColumn('agents', nameRow);
    const cell: unknown = isOneCell(scoreRow) ? scoreRow[0] : cellOfColumn('scores', scoreRow);
    const agent = people.indexOf(name, i + 1);
    // A row whose agent cell is blank or holds an error belongs to nobody.
    if (agent >= 0) tallies.add(agent, readNumber(cell, 'scores', i + 1));
  }
}

/** Released tables keep their header words in every display language. */
const summaryHeader = ['客服', '条数', '均分', '合格数', '合格率', '合格率下限', '合格率上限', '收缩均分'];

/**
 * A table of QA results per agent: count, mean, passes, pass rate with Wilson interval, and shrunk mean.
 * @customfunction QASUMMARY QASUMMARY
 * @param {any[][]} agents One agent per row.
 * @param {any[][]} scores One score per row, 0–100; blank rows are skipped.
 * @param {any} [passLine] The score that passes; default 80.
 * @param {any} [confidence] Confidence of the interval, between 0 and 1; default 0.95.
 * @returns {any[][]} A header, then one row per agent in order of first appearance.
 */
export function qasummary(agents: any[][], scores: any[][], passLine?: any, confidence?: any): any[][] {
  return answerCells(() => {
    const people = new KeyReader('agents');
    const tallies = new AgentScores(optionalNumber('passLine', passLine) ?? defaultPassLine);
    tally(agents, scores, people, tallies);
    const table: CellAnswer[][] = [summaryHeader.slice()];
    for (const summary of tallies.summaries(people.keys, optionalNumber('confidence', confidence) ?? undefined)) {
      table.push(
        isFault(summary)
          ? repeated(summary, summaryHeader.length)
          : [
              summary.agent,
              summary.count,
              summary.mean,
              summary.count === 0 ? null : summary.passes,
              summary.passRate,
              summary.low,
              summary.high,
              summary.shrunkMean,
            ],
      );
    }
    return table;
  });
}

/**
 * Wilson score intervals of proportions.
 * @customfunction WILSON WILSON
 * @param {any[][]} passes Number of passes per row.
 * @param {any[][]} trials Number of trials per row.
 * @param {any} [confidence] Confidence, between 0 and 1; default 0.95.
 * @returns {any[][]} Lower and upper limit per row, 0–1; empty where there are no trials.
 */
export function wilson(passes: any[][], trials: any[][], confidence?: any): any[][] {
  return answerCells(() => {
    const z = zOfConfidence(optionalNumber('confidence', confidence) ?? 0.95);
    return readProportions('passes', { passes, trials }).map((row): CellAnswer[] => {
      if (row === null || isFault(row)) return repeated(row, 2);
      return row.trials === 0 ? [null, null] : wilsonInterval(row.successes, row.trials, z);
    });
  });
}

/**
 * Success rates drawn toward the group by as much as chance explains: posterior means of a beta-binomial.
 * @customfunction SHRINK SHRINK
 * @param {any[][]} successes Number of successes per row.
 * @param {any[][]} trials Number of trials per row.
 * @param {any} [alpha] First parameter of the beta prior, above 0; with beta, or neither: then estimated from the rows.
 * @param {any} [beta] Second parameter of the beta prior, above 0.
 * @returns {any[][]} Posterior mean per row, 0–1.
 */
export function shrink(successes: any[][], trials: any[][], alpha?: any, beta?: any): any[][] {
  return answerColumn(() => {
    const given = readPrior(alpha, beta);
    const rows = readProportions('successes', { successes, trials });
    const prior = given ?? priorOfGroup(rows.filter((row): row is Proportion => row !== null && !isFault(row)));
    return rows.map((row): CellAnswer => {
      if (row === null || isFault(row)) return row;
      return prior === null ? null : posteriorMean(row, prior);
    });
  });
}

/**
 * Sensitive keywords in chat lines. A hit means "review", never a deduction.
 * @customfunction KEYWORDHITS KEYWORDHITS
 * @param {any[][]} texts One chat line per row.
 * @param {any[][]} keywords One keyword per cell, in any shape; width and case do not matter.
 * @param {any[][]} [speakers] Who says each line; without it every line counts.
 * @param {any} [agentSpeaker] The speaker whose lines count; default 客服.
 * @returns {any[][]} Per row the keywords that occur, in list order, joined by 、; empty for lines of others.
 */
export function keywordhits(texts: any[][], keywords: any[][], speakers?: any[][], agentSpeaker?: any): any[][] {
  return answerReady(() => {
    const matcher = new KeywordMatcher(textList('keywords', keywords));
    const lines = rawColumn('texts', texts);
    const agent = optionalText('agentSpeaker', agentSpeaker) ?? '客服';
    if (speakers === null || speakers === undefined) return hitCells(lines.values, matcher);
    const [aligned, saying] = align(lines, textColumn('speakers', speakers));
    const hits = hitCells(
      aligned.map((row, i) => {
        const line = cellOfColumn('texts', row);
        return [saying[i] === agent ? line : null];
      }),
      matcher,
    );
    saying.forEach((speaker, i) => {
      if (isFault(speaker)) hits[i] = [toCell(speaker)];
    });
    return hits;
  });
}

/**
 * How far reviewers agree on the same conversations.
 * @customfunction AGREEMENT AGREEMENT
 * @param {any[][]} ratings One subject per row, one rater per column; blank = not rated.
 * @param {any} [method] alpha (default), percent, cohen, fleiss, ac1, icc1, icc2, icc3, icc1k, icc2k or icc3k.
 * @param {any} [scale] For alpha nominal (default), ordinal or interval; for cohen none (default), linear or quadratic.
 * @returns {any} The coefficient; #DIV/0! where it is undefined.
 */
export function agreement(ratings: any[][], method?: any, scale?: any): any {
  return answerValue(() => agree(ratings, method, scale).coefficient);
}

/** Released tables keep their words in every display language. */
const severityHeader = ['质检员', '条数', '偏差', '标准误', '说明'];
const severityNotes = {
  notConnected: '质检员与客服不连通,无法比较',
  noFreedom: '数据太少,没有标准误',
};

/**
 * How lenient (+) or strict (−) each reviewer is, after allowing for the agents they reviewed.
 * @customfunction SEVERITY SEVERITY
 * @param {any[][]} agents The agent of each score.
 * @param {any[][]} reviewers The reviewer of each score.
 * @param {any[][]} scores One score per row, 0–100; rows with a blank are skipped.
 * @returns {any[][]} A header, then per reviewer the count, effect in points, standard error and a note.
 */
export function severity(agents: any[][], reviewers: any[][], scores: any[][]): any[][] {
  return answerCells(() => {
    const [names, judges, values] = align(
      textColumn('agents', agents),
      textColumn('reviewers', reviewers),
      numberColumn('scores', scores),
    );
    const faulty = new Map<string, Fault>();
    const rows: ReviewedScore[] = [];
    judges.forEach((reviewer, i) => {
      const agent = names[i] ?? null;
      const score = values[i] ?? null;
      if (isFault(reviewer) || isFault(agent) || reviewer === null || agent === null || score === null) return;
      if (!isFault(score)) rows.push({ agent, reviewer, score });
      else if (!faulty.has(reviewer)) faulty.set(reviewer, score);
    });
    const table: CellAnswer[][] = [severityHeader.slice()];
    for (const { reviewer, count, effect, error, note } of reviewerEffects(rows)) {
      const fault = faulty.get(reviewer);
      faulty.delete(reviewer);
      table.push(
        fault
          ? repeated(fault, severityHeader.length)
          : [reviewer, count, effect, error, note === null ? null : severityNotes[note]],
      );
    }
    for (const fault of faulty.values()) table.push(repeated(fault, severityHeader.length));
    return table;
  });
}
