import type { Area } from '../address';
import type { Cell } from '../matrix';

/** A cell to be written: a value, a formula (which may spill), or null for a cell that is left alone. */
export type Content = Cell | { formula: string } | null;

/** How cells look. Fonts and fills in Office's own colours; `numberFormat` in Excel's notation. */
export interface Look {
  bold?: boolean;
  italic?: boolean;
  size?: number;
  color?: string;
  fill?: string;
  numberFormat?: string;
  align?: 'Left' | 'Center' | 'Right';
  valign?: 'Top' | 'Center' | 'Bottom';
  wrap?: boolean;
  /** A thin line around and between the cells. */
  grid?: boolean;
  /** A line below the area only. */
  underline?: boolean;
}

export interface LookedArea {
  area: Area;
  look: Look;
}

export interface SeriesPlan {
  name: string;
  /** Areas of the sheet `sheet`, one column each. */
  sheet: string;
  x: Area;
  y: Area;
  marker: boolean;
  color: string;
  /** One text per point, beside it. */
  labels: readonly string[] | null;
}

export interface AxisPlan {
  title: string;
  minimum: number;
  maximum: number;
}

/** A scatter chart over cells; `over` is the area it covers. */
export interface ChartPlan {
  name: string;
  title: string;
  over: Area;
  x: AxisPlan;
  y: AxisPlan;
  series: SeriesPlan[];
}

/** One new sheet, as data: what a use case composes and the writer writes. */
export interface SheetPlan {
  name: string;
  /** Rectangular; in this order, so that a formula's precedents may come first. */
  blocks: { row: number; column: number; cells: Content[][] }[];
  looks: LookedArea[];
  merged: Area[];
  /** Column widths in characters of the normal font, by column. */
  widths: number[];
  /** Row heights in points, by row. */
  heights: Map<number, number>;
  charts: ChartPlan[];
  frozenRows: number;
  landscape: boolean;
  /** Rows repeated on each printed page. */
  titleRows: { first: number; count: number } | null;
  tabColor: string;
  gridlines: boolean;
}

/** A name no sheet has yet: the wanted one, or with ` (2)`, ` (3)` …; Excel compares without case. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  const isTaken = (name: string) => [...taken].some((other) => other.toLowerCase() === name.toLowerCase());
  if (!isTaken(wanted)) return wanted;
  let number = 2;
  while (isTaken(`${wanted} (${number})`)) number++;
  return `${wanted} (${number})`;
}
