import { days1904, lastSerial } from '../domain/numbers/dates';

/**
 * Excel hands a function the serials of the workbook's own date system and no word of which that is. The pane, another script of
 * the same shared runtime, asks and tells it here: the runtime lives as long as its workbook, so that the answer holds.
 */
const flag = 'kefuDatesFrom1904';

/** Tells the functions of this runtime that their workbook counts its days from 1904. */
export const countFrom1904 = (): unknown => Object.assign(globalThis, { [flag]: true });

/** A number from a cell with a date, as days since 1900; 20261001 stays what it is. */
export const since1900 = (serial: number): number =>
  flag in globalThis && serial <= lastSerial ? serial + days1904 : serial;
