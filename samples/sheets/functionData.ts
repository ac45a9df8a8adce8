import { serialOf } from '../calendar';
import type { DailyFigures, TeamData } from '../data/model';
import {
  diagnosisFigures,
  doubleScoring,
  monthlySales,
  reviewFigures,
  watchedDays,
  weeklyReviews,
} from './functionFigures';
import type { Block, CellValue, SheetLayout } from './model';
import { block, column } from './tables';
import { TableRange } from './tableRange';

export const FUNCTION_DATA = '函数数据';

const FROM = serialOf('2026-10-01');
/** The last two days' final payments are not known yet. */
const TO = serialOf('2026-10-29');
/** A frame of reviews of a handy size, with 半夏's bad days in it. */
const FRAME = { from: serialOf('2026-10-12'), to: serialOf('2026-10-15') };

const COUNT = { format: '#,##0' };
const MONEY = { format: '#,##0.00' };
const RATE = { format: '0.0%' };
const SCORE = { format: '0.0' };
const DATE = { format: 'yyyy-mm-dd' };

/** The reviews that stand for a sampling frame. */
export const reviewFrame = (sheets: readonly SheetLayout[]): TableRange =>
  TableRange.of(sheets, '质检明细').between(
    '会话日期',
    (date) => typeof date === 'number' && date >= FRAME.from && date <= FRAME.to,
  );

/** Small tables, made from the shop's own, for arguments that no table of the shop holds. */
export function functionDataSheet(data: TeamData, shop: readonly SheetLayout[]): SheetLayout {
  const blocks: Block[] = [settings()];
  const sheet: SheetLayout = { name: FUNCTION_DATA, hidden: false, blocks, frozenRows: 0, frozenColumns: 1 };
  const table = (title: string): TableRange => TableRange.of([sheet], FUNCTION_DATA, title);
  blocks.push(monthTotals(data, shop, table('参数')));
  blocks.push(indicators(data, shop, table('每人汇总')));
  blocks.push(diagnosisFigures(data, table('指标'), FROM, TO));
  blocks.push(monthlySales(data));
  blocks.push(samplingFrame(data, shop, table('参数')));
  blocks.push(doubleScoring(data), watchedDays(data), weeklyReviews(data));
  blocks.push(dailySales(data, shop));
  return sheet;
}

const settings = (): Block =>
  block(
    [
      column('数据起始', 12, DATE),
      column('数据截止', 12, DATE),
      column('判断时间', 17, { format: 'yyyy-mm-dd hh:mm' }),
      column('抽检总数', 11, COUNT),
      column('分层样本', 11, COUNT),
      column('团队奖金', 11, MONEY),
      column('抽检种子', 16),
    ],
    [[FROM, TO, TO + 0.75, 15, 60, 6000, 'qinghe-2026-10']],
    { title: '参数' },
  );

/** The export's columns that are summed per person. */
const TOTALS: readonly (readonly [header: string, of: (day: DailyFigures) => number | null])[] = [
  ['咨询人数', (day) => day.consulted],
  ['接待人数', (day) => day.received],
  ['询单人数', (day) => day.inquiring],
  ['下单人数', (day) => day.ordering],
  ['最终付款人数', (day) => day.paying],
  ['销售额', (day) => day.sales],
  ['上班天数', () => 1],
];

const rounded = (value: number): number => Math.round(value * 100) / 100;
const sum = (values: readonly (number | null)[]): number =>
  rounded(values.reduce<number>((total, value) => total + (value ?? 0), 0));

function monthTotals({ spec, daily }: TeamData, shop: readonly SheetLayout[], period: TableRange): Block {
  const source = TableRange.of(shop, '客服日报');
  const roster = TableRange.of(shop, '花名册');
  const dates = source.fixedColumn('日期');
  const within = `${dates},">="&${period.fixedCell('数据起始')},${dates},"<="&${period.fixedCell('数据截止')}`;
  return block(
    [column('客服', 12), ...TOTALS.map(([header]) => column(header, 12, header === '销售额' ? MONEY : COUNT))],
    spec.people.map(({ nickname, account }, index) => {
      const mine = daily.filter((day) => day.account === account && day.date >= FROM && day.date <= TO);
      const person = `${source.fixedColumn('旺旺昵称')},${roster.cell('旺旺昵称', index)}`;
      return [
        nickname,
        ...TOTALS.map(([header, of]) => ({
          formula: `SUMIFS(${source.fixedColumn(header)},${person},${within})`,
          result: sum(mine.map(of)),
        })),
      ];
    }),
    { title: '每人汇总' },
  );
}

/** Ratios of the sums, the QA figures and the performance of each person. */
function indicators({ spec, reviews }: TeamData, shop: readonly SheetLayout[], totals: TableRange): Block {
  const goals = TableRange.of(shop, '规则设置', '指标目标');
  const number = (header: string, index: number): number => Number(totals.values(header)[index]);
  const ratio = (part: string, whole: string, index: number): { formula: string; result: number } => ({
    formula: `${totals.cell(part, index)}/${totals.cell(whole, index)}`,
    result: number(part, index) / number(whole, index),
  });
  return block(
    [
      column('客服', 12),
      column('付款转化率', 12, RATE),
      column('客单价', 12, MONEY),
      column('下单转化率', 12, RATE),
      column('质检均分', 12, SCORE),
      column('绩效', 12, SCORE),
      column('质检标准差', 12, SCORE),
      column('出勤比例', 12, RATE),
    ],
    spec.people.map(({ nickname }, index) => {
      const ratios = [
        ratio('最终付款人数', '询单人数', index),
        ratio('销售额', '最终付款人数', index),
        ratio('下单人数', '询单人数', index),
      ];
      const figures = reviewFigures(reviews, nickname, FROM, TO);
      return [
        nickname,
        ...ratios,
        figures.mean,
        performance(ratios, goals),
        figures.deviation,
        {
          formula: `${totals.cell('上班天数', index)}/${TO - FROM + 1}`,
          result: number('上班天数', index) / (TO - FROM + 1),
        },
      ];
    }),
    { title: '指标' },
  );
}

/** 100 · Σ w · min(1.2, attainment) ÷ Σ w, as a manager would write it. */
function performance(ratios: readonly { formula: string; result: number }[], goals: TableRange): CellValue {
  const [targets, weights] = [goals.values('目标').map(Number), goals.values('权重').map(Number)];
  const parts = ratios.map(({ formula }, i) => `${goals.cell('权重', i)}*MIN(1.2,${formula}/${goals.cell('目标', i)})`);
  const weighted = ratios.map(({ result }, i) => (weights[i] ?? 0) * Math.min(1.2, result / (targets[i] ?? 1)));
  return {
    formula: `100*(${parts.join('+')})/SUM(${goals.columns('权重')})`,
    result: (100 * weighted.reduce((a, b) => a + b, 0)) / weights.reduce((a, b) => a + b, 0),
  };
}

function samplingFrame({ spec }: TeamData, shop: readonly SheetLayout[], period: TableRange): Block {
  const frame = reviewFrame(shop);
  const roster = TableRange.of(shop, '花名册');
  const agents = frame.values('客服');
  return block(
    [
      column('客服', 12),
      column('可抽会话', 12, COUNT),
      column('最少条数', 12, COUNT),
      column('入职天数', 12, COUNT),
      column('不稳定', 12),
    ],
    spec.people.map(({ nickname, hired, badDays }, index) => {
      const available = agents.filter((agent) => agent === nickname).length;
      const counting = `COUNTIF(${frame.fixedColumn('客服')},${roster.cell('花名', index)})`;
      return [
        nickname,
        { formula: counting, result: available },
        { formula: `MIN(1,${counting})`, result: Math.min(1, available) },
        { formula: `${period.fixedCell('数据截止')}-${roster.cell('入职日期', index)}`, result: TO - hired },
        badDays.length > 0 ? '是' : '否',
      ];
    }),
    { title: '待抽会话' },
  );
}

function dailySales({ daily }: TeamData, shop: readonly SheetLayout[]): Block {
  const source = TableRange.of(shop, '客服日报');
  return block(
    [column('日期', 12, DATE), column('全店销售额', 12, MONEY)],
    Array.from({ length: TO - FROM + 1 }, (_, index) => {
      const date = FROM + index;
      const total = sum(daily.filter((day) => day.date === date).map(({ sales }) => sales));
      return [
        date,
        { formula: `SUMIFS(${source.fixedColumn('销售额')},${source.fixedColumn('日期')},${date})`, result: total },
      ];
    }),
    { title: '每日销售额' },
  );
}
