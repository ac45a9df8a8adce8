import { designTables } from '../../../review/pay/design/draft';
import type { PlanDraft } from '../../../review/pay/design/model';
import { changeDraft } from './draftState';

const tables = designTables('zh-CN');
const [plan, tiers] = tables;
const rowOf = (values: Record<string, string>) => plan?.columns.map(({ role }) => values[role] ?? '') ?? [];
const draft: PlanDraft = {
  ...{ tiers: [['月度', '0', '1%']], qaFactors: [], rankPrizes: [], awards: [], compositeMetrics: [] },
  plan: [rowOf({ plan: '双11', metric: '销售额', mode: '超额累进', target: '100', cap: '5000' })],
};

it('a new row goes on with what the row above it is of', () => {
  if (!tiers) throw new Error('no tiers');
  expect(changeDraft(draft, { type: 'add', table: tiers }).tiers[1]).toEqual(['月度', '', '']);
});

it('phases have the first row’s metric and mode, and dates and targets to be filled in', () => {
  if (!plan) throw new Error('no plan');
  const rows = changeDraft(draft, { type: 'phases', table: plan }).plan;
  const column = (role: string) => plan.columns.findIndex((each) => each.role === role);
  expect(rows.map((row) => row[column('phase')])).toEqual(['培训期', '预售期', '活动期一', '活动期二', '售后期']);
  expect(new Set(rows.map((row) => row[column('plan')]))).toEqual(new Set(['双11']));
  expect(rows.every((row) => row[column('target')] === '' && row[column('cap')] === '')).toBe(true);
});

it('changes and removes one thing and nothing else', () => {
  const typed = changeDraft(draft, { type: 'cell', kind: 'tiers', row: 0, column: 2, text: '2%' });
  expect(typed).toEqual({ ...draft, tiers: [['月度', '0', '2%']] });
  expect(changeDraft(typed, { type: 'remove', kind: 'tiers', row: 0 })).toEqual({ ...draft, tiers: [] });
});
