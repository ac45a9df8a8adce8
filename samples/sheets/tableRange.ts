import { columnLetter, placeBlocks, type CellValue, type PlacedBlock, type SheetLayout } from './model';

/** Rows of a table on a sheet, spoken of by their headers: `质检明细!D2:D40`. */
export class TableRange {
  private constructor(
    private readonly sheet: string,
    private readonly placed: PlacedBlock,
    private readonly first: number,
    private readonly last: number,
  ) {}

  /** The table of a sheet; by its title where several are stacked. */
  static of(sheets: readonly SheetLayout[], sheetName: string, title?: string): TableRange {
    const sheet = sheets.find(({ name }) => name === sheetName);
    const blocks = sheet === undefined ? [] : placeBlocks(sheet);
    const placed = blocks.find(({ block }) => title === undefined || block.title === title);
    if (placed === undefined) throw new Error(`no table ${title ?? ''} on ${sheetName}`);
    return new TableRange(sheetName, placed, placed.firstRow, placed.lastRow);
  }

  get length(): number {
    return this.last - this.first + 1;
  }

  /** From one header to another, e.g. all marks of a review; the header row as well if asked. */
  columns(header: string, lastHeader = header, withHeader = false): string {
    const first = withHeader ? this.placed.headerRow : this.first;
    return `${this.sheet}!${this.letter(header)}${first}:${this.letter(lastHeader)}${this.last}`;
  }

  /** Header cells alone, e.g. the names of raters. */
  headers(header: string, lastHeader: string): string {
    const row = this.placed.headerRow;
    return `${this.sheet}!${this.letter(header)}${row}:${this.letter(lastHeader)}${row}`;
  }

  cell(header: string, index = 0): string {
    return `${this.sheet}!${this.letter(header)}${this.first + index}`;
  }

  /** The cell as formulas of other rows hold it: `$B$4`. */
  fixedCell(header: string, index = 0): string {
    return `${this.sheet}!$${this.letter(header)}$${this.first + index}`;
  }

  fixedColumn(header: string): string {
    const letter = this.letter(header);
    return `${this.sheet}!$${letter}$${this.first}:$${letter}$${this.last}`;
  }

  /** Formulas that show a column's cells elsewhere. */
  links(header: string): CellValue[] {
    return this.values(header).map((value, index) => ({ formula: this.cell(header, index), result: value ?? '' }));
  }

  /** What the column's cells hold, formulas as their results. */
  values(header: string): (string | number | null)[] {
    const position = this.position(header);
    return this.placed.block.rows
      .slice(this.first - this.placed.firstRow, this.last - this.placed.firstRow + 1)
      .map((row) => row[position] ?? null)
      .map((cell) => (cell !== null && typeof cell === 'object' ? cell.result : cell));
  }

  /** The rows from the first to the last whose column holds one of the values. */
  between(header: string, holds: (value: string | number | null) => boolean): TableRange {
    const found = this.values(header).map(holds);
    const [from, to] = [found.indexOf(true), found.lastIndexOf(true)];
    if (from < 0) throw new Error(`no such row in ${header} of ${this.sheet}`);
    return this.slice(from, to + 1);
  }

  slice(from: number, to: number): TableRange {
    return new TableRange(this.sheet, this.placed, this.first + from, Math.min(this.last, this.first + to - 1));
  }

  private letter(header: string): string {
    return columnLetter(this.position(header));
  }

  private position(header: string): number {
    const index = this.placed.block.columns.findIndex((column) => column.header === header);
    if (index < 0) throw new Error(`${this.sheet} has no column ${header}`);
    return index;
  }
}
