import { columnLetter, type CellValue } from './model';

export const FUNCTION_PAGE = '函数示例';

/** Column of the labels, and of the first column of every result; 0-based. */
export const LABEL_COLUMN = 0;
export const RESULT_COLUMN = 1;
/** Title and captions, which stay in sight. */
export const HEAD_ROWS = 2;

export interface ExampleSpec {
  /** `QASCORE` for `KEFU.QASCORE`. */
  name: string;
  /** The question that the function answers, in one line. */
  answers: string;
  /** References, literals, or an empty text for an argument that is left out. */
  args: readonly string[];
  /** What the rows of the result stand for, beside them. */
  labels?: { header: string; cells: readonly CellValue[]; format?: string };
  /** Above the result; none where its first row is a header of its own. */
  headers?: readonly string[];
  /** Number format of each column of the result. */
  formats: readonly string[];
  /** Rows of a result without labels; 1 when not given. */
  rows?: number;
}

/** An example in its place; 1-based rows, as Excel counts. */
export interface PlacedExample extends ExampleSpec {
  /** The row with name and question; the formula's text stands below it. */
  row: number;
  /** Null where the result brings its own header. */
  headerRow: number | null;
  /** The row of the formula's cell, the first of the result. */
  resultRow: number;
  resultRows: number;
  /** `B5` */
  anchor: string;
  /** As people write it, without `=`. */
  formula: string;
}

export interface FunctionPage {
  families: readonly { row: number; title: string; examples: readonly PlacedExample[] }[];
}

/** The cells of a result that later formulas refer to. */
export interface ResultCells {
  /** One column of the result without its header; `B5:B16` for column 0. */
  column(index: number): string;
}

/** Stacks the examples of a page, each with the room that its result takes and a blank row below. */
export class FunctionPageBuilder implements FunctionPage {
  readonly families: { row: number; title: string; examples: PlacedExample[] }[] = [];
  private row: number;

  /** Below the head stands a row of the contents for each family. */
  constructor(familyCount: number) {
    this.row = HEAD_ROWS + familyCount + 2;
  }

  family(title: string): void {
    this.families.push({ row: this.row, title, examples: [] });
    this.row += 2;
  }

  example(spec: ExampleSpec): ResultCells {
    const resultRows = spec.labels?.cells.length ?? spec.rows ?? 1;
    const headerRow = spec.headers === undefined ? null : this.row + 2;
    const resultRow = this.row + (headerRow === null ? 2 : 3);
    this.families.at(-1)?.examples.push({
      ...spec,
      row: this.row,
      headerRow,
      resultRow,
      resultRows,
      anchor: `${columnLetter(RESULT_COLUMN)}${resultRow}`,
      formula: `KEFU.${spec.name}(${spec.args.join(',')})`,
    });
    const last = resultRow + resultRows - 1;
    this.row = last + 2;
    const first = headerRow === null ? resultRow + 1 : resultRow;
    return {
      column(index) {
        const letter = columnLetter(RESULT_COLUMN + index);
        return `${letter}${first}:${letter}${last}`;
      },
    };
  }
}
