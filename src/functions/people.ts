import { Fault, type Outcome } from '../domain/fault';
import { decimal } from '../domain/numbers/money';
import { defaultDiagnosisMatrix, defaultQuadrantCuts } from '../domain/people/defaults';
import { diagnose, diagnosisCategories, diagnosisMetrics, type Evidence } from '../domain/people/diagnosis';
import { promotionsOf, type Promotion } from '../domain/people/ladder';
import { placePeople, type Cut, type Placement } from '../domain/people/quadrant';
import { defaultPassLine } from '../domain/quality/defaults';
import { fill } from '../locales/locale';
import { diagnosis as diagnosisWords } from '../locales/zh-CN/diagnosis';
import { people as words } from '../locales/zh-CN/people';
import { answerCells, type CellAnswer, repeated } from './answer';
import { align, isFault, numberColumn, numberMatrix, optionalNumber, optionalText, textColumn } from './cells';
import { readLadder } from './criteria';
import { metricNumbers } from './metricCells';

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
    const cuts = {
      performance: readCut('performanceCut', performanceCut, defaultQuadrantCuts.performance),
      fit: readCut('fitCut', fitCut, defaultQuadrantCuts.fit),
    };
    const [performances, fits, counts, spreads] = align(
      numberColumn('performance', performance),
      numberColumn('fit', fit),
      numberColumn('reviews', reviews),
      numberColumn('spread', spread),
    );
    const people = performances.map((value, i) => ({
      performance: value,
      fit: fits[i] ?? null,
      reviews: counts[i] ?? null,
      spread: spreads[i] ?? null,
    }));
    return placePeople(people, cuts.performance, cuts.fit).map(placementCells);
  });
}

function readCut(name: string, argument: unknown, whenBlank: number): Cut {
  const isMedian = optionalText(name, argument)?.toLowerCase() === 'median';
  return isMedian ? 'median' : (optionalNumber(name, argument) ?? whenBlank);
}

function placementCells(placement: Outcome<Placement | null>): CellAnswer[] {
  if (placement === null || isFault(placement)) return repeated(placement, 2);
  const { quadrant, moreReviews } = placement;
  const undecided = quadrant === 'watch' && moreReviews === null;
  const action = undecided ? words['people.action.onTheCut'] : words[`people.action.${quadrant}`];
  return [words[`people.quadrant.${quadrant}`], fill(action, { reviews: moreReviews ?? 0 })];
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
    const width = diagnosisMetrics.length;
    const figures = numberMatrix('metrics', metrics);
    const categories = numberMatrix('qaCategories', qaCategories);
    checkColumns(figures.name, figures.values, width);
    const hasCategories = qaCategories !== null && qaCategories !== undefined;
    if (hasCategories) checkColumns(categories.name, categories.values, diagnosisCategories.length);
    const [metricRows, categoryRows] = align(figures, categories);
    const people = metricRows.map((row, i) => ({
      metrics: row,
      categories: hasCategories ? (categoryRows[i] ?? []) : [],
      incidents: 0,
    }));
    const policy = {
      matrix: defaultDiagnosisMatrix,
      targets: metricNumbers('targets', targets, 'metrics', width),
      passLine: defaultPassLine,
    };
    return diagnose(people, policy).map((found): CellAnswer[] => {
      if (found === null || isFault(found)) return repeated(found, 3);
      return [
        found.causes.map((cause) => diagnosisWords[`diagnosis.cause.${cause}`]).join('、'),
        found.evidence.map(evidenceText).join('、'),
        found.causes.map((cause) => diagnosisWords[`diagnosis.remedy.${cause}`]).join('、'),
      ];
    });
  });
}

function checkColumns(argument: string, rows: readonly (readonly unknown[])[], columns: number): void {
  const found = rows[0]?.length ?? 0;
  if (found !== columns) throw new Fault('value', 'columnsNeeded', { argument, columns, found });
}

const shares: ReadonlySet<string> = new Set(['orderConversion', 'payConversion', 'slowResponse']);

function evidenceText({ kind, value, against, reference }: Evidence): string {
  const figure = (number: number) => (shares.has(kind) ? `${shortest(number * 100, 1)}%` : shortest(number, 2));
  return fill(diagnosisWords[`diagnosis.against.${against}`], {
    kind: diagnosisWords[`diagnosis.kind.${kind}`],
    value: figure(value),
    reference: figure(reference),
  });
}

/** At most this many decimals, none that are 0. @throws Fault where figures near the largest number have run over */
function shortest(value: number, decimals: number): string {
  if (!Number.isFinite(value)) throw new Fault('number', 'notFinite');
  return decimal(value).round(decimals).toFixed();
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
      if (promotions.length === 0) return repeated(null, 3);
      return [
        promotions.map(({ next }) => next).join(words['people.ladder.joint']),
        promotions.some(({ ready }) => ready),
        missingText(promotions, measureNames),
      ];
    });
  });
}

/** Gaps below it would be none with two places. */
const leastShown = 0.005;

function missingText(promotions: readonly Promotion[], measureNames: readonly string[]): string {
  return promotions
    .filter(({ ready }) => !ready)
    .map(({ next, missing }) => {
      const text = missing
        .map(({ measure, gap }) =>
          fill(words[gap === null ? 'people.ladder.blank' : 'people.ladder.short'], {
            measure: measureNames[measure] ?? '',
            gap: gap === null ? '' : shortest(gap, gap < leastShown ? 6 : 2),
          }),
        )
        .join(words['people.ladder.joint']);
      return promotions.length > 1 ? fill(words['people.ladder.track'], { next, missing: text }) : text;
    })
    .join(words['people.ladder.tracks']);
}
