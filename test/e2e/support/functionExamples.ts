import { FUNCTION_PAGE, RESULT_COLUMN, type PlacedExample } from '../../../samples/sheets/functionPage';
import { sheetCells, type SheetLayout } from '../../../samples/sheets/model';
import * as incentive from '../../../src/functions/incentive';
import * as ledger from '../../../src/functions/ledger';
import * as people from '../../../src/functions/people';
import * as quality from '../../../src/functions/quality';
import * as sampling from '../../../src/functions/sampling';
import * as signals from '../../../src/functions/signals';
import { installCustomFunctions, isCallable } from '../../../src/functions/testing';

installCustomFunctions();

const implementations: Readonly<Record<string, unknown>> = {
  ...quality,
  ...sampling,
  ...incentive,
  ...people,
  ...signals,
  ...ledger,
  diagnose: people.diagnosePeople,
  tail: signals.tailRows,
};

const reference = /^(?:(.+)!)?([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/;

const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/** Computes a page's examples in node, on the cells as the generator made them: no file, no grid, no dispatcher. */
export class ExampleRun {
  private readonly book: Map<string, unknown[][]>;

  constructor(sheets: readonly SheetLayout[]) {
    this.book = new Map<string, unknown[][]>(sheets.map((sheet) => [sheet.name, sheetCells(sheet)]));
    this.book.set(FUNCTION_PAGE, []);
  }

  /** The result of an example; it stays in its cells for the examples below to refer to. */
  compute({ name, args, resultRow }: PlacedExample): unknown[][] {
    const run = implementations[name.toLowerCase()];
    if (!isCallable(run)) throw new Error(`no function ${name}`);
    const answer = run(...args.map((argument) => this.valueOf(argument)));
    const rows = Array.isArray(answer)
      ? answer.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]))
      : [[answer]];
    const page = this.cellsOf(FUNCTION_PAGE);
    rows.forEach((row, down) => {
      const cells = (page[resultRow - 1 + down] ??= []);
      row.forEach((value, along) => (cells[RESULT_COLUMN + along] = value));
    });
    return rows;
  }

  private cellsOf(sheet: string): unknown[][] {
    const cells = this.book.get(sheet);
    if (cells === undefined) throw new Error(`no sheet ${sheet}`);
    return cells;
  }

  /** A literal, or the cells of a reference, blank ones as null. */
  private valueOf(argument: string): unknown {
    if (argument.startsWith('"')) return argument.slice(1, -1);
    if (!Number.isNaN(Number(argument))) return Number(argument);
    const [whole, sheet = FUNCTION_PAGE, left = '', top = '', right = left, bottom = top] =
      reference.exec(argument) ?? [];
    if (whole === undefined) throw new Error(`cannot read ${argument}`);
    const cells = this.cellsOf(sheet);
    const [first, last] = [columnNumber(left), columnNumber(right)];
    return Array.from({ length: Number(bottom) - Number(top) + 1 }, (_, down) =>
      Array.from(
        { length: last - first + 1 },
        (__, along) => cells[Number(top) - 1 + down]?.[first - 1 + along] ?? null,
      ),
    );
  }
}
