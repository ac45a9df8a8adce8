/** The policy tables of a fresh workbook. A table on a sheet replaces its default whole. */
import type { GradeBands } from './grade';
import type { RubricRow } from './rubric';

export const defaultPassLine = 80;

const defaultFullMark = 10;

const defaultCategories: readonly (readonly [category: string, weight: number, items: readonly string[]])[] = [
  ['服务规范与礼仪', 25, ['服务用语', '回复速度', '开头语', '等候语', '结束语']],
  ['业务规范及能力', 50, ['流程操作', '产品知识', '需求探索', '方案提供', '回复表达技巧', '回复准确性与完整性']],
  ['服务意识', 25, ['服务禁忌(引流)', '风险意识', '服务主动性', '销售意识']],
];

/** 评分表: the source's 25 / 50 / 25, equal item weights, full mark 10, no critical item until the user sets one. */
export const defaultRubricRows: readonly RubricRow[] = defaultCategories
  .flatMap(([category, categoryWeight, items]) => items.map((item) => ({ category, categoryWeight, item })))
  .map((entry, i) => ({ row: i + 1, ...entry, weight: null, fullMark: defaultFullMark, critical: false }));

/** 等级: 优 from 90, 良 from 80, 中 from 70, else 差. */
export const defaultGradeBands: GradeBands = [
  { from: 0, value: '差' },
  { from: 70, value: '中' },
  { from: 80, value: '良' },
  { from: 90, value: '优' },
];

/** 敏感词: what the source searches chats for. A hit means "review", never a deduction. */
export const defaultKeywords: readonly string[] = ['不知道', '去投诉吧', '态度', '懂吗'];
