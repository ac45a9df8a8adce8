import { reference, type Area } from '../address';
import type { Content, Look, SheetPlan } from './sheetPlan';

/** Composes one sheet's plan: puts blocks at places and answers with references to them. */
export class SheetComposer {
  readonly plan: SheetPlan;

  constructor(
    readonly name: string,
    options: Partial<Pick<SheetPlan, 'landscape' | 'frozenRows' | 'titleRows' | 'tabColor' | 'gridlines'>> = {},
  ) {
    this.plan = {
      name,
      blocks: [],
      looks: [],
      merged: [],
      widths: [],
      heights: new Map(),
      charts: [],
      frozenRows: 0,
      landscape: false,
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

  /** A fixed reference to an area of this sheet, from any sheet. */
  ref(area: Area): string {
    return reference(this.name, area);
  }
}
