import { numfmt } from '@univerjs/core';
import { OFFSET_1904 } from '../xlsx/dates';
import { ApiObject, apiType } from '../office/richapi/object';
import type { Book } from './store/book';

/** `context.workbook.functions`: of Excel's worksheet functions only those that tell of the workbook itself. */
export class Functions extends ApiObject {
  override readonly [apiType] = { name: 'Functions', scalars: [] };

  constructor(private readonly book: Book) {
    super();
  }

  /** The serial of a day in the workbook's own date system. */
  date(year: number, month: number, day: number): FunctionResult {
    const serial = Number(numfmt.parseDate(`${year}-${month}-${day}`)?.v ?? NaN);
    const own = this.book.extras.from1904 ? serial - OFFSET_1904 : serial;
    return own >= 0 ? new FunctionResult(own, '') : new FunctionResult(null, '#NUM!');
  }
}

export class FunctionResult extends ApiObject {
  override readonly [apiType] = { name: 'FunctionResult', scalars: ['error', 'value'] };

  constructor(
    readonly answer: number | null,
    readonly fault: string,
  ) {
    super();
  }

  get value(): number | null {
    return this.answer;
  }

  get error(): string {
    return this.fault;
  }
}
