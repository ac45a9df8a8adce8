import { isoOf } from '../calendar';
import { deskData, type DeskData } from '../data/desk';
import type { TeamData } from '../data/model';
import { RUBRIC_ITEMS } from '../data/rubric';
import { shopLayout } from './books';
import type { Block, SheetLayout, WorkbookLayout } from './model';
import { block, chatBlock, column } from './tables';

const DATE = 'yyyy-mm-dd';

function sampleListBlock({ drawn, day }: DeskData): Block {
  return block(
    [
      column('客服', 9),
      column('会话ID', 16, { format: '@' }),
      column('日期', 12, { format: DATE }),
      column('抽检方式', 10),
      column('质检员', 9),
      column('复评员', 9),
      column('种子', 14, { format: '@' }),
      column('抽检时间', 17, { format: '@' }),
    ],
    drawn.map((row) => [
      row.agent,
      row.conversationId,
      row.date,
      row.sampling,
      row.reviewer,
      row.secondReviewer || null,
      row.seed,
      `${isoOf(day + 1)} 09:00`,
    ]),
    { tableName: '抽检名单' },
  );
}

function appealBlock({ appeals }: DeskData): Block {
  return block(
    [
      column('申诉日期', 12, { format: DATE }),
      column('会话ID', 16, { format: '@' }),
      column('客服', 9),
      column('评分项', 14, { choices: RUBRIC_ITEMS.map(({ item }) => item) }),
      column('原分', 8),
      column('质检员', 9),
      column('申诉理由', 30),
      column('处理人', 9),
      column('处理日期', 12, { format: DATE }),
      column('处理结果', 10, { choices: ['维持', '改分'] }),
      column('改后分', 8),
    ],
    appeals.map((appeal) => [
      appeal.date,
      appeal.conversationId,
      appeal.agent,
      appeal.item,
      appeal.mark,
      appeal.reviewer,
      appeal.reason,
      appeal.decidedBy || null,
      appeal.decidedOn,
      appeal.decision || null,
      appeal.decidedMark,
    ]),
    { tableName: '申诉' },
  );
}

function shiftBlock({ shifts }: DeskData): Block {
  return block(
    [
      column('日期', 12, { format: DATE }),
      column('时段', 13, { format: '@' }),
      column('客服', 9),
      column('咨询人数', 10),
      column('接待人数', 10),
      column('询单人数', 10),
      column('下单人数', 10),
      column('最终付款人数', 13),
      column('销售额', 12, { format: '#,##0.00' }),
    ],
    shifts.map((entry) => [
      entry.date,
      entry.slot,
      entry.agent,
      entry.consulted,
      entry.received,
      entry.inquiring,
      entry.ordering,
      entry.paying,
      entry.sales,
    ]),
    { tableName: '当班登记' },
  );
}

const sheet = (name: string, content: Block): SheetLayout => ({
  name,
  hidden: false,
  blocks: [content],
  frozenRows: 1,
  frozenColumns: 0,
});

/** The shop's workbook on a working morning: enough chats for a day's draw, a list to score, appeals and a shift log. */
export function deskLayout(data: TeamData): WorkbookLayout {
  const desk = deskData(data);
  const { sheets } = shopLayout(data);
  const chats = sheet('聊天记录', chatBlock({ ...data, chat: desk.chat }, {}));
  return {
    fileName: 'shop-12-desk.xlsx',
    sheets: [
      ...sheets.map((each) => (each.name === chats.name ? chats : each)),
      sheet('抽检名单', sampleListBlock(desk)),
      sheet('申诉', appealBlock(desk)),
      sheet('当班登记', shiftBlock(desk)),
    ],
  };
}
