import { Fault } from '../fault';
import type { SamplingRules } from './quota';

/** 抽检规则: the rules of the source, replaced one by one by the rows of a table on a sheet. */
export const defaultSamplingRules: SamplingRules = {
  base: 5,
  newDays: 30,
  newBase: 10,
  unstableFactor: 2,
  randomMinimum: 3,
  doubleShare: 0.1,
};

/** The labels of the 抽检规则 table (DOMAIN 8). */
export const samplingRuleLabels: Readonly<Record<keyof SamplingRules, string>> = {
  base: '每人每日最低条数',
  newDays: '新人天数',
  newBase: '新人每日条数',
  unstableFactor: '不稳定倍数',
  randomMinimum: '随机最少条数',
  doubleShare: '双评比例',
};

/** One row of a rules table. */
export interface RuleRow {
  label: string;
  value: number;
}

/**
 * The default rules with those of a table put over them.
 * @throws Fault value for a label that is no rule, number for a negative value
 */
export function samplingRulesFrom(rows: readonly RuleRow[]): SamplingRules {
  const rules = { ...defaultSamplingRules };
  const byLabel = new Map<string, keyof SamplingRules>();
  for (const key of Object.keys(samplingRuleLabels) as (keyof SamplingRules)[])
    byLabel.set(samplingRuleLabels[key], key);
  for (const { label, value } of rows) {
    const key = byLabel.get(label);
    if (key === undefined) {
      throw new Fault('value', 'unknownRule', { value: label, options: [...byLabel.keys()].join('、') });
    }
    if (value < 0) throw new Fault('number', 'negativeArgument', { argument: label, value });
    rules[key] = value;
  }
  return rules;
}
