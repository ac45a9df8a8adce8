import type { PolicyTable } from './model';

export type Category = 'service' | 'business' | 'attitude';

/** The default rubric (25 / 50 / 25), in the order of the mark columns; a bracket of the rubric is not in the column. */
export const RUBRIC_ITEMS: readonly { category: Category; item: string; column: string }[] = [
  ...['服务用语', '回复速度', '开头语', '等候语', '结束语'].map((item) => ({
    category: 'service' as const,
    item,
    column: item,
  })),
  ...['流程操作', '产品知识', '需求探索', '方案提供', '回复表达技巧', '回复准确性与完整性'].map((item) => ({
    category: 'business' as const,
    item,
    column: item,
  })),
  { category: 'attitude', item: '服务禁忌(引流)', column: '服务禁忌' },
  ...['风险意识', '服务主动性', '销售意识'].map((item) => ({ category: 'attitude' as const, item, column: item })),
];

const CATEGORIES: Record<Category, { name: string; weight: number }> = {
  service: { name: '服务规范与礼仪', weight: 25 },
  business: { name: '业务规范及能力', weight: 50 },
  attitude: { name: '服务意识', weight: 25 },
};

/** Category cells are merged on the sheet: the name and the weight stand in the category's first row only. */
export function rubricTable(criticalItems: readonly string[] = []): PolicyTable {
  return {
    title: '评分表',
    headers: ['类别', '类别权重', '评分项', '项权重', '满分', '致命项'],
    rows: RUBRIC_ITEMS.map(({ category, item }, index) => {
      const first = RUBRIC_ITEMS[index - 1]?.category !== category;
      const { name, weight } = CATEGORIES[category];
      return [first ? name : null, first ? weight : null, item, null, 10, criticalItems.includes(item) ? '是' : null];
    }),
  };
}
