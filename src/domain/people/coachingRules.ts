import { Fault } from '../fault';

/** By which rules people are coached; every one may be replaced on a sheet. */
export interface CoachingRules {
  /** A talk is looked at again after so many days. */
  recheckDays: number;
  /** Where it did not help, the second talk is to take place so many days after the first. */
  secondTalkDays: number;
  /** Fewer reviews say too little of a mean or a change. */
  leastReviews: number;
  /** Share of the full mark below which a rating is a fault. */
  faultLine: number;
  /** So many faults in one item are a habit. */
  faultCount: number;
  /** Reviews of so many days before a talk are compared with those after it. */
  beforeDays: number;
}

export const defaultCoachingRules: CoachingRules = {
  recheckDays: 7,
  secondTalkDays: 14,
  leastReviews: 5,
  faultLine: 0.6,
  faultCount: 3,
  beforeDays: 28,
};

/** The labels of the 辅导规则 table. */
export const coachingRuleLabels: Readonly<Record<keyof CoachingRules, string>> = {
  recheckDays: '复查天数',
  secondTalkDays: '二次沟通天数',
  leastReviews: '最少质检条数',
  faultLine: '单项失分线',
  faultCount: '反复失分次数',
  beforeDays: '辅导前对比天数',
};

/**
 * The default rules with those of a table put over them; rows of other rules are not its concern.
 * @throws Fault number for a value that is not above zero, or a line above the full mark
 */
export function coachingRulesFrom(rows: readonly { label: string; value: number }[]): CoachingRules {
  const rules = { ...defaultCoachingRules };
  for (const key of Object.keys(coachingRuleLabels) as (keyof CoachingRules)[]) {
    const row = rows.find(({ label }) => label === coachingRuleLabels[key]);
    if (!row) continue;
    const { label: argument, value } = row;
    if (!(value > 0)) throw new Fault('number', 'argumentNotPositive', { argument, value });
    if (key === 'faultLine' && value > 1) {
      throw new Fault('number', 'argumentOutOfRange', { argument, value, minimum: 0, maximum: 1 });
    }
    rules[key] = value;
  }
  return rules;
}
