import { quoteSheet, reference, type Area } from '../../../workbook/address';

/** The headers of DOMAIN 8, in Chinese in either language: other formulas refer to them. */
export const peopleHeaders = [
  '工号',
  '客服',
  '组别',
  '质检条数',
  '质检均分',
  '质检等级',
  '绩效',
  '匹配度',
  '象限',
  '行动',
  '实际',
  '目标',
  '提成',
  '名次奖',
  '应发',
  '提示',
] as const;

/** Of a period without pay: its figures stand in the place of the plan's. */
export const periodHeaders = [
  ...peopleHeaders.slice(0, peopleHeaders.indexOf('实际')),
  '销售额',
  '接待人数',
  '付款转化率',
  '平均响应',
  '提示',
] as const;

const columns = {
  employeeId: 0,
  agent: 1,
  group: 2,
  qaCount: 3,
  qaMean: 4,
  grade: 5,
  performance: 6,
  fit: 7,
  quadrant: 8,
  action: 9,
  actual: 10,
  target: 11,
  commission: 12,
  prize: 13,
  pay: 14,
  notes: 15,
  sales: 10,
  received: 11,
  payRate: 12,
  averageResponse: 13,
  periodNotes: 14,
} as const;
export type PeopleColumn = keyof typeof columns;

/** 0-based: header row, first data row. */
export const peopleHeaderRow = 3;
export const peopleDataRow = 4;

export const peopleArea = (column: PeopleColumn, count: number): Area => ({
  row: peopleDataRow,
  column: columns[column],
  rows: count,
  columns: 1,
});

/** A whole column of the people sheet, from any sheet. */
export const peopleColumn = (sheet: string, column: PeopleColumn, count: number): string =>
  reference(sheet, peopleArea(column, count));

/** One person's cell, from any sheet. */
export const peopleCell = (sheet: string, column: PeopleColumn, index: number): string =>
  reference(sheet, { ...peopleArea(column, 1), row: peopleDataRow + index });

/** One person's cell within the people sheet itself, e.g. `E5`. */
export const localCell = (column: PeopleColumn, index: number): string =>
  peopleCell('', column, index)
    .slice(quoteSheet('').length + 1)
    .replaceAll('$', '');

/** A whole column within the people sheet itself, e.g. `E5:E16`. */
export const localColumn = (column: PeopleColumn, count: number): string =>
  peopleColumn('', column, count)
    .slice(quoteSheet('').length + 1)
    .replaceAll('$', '');
