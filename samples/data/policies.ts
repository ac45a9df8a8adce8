import type { PolicyTable, PolicyValue } from './model';
import { rubricTable } from './rubric';

/** What differs between teams; everything else of 规则设置 is the default. */
export interface PolicyChoices {
  criticalItems: readonly string[];
  plan: readonly PolicyValue[];
  tiers: readonly (readonly [from: number, rate: number])[];
  qaFactors: readonly (readonly [minimum: number, factor: number])[];
  prizes: readonly (readonly PolicyValue[])[];
  targets: readonly (readonly [metric: string, target: number, weight: number, direction: string])[];
  cuts: readonly [performance: number, fit: number];
}

/** The policy tables in the order they are stacked on 规则设置. */
export function policyTables(choices: PolicyChoices): PolicyTable[] {
  const planName = choices.plan[0] ?? null;
  return [
    rubricTable(choices.criticalItems),
    {
      title: '等级',
      headers: ['最低分', '等级'],
      rows: [
        [90, '优'],
        [80, '良'],
        [70, '中'],
        [0, '差'],
      ],
    },
    {
      title: '抽检规则',
      headers: ['规则', '值'],
      rows: [
        ['每人每日最低条数', 5],
        ['新人天数', 30],
        ['新人每日条数', 10],
        ['不稳定倍数', 2],
        ['随机最少条数', 3],
        ['双评比例', 0.1],
      ],
    },
    {
      title: '敏感词',
      headers: ['敏感词', '级别'],
      rows: [
        ['不知道', '一般'],
        ['去投诉吧', '重大'],
        ['态度', '一般'],
        ['懂吗', '严重'],
      ],
    },
    {
      title: '激励方案',
      headers: ['方案', '阶段', '开始日期', '结束日期', '指标', '目标', '方式', '依据', '封顶', '保底', '奖金池'],
      rows: [choices.plan],
    },
    {
      title: '提成阶梯',
      headers: ['方案', '起点', '比例'],
      rows: choices.tiers.map(([from, rate]) => [planName, from, rate]),
    },
    { title: '质检系数', headers: ['最低质检分', '系数'], rows: choices.qaFactors },
    { title: '名次奖', headers: ['奖项', '指标', '名次', '奖金'], rows: choices.prizes },
    {
      title: '象限设置',
      headers: ['规则', '值'],
      rows: [
        ['绩效分界', choices.cuts[0]],
        ['匹配分界', choices.cuts[1]],
      ],
    },
    { title: '指标目标', headers: ['指标', '目标', '权重', '方向'], rows: choices.targets },
    {
      title: '晋升标准',
      headers: ['现等级', '下一等级', '通道', '质检均分', '绩效'],
      rows: [
        ['新手', '熟练', '横向', 78, 75],
        ['熟练', '绩优', '横向', 82, 85],
        ['绩优', '精英', '横向', 88, 95],
        ['绩优', '小队长', '纵向', 85, 90],
      ],
    },
  ];
}
