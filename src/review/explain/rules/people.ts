import { causeClasses, diagnose } from '../../../domain/people/diagnosis';
import { promotionsOf } from '../../../domain/people/ladder';
import { intervalOf, placePeople, resolveCut, type PersonAxes } from '../../../domain/people/quadrant';
import { reaches } from '../../../domain/numbers/steps';
import { align, isFault, numberMatrix, textColumn } from '../../../functions/cells';
import { promotionCells, readLadder } from '../../../functions/criteria';
import { diagnosisAnswer, evidenceText, readDiagnosis } from '../../../functions/diagnosisCells';
import { placementCells, readAxes } from '../../../functions/quadrantCells';
import { diagnosis as diagnosisWords } from '../../../locales/zh-CN/diagnosis';
import { figure } from '../figure';
import { blankSteps, outcomeAt, type Asked, type StepRule, type StepValue, type ToldStep } from './rule';

/** A cell of an answer that is no fault. */
const told = (answer: unknown): StepValue =>
  typeof answer === 'string' || typeof answer === 'number' || typeof answer === 'boolean' ? answer : '';

function quadrantSteps(asked: Asked): ToldStep[] {
  const { given, row, say } = asked;
  const { cuts: wanted, people } = readAxes({
    performance: given.performance,
    fit: given.fit,
    performanceCut: given.performanceCut,
    fitCut: given.fitCut,
    reviews: given.reviews,
    spread: given.spread,
  });
  const placement = outcomeAt(placePeople(people, wanted.performance, wanted.fit), row);
  const columnOf = (name: keyof PersonAxes) => people.map((person) => person[name]);
  const own = (name: keyof PersonAxes) => outcomeAt(columnOf(name), row);
  const [performance, fit] = [own('performance'), own('fit')];
  const cuts = {
    performance: resolveCut(wanted.performance, columnOf('performance')),
    fit: resolveCut(wanted.fit, columnOf('fit')),
  };
  if (placement === null || performance === null || fit === null) return blankSteps(asked);
  const axis = (name: 'performance' | 'fit', value: number): ToldStep => {
    const cut = cuts[name] ?? 0;
    const how = wanted[name] === 'median' ? 'explain.quadrant.median' : 'explain.quadrant.cut';
    const side = reaches(value, cut) ? '≥' : '<';
    return {
      name: say(`explain.quadrant.${name}`),
      how: say(how, { comparison: `${figure(value)} ${side} ${figure(cut)}` }),
      value,
      uses: [name, `${name}Cut`],
    };
  };
  const [quadrant, action] = placementCells(placement);
  return [
    axis('performance', performance),
    axis('fit', fit),
    ...spreadSteps(asked, performance, own('reviews'), own('spread')),
    { name: say('explain.quadrant.quadrant'), how: say('explain.quadrant.both'), value: told(quadrant), column: 0 },
    { name: say('explain.quadrant.action'), how: say('explain.quadrant.byQuadrant'), value: told(action), column: 1 },
  ];
}

/** What the spread of reviews leaves open; nothing where it is not given. */
function spreadSteps({ say }: Asked, mean: number, reviews: number | null, spread: number | null): ToldStep[] {
  if (reviews === null || spread === null || reviews <= 0) return [];
  const [low, high] = intervalOf(mean, spread, reviews);
  return [
    {
      name: say('explain.quadrant.interval'),
      how: say('explain.quadrant.within', { reviews, spread: figure(spread) }),
      value: `${figure(low)} – ${figure(high)}`,
      uses: ['reviews', 'spread'],
    },
  ];
}

function diagnosisSteps(asked: Asked): ToldStep[] {
  const { given, row, say } = asked;
  const { people, policy } = readDiagnosis(given.metrics, given.qaCategories, given.targets);
  const found = outcomeAt(diagnose(people, policy), row);
  if (found === null) return blankSteps(asked);
  const evidence = found.evidence.map((each): ToldStep => {
    const weights = causeClasses
      .filter((cause) => policy.matrix[each.kind][cause] !== 0)
      .map((cause) => `${diagnosisWords[`diagnosis.cause.${cause}`]} +${policy.matrix[each.kind][cause]}`);
    const uses = each.against === 'passLine' ? ['qaCategories'] : ['metrics', 'targets'];
    return {
      name: say('explain.diagnose.weak'),
      how: weights.join(say('explain.separator')),
      value: evidenceText(each),
      uses,
    };
  });
  const sums = causeClasses.map(
    (cause) => `${diagnosisWords[`diagnosis.cause.${cause}`]} ${figure(found.weights[cause])}`,
  );
  const [cause, weak, remedies] = diagnosisAnswer(found);
  const how = found.causes.length === 0 ? say('explain.diagnose.nothing') : say('explain.diagnose.heaviest');
  return [
    ...evidence,
    { name: say('explain.diagnose.weights'), how: say('explain.diagnose.summed'), value: sums.join(' · ') },
    { name: say('explain.diagnose.cause'), how, value: told(cause), column: 0 },
    { name: say('explain.diagnose.evidence'), how: say('explain.diagnose.all'), value: told(weak), column: 1 },
    { name: say('explain.diagnose.remedies'), how: say('explain.diagnose.byCause'), value: told(remedies), column: 2 },
  ];
}

function ladderSteps(asked: Asked): ToldStep[] {
  const { given, row, say } = asked;
  const [grades, measures] = align(textColumn('grades', given.grades), numberMatrix('measures', given.measures));
  const values = measures[row] ?? [];
  const { steps: ladder, measureNames } = readLadder(given.criteria, values.length);
  const grade = outcomeAt(grades, row);
  if (grade === null) return blankSteps(asked);
  const promotions = outcomeAt([promotionsOf(grade, values, ladder)], 0) ?? [];
  if (promotions.length === 0) {
    return [
      { name: say('explain.ladder.next'), how: say('explain.ladder.top', { grade }), value: '', column: asked.column },
    ];
  }
  const checks = ladder
    .filter((step) => step.grade === grade)
    .flatMap(({ next, minimums }) =>
      minimums.flatMap((minimum, i): ToldStep[] => {
        if (minimum === null) return [];
        const value = values[i] ?? null;
        const known = value === null || isFault(value) ? null : value;
        const side = known !== null && reaches(known, minimum) ? '≥' : '<';
        const how = known === null ? say('explain.ladder.noValue') : `${figure(known)} ${side} ${figure(minimum)}`;
        const name = say('explain.ladder.measure', { next, measure: measureNames[i] ?? '' });
        return [{ name, how, value: known, uses: ['measures', 'criteria'] }];
      }),
    );
  const [next, ready, missing] = promotionCells(promotions, measureNames);
  return [
    {
      name: say('explain.ladder.next'),
      how: say('explain.ladder.from', { grade }),
      value: told(next),
      uses: ['grades'],
      column: 0,
    },
    ...checks,
    { name: say('explain.ladder.ready'), how: say('explain.ladder.allMet'), value: told(ready), column: 1 },
    { name: say('explain.ladder.missing'), how: say('explain.ladder.gaps'), value: told(missing), column: 2 },
  ];
}

export const peopleRules: Readonly<Record<string, StepRule>> = {
  QUADRANT: { rows: ['performance', 'fit', 'reviews', 'spread'], whole: true, compute: quadrantSteps },
  DIAGNOSE: { rows: ['metrics', 'qaCategories'], whole: true, compute: diagnosisSteps },
  LADDER: { rows: ['grades', 'measures'], whole: true, compute: ladderSteps },
};
