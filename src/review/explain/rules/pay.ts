import { Fault } from '../../../domain/fault';
import { payStatement } from '../../../domain/incentive/statement';
import { optionalNumber } from '../../../functions/cells';
import { readPlan } from '../../../functions/plan';
import { statement as statementEnglish } from '../../../locales/en-US/statement';
import { fill, type Locale } from '../../../locales/locale';
import { statement as statementChinese } from '../../../locales/zh-CN/statement';
import { blankSteps, type Arguments, type StepRule, type ToldStep } from './rule';

const statementWords = { 'zh-CN': statementChinese, 'en-US': statementEnglish } as const;

/** Which parameter holds what of a person. */
interface PersonParameters {
  actual: string;
  target: string;
  qaScore: string;
}

/** The lines of a pay statement; none for a blank actual. */
function statementSteps(given: Arguments, { actual, target, qaScore }: PersonParameters, locale: Locale): ToldStep[] {
  const { tiers, mode, multipliers, cap, floor, basis } = given;
  const calculator = readPlan({ tiers, mode, multipliers, cap, floor, basis });
  const lines = payStatement(calculator, {
    actual: optionalNumber(actual, given[actual]),
    target: calculator.plan.basis === 'amount' ? null : optionalNumber(target, given[target]),
    qaScore: optionalNumber(qaScore, given[qaScore]),
    proration: optionalNumber('proration', given.proration),
  });
  if (lines instanceof Fault) throw lines;
  const words = statementWords[locale];
  const uses: Readonly<Record<string, readonly string[]>> = {
    attainment: [actual, target],
    tier: [actual, 'tiers'],
    tiers: [actual, 'tiers'],
    factor: [qaScore, 'multipliers'],
    gate: [qaScore, 'multipliers'],
    proration: ['proration'],
    floor: ['floor'],
    cap: ['cap'],
  };
  return lines.map(({ step, how, parameters, amount }) => ({
    name: fill(words[`statement.step.${step}`], parameters),
    how: fill(words[`statement.how.${how}`], parameters),
    value: amount,
    uses: uses[step] ?? [],
  }));
}

/** The last step is what the cell shows. */
const ending = (steps: readonly ToldStep[], column: number): ToldStep[] =>
  steps.map((step, i) => (i === steps.length - 1 ? { ...step, column } : step));

export const payRules: Readonly<Record<string, StepRule>> = {
  TIERPAY: {
    rows: ['amounts'],
    compute: (asked) => {
      const { tiers, mode, amounts } = asked.given;
      const person = { actual: 'amounts', target: 'target', qaScore: 'qaScore' };
      // The last line rounds, which tier pay does not.
      const steps = statementSteps({ tiers, mode, amounts }, person, asked.locale).slice(0, -1);
      return steps.length === 0 ? blankSteps(asked) : ending(steps, 0);
    },
  },
  PAYOUT: {
    rows: ['actuals', 'targets', 'qaScores', 'proration'],
    compute: (asked) => {
      const person = { actual: 'actuals', target: 'targets', qaScore: 'qaScores' };
      const steps = statementSteps(asked.given, person, asked.locale);
      return steps.length === 0 ? blankSteps(asked) : ending(steps, 0);
    },
  },
  PAYSTATEMENT: {
    rows: [],
    whole: true,
    compute: ({ given, row, locale }) => {
      if (row === 0) return null;
      const person = { actual: 'actual', target: 'target', qaScore: 'qaScore' };
      return ending(statementSteps(given, person, locale).slice(0, row), 2);
    },
  },
};
