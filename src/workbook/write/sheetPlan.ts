import type { Area } from '../address';
import type { Cell } from '../matrix';

/**
 * A cell to be written: a value (an empty text clears it), a formula (which may spill), a text that is one though it be
 * empty, or null for a cell that is left alone.
 */
export type Content = Cell | { formula: string } | { text: string } | null;

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
  /** Points; without it a dashed line. */
  marker: boolean;
  /** Points joined by a line. */
  line?: boolean;
  color: string;
  /** One text per point, beside it. */
  labels: readonly string[] | null;
}

/** Without bounds Excel chooses them. */
export interface AxisPlan {
  title: string;
  minimum?: number;
  maximum?: number;
  numberFormat?: string;
}

/**
 * A chart over cells; `over` is the area it covers. `scatter` has numbers on both axes; `line` and `column` have the x
 * areas' texts below, and their x axis knows no bounds.
 */
export interface ChartPlan {
  kind?: 'scatter' | 'line' | 'column';
  name: string;
  title: string;
  over: Area;
  x: AxisPlan;
  y: AxisPlan;
  series: SeriesPlan[];
}

/** An Excel table (ListObject) over cells of the sheet, its header row included. */
export interface TablePlan {
  /** Letters, digits and `_`; a name that the workbook has already gets `_2`, `_3` … */
  name: string;
  area: Area;
  /** One of Excel's own, e.g. `TableStyleMedium2`. */
  style: string;
}

/** What cells take: a list to pick from, or numbers and dates between two bounds (a bound: a number or a formula). */
export type ValidationRule =
  | { list: readonly string[] }
  /** A reference such as `='规则'!$A$2:$A$9`. */
  | { listFrom: string }
  | { number: 'whole' | 'decimal'; minimum: number | string; maximum: number | string }
  | { date: true; minimum: number | string; maximum: number | string }
  | { formula: string };

export interface ValidationPlan {
  area: Area;
  rule: ValidationRule;
  /** Said when something else is typed. `warn` lets it stand after a yes. */
  alert: { title: string; message: string; warn?: boolean };
}

/** A note on a cell; where the host knows no notes, a text that shows while the cell is selected. */
export interface NotePlan {
  row: number;
  column: number;
  text: string;
}

/** Cells that look different where a formula, written for the area's first cell, is true. Excel calls no custom function here. */
export interface HighlightPlan {
  area: Area;
  formula: string;
  look: Pick<Look, 'bold' | 'color' | 'fill'>;
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
  tables: TablePlan[];
  validations: ValidationPlan[];
  notes: NotePlan[];
  highlights: HighlightPlan[];
  frozenRows: number;
  frozenColumns: number;
  landscape: boolean;
  /** Rows with which a new printed page begins; all columns with a width of their own fit the page. */
  pageBreaks: number[];
  /** All on one page. */
  onePage: boolean;
  /** Rows repeated on each printed page. */
  titleRows: { first: number; count: number } | null;
  tabColor: string;
  gridlines: boolean;
}

/** What Excel allows the name of a sheet. */
const longestSheetName = 31;
/** Full-width ones too: Excel of East Asia folds them. */
const unfitForSheets = /[\\/?*[\]:＼／？＊［］：\p{Cc}]/gu;

/** A name no sheet has yet: the wanted one, fit for a sheet, or with ` (2)`, ` (3)` …; Excel compares without case and width. */
export function freeName(wanted: string, taken: Iterable<string>): string {
  const fit = wanted.replace(unfitForSheets, ' ');
  // Neither end may be an apostrophe, and no character may be cut in two.
  const ending = (text: string) => {
    const start = fit.slice(0, longestSheetName - text.length).replace(/^'+|[\ud800-\udbff]$/g, '');
    return (start + text).replace(/'+$/, '');
  };
  return free(ending(''), taken, (number) => ending(` (${number})`));
}

/** The same for tables, whose names know no brackets. */
export const freeTableName = (wanted: string, taken: Iterable<string>): string =>
  free(wanted, taken, (number) => `${wanted}_${number}`);

function free(wanted: string, taken: Iterable<string>, numbered: (number: number) => string): string {
  const alike = (name: string) => name.normalize('NFKC').toLowerCase();
  const known = new Set([...taken].map(alike));
  let name = wanted;
  for (let number = 2; known.has(alike(name)); number++) name = numbered(number);
  return name;
}
