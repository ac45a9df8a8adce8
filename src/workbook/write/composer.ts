import { reference, type Area } from '../address';
import type { Content, HighlightPlan, Look, SheetPlan, ValidationPlan, ValidationRule } from './sheetPlan';

type Options = Pick<
  SheetPlan,
  'landscape' | 'onePage' | 'frozenRows' | 'frozenColumns' | 'titleRows' | 'tabColor' | 'gridlines'
>;

/** Composes one sheet's plan: puts blocks at places and answers with references to them. */
export class SheetComposer {
  readonly plan: SheetPlan;

  constructor(
    readonly name: string,
    options: Partial<Options> = {},
  ) {
    this.plan = {
      name,
      blocks: [],
      looks: [],
      merged: [],
      widths: [],
      heights: new Map(),
      charts: [],
      tables: [],
      validations: [],
      notes: [],
      highlights: [],
      frozenRows: 0,
      frozenColumns: 0,
      landscape: false,
      pageBreaks: [],
      onePage: false,
      titleRows: null,
      tabColor: '',
      gridlines: false,
      ...options,
    };
  }

  /** Writes cells with their top left corner at a place (0-based). */
  put(row: number, column: number, cells: Content[][], look?: Look): Area {
    const area = { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
    if (area.rows > 0 && area.columns > 0) {
      this.plan.blocks.push({ row, column, cells });
      if (look) this.look(area, look);
    }
    return area;
  }

  /** The sheet's heading in A1, in a row that is high enough for it. */
  title(text: string, look: Look): void {
    this.put(0, 0, [[text]], look);
    this.plan.heights.set(0, 30);
  }

  /** Writes one formula whose result covers `rows` × `columns` cells. */
  spill(row: number, column: number, formula: string, rows: number, columns: number, look?: Look): Area {
    this.put(row, column, [[{ formula }]]);
    const area = { row, column, rows, columns };
    if (look) this.look(area, look);
    return area;
  }

  look(area: Area, look: Look): void {
    this.plan.looks.push({ area, look });
  }

  merge(area: Area): void {
    this.plan.merged.push(area);
  }

  /** A new printed page begins with this row. */
  pageBreak(row: number): void {
    if (row > 0) this.plan.pageBreaks.push(row);
  }

  /** Makes an Excel table of an area whose first row holds the headers: texts, all different, none blank. */
  table(name: string, area: Area, style = 'TableStyleMedium2'): void {
    this.plan.tables.push({ name, area, style });
  }

  validate(area: Area, rule: ValidationRule, alert: ValidationPlan['alert']): void {
    this.plan.validations.push({ area, rule, alert });
  }

  note(row: number, column: number, text: string): void {
    this.plan.notes.push({ row, column, text });
  }

  highlight(area: Area, formula: string, look: HighlightPlan['look']): void {
    this.plan.highlights.push({ area, formula, look });
  }

  /** A fixed reference to an area of this sheet, from any sheet. */
  ref(area: Area): string {
    return reference(this.name, area);
  }
}
