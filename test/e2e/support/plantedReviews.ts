/** Rows beside the reviews of the sample: the desks of calibration and appeals have nothing to show without them. */
import { areaName } from '../../../src/workbook/address';
import type { Excel } from './excel';

type Row = (string | number)[];

export const doubled = 12;

/** The cell of a row below the title that begins so: titles of marks go on with the full mark. */
export const cellUnder = <T>(header: readonly T[], row: readonly T[] | undefined, title: string): T | undefined =>
  row?.[header.findIndex((known) => String(known).startsWith(title))];

async function addRows(excel: Excel, name: string, rows: Row[]): Promise<void> {
  await excel.addSheet(name);
  await excel.write(name, areaName({ row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 0 }), rows);
}

/** A second reviewer scores the newest conversations again on a sheet of their own, with four points less for one item. */
export async function scoreAgain(excel: Excel): Promise<void> {
  const [header = [], ...rows] = (await excel.usedValues('质检明细')) as Row[];
  const reviewer = header.indexOf('质检员');
  const mark = header.findIndex((title) => String(title).startsWith('开头语'));
  const again = rows
    .filter((row) => row[reviewer] !== '' && typeof row[mark] === 'number' && row[mark] >= 4)
    .slice(-doubled)
    .map((row) => row.map((cell, i) => (i === reviewer ? '复评员甲' : i === mark ? Number(cell) - 4 : cell)));
  await addRows(excel, '复评', [header, ...again]);
}

/** The newest random review is disputed, too late; another line of the appeals is about nothing there is. */
export async function dispute(excel: Excel): Promise<{ header: Row; rows: Row[]; disputed: Row }> {
  const [header = [], ...rows] = (await excel.usedValues('质检明细')) as Row[];
  const of = (row: Row, title: string) => cellUnder(header, row, title) ?? '';
  const random = (row: Row) => of(row, '抽检方式') === '随机' && typeof of(row, '产品知识') === 'number';
  const disputed = rows.filter(random).at(-1) ?? [];
  const late = Number(of(disputed, '会话日期')) + 30;
  await addRows(excel, '申诉记录', [
    '会话ID 客服 评分项 原分 申诉理由 申诉日期 初评员 处理人 处理日期 处理结果 改后分'.split(' '),
    [of(disputed, '会话ID'), of(disputed, '客服'), '产品知识', '', '按详情页说的', late, '', '', '', '', ''],
    ['NO-SUCH', of(disputed, '客服'), '产品知识', '', '', '', '', '', '', '', ''],
  ]);
  return { header, rows, disputed };
}
