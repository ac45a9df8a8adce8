import type { TeamData } from '../data/model';
import { dashboardBlock, type DailySource } from './dashboard';
import { placeBlocks, type Block, type SheetLayout, type WorkbookLayout } from './model';
import { policyBlock } from './policies';
import {
  block,
  chatBlock,
  coachingBlock,
  column,
  dailyBlock,
  fitBlock,
  noticeBlock,
  qaBlock,
  reportBlock,
  rosterBlock,
} from './tables';

export const DASHBOARD_SHEET = '月度看板';
export const POLICY_SHEET = '规则设置';
const NOTES_SHEET = '导出说明';

function sheet(name: string, blocks: readonly Block[], frozenRows: number, frozenColumns = 0): SheetLayout {
  return { name, hidden: false, blocks, frozenRows, frozenColumns };
}

function exportNotes(store: string): SheetLayout {
  const rows = [
    ['文件名', '自定义报表_人均日接入_下单优先判定_2026-05-01至2026-10-31'],
    ['店铺', store],
    ['说明', '次日数据延迟1天, 最终付款数据延迟4天'],
  ];
  return { ...sheet(NOTES_SHEET, [block([column('项目', 12), column('内容', 70)], rows)], 0), hidden: true };
}

function dashboard(data: TeamData, dailySheet: SheetLayout, style: DailySource['style'], title: string): SheetLayout {
  const placed = placeBlocks(dailySheet)[0];
  if (placed === undefined) throw new Error(`${dailySheet.name} is empty`);
  const source: DailySource = { sheet: dailySheet.name, firstRow: placed.firstRow, lastRow: placed.lastRow, style };
  return sheet(DASHBOARD_SHEET, [dashboardBlock(data, source, title)], 2);
}

/** The shop's workbook: a title over the export, numbers as numbers, a few real tables. */
export function shopLayout(data: TeamData): WorkbookLayout {
  const title = `${data.spec.store} 客服日报(2026-05-01 至 2026-10-31)`;
  const daily = sheet(
    '客服日报',
    [dailyBlock(data, { style: 'numbers', labelColumn: 1, service: false }, { title })],
    2,
    2,
  );
  return {
    fileName: 'shop-12.xlsx',
    sheets: [
      dashboard(data, daily, 'numbers', '青禾旗舰店 月度看板'),
      sheet('花名册', [rosterBlock(data, { tableName: '花名册' })], 1, 3),
      daily,
      sheet('质检明细', [qaBlock(data, { tableName: '质检明细' })], 1, 4),
      sheet('匹配度', [fitBlock(data, { tableName: '匹配度' })], 1),
      sheet(
        POLICY_SHEET,
        data.spec.policies.map((table) => policyBlock(table, null)),
        0,
      ),
      sheet('聊天记录', [chatBlock(data, {})], 1),
      sheet('辅导记录', [coachingBlock(data, { tableName: '辅导记录' })], 1),
      sheet('通知台账', [noticeBlock(data, {})], 1),
      sheet('日报', [reportBlock(data, {})], 1),
      exportNotes(data.spec.store),
    ],
  };
}

/** The centre's workbook: an untouched export full of texts, a titled roster, policy tables as real tables. */
export function centreLayout(data: TeamData): WorkbookLayout {
  const daily = sheet('赤兔日报', [dailyBlock(data, { style: 'texts', labelColumn: 0, service: true }, {})], 1, 2);
  return {
    fileName: 'centre-60.xlsx',
    sheets: [
      dashboard(data, daily, 'texts', '云栖家居 月度看板'),
      sheet('花名册', [rosterBlock(data, { title: '云栖家居客服中心 花名册(2026年10月)' })], 2, 3),
      daily,
      sheet('质检明细', [qaBlock(data, {})], 1, 4),
      sheet('匹配度评分', [fitBlock(data, { tableName: '匹配度' })], 1),
      sheet(
        POLICY_SHEET,
        // Merged cells cannot stand in a real table, so the rubric stays a plain range.
        data.spec.policies.map((table) => policyBlock(table, table.title === '评分表' ? null : table.title)),
        0,
      ),
      sheet('聊天记录', [chatBlock(data, { tableName: '聊天记录' })], 1),
      sheet('辅导记录', [coachingBlock(data, {})], 1),
      sheet('通知台账', [noticeBlock(data, {})], 1),
      sheet('日报', [reportBlock(data, {})], 1),
      exportNotes(data.spec.store),
    ],
  };
}
