import {
  BooleanNumber,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IRange,
  type IStyleData,
} from '@univerjs/core';
import { ApiObject, apiType } from '../office/richapi/object';
import { indentPixels } from '../model/book';
import { invalidArgument } from './errors';
import { RangeBorderCollection } from './rangeBorders';
import { FormatProtection, RangeFill, RangeFont } from './rangeFontAndFill';
import type { Book } from './store/book';
import { autofitColumns, autofitRows, setSize, sizeOf } from './store/rowsAndColumns';
import { RangeStyle } from './store/rangeStyle';

const horizontal: Record<string, HorizontalAlign | null> = {
  General: null,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const vertical: Record<string, VerticalAlign> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

export class RangeFormat extends ApiObject {
  override readonly [apiType] = {
    name: 'RangeFormat',
    scalars: [
      'columnWidth',
      'horizontalAlignment',
      'indentLevel',
      'rowHeight',
      'textOrientation',
      'verticalAlignment',
      'wrapText',
    ],
  };
  private readonly style: RangeStyle;

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
    private readonly area: IRange,
  ) {
    super();
    this.style = new RangeStyle(book, sheetId, area);
  }

  get fill(): RangeFill {
    return new RangeFill(this.style);
  }

  get font(): RangeFont {
    return new RangeFont(this.style);
  }

  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.book, this.sheetId, this.area);
  }

  get protection(): FormatProtection {
    return new FormatProtection(this.book, this.sheetId, this.area);
  }

  get horizontalAlignment(): string | null {
    return this.style.common(({ ht }) => nameOf(horizontal, ht ?? null) ?? 'General');
  }

  set horizontalAlignment(alignment: unknown) {
    this.style.write({ ht: valueOf(horizontal, alignment) });
  }

  get verticalAlignment(): string | null {
    return this.style.common(({ vt }) => nameOf(vertical, vt) ?? 'Bottom');
  }

  set verticalAlignment(alignment: unknown) {
    this.style.write({ vt: valueOf(vertical, alignment) });
  }

  get wrapText(): boolean | null {
    return this.style.common(({ tb }) => tb === WrapStrategy.WRAP);
  }

  set wrapText(wrap: unknown) {
    this.style.write({ tb: wrap === true ? WrapStrategy.WRAP : null });
  }

  get indentLevel(): number | null {
    return this.style.common(({ pd }) => Math.round((pd?.l ?? 0) / indentPixels));
  }

  set indentLevel(level: unknown) {
    if (typeof level !== 'number' || level < 0 || level > 250) throw invalidArgument();
    this.style.write({ pd: level === 0 ? null : { l: level * indentPixels } });
  }

  get textOrientation(): number | null {
    return this.style.common(({ tr }) => (tr?.v === BooleanNumber.TRUE ? 180 : (tr?.a ?? 0)));
  }

  set textOrientation(angle: unknown) {
    if (typeof angle !== 'number' || (Math.abs(angle) > 90 && angle !== 180)) throw invalidArgument();
    const rotation: IStyleData = { tr: angle === 180 ? { a: 0, v: BooleanNumber.TRUE } : { a: angle } };
    this.style.write(angle === 0 ? { tr: null } : rotation);
  }

  get columnWidth(): number | null {
    return sizeOf(this.book, this.sheetId, 'column', this.area);
  }

  set columnWidth(points: unknown) {
    setSize(this.book, this.sheetId, 'column', this.area, size(points));
  }

  get rowHeight(): number | null {
    return sizeOf(this.book, this.sheetId, 'row', this.area);
  }

  set rowHeight(points: unknown) {
    setSize(this.book, this.sheetId, 'row', this.area, size(points));
  }

  autofitColumns(): void {
    autofitColumns(this.book, this.sheetId, this.area);
  }

  autofitRows(): void {
    autofitRows(this.book, this.sheetId, this.area);
  }
}

function size(points: unknown): number {
  if (typeof points !== 'number' || points < 0) throw invalidArgument('A width or height is a number of points.');
  return points;
}

export function nameOf<T>(names: Record<string, T>, value: T | undefined): string | undefined {
  return Object.keys(names).find((name) => names[name] === value);
}

export function valueOf<T>(names: Record<string, T>, name: unknown): T {
  const value = typeof name === 'string' ? names[name] : undefined;
  if (value === undefined) throw invalidArgument(`'${String(name)}' is not one of ${Object.keys(names).join(', ')}.`);
  return value;
}
