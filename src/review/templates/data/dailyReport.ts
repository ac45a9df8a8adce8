import { day, sampleAccounts } from '../../../ledgers/samples';
import { words, type Entry, type SampleCell, type Template, type TemplateColumn, type Words } from '../template';

const people: Entry = { kind: 'integer', minimum: 0 };
const share: Entry = { kind: 'percent', minimum: 0, maximum: 1 };

const figure = (role: string, entry: Entry, chinese: string, english: string, width = 10): TemplateColumn => ({
  role,
  entry,
  width,
  note: words(chinese, english),
});

/** Counts of one person and day; rates and averages follow from them as the export computes them. */
function figures(
  date: number,
  agent: Words,
  [consulted, received, inquiring, ordering, paying]: readonly [number, number, number, number, number],
  sales: number,
  quantity: number,
  [rated, ...ratings]: readonly [number, number, number, number, number, number],
): SampleCell[] {
  const satisfied = (ratings[0] ?? 0) + (ratings[1] ?? 0);
  const rates = [sales / paying, ordering / inquiring, paying / ordering, paying / inquiring];
  const counts = [consulted, received, inquiring, ordering, paying, sales, quantity];
  return [date, agent, ...counts, ...rates, 1, rated / received, satisfied / rated, ...ratings];
}

export const template: Template = {
  kind: 'dailyReport',
  order: 3,
  title: words('客服日报', 'Daily figures'),
  purpose: words(
    '每人每天一行的业绩数据，列与赤兔的客服日报一致，可以整块粘贴。',
    'One row per person and day, in the layout of the 赤兔 export, so that exports can be pasted in.',
  ),
  place: 'sheet',
  rowsAre: 'samples',
  frozenColumns: 2,
  columns: [
    { role: 'date', entry: { kind: 'date' }, width: 12, note: words('数据是哪一天的。', 'The day of the figures.') },
    {
      role: 'agent',
      entry: { kind: 'text' },
      width: 23,
      note: words('导出里的账号，与花名册的旺旺昵称一致。', 'The account as exported, the same as in the roster.'),
    },
    figure('consulted', people, '来咨询的人数。', 'People who wrote in.'),
    figure('received', people, '接待的人数。', 'People who were received.'),
    figure(
      'inquiring',
      people,
      '询单的人数，转化率的分母。',
      'People who asked about buying: the denominator of conversion.',
    ),
    figure('ordering', people, '下了单的人数。', 'People who ordered.'),
    figure('paying', people, '最终付款的人数，4 天后才定。', 'People who paid in the end; final after four days.', 13),
    figure(
      'sales',
      { kind: 'yuan', minimum: 0 },
      '元；提成默认按它累计。',
      'In yuan; commissions are paid on its sum unless the plan says otherwise.',
      12,
    ),
    figure('salesQuantity', people, '卖出的件数。', 'Pieces sold.'),
    figure(
      'averageOrderValue',
      { kind: 'yuan', minimum: 0 },
      '销售额 ÷ 付款人数；复盘会重新计算。',
      'Sales ÷ paying people; the review computes it anew.',
    ),
    figure(
      'orderRate',
      share,
      '下单人数 ÷ 询单人数；复盘会重新计算。',
      'Ordering ÷ inquiring; the review computes it anew.',
      12,
    ),
    figure('orderToPayRate', share, '最终付款人数 ÷ 下单人数。', 'Paying ÷ ordering.', 12),
    figure(
      'payRate',
      share,
      '最终付款人数 ÷ 询单人数；复盘会重新计算。',
      'Paying ÷ inquiring; the review computes it anew.',
      14,
    ),
    figure(
      'workDays',
      { kind: 'number', minimum: 0, maximum: 31 },
      '这一行算几个出勤日，通常是 1。',
      'Days worked that the row stands for, usually 1.',
    ),
    figure('ratingRate', share, '评价人数 ÷ 接待人数。', 'People who rated ÷ received.', 12),
    figure('satisfaction', share, '满意及以上 ÷ 评价人数。', 'Satisfied and above ÷ rated.', 12),
    figure('verySatisfied', people, '评“很满意”的人数。', 'People who were very satisfied.', 8),
    figure('satisfied', people, '评“满意”的人数。', 'People who were satisfied.', 8),
    figure('neutral', people, '评“一般”的人数。', 'People who were neither.', 8),
    figure('dissatisfied', people, '评“不满意”的人数。', 'People who were dissatisfied.', 8),
    figure('veryDissatisfied', people, '评“很不满意”的人数。', 'People who were very dissatisfied.', 9),
  ],
  rows: [
    figures(day(10, 12), sampleAccounts.may, [100, 96, 60, 36, 30], 5400, 42, [24, 18, 4, 2, 0, 0]),
    figures(day(10, 12), sampleAccounts.jun, [90, 88, 50, 25, 20], 3200, 26, [22, 12, 5, 4, 1, 0]),
    figures(day(10, 12), sampleAccounts.lan, [60, 56, 40, 16, 12], 1800, 14, [14, 6, 4, 3, 0, 1]),
  ],
};
