import { diagnose } from '../domain/people/diagnosis';
import { promotionsOf } from '../domain/people/ladder';
import { placePeople } from '../domain/people/quadrant';
import { answerCells, type CellAnswer, repeated } from './answer';
import { align, isFault, numberMatrix, textColumn } from './cells';
import { promotionCells, readLadder } from './criteria';
import { diagnosisAnswer, readDiagnosis } from './diagnosisCells';
import { placementCells, readAxes } from './quadrantCells';

/**
 * Quadrant and action of people on the axes performance (合格) and fit (合适).
 * @customfunction QUADRANT QUADRANT
 * @param {any[][]} performance One performance per row, usually 0–100; blank or - = missing.
 * @param {any[][]} fit One fit per row, usually 0–100; blank or - = missing.
 * @param {any} [performanceCut] The performance that is enough, or median for the team's median; default 80.
 * @param {any} [fitCut] The fit that is enough, or median; default 80.
 * @param {any[][]} [reviews] Number of reviews behind the performance per row.
 * @param {any[][]} [spread] Standard deviation of one review per row; with reviews, people too close to the cut become 待观察.
 * @returns {any[][]} Quadrant and action per row; empty where an axis is missing.
 */
export function quadrant(
  performance: any[][],
  fit: any[][],
  performanceCut?: any,
  fitCut?: any,
  reviews?: any[][],
  spread?: any[][],
): any[][] {
  return answerCells(() => {
    const { cuts, people } = readAxes({ performance, fit, performanceCut, fitCut, reviews, spread });
    return placePeople(people, cuts.performance, cuts.fit).map(placementCells);
  });
}

/**
 * What lies behind weak figures: knowledge of the business (业务类), ability (能力类) or attitude (态度类), and what helps.
 * @customfunction DIAGNOSE DIAGNOSE
 * @param {any[][]} metrics Six columns: order conversion, payment conversion, order value, response time in seconds, answer ratio, slow responses; shares as fractions.
 * @param {any[][]} [qaCategories] Three columns of QA category means, 0–100: 业务规范, 服务规范, 服务意识.
 * @param {any[][]} [targets] One target per metric, in the same order; blank = compared with the group only.
 * @returns {any[][]} Cause class, evidence and remedies per row; empty where nothing is weak.
 */
export function diagnosePeople(metrics: any[][], qaCategories?: any[][], targets?: any[][]): any[][] {
  return answerCells(() => {
    const { people, policy } = readDiagnosis(metrics, qaCategories, targets);
    return diagnose(people, policy).map(diagnosisAnswer);
  });
}

/**
 * The next grade on a career ladder, whether a person is ready for it, and what is missing.
 * @customfunction LADDER LADDER
 * @param {any[][]} grades One present grade per row.
 * @param {any[][]} measures One person per row, one measure per column; blank or - = not met.
 * @param {any[][]} criteria Grade, next grade, track, then one minimum per measure; the header row is optional and names the measures.
 * @returns {any[][]} Next grade, ready, what is missing per row; both tracks of a fork are joined by 、, and ready is TRUE when one is; empty where there is no next grade.
 */
export function ladder(grades: any[][], measures: any[][], criteria: any[][]): any[][] {
  return answerCells(() => {
    const values = numberMatrix('measures', measures);
    const { steps, measureNames } = readLadder(criteria, values.values[0]?.length ?? 1);
    const [names, rows] = align(textColumn('grades', grades), values);
    return names.map((grade, i): CellAnswer[] => {
      if (grade === null || isFault(grade)) return repeated(grade, 3);
      const promotions = promotionsOf(grade, rows[i] ?? [], steps);
      if (isFault(promotions)) return repeated(promotions, 3);
      return promotionCells(promotions, measureNames);
    });
  });
}
