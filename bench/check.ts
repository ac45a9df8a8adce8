import { checkWorkbook } from '../src/review/check/checkWorkbook';
import { findTables } from '../src/review/tables';
import type { Cell, SheetMatrix } from '../src/workbook/matrix';
import { timed } from './measure';

const headers = ['日期', '旺旺昵称', '咨询人数', '接待人数', '询单人数', '下单人数', '最终付款人数', '销售额'].concat([
  '客单价',
  '询单->下单转化率',
  '下单->付款转化率',
  '询单->最终付款转化率',
  '平均响应(秒)',
  '上班天数',
]);

const people = 100;

/** A roster of 100 and their daily export: dates and rates as text, as exports have them. */
function book(rows: number): SheetMatrix[] {
  const roster: Cell[][] = [['工号', '旺旺昵称', '组别', '入职日期']];
  for (let i = 0; i < people; i++) roster.push([`0${1001 + i}`, `客服${i}`, `${i % 5}组`, 45000 + i]);
  const daily: Cell[][] = [headers];
  for (let i = 0; i < rows; i++) {
    const day = Math.floor(i / people);
    const date = `${2000 + Math.floor(day / 336) + 20}-${String((Math.floor(day / 28) % 12) + 1).padStart(2, '0')}-${String((day % 28) + 1).padStart(2, '0')}`;
    const inquiring = 20 + (i % 31);
    const paying = Math.floor(inquiring * 0.4);
    const share = `${((100 * paying) / inquiring).toFixed(2)}%`;
    daily.push(
      [date, `客服${i % people}`, 60, 55, inquiring, paying + 2, paying, paying * 92.5].concat([
        92.5,
        share,
        '90.00%',
        share,
        30,
        1,
      ]),
    );
  }
  return [
    { name: '花名册', row: 0, column: 0, values: roster },
    { name: '日报', row: 0, column: 0, values: daily },
  ];
}

/** Milliseconds of the pure check, the first run and the median of some more. */
export function checkTimes(rows: number, rounds: number): { first: number; median: number; findings: number } {
  const sheets = book(rows);
  const tables = findTables(sheets, []);
  const times: number[] = [];
  let findings = 0;
  for (let i = 0; i < rounds; i++) {
    const [result, time] = timed(() => checkWorkbook({ sheets, tables }));
    times.push(time);
    findings = result.findings.length;
  }
  const [first = NaN] = times;
  return { first, median: [...times].sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? NaN, findings };
}
