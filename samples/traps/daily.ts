import { isoOf } from '../calendar';
import { randomStream } from '../random';
import { area, dateText, headerText, moneyText, numberText, shuffled } from './disguise';
import { team, type DayFigures } from './figures';
import type { TrapCell, TrapSheet } from './model';

type Key = keyof DayFigures | 'employeeId' | 'payRate' | 'remark';

const idOf = new Map(team.map(({ agent, employeeId }) => [agent, employeeId]));

const total = (rows: readonly DayFigures[], key: 'received' | 'paying' | 'consulted' | 'inquiring') =>
  rows.reduce((sum, row) => sum + row[key], 0);
const totalSales = (rows: readonly DayFigures[]) =>
  Math.round(rows.reduce((sum, row) => sum + row.sales * 100, 0)) / 100;

/** A sum row in the order of the columns. */
function summary(keys: readonly (Key | '')[], label: string, labelAt: Key, rows: readonly DayFigures[]): TrapCell[] {
  return keys.map((key) => {
    if (key === labelAt) return label;
    if (key === 'sales') return totalSales(rows);
    return key === 'received' || key === 'paying' || key === 'consulted' || key === 'inquiring' ? total(rows, key) : '';
  });
}

/**
 * A hand-kept daily sheet: title, a header of two rows with merged group titles, a blank column inside, dates merged over the people of
 * a day, 小计 after some days, rows hidden by a filter, 汇总 and 均值 below, numbers as text.
 */
export function handKept(seed: number, figures: readonly DayFigures[]): TrapSheet {
  const random = randomStream('traps', seed, 'hand-kept');
  const keys: (Key | '')[] = ['day', 'agent', 'consulted', 'received', '', 'inquiring', 'paying', 'sales', 'payRate'];
  const titles = [
    '日期',
    '旺旺昵称',
    '咨询人数',
    '接待人数',
    '',
    '询单人数',
    '最终付款人数',
    '销售额',
    '询单->最终付款成功率',
  ];
  const rows: TrapCell[][] = [
    ['青禾旗舰店 客服日报_下单优先判定'],
    [],
    ['', '', '流量', '', '', '成交', '', '', ''],
    titles.map((title) => (title === '' ? '' : headerText(title, random))),
  ];
  const merges = ['A1:I1', 'C3:D3', 'F3:I3'];
  const hiddenRows: number[] = [];
  for (const day of new Set(figures.map((row) => row.day))) {
    const ofDay = figures.filter((row) => row.day === day);
    const first = rows.length + 1;
    ofDay.forEach((row, i) => {
      if (random.chance(0.1)) hiddenRows.push(rows.length + 1);
      rows.push(
        keys.map((key): TrapCell => {
          if (key === '' || key === 'remark' || key === 'employeeId') return '';
          if (key === 'day') return i === 0 ? day : '';
          if (key === 'payRate')
            return row.inquiring === 0 ? '-' : `${((100 * row.paying) / row.inquiring).toFixed(2)}%`;
          if (key === 'agent') return row.agent;
          return key === 'sales' ? moneyText(row.sales, random) : numberText(row[key], random);
        }),
      );
    });
    if (ofDay.length > 1) merges.push(area(first, 0, rows.length, 0));
    if (random.chance(0.3)) rows.push(summary(keys, '小计', 'agent', ofDay));
  }
  rows.push(summary(keys, '汇总', 'day', figures), summary(keys, '均值', 'day', figures));
  return { name: '日报上旬', rows, merges, hiddenRows, filter: `A4:I${rows.length - 2}` };
}

/** An Excel table with today's names for the columns, in any order, with further columns and a total row; dates as text. */
export function exported(seed: number, figures: readonly DayFigures[], undecided: number): TrapSheet {
  const random = randomStream('traps', seed, 'exported');
  const columns = shuffled<[Key, string]>(
    [
      ['day', '统计日期'],
      ['employeeId', '工号'],
      ['agent', '客服昵称'],
      ['consulted', '聊天人数(原咨询人数)'],
      ['received', '接待人数'],
      ['inquiring', '询单人数'],
      ['paying', '最终付款人数'],
      ['sales', '销售额'],
      ['payRate', '询单->最终付款转化率'],
      ['averageResponse', '平均响应(秒)'],
      ['remark', '我的备注'],
    ],
    random,
  );
  const keys = columns.map(([key]) => key);
  // The names of an Excel table's columns may not be disguised: they are the cells themselves.
  const header = columns.map(([, title]) => title);
  const body = figures.map((row) =>
    keys.map((key): TrapCell => {
      if (key === 'day') return dateText(row.day, random);
      if (key === 'employeeId') return random.chance(0.5) ? (idOf.get(row.agent) ?? '') : '';
      if (key === 'remark') return random.chance(0.3) ? '=别当公式' : '';
      if (key === 'payRate') return row.inquiring === 0 ? '--' : Math.round((1e4 * row.paying) / row.inquiring) / 100;
      if ((key === 'paying' || key === 'sales') && row.day >= undecided) return '延迟统计';
      return key === 'agent' ? row.agent : row[key];
    }),
  );
  const counted = figures.filter((row) => row.day < undecided);
  const rows = [
    ['自定义报表_人均日接入_下单优先判定'],
    header,
    ...body,
    summary(keys, '汇总', keys[0] === 'day' ? 'day' : 'agent', counted),
  ];
  const table = { name: '下旬导出', ref: area(2, 0, rows.length, keys.length - 1), totals: true };
  return { name: '导出', rows, tables: [table] };
}

/** The export of one day: no date column, the day in the sheet's name. */
export function ofOneDay(seed: number, day: number, figures: readonly DayFigures[]): TrapSheet {
  const random = randomStream('traps', seed, 'day', day);
  const [, month = '', date = ''] = isoOf(day).split('-');
  const names = [`${Number(month)}月${Number(date)}日`, `${Number(month)}.${date}`, isoOf(day)];
  const rows: TrapCell[][] = [
    ['客服账号', '咨询人数', '接待人数', '询单人数', '最终成团人数', '客服销售额'].map((title) =>
      headerText(title, random),
    ),
    ...figures.map((row): TrapCell[] => [row.agent, row.consulted, row.received, row.inquiring, row.paying, row.sales]),
    [
      '合计',
      total(figures, 'consulted'),
      total(figures, 'received'),
      total(figures, 'inquiring'),
      total(figures, 'paying'),
      totalSales(figures),
    ],
  ];
  return { name: random.pick(names), rows };
}

/** Days that another sheet has told already, on a hidden sheet; one figure has changed since. */
export function toldAgain(figures: readonly DayFigures[]): TrapSheet {
  return {
    name: '旧导出',
    hidden: true,
    rows: [
      ['日期', '旺旺昵称', '接待人数', '最终付款人数', '销售额'],
      ...figures.map((row, i): TrapCell[] => [
        row.day,
        row.agent,
        row.received,
        row.paying,
        i === 0 ? row.sales + 1 : row.sales,
      ]),
    ],
  };
}

/** The same days by another rule of attribution: not to be added to the others. */
export function ofOtherRule(figures: readonly DayFigures[]): TrapSheet {
  return {
    name: '自定义报表_付款优先判定_2026-10',
    rows: [
      ['日期', '旺旺昵称', '询单人数', '最终付款人数', '销售额'],
      ...figures.map((row): TrapCell[] => [row.day, row.agent, row.inquiring, row.paying + 3, row.sales * 2]),
    ],
  };
}
