/** The header of AWARDCHECK, which is the same whatever the display language. */
export const awards = {
  'awards.eligible': '应参与人数',
  'awards.earners': '获奖人数',
  'awards.participation': '参与率',
  'awards.spend': '发放金额',
  'awards.pool': '奖金池',
  'awards.poolUse': '奖金池使用率',
  'awards.median': '中位数',
  'awards.maximum': '最高',
  'awards.gini': '基尼系数',
};
