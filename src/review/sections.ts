import type { Area } from '../workbook/address';
import type { SheetComposer } from '../workbook/write/composer';
import type { Content, Look } from '../workbook/write/sheetPlan';
import { looks } from './page/looks';

/** A column of a section's table. */
export interface Column<R> {
  header: string;
  /** @param row 0-based row of the sheet, for formulas that look beside themselves */
  cell: (entry: R, row: number) => Content;
  look?: Look;
}

interface Page {
  /** Columns that notes run across. */
  columns: number;
  /** Characters of a note that fill the width: merged cells do not fit themselves. */
  perLine: number;
}

/** Puts sections below each other on a sheet: a title, notes, a table. */
export class SectionComposer {
  /** The next free row. */
  row = 3;

  constructor(
    readonly sheet: SheetComposer,
    private readonly page: Page,
  ) {}

  section(title: string, notes: readonly (string | null)[] = []): void {
    this.sheet.put(this.row++, 0, [[title]], looks.section);
    for (const note of notes) if (note !== null) this.note(note);
  }

  note(text: string): void {
    const { columns, perLine } = this.page;
    this.sheet.put(this.row, 0, [[text]], { ...looks.note, wrap: true, valign: 'Top' });
    this.sheet.merge({ row: this.row, column: 0, rows: 1, columns });
    this.sheet.plan.heights.set(this.row++, 15 * Math.max(1, Math.ceil(text.length / perLine)));
  }

  /**
   * A header row and one row each; without rows only the gap to the next section.
   * @returns where the rows stand
   */
  table<R>(rows: readonly R[], columns: readonly Column<R>[]): Area {
    const { row } = this;
    if (rows.length > 0) {
      this.sheet.put(this.row, 0, [columns.map(({ header }) => header)], looks.header);
      this.sheet.plan.heights.set(this.row++, 24);
      const first = this.row;
      const cells = rows.map((entry, i) => columns.map(({ cell }) => cell(entry, first + i) ?? ''));
      this.sheet.put(first, 0, cells, looks.body);
      columns.forEach(({ look }, column) => {
        if (look) this.sheet.look({ row: first, column, rows: rows.length, columns: 1 }, look);
      });
      this.row += rows.length;
    }
    this.row++;
    return { row: row + 1, column: 0, rows: rows.length, columns: columns.length };
  }
}
