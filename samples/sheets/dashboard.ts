import { LAST_DAY, MONTHS, monthOf, serialOf } from '../calendar';
import type { DailyFigures, TeamData } from '../data/model';
import { block, column, type ExportStyle } from './tables';
import type { Block, CellValue } from './model';

/** Where the daily export stands: its sheet and data rows, and whether its dates are text. */
export interface DailySource {
  sheet: string;
  firstRow: number;
  lastRow: number;
  style: ExportStyle;
}

/** Months with the user's own formulas over the export; the sheet that carries the chart. */
export function dashboardBlock({ daily }: TeamData, source: DailySource, title: string): Block {
  const range = (letter: string): string =>
    `${source.sheet}!$${letter}$${source.firstRow}:$${letter}$${source.lastRow}`;
  const criteria = (month: string): string => {
    if (source.style === 'texts') return `${range('A')},"${month}-*"`;
    const from = serialOf(`${month}-01`);
    const next = MONTHS.find((later) => later > month);
    const to = next === undefined ? LAST_DAY : serialOf(`${next}-01`) - 1;
    return `${range('A')},">=${from}",${range('A')},"<=${to}"`;
  };
  const sum = (month: string, letter: string, of: (day: DailyFigures) => number | null): CellValue => {
    const days = daily.filter(({ date }) => monthOf(date) === month);
    const total = days.reduce((result, day) => result + (of(day) ?? 0), 0);
    return { formula: `SUMIFS(${range(letter)},${criteria(month)})`, result: Math.round(total * 100) / 100 };
  };
  return block(
    [
      column('月份', 12, { format: '@' }),
      column('接待人数', 12, { format: '#,##0' }),
      column('询单人数', 12, { format: '#,##0' }),
      column('最终付款人数', 14, { format: '#,##0' }),
      column('销售额', 16, { format: '#,##0.00' }),
      column('付款转化率', 12, { format: '0.0%' }),
    ],
    MONTHS.map((month, index) => {
      const row = index + 3;
      const inquiring = sum(month, 'E', (day) => day.inquiring);
      const paying = sum(month, 'G', (day) => day.paying);
      const value = (cell: CellValue): number =>
        cell !== null && typeof cell === 'object' && typeof cell.result === 'number' ? cell.result : 0;
      return [
        month,
        sum(month, 'D', (day) => day.received),
        inquiring,
        paying,
        sum(month, 'H', (day) => day.sales),
        { formula: `IF(C${row}=0,"",D${row}/C${row})`, result: value(paying) / value(inquiring) },
      ];
    }),
    { title },
  );
}
