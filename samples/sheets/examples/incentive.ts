import type { FunctionPageBuilder } from '../functionPage';
import { COUNT, MONEY, PERCENT, RATIO, SCORE, TEXT, type ExampleTables } from './tables';

/** Header, two tiers, their sum, factor, days, floor, cap and the amount. */
const STATEMENT_ROWS = 9;

export function incentiveExamples(
  page: FunctionPageBuilder,
  { shop, policy, data }: ExampleTables,
): { performance: string } {
  page.family('激励');
  const [totals, indicators, sales] = [data('每人汇总'), data('指标'), data('每月销售额')];
  const [plan, goals] = [policy('激励方案'), policy('指标目标')];
  const perPerson = { header: '客服', cells: totals.links('客服') };
  const tiers = policy('提成阶梯').columns('起点', '比例');
  const factors = policy('质检系数').columns('最低质检分', '系数');
  page.example({
    name: 'TIERPAY',
    answers: '销售额按阶梯提成是多少?(未乘系数,未取整)',
    args: [totals.columns('销售额'), tiers],
    labels: perPerson,
    headers: ['阶梯提成'],
    formats: [MONEY],
  });
  const payouts = page.example({
    name: 'PAYOUT',
    answers: '乘质检系数和出勤、封顶保底之后,每人发多少?',
    args: [
      totals.columns('销售额'),
      plan.cell('目标'),
      tiers,
      '"marginal"',
      indicators.columns('质检均分'),
      factors,
      indicators.columns('出勤比例'),
      plan.cell('封顶'),
      plan.cell('保底'),
    ],
    labels: perPerson,
    headers: ['提成(元)'],
    formats: [MONEY],
  });
  page.example({
    name: 'PAYSTATEMENT',
    answers: '知夏的提成是怎样一步步算出来的?',
    args: [
      totals.cell('销售额'),
      plan.cell('目标'),
      tiers,
      '"marginal"',
      indicators.cell('质检均分'),
      factors,
      indicators.cell('出勤比例'),
      plan.cell('封顶'),
      plan.cell('保底'),
    ],
    rows: STATEMENT_ROWS,
    formats: [TEXT, TEXT, MONEY],
  });
  page.example({
    name: 'SPLITPOOL',
    answers: '团队奖金按销售额分,每人多少?(合计分毫不差)',
    args: [data('参数').cell('团队奖金'), totals.columns('销售额')],
    labels: perPerson,
    headers: ['奖金(元)'],
    formats: [MONEY],
  });
  page.example({
    name: 'RANKPRIZE',
    answers: '销售之星的名次奖归谁?',
    args: [totals.columns('销售额'), policy('名次奖').columns('奖金')],
    labels: perPerson,
    headers: ['名次奖(元)'],
    formats: [MONEY],
  });
  const performance = page.example({
    name: 'KPISCORE',
    answers: '三项指标对照目标,综合绩效多少分?(100 = 全部达标)',
    args: [
      indicators.columns('付款转化率', '下单转化率'),
      goals.columns('目标'),
      goals.columns('权重'),
      goals.columns('方向'),
    ],
    labels: perPerson,
    headers: ['绩效'],
    formats: [SCORE],
  });
  page.example({
    name: 'AWARDCHECK',
    answers: '这一轮提成的参与率、花费和差距如何?',
    args: [payouts.column(0), '15000'],
    rows: 2,
    formats: [COUNT, COUNT, PERCENT, MONEY, MONEY, PERCENT, MONEY, MONEY, RATIO],
  });
  page.example({
    name: 'TARGETODDS',
    answers: '十月的目标,过去几个月里有多少个月达得到?',
    args: [sales.columns('2026-05', '2026-09'), sales.columns('十月目标')],
    labels: { header: '客服', cells: shop('花名册').links('花名') },
    headers: ['达标月份占比'],
    formats: [PERCENT],
  });
  return { performance: performance.column(0) };
}
