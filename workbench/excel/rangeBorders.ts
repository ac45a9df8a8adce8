import { BorderStyleTypes, type IBorderStyleData, type IRange } from '@univerjs/core';
import { ApiCollection, apiItems, ApiObject, apiType } from '../office/richapi/object';
import { invalidArgument } from './errors';
import type { Book } from './store/book';
import { excelColor, univerColor } from './store/color';
import { StyleReader } from './store/styleReader';
import { writeStyles } from './store/styleWriter';

const sides = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type Side = (typeof sides)[number];
const keys = ['t', 'b', 'l', 'r', 'tl_br', 'bl_tr'] as const;
type Key = (typeof keys)[number];

/** Excel's pair of line style and weight, and Univer's one type. */
const lines: [style: string, weight: string, type: BorderStyleTypes][] = [
  ['Continuous', 'Thin', BorderStyleTypes.THIN],
  ['Continuous', 'Hairline', BorderStyleTypes.HAIR],
  ['Continuous', 'Medium', BorderStyleTypes.MEDIUM],
  ['Continuous', 'Thick', BorderStyleTypes.THICK],
  ['Dash', 'Thin', BorderStyleTypes.DASHED],
  ['Dash', 'Medium', BorderStyleTypes.MEDIUM_DASHED],
  ['DashDot', 'Thin', BorderStyleTypes.DASH_DOT],
  ['DashDot', 'Medium', BorderStyleTypes.MEDIUM_DASH_DOT],
  ['DashDotDot', 'Thin', BorderStyleTypes.DASH_DOT_DOT],
  ['DashDotDot', 'Medium', BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ['Dot', 'Thin', BorderStyleTypes.DOTTED],
  ['Double', 'Thick', BorderStyleTypes.DOUBLE],
  ['SlantDashDot', 'Medium', BorderStyleTypes.SLANT_DASH_DOT],
];

export class RangeBorderCollection extends ApiCollection<RangeBorder> {
  override readonly [apiType] = { name: 'RangeBorderCollection', scalars: ['count'] };

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
    private readonly area: IRange,
  ) {
    super();
  }

  override [apiItems](): RangeBorder[] {
    return sides.map((side) => this.getItem(side));
  }

  getItem(side: string): RangeBorder {
    const known = sides.find((name) => name === side);
    if (known === undefined) throw invalidArgument(`'${side}' is not a border.`);
    return new RangeBorder(this.book, this.sheetId, this.area, known);
  }

  getItemAt(index: number): RangeBorder {
    return this.getItem(sides[index] ?? '');
  }
}

export class RangeBorder extends ApiObject {
  override readonly [apiType] = { name: 'RangeBorder', scalars: ['sideIndex', 'style', 'weight', 'color'] };

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
    private readonly area: IRange,
    private readonly side: Side,
  ) {
    super();
  }

  get sideIndex(): Side {
    return this.side;
  }

  get style(): string {
    return lines.find(([, , type]) => type === this.line()?.s)?.[0] ?? 'None';
  }

  set style(style: unknown) {
    if (style === 'None') {
      this.draw(null);
      return;
    }
    const { s, cl } = this.line() ?? {};
    const weight = lines.find(([, , type]) => type === s)?.[1];
    const type = (lines.find(([name, w]) => name === style && w === weight) ??
      lines.find(([name]) => name === style))?.[2];
    if (type === undefined) throw invalidArgument(`'${String(style)}' is not a line style.`);
    this.draw({ s: type, cl: cl ?? { rgb: '#000000' } });
  }

  get weight(): string | null {
    return lines.find(([, , type]) => type === this.line()?.s)?.[1] ?? null;
  }

  set weight(weight: unknown) {
    const { s, cl } = this.line() ?? {};
    const style = lines.find(([, , type]) => type === s)?.[0] ?? 'Continuous';
    const type = lines.find(([name, w]) => name === style && w === weight)?.[2];
    if (type === undefined) throw invalidArgument(`'${String(weight)}' is not a weight of ${style}.`);
    this.draw({ s: type, cl: cl ?? { rgb: '#000000' } });
  }

  get color(): string {
    return excelColor(this.line()?.cl.rgb) ?? '#000000';
  }

  set color(color: unknown) {
    this.draw({ s: this.line()?.s ?? BorderStyleTypes.THIN, cl: { rgb: univerColor(color) } });
  }

  /** The edge of a cell on which this border lies; inner borders are drawn once, on the cell before them. */
  private readonly keyAt = (row: number, column: number): Key | null => {
    const { startRow, endRow, startColumn, endColumn } = this.area;
    switch (this.side) {
      case 'EdgeTop':
        return row === startRow ? 't' : null;
      case 'EdgeBottom':
        return row === endRow ? 'b' : null;
      case 'EdgeLeft':
        return column === startColumn ? 'l' : null;
      case 'EdgeRight':
        return column === endColumn ? 'r' : null;
      case 'InsideVertical':
        return column < endColumn ? 'r' : null;
      case 'InsideHorizontal':
        return row < endRow ? 'b' : null;
      case 'DiagonalDown':
        return 'tl_br';
      case 'DiagonalUp':
        return 'bl_tr';
    }
  };

  private readonly line = (): IBorderStyleData | undefined => {
    const row = this.side === 'EdgeBottom' ? this.area.endRow : this.area.startRow;
    const column = this.side === 'EdgeRight' ? this.area.endColumn : this.area.startColumn;
    const key = this.keyAt(row, column);
    const style = new StyleReader(this.book, this.sheetId).composed(row, column);
    return key === null ? undefined : (style.bd?.[key] ?? undefined);
  };

  private readonly draw = (line: IBorderStyleData | null): void => {
    const patches = new Map(keys.map((key) => [key, { bd: { [key]: line } }]));
    writeStyles(this.book, this.sheetId, this.area, (row, column) => {
      const key = this.keyAt(row, column);
      return key === null ? null : (patches.get(key) ?? null);
    });
  };
}
