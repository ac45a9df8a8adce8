import type { PolicyTable } from '../data/model';
import { block, column } from './tables';
import type { Block } from './model';

const WIDTHS: Readonly<Record<string, number>> = { 类别: 16, 评分项: 22, 规则: 18, 方案: 12, 奖项: 12, 指标: 14 };
const FORMATS: Readonly<Record<string, string>> = {
  开始日期: 'yyyy-mm-dd',
  结束日期: 'yyyy-mm-dd',
  比例: '0.0%',
  系数: '0.00',
  奖金: '#,##0',
  封顶: '#,##0',
  保底: '#,##0',
};

/** A policy table with its name above; the rubric's categories are merged cells. */
export function policyBlock(table: PolicyTable, tableName: string | null): Block {
  const merged = ['类别', '类别权重'].map((header) => table.headers.indexOf(header)).filter((index) => index >= 0);
  return block(
    table.headers.map((header) => {
      const format = FORMATS[header];
      return column(header, WIDTHS[header] ?? 11, format === undefined ? {} : { format });
    }),
    table.rows,
    { title: table.title, tableName, mergedColumns: merged },
  );
}
