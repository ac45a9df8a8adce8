import { changeOf } from '../domain/signals/change';
import { pChart, xmrChart } from '../domain/signals/controlCharts';
import { filterRisk } from '../domain/signals/filterRisk';
import { robustZScores } from '../domain/signals/robustZ';
import { tail } from '../domain/signals/tail';
import { people as words } from '../locales/zh-CN/people';
import { answerCells, answerColumn, type CellAnswer, repeated } from './answer';
import { align, firstFault, numberColumn, rowsOf } from './cells';
import { readDirection } from './plan';
import { filterCells, pointCells, readReceptions, readTail } from './signalCells';

/**
 * Filtering of consultations: filter rate, robust z within the group, conversion, and conversion with the filtered added back.
 * @customfunction FILTERRISK FILTERRISK
 * @param {any[][]} consulted People who consulted, per row.
 * @param {any[][]} received People received, per row.
 * @param {any[][]} inquiring People inquiring, per row.
 * @param {any[][]} paying People paying, per row.
 * @returns {any[][]} Five columns per row: filter rate, robust z, conversion, conversion with the filtered, flag (TRUE where z > 3.5, 数据有误 where more were received than consulted).
 */
export function filterrisk(consulted: any[][], received: any[][], inquiring: any[][], paying: any[][]): any[][] {
  return answerCells(() => filterRisk(readReceptions({ consulted, received, inquiring, paying })).map(filterCells));
}

/**
 * The tail by conversion: the lowest share of people among those with enough volume, at least one.
 * @customfunction TAIL TAIL
 * @param {any[][]} successes Successes per row, for example paying buyers.
 * @param {any[][]} volumes Volume per row, for example inquiring buyers.
 * @param {any} [share] Share of people in the tail, 0 to 1; default 0.2.
 * @param {any} [minimum] The volume from which a conversion counts; default 20.
 * @returns {any[][]} TRUE for the tail, else FALSE; empty for a blank row.
 */
export function tailRows(successes: any[][], volumes: any[][], share?: any, minimum?: any): any[][] {
  return answerColumn(() => {
    const { won, tried, share: part, minimum: least } = readTail({ successes, volumes, share, minimum });
    return tail(won, tried, part, least);
  });
}

/**
 * Change of figures between two periods.
 * @customfunction CHANGE CHANGE
 * @param {any[][]} current One figure per row.
 * @param {any[][]} previous The figure of the period before, per row.
 * @param {any} [direction] 1 or 越高越好 (default), -1 or 越低越好.
 * @returns {any[][]} Difference, difference ÷ |previous|, and 变好, 变差 or 持平 per row; empty where a figure is missing.
 */
export function change(current: any[][], previous: any[][], direction?: any): any[][] {
  return answerCells(() => {
    const better = readDirection('direction', rowsOf(direction)[0]?.[0], 1);
    const [now, before] = align(numberColumn('current', current), numberColumn('previous', previous));
    return now.map((value, i): CellAnswer[] => {
      const earlier = before[i] ?? null;
      const fault = firstFault(value, earlier);
      if (typeof value !== 'number' || typeof earlier !== 'number') return repeated(fault, 3);
      const { difference, relative, verdict } = changeOf(value, earlier, better);
      return [difference, relative, words[`people.change.${verdict}`]];
    });
  });
}

/**
 * Robust z scores: 0.6745 · (x − median) ÷ MAD; |z| > 3.5 stands out.
 * @customfunction ROBUSTZ ROBUSTZ
 * @param {any[][]} values One value per row.
 * @returns {any[][]} One z per row; empty for a blank value.
 */
export function robustz(values: any[][]): any[][] {
  return answerColumn(() => robustZScores(numberColumn('values', values).values));
}

/**
 * p-chart of proportions, with limits of three standard errors for each row's size.
 * @customfunction PCHART PCHART
 * @param {any[][]} counts Count per row, for example failed conversations.
 * @param {any[][]} sizes Sample size per row.
 * @returns {any[][]} Proportion, centre, lower limit, upper limit, TRUE where outside, per row; empty without a size.
 */
export function pchart(counts: any[][], sizes: any[][]): any[][] {
  return answerCells(() => {
    const [counted, sampled] = align(numberColumn('counts', counts), numberColumn('sizes', sizes));
    return pChart(counted, sampled).map(pointCells);
  });
}

/**
 * XmR chart of individual values in order of time: mean ± 2.66 · mean moving range.
 * @customfunction XMR XMR
 * @param {any[][]} values One value per row, oldest first; blank rows are spanned.
 * @returns {any[][]} Value, centre, lower limit, upper limit, TRUE where outside, per row; a single value has no limits.
 */
export function xmr(values: any[][]): any[][] {
  return answerCells(() => xmrChart(numberColumn('values', values).values).map(pointCells));
}
