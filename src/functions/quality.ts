/* eslint-disable @typescript-eslint/no-explicit-any -- the metadata generator reads the inline type any[][] only */
import { Fault, type Outcome } from '../domain/fault';
import { zOfConfidence } from '../domain/numbers/normal';
import { wilsonInterval } from '../domain/numbers/proportion';
import { sortSteps } from '../domain/numbers/steps';
import { defaultGradeBands, defaultPassLine } from '../domain/quality/defaults';
import { type GradeBands, gradeOf } from '../domain/quality/grade';
import { defaultSummaryOptions, summariseScores } from '../domain/quality/summary';
import { type CellAnswer, answerCells, answerColumn, repeated } from './answer';
import {
  align,
  firstFault,
  isFault,
  numberColumn,
  optionalNumber,
  rowsOf,
  tableNumber,
  tableRows,
  textColumn,
  cellText,
} from './cells';
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
  return answerColumn(() => {
    const scoring = readScoringPolicy(policy);
    return scoreRows(rowsOf(marks), readRubric(rubric, scoring.style), scoring);
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

function readBands(bands: unknown): GradeBands {
  const rows = tableRows('bands', bands, 2, 0);
  if (rows.length === 0) return defaultGradeBands;
  return sortSteps(
    'bands',
    rows.map((row) => ({ from: tableNumber('bands', row, 0), value: cellText(row.cells[1]) ?? '' })),
  );
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
    const [names, values] = align(textColumn('agents', agents), numberColumn('scores', scores));
    const options = {
      passLine: optionalNumber('passLine', passLine) ?? defaultPassLine,
      confidence: optionalNumber('confidence', confidence) ?? defaultSummaryOptions.confidence,
    };
    // A row whose agent cell holds an error belongs to nobody.
    const keys = names.map((name) => (isFault(name) ? null : name));
    const table: CellAnswer[][] = [summaryHeader.slice()];
    for (const summary of summariseScores(keys, values, options)) {
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
    const [passed, tried] = align(numberColumn('passes', passes), numberColumn('trials', trials));
    return passed.map((pass, i) => intervalCells(pass, tried[i] ?? null, z, i + 1));
  });
}

function intervalCells(
  pass: Outcome<number | null>,
  trial: Outcome<number | null>,
  z: number,
  row: number,
): CellAnswer[] {
  const fault = firstFault(pass, trial);
  if (fault) return repeated(fault, 2);
  if (typeof pass !== 'number' || typeof trial !== 'number') return [null, null];
  if (pass < 0) return repeated(new Fault('number', 'negative', { argument: 'passes', row, value: pass }), 2);
  if (trial < 0) return repeated(new Fault('number', 'negative', { argument: 'trials', row, value: trial }), 2);
  if (pass > trial) return repeated(new Fault('number', 'passesAboveTrials', { passes: pass, trials: trial }), 2);
  return trial === 0 ? [null, null] : wilsonInterval(pass, trial, z);
}
