import type { awards as chinese } from '../zh-CN/awards';

export const awards: Record<keyof typeof chinese, string> = {
  'awards.eligible': 'Eligible',
  'awards.earners': 'Earners',
  'awards.participation': 'Participation',
  'awards.spend': 'Spend',
  'awards.pool': 'Pool',
  'awards.poolUse': 'Spend ÷ pool',
  'awards.median': 'Median',
  'awards.maximum': 'Maximum',
  'awards.gini': 'Gini',
};
