import { isoOf } from '../calendar';
import type { DailyFigures, TeamData } from '../data/model';
import { RUBRIC_ITEMS } from '../data/rubric';
import type { Block, CellValue, Column } from './model';

const DATE = 'yyyy-mm-dd';
const DATE_TIME = 'yyyy-mm-dd hh:mm';
const MONEY = '#,##0.00';
const PERCENT = '0.00%';
const NOT_YET = '延迟统计';

export const column = (header: string, width: number, more: Omit<Column, 'header' | 'width'> = {}): Column => ({
  header,
  width,
  ...more,
});

export function block(columns: readonly Column[], rows: Block['rows'], more: Partial<Block> = {}): Block {
  return { title: null, tableName: null, footer: [], mergedColumns: [], ...more, columns, rows };
}

export function rosterBlock({ spec }: TeamData, more: Partial<Block>): Block {
  return block(
    [
      column('工号', 9, { format: '@' }),
      column('姓名', 10),
      column('花名', 9),
      column('旺旺昵称', 22),
      column('组别', 11),
      column('组长', 9),
      column('岗位', 11),
      column('等级', 8, { choices: ['新手', '熟练', '绩优', '精英', '小队长'] }),
      column('入职日期', 12, { format: DATE }),
      column('离职日期', 12, { format: DATE }),
      column('状态', 8, { choices: ['在职', '离职'] }),
      column('是否临促', 10, { choices: ['是', '否'] }),
    ],
    spec.people.map((person) => [
      person.employeeId,
      person.name,
      person.nickname,
      person.account,
      person.group,
      person.leader,
      person.position,
      person.grade,
      person.hired,
      person.left,
      person.left === null ? '在职' : '离职',
      person.temporary ? '是' : '否',
    ]),
    more,
  );
}

/** How an export spells dates and rates: numbers with formats, or texts. */
export type ExportStyle = 'numbers' | 'texts';

const ratio = (part: number | null, whole: number | null): number | null =>
  part === null || whole === null || whole === 0 ? null : part / whole;

interface DailyColumn extends Column {
  value: (day: DailyFigures) => CellValue;
  /** Column of a count that a 汇总 row can add up. */
  total?: (day: DailyFigures) => number | null;
}

function dailyColumns(style: ExportStyle): DailyColumn[] {
  const rate = (header: string, of: (day: DailyFigures) => number | null): DailyColumn => ({
    header,
    width: 14,
    ...(style === 'numbers' ? { format: PERCENT } : {}),
    value: (day) => {
      const value = of(day);
      if (value === null) return NOT_YET;
      return style === 'numbers' ? Math.round(value * 10_000) / 10_000 : `${(value * 100).toFixed(2)}%`;
    },
  });
  const count = (header: string, of: (day: DailyFigures) => number | null, format = '0'): DailyColumn => ({
    header,
    width: 11,
    format,
    value: (day) => of(day) ?? NOT_YET,
    total: of,
  });
  const rated = (day: DailyFigures): number => day.satisfaction.reduce((sum, votes) => sum + votes, 0);
  const vote = (header: string, place: 0 | 1 | 2 | 3 | 4): DailyColumn =>
    count(header, (day) => day.satisfaction[place]);
  return [
    {
      ...column('日期', 12, style === 'numbers' ? { format: DATE } : {}),
      value: ({ date }) => (style === 'numbers' ? date : isoOf(date)),
    },
    { ...column('旺旺昵称', 22), value: ({ account }) => account },
    count('咨询人数', (day) => day.consulted),
    count('接待人数', (day) => day.received),
    count('询单人数', (day) => day.inquiring),
    count('下单人数', (day) => day.ordering),
    count('最终付款人数', (day) => day.paying),
    count('销售额', (day) => day.sales, MONEY),
    count('销售量', (day) => day.units),
    {
      ...column('客单价', 10, { format: MONEY }),
      value: (day) => {
        const value = ratio(day.sales, day.paying);
        return value === null ? NOT_YET : Math.round(value * 100) / 100;
      },
    },
    rate('询单->下单转化率', (day) => ratio(day.ordering, day.inquiring)),
    rate('下单->付款转化率', (day) => ratio(day.paying, day.ordering)),
    rate('询单->最终付款转化率', (day) => ratio(day.paying, day.inquiring)),
    count('上班天数', () => 1),
    rate('服务满意度评价参与率', (day) => ratio(rated(day), day.ratingRequests)),
    rate('客户满意率', (day) => ratio(day.satisfaction[0] + day.satisfaction[1], rated(day))),
    vote('很满意', 0),
    vote('满意', 1),
    vote('一般', 2),
    vote('不满意', 3),
    vote('很不满意', 4),
  ];
}

const SERVICE_COLUMNS: readonly DailyColumn[] = [
  { ...column('平均响应(秒)', 12, { format: '0' }), value: (day) => day.responseSeconds },
  {
    ...column('慢响应人数', 11, { format: '0' }),
    value: (day) => day.slowResponses,
    total: (day) => day.slowResponses,
  },
];

/** The platform's export with its 汇总 and 均值 rows; the label stands among the people or among the dates. */
export function dailyBlock(
  { daily }: TeamData,
  options: { style: ExportStyle; labelColumn: 0 | 1; service: boolean },
  more: Partial<Block>,
): Block {
  const columns = [...dailyColumns(options.style), ...(options.service ? SERVICE_COLUMNS : [])];
  const summary = (label: string, of: (values: number[]) => number): CellValue[] =>
    columns.map(({ total }, index) => {
      if (index === options.labelColumn) return label;
      if (total === undefined) return index < 2 ? null : '-';
      return of(daily.map(total).filter((value) => value !== null));
    });
  const sum = (values: number[]): number => Math.round(values.reduce((a, b) => a + b, 0) * 100) / 100;
  return block(
    columns.map(({ header, width, format }) => ({ header, width, ...(format === undefined ? {} : { format }) })),
    daily.map((day) => columns.map(({ value }) => value(day))),
    {
      ...more,
      footer: [
        summary('汇总', sum),
        summary('均值', (values) => Math.round((sum(values) / values.length) * 100) / 100),
      ],
    },
  );
}

export function qaBlock({ reviews }: TeamData, more: Partial<Block>): Block {
  return block(
    [
      column('质检日期', 12, { format: DATE }),
      column('会话日期', 12, { format: DATE }),
      column('会话ID', 16, { format: '@' }),
      column('客服', 9),
      column('客户昵称', 12),
      column('质检员', 9),
      ...RUBRIC_ITEMS.map((item) => column(item.column, 9)),
      column('问题描述', 28),
      column('亮点', 28),
      column('严重程度', 10, { choices: ['一般', '严重', '重大'] }),
      column('抽检方式', 10, { choices: ['随机', '关键词', '新人', '不稳定', '投诉', '逆向'] }),
    ],
    reviews.map((review) => [
      review.reviewedOn,
      review.conversationDate,
      review.conversationId,
      review.agent,
      review.buyer,
      review.reviewer,
      ...review.marks,
      review.problem || null,
      review.highlight || null,
      review.severity || null,
      review.sampling,
    ]),
    more,
  );
}

export function chatBlock({ spec, chat }: TeamData, more: Partial<Block>): Block {
  return block(
    [
      column('会话ID', 16, { format: '@' }),
      column('日期', 12, { format: DATE }),
      column('时间', 10, { format: 'hh:mm:ss' }),
      column('客服昵称', 22),
      column('买家昵称', 12),
      column('发送方', 8),
      column('消息内容', 60),
      column('店铺', 16),
      column('渠道', 8),
    ],
    chat.map((line) => [
      line.conversationId,
      line.date,
      line.time,
      line.account,
      line.buyer,
      line.speaker,
      line.text,
      spec.store,
      '天猫',
    ]),
    more,
  );
}

export function fitBlock({ spec, fit }: TeamData, more: Partial<Block>): Block {
  return block(
    [column('客服', 9), column('月份', 10, { format: '@' }), ...spec.fitColumns.map((name) => column(name, 9))],
    fit.map(({ agent, month, values }) => [agent, month, ...values]),
    more,
  );
}

export function coachingBlock({ coaching }: TeamData, more: Partial<Block>): Block {
  return block(
    [
      column('日期', 12, { format: DATE }),
      column('客服', 9),
      column('辅导人', 9),
      column('会话ID', 16, { format: '@' }),
      column('肯定', 24),
      column('问题', 28),
      column('改进动作', 30),
      column('客服签字', 10),
      column('复查日期', 12, { format: DATE }),
      column('复查结果', 24),
    ],
    coaching.map((record) => [
      record.date,
      record.agent,
      record.coach,
      record.conversationId,
      record.praise,
      record.problem,
      record.action,
      record.signed || null,
      record.recheckDue,
      record.recheckResult || null,
    ]),
    more,
  );
}

export function noticeBlock({ notices }: TeamData, more: Partial<Block>): Block {
  return block(
    [
      column('通知编号', 11),
      column('通知标题', 30),
      column('发送时间', 17, { format: DATE_TIME }),
      column('客服', 9),
      column('阅读时间', 17, { format: DATE_TIME }),
      column('执行时间', 17, { format: DATE_TIME }),
      column('请假小时', 10, { format: '0' }),
    ],
    notices.map((notice) => [
      notice.noticeId,
      notice.title,
      notice.sent,
      notice.agent,
      notice.read,
      notice.done,
      notice.leaveHours || null,
    ]),
    more,
  );
}

export function reportBlock({ reports }: TeamData, more: Partial<Block>): Block {
  return block(
    [
      column('日期', 12, { format: DATE }),
      column('客服', 9),
      column('日报内容', 80),
      column('提交时间', 17, { format: DATE_TIME }),
      column('点评', 18),
    ],
    reports.map((report) => [report.date, report.agent, report.text || null, report.submitted, report.comment || null]),
    more,
  );
}
