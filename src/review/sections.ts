import type { Area } from '../workbook/address';
import type { SheetComposer } from '../workbook/write/composer';
import type { Content, Look } from '../workbook/write/sheetPlan';
import { looks } from './page/looks';
import { textLines } from './page/textLines';

/** A column of a section's table. */
export interface Column<R> {
  header: string;
  /** @param row 0-based row of the sheet, for formulas that look beside themselves */
  cell: (entry: R, row: number) => Content;
  look?: Look;
  /** Columns of the sheet that it covers, 1 where nothing is said: for words in a narrow table above or below a wide one. */
  span?: number;
}

/** Texts run across columns up to this many characters: over the whole of a wide table no eye finds the next line. */
const readable = 130;
const lineHeight = 15;
/** A note's font is smaller than the one that columns are measured in. */
const noteSize = 0.82;

/** Puts sections below each other on a sheet: a title, notes, a table, points. It sets the widths of the sheet's columns. */
export class SectionComposer {
  /** The next free row. */
  row = 3;
  private readonly across: { columns: number; width: number };

  /** @param widths of all columns, in characters */
  constructor(
    readonly sheet: SheetComposer,
    private readonly widths: readonly number[],
  ) {
    sheet.plan.widths = [...widths];
    let columns = 0;
    let width = 0;
    while (columns < widths.length && (columns === 0 || width + (widths[columns] ?? 0) <= readable)) {
      width += widths[columns++] ?? 0;
    }
    this.across = { columns, width };
  }

  section(title: string, notes: readonly (string | null)[] = []): void {
    this.sheet.put(this.row++, 0, [[title]], looks.section);
    for (const note of notes) if (note !== null) this.note(note);
  }

  /** How the figures below were made: quieter than they are. */
  note(text: string): void {
    this.putAcross(text, looks.note, textLines(text, this.across.width / noteSize));
  }

  /** What the figures say or ask for, one of several. */
  point(text: string): void {
    this.putAcross(`• ${text}`, {}, textLines(text, this.across.width));
  }

  // Merged cells do not fit themselves.
  private putAcross(text: string, look: Look, lines: number): void {
    this.sheet.put(this.row, 0, [[text]], { ...look, wrap: true, valign: 'Top' });
    this.sheet.merge({ row: this.row, column: 0, rows: 1, columns: this.across.columns });
    this.sheet.plan.heights.set(this.row++, lineHeight * lines + 2);
  }

  /**
   * A header row and one row each; without rows only the gap to the next section.
   * @returns where the rows stand
   */
  table<R>(rows: readonly R[], columns: readonly Column<R>[]): Area {
    const { row } = this;
    const places = placesOf(columns);
    const width = places.reduce((sum, { span }) => sum + span, 0);
    if (rows.length > 0) {
      this.sheet.put(
        row,
        0,
        [
          spread(
            columns.map(({ header }) => header),
            places,
          ),
        ],
        looks.header,
      );
      // A title that is broken keeps a little air: bold letters, and a line may end early.
      const lines = columns.map(({ header }, i) => textLines(header, (this.widthOf(places[i]) - 1) * 0.95));
      this.sheet.plan.heights.set(this.row++, 8 + (lineHeight + 1) * Math.max(...lines));
      const first = this.row;
      const cells = rows.map((entry, i) =>
        spread(
          columns.map(({ cell }) => cell(entry, first + i) ?? ''),
          places,
        ),
      );
      this.sheet.put(first, 0, cells, looks.body);
      columns.forEach(({ look }, i) => {
        const { at: column = 0, span = 1 } = places[i] ?? {};
        if (look) this.sheet.look({ row: first, column, rows: rows.length, columns: 1 }, look);
        if (span > 1) cells.forEach((_, k) => this.sheet.merge({ row: first + k, column, rows: 1, columns: span }));
        if (span > 1) this.sheet.merge({ row, column, rows: 1, columns: span });
      });
      this.row += rows.length;
    }
    this.row++;
    return { row: row + 1, column: 0, rows: rows.length, columns: width };
  }

  private widthOf({ at, span }: Place = { at: 0, span: 1 }): number {
    return this.widths.slice(at, at + span).reduce((sum, width) => sum + width, 0);
  }
}

interface Place {
  at: number;
  span: number;
}

function placesOf(columns: readonly { span?: number }[]): Place[] {
  let at = 0;
  return columns.map(({ span = 1 }) => {
    const place = { at, span };
    at += span;
    return place;
  });
}

/** Contents at their places, blank where one covers more columns. */
const spread = (contents: readonly Content[], places: readonly Place[]): Content[] =>
  contents.flatMap((content, i) => [content, ...new Array<Content>((places[i]?.span ?? 1) - 1).fill('')]);
