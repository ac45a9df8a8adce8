import { days1904 } from '../../domain/numbers/dates';
import type { Cell } from '../matrix';

/**
 * Excel gives and takes serials of the workbook's own date system. The add-in knows days since 1900 only: what leaves and what
 * enters cells is turned here, by the number format, which alone tells a date from a number.
 */

/** Asks which date system the workbook has; the answer comes with the next sync. No member of office.js names it, but DATE tells. */
export const askDateSystem = (context: Excel.RequestContext): Excel.FunctionResult<number> =>
  context.workbook.functions.date(1904, 1, 1).load('value');

/** Whether the workbook counts its days from 1904. */
export const countsFrom1904 = ({ value }: Excel.FunctionResult<number>): boolean => value === 0;

/** Whether a number format shows a calendar date, not merely a number or a time. */
export function showsDate(format: string | null | undefined): boolean {
  if (!format || format === 'General' || format === '@') return false;
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '');
  return /[yd]|mmm|aaa/i.test(bare);
}

/** Cells of a 1904 workbook with its dates as days since 1900. */
export const since1900 = (cells: readonly Cell[][], formats: readonly string[][]): Cell[][] =>
  cells.map((line, row) =>
    line.map((cell, column) =>
      typeof cell === 'number' && showsDate(formats[row]?.[column]) ? cell + days1904 : cell,
    ),
  );

/** A content for a cell of a 1904 workbook with this number format: days since 1900 as the workbook counts them. */
export const inOwnSystem = <T>(content: T, format: string | null | undefined): T | number =>
  typeof content === 'number' && showsDate(format) ? content - days1904 : content;

/** Whether the open workbook counts its days from 1904. One round trip. */
export const readDateSystem = (): Promise<boolean> =>
  Excel.run({ delayForCellEdit: true }, async (context) => {
    const answer = askDateSystem(context);
    await context.sync();
    return countsFrom1904(answer);
  });

/** Has every formula computed anew. */
export const recalculate = (): Promise<void> =>
  Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.application.calculate(Excel.CalculationType.full);
    await context.sync();
  });
