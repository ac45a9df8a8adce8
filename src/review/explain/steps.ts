import { Fault } from '../../domain/fault';
import { payStatement } from '../../domain/incentive/statement';
import { baseOf, isNew, quotaOf } from '../../domain/sampling/quota';
import { cellText, flagColumn, optionalNumber, rowsOf } from '../../functions/cells';
import { readPlan } from '../../functions/plan';
import { readSamplingRules } from '../../functions/samplingRules';
import { statement as statementEnglish } from '../../locales/en-US/statement';
import { fill, type Locale } from '../../locales/locale';
import { statement as statementChinese } from '../../locales/zh-CN/statement';
import type { ExplainedStep } from './model';
import { scoreSteps } from './scoreSteps';
import type { Say } from './texts';

/** The arguments of one row of a call, by parameter; as Excel would hand them over. */
export type RowArguments = Readonly<Record<string, unknown>>;

export interface ComputedSteps {
  steps: ExplainedStep[];
  /** What the row of the answer should show, column by column; null where the steps do not say. */
  row: (number | string)[] | null;
}

export interface StepRule {
  /** Parameters with one row for each row of the answer; all others are read as a whole. */
  byRow: readonly string[];
  /** @throws Fault as the function answers with */
  compute: (given: RowArguments, say: Say, locale: Locale) => ComputedSteps;
}

const statementWords = { 'zh-CN': statementChinese, 'en-US': statementEnglish } as const;

function paySteps(
  given: RowArguments,
  score: string,
  locale: Locale,
  [actual, target]: [string, string],
): ComputedSteps {
  const { tiers, mode, multipliers, cap, floor, basis } = given;
  const calculator = readPlan({ tiers, mode, multipliers, cap, floor, basis });
  const lines = payStatement(calculator, {
    actual: optionalNumber(actual, given[actual]),
    target: calculator.plan.basis === 'amount' ? null : optionalNumber(target, given[target]),
    qaScore: optionalNumber(score, given[score]),
    proration: optionalNumber('proration', given.proration),
  });
  if (lines instanceof Fault) throw lines;
  const words = statementWords[locale];
  return {
    steps: lines.map(({ step, how, parameters, amount }) => ({
      name: fill(words[`statement.step.${step}`], parameters),
      how: fill(words[`statement.how.${how}`], parameters),
      value: amount,
    })),
    row: [lines.at(-1)?.amount ?? ''],
  };
}

function quotaSteps(given: RowArguments, say: Say): ComputedSteps {
  const rules = readSamplingRules(given.rules);
  if (cellText(rowsOf(given.agents)[0]?.[0]) === null) return { steps: [], row: ['', '', ''] };
  const tenureDays = optionalNumber('tenureDays', given.tenureDays);
  const [flag] = flagColumn('unstable', given.unstable).values;
  if (flag instanceof Fault) throw flag;
  const unstable = flag === true;
  const available = optionalNumber('available', given.available) ?? 0;
  const result = quotaOf({ available, tenureDays, unstable }, rules);
  if (result instanceof Fault) throw result;
  const { required, quota, shortfall } = result;
  const factor = unstable ? rules.unstableFactor : 1;
  return {
    steps: [
      {
        name: say('explain.quota.base'),
        how: isNew(tenureDays, rules)
          ? say('explain.quota.new', { days: tenureDays, limit: rules.newDays })
          : say(tenureDays === null ? 'explain.quota.noTenure' : 'explain.quota.experienced', {
              days: tenureDays ?? '',
              limit: rules.newDays,
            }),
        value: baseOf(tenureDays, rules),
      },
      {
        name: say('explain.quota.required'),
        how: say(unstable ? 'explain.quota.unstable' : 'explain.quota.stable', { factor }),
        value: required,
      },
      { name: say('explain.quota.quota'), how: say('explain.quota.atMost', { required, available }), value: quota },
      { name: say('explain.quota.shortfall'), how: `${required} − ${quota}`, value: shortfall },
    ],
    row: [required, quota, shortfall],
  };
}

/** The functions whose steps are told one by one, by the domain's own computation. */
export const stepRules: Readonly<Record<string, StepRule>> = {
  QASCORE: { byRow: ['marks'], compute: scoreSteps },
  PAYOUT: {
    byRow: ['actuals', 'targets', 'qaScores', 'proration'],
    compute: (given, _say, locale) => paySteps(given, 'qaScores', locale, ['actuals', 'targets']),
  },
  PAYSTATEMENT: {
    byRow: [],
    compute: (given, _say, locale) => ({ ...paySteps(given, 'qaScore', locale, ['actual', 'target']), row: null }),
  },
  QUOTA: { byRow: ['agents', 'available', 'tenureDays', 'unstable'], compute: quotaSteps },
};
