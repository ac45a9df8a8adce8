import type { Area } from '../address';
import type { Cell } from '../matrix';
import { Batches } from '../write/contents';

/** A formula and the cells that show its result: its own, or all that it spills into. */
export interface FormulaArea {
  sheet: { id: string; name: string };
  area: Area;
  formula: string;
}

/** What stands in an area, and which of it is an error and not a text that looks like one. */
export interface AreaValues {
  values: Cell[][];
  isError: boolean[][];
}

export interface FoundFormulas {
  formulas: FormulaArea[];
  /** Defined names whose formula matches. */
  names: string[];
}

/** Cells read by one call. */
const cellsPerRead = 50_000;

/**
 * All formulas of the workbook that match, hidden sheets and the add-in's own included. Three round trips, one more for
 * every 100,000 used cells and every 2,000 formulas found.
 */
export async function findFormulas(matches: (formula: string) => boolean, signal: AbortSignal): Promise<FoundFormulas> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load('items/id,items/name');
    names.load('items/name,items/formula');
    await context.sync();
    const used = worksheets.items.map((sheet) => ({
      sheet,
      range: sheet.getUsedRangeOrNullObject(false).load('rowIndex,columnIndex,rowCount,columnCount'),
    }));
    await context.sync();
    const batches = new Batches(context, signal);
    const read: { sheet: Excel.Worksheet; row: number; column: number; range: Excel.Range }[] = [];
    for (const { sheet, range } of used) {
      if (range.isNullObject) continue;
      const { rowIndex: row, columnIndex: column, rowCount, columnCount } = range;
      for (const piece of rowsOf({ row, column, rows: rowCount, columns: columnCount })) {
        await batches.add(piece.rows * piece.columns, () => {
          const part = sheet.getRangeByIndexes(piece.row, piece.column, piece.rows, piece.columns).load('formulas');
          read.push({ sheet, row: piece.row, column: piece.column, range: part });
        });
      }
    }
    await batches.send();
    const anchors = read.flatMap(({ sheet, row, column, range }) =>
      (range.formulas as Cell[][]).flatMap((line, down) =>
        line.flatMap((formula, along) =>
          typeof formula === 'string' && matches(formula)
            ? [{ sheet, row: row + down, column: column + along, formula }]
            : [],
        ),
      ),
    );
    const spills: Excel.Range[] = [];
    for (const { sheet, row, column } of anchors) {
      await batches.add(1, () => {
        const spill = sheet.getRangeByIndexes(row, column, 1, 1).getSpillingToRangeOrNullObject();
        spills.push(spill.load('rowIndex,columnIndex,rowCount,columnCount'));
      });
    }
    await batches.send();
    const formulas = anchors.map(({ sheet, row, column, formula }, i) => {
      const spill = spills[i];
      const spilled = spill && !spill.isNullObject;
      const [rows, columns] = spilled ? [spill.rowCount, spill.columnCount] : [1, 1];
      return { sheet: { id: sheet.id, name: sheet.name }, area: { row, column, rows, columns }, formula };
    });
    return {
      formulas: withoutSpilled(formulas),
      names: names.items.filter((name) => matches(String(name.formula))).map((name) => name.name),
    };
  });
}

/** Some hosts tell a formula in every cell that it spills into. */
function withoutSpilled(formulas: readonly FormulaArea[]): FormulaArea[] {
  const large = formulas.filter(({ area }) => area.rows * area.columns > 1);
  return formulas.filter(
    (one) =>
      !large.some(
        (other) =>
          other !== one && other.sheet.id === one.sheet.id && inside(one.area.row, one.area.column, other.area),
      ),
  );
}

const inside = (row: number, column: number, area: Area): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

/** What stands in the areas of sheets, null where the sheet is gone. Two round trips, one more for every 100,000 cells. */
export async function readAreas(
  places: readonly { sheet: string; area: Area }[],
  signal: AbortSignal,
): Promise<(AreaValues | null)[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    const names = [...new Set(places.map(({ sheet }) => sheet))];
    const sheets = new Map(names.map((name) => [name, worksheets.getItemOrNullObject(name).load('id')]));
    await context.sync();
    const batches = new Batches(context, signal);
    const parts: { place: number; range: Excel.Range }[] = [];
    for (const [place, { sheet: name, area }] of places.entries()) {
      const sheet = sheets.get(name);
      if (!sheet || sheet.isNullObject) continue;
      for (const piece of rowsOf(area)) {
        await batches.add(2 * piece.rows * piece.columns, () => {
          const range = sheet.getRangeByIndexes(piece.row, piece.column, piece.rows, piece.columns);
          parts.push({ place, range: range.load('values,valueTypes') });
        });
      }
    }
    await batches.send();
    const results = places.map(({ sheet }): AreaValues | null =>
      sheets.get(sheet)?.isNullObject === false ? { values: [], isError: [] } : null,
    );
    for (const { place, range } of parts) {
      const result = results[place];
      result?.values.push(...(range.values as Cell[][]));
      result?.isError.push(...range.valueTypes.map((line) => line.map((type) => type === Excel.RangeValueType.error)));
    }
    return results;
  });
}

/** An area in parts of whole rows. */
function rowsOf(area: Area): Area[] {
  const rows = Math.max(1, Math.floor(cellsPerRead / area.columns));
  return Array.from({ length: Math.ceil(area.rows / rows) }, (_, i) => ({
    ...area,
    row: area.row + i * rows,
    rows: Math.min(rows, area.rows - i * rows),
  }));
}
