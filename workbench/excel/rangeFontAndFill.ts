import { BooleanNumber, type IRange, type ITextDecoration } from '@univerjs/core';
import { ApiObject, apiType } from '../office/richapi/object';
import { invalidArgument } from './errors';
import { excelColor, univerColor } from './store/color';
import type { Book } from './store/book';
import { setCells } from './store/rangeEdits';
import type { RangeStyle } from './store/rangeStyle';

export class RangeFill extends ApiObject {
  override readonly [apiType] = { name: 'RangeFill', scalars: ['color'] };

  constructor(private readonly style: RangeStyle) {
    super();
  }

  /** An empty text where there is none, as in Excel's API a white one. */
  get color(): string | null {
    return this.style.common(({ bg }) => excelColor(bg?.rgb) ?? '#FFFFFF');
  }

  set color(color: unknown) {
    this.style.write({ bg: color === '' ? null : { rgb: univerColor(color) } });
  }

  clear(): void {
    this.style.write({ bg: null });
  }
}

export class RangeFont extends ApiObject {
  override readonly [apiType] = {
    name: 'RangeFont',
    scalars: ['bold', 'color', 'italic', 'name', 'size', 'strikethrough', 'underline'],
  };

  constructor(private readonly style: RangeStyle) {
    super();
  }

  get bold(): boolean | null {
    return this.style.common(({ bl }) => bl === BooleanNumber.TRUE);
  }

  set bold(on: unknown) {
    this.style.write({ bl: flag(on) });
  }

  get italic(): boolean | null {
    return this.style.common(({ it }) => it === BooleanNumber.TRUE);
  }

  set italic(on: unknown) {
    this.style.write({ it: flag(on) });
  }

  get strikethrough(): boolean | null {
    return this.style.common(({ st }) => st?.s === BooleanNumber.TRUE);
  }

  set strikethrough(on: unknown) {
    this.style.write({ st: decoration(on === true) });
  }

  get underline(): string | null {
    return this.style.common(({ ul }) => (ul?.s === BooleanNumber.TRUE ? 'Single' : 'None'));
  }

  set underline(kind: unknown) {
    this.style.write({ ul: decoration(kind !== 'None') });
  }

  get color(): string | null {
    return this.style.common(({ cl }) => excelColor(cl?.rgb) ?? '#000000');
  }

  set color(color: unknown) {
    this.style.write({ cl: { rgb: univerColor(color) } });
  }

  get name(): string | null {
    return this.style.common(({ ff }) => ff ?? 'Arial');
  }

  set name(name: unknown) {
    if (typeof name !== 'string') throw invalidArgument();
    this.style.write({ ff: name });
  }

  get size(): number | null {
    return this.style.common(({ fs }) => fs ?? 11);
  }

  set size(points: unknown) {
    if (typeof points !== 'number' || points < 1 || points > 409) throw invalidArgument();
    this.style.write({ fs: points });
  }
}

export class FormatProtection extends ApiObject {
  override readonly [apiType] = { name: 'FormatProtection', scalars: ['locked'] };

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
    private readonly area: IRange,
  ) {
    super();
  }

  get locked(): boolean | null {
    const matrix = this.book.sheet(this.sheetId).getCellMatrix();
    const first = matrix.getValue(this.area.startRow, this.area.startColumn)?.custom?.locked !== false;
    for (let row = this.area.startRow; row <= this.area.endRow; row += 1) {
      for (let column = this.area.startColumn; column <= this.area.endColumn; column += 1) {
        if ((matrix.getValue(row, column)?.custom?.locked !== false) !== first) return null;
      }
    }
    return first;
  }

  set locked(locked: unknown) {
    this.book.assertWritable(this.sheetId);
    setCells(this.book, this.sheetId, this.area, () => ({ custom: locked === false ? { locked: false } : null }));
  }
}

const flag = (on: unknown): BooleanNumber => (on === true ? BooleanNumber.TRUE : BooleanNumber.FALSE);

const decoration = (on: boolean): ITextDecoration => ({ s: on ? BooleanNumber.TRUE : BooleanNumber.FALSE });
