import type { BaselineOffset, BooleanNumber, CellValueType, WrapStrategy } from '@univerjs/core';

/** The grid's enum members as constants: importing the enums themselves would pull in the whole grid. */
export const STRING: CellValueType.STRING = 1;
export const NUMBER: CellValueType.NUMBER = 2;
export const BOOLEAN: CellValueType.BOOLEAN = 3;
/** Text that looks like a number and is none. */
export const FORCED_STRING: CellValueType.FORCE_STRING = 4;

export const YES: BooleanNumber.TRUE = 1;
export const NO: BooleanNumber.FALSE = 0;

export const WRAP: WrapStrategy.WRAP = 3;
export const SUBSCRIPT: BaselineOffset.SUBSCRIPT = 2;
export const SUPERSCRIPT: BaselineOffset.SUPERSCRIPT = 3;
