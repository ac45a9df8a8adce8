import { FUNCTION_DATA, reviewFrame } from '../functionData';
import type { SheetLayout } from '../model';
import { TableRange } from '../tableRange';

export const TEXT = 'General';
export const DATE = 'yyyy-mm-dd';
export const COUNT = '#,##0';
export const SCORE = '0.0';
export const RATIO = '0.00';
export const PERCENT = '0.0%';
export const MONEY = '#,##0.00';

/** Where the examples find their arguments. */
export interface ExampleTables {
  frame: TableRange;
  shop: (sheet: string) => TableRange;
  policy: (title: string) => TableRange;
  data: (title: string) => TableRange;
}

export function exampleTables(sheets: readonly SheetLayout[]): ExampleTables {
  return {
    frame: reviewFrame(sheets),
    shop: (sheet) => TableRange.of(sheets, sheet),
    policy: (title) => TableRange.of(sheets, '规则设置', title),
    data: (title) => TableRange.of(sheets, FUNCTION_DATA, title),
  };
}
