import { isoMoment } from '../../domain/numbers/dates';
import { cellName, overlap } from '../../workbook/address';
import type { ReadRequest } from '../../workbook/excel/batches';
import { isFormulaText, type Cell } from '../../workbook/matrix';
import type { CellLink } from '../../workbook/tables';
import { ConsentQuestion, type NamedRange } from '../../workbook/write/consent';
import { toBlocks, type CellChange, type CellsPlan } from '../../workbook/write/plan';
import type { Repair } from './model';
import { changesOf } from './repairs';

/** One cell as the person sees it before it happens. */
export interface ShownChange {
  link: CellLink;
  before: string;
  after: string;
}

/** A repair ready to be agreed to: everything of it that the person is shown, and what will be written. */
export interface RepairPlan {
  /** The first cells. */
  shown: ShownChange[];
  /** All cells. */
  count: number;
  /** Cells that hold a formula, or what one spills, and are left as they are. */
  formulas: number;
  /** Some of the cells are in rows that are filtered away or hidden. */
  hidden: boolean;
  /** The ranges that change, by name. */
  question: ConsentQuestion;
  /** Without the permit, which only the person's yes gives. */
  cells: Omit<CellsPlan, 'permit'>[];
}

/** As many lines as one reads before deciding. */
const mostShown = 20;
/** Of several repairs each is seen. */
const fewestShown = 3;

/** What must be read to know which cells of the repairs hold formulas: the stretch of one column from first to last. */
export const formulaRequests = (repairs: readonly Repair[]): ReadRequest[] =>
  repairs.map(({ table, column, rows }) => {
    const first = rows[0] ?? 0;
    return { sheet: table.matrix, area: { row: first, column, rows: (rows.at(-1) ?? first) - first + 1, columns: 1 } };
  });

/**
 * The cells that repairs change. A cell with a formula is left out: its source is what is wrong.
 * @param formulas what stands in the cells of `formulaRequests`, in their order
 * @param spilled cells that a formula of another cell fills
 */
export function planRepairs(
  repairs: readonly Repair[],
  formulas: readonly (readonly Cell[][])[],
  spilled: readonly NamedRange[] = [],
): RepairPlan {
  const bySheet = new Map<Repair['table']['matrix'], CellChange[]>();
  const shown: ShownChange[] = [];
  let count = 0;
  let kept = 0;
  const ofEach = Math.max(fewestShown, Math.floor(mostShown / repairs.length));
  repairs.forEach((repair, k) => {
    const { table, column, rows } = repair;
    const first = rows[0] ?? 0;
    const end = shown.length + ofEach;
    const changes = bySheet.get(table.matrix) ?? [];
    bySheet.set(table.matrix, changes);
    for (const { row, before, after, format } of changesOf(repair)) {
      const stored = formulas[k]?.[row - first]?.[0];
      const isSpilled = spilled.some(
        ({ sheet, area }) => sheet === table.sheet && overlap(area, { row, column, rows: 1, columns: 1 }),
      );
      if (isSpilled || (isFormulaText(stored) && stored !== before)) {
        kept++;
        continue;
      }
      changes.push({ row, column, before, after, ...(format === undefined ? {} : { format }) });
      count++;
      if (shown.length < end) {
        const link = { sheet: table.sheet, cell: cellName(row, column) };
        shown.push({ link, before: shownValue(before), after: shownValue(after, format) });
      }
    }
  });
  const cells = [...bySheet].flatMap(([matrix, changes]): Omit<CellsPlan, 'permit'>[] =>
    changes.length === 0 ? [] : [{ sheet: sheetRef(matrix), blocks: toBlocks(changes), whenChanged: 'skip' }],
  );
  const ranges = cells.flatMap(({ sheet, blocks }): NamedRange[] =>
    blocks.map(({ row, column, cells: block }) => ({
      sheet: sheet.name,
      area: { row, column, rows: block.length, columns: 1 },
    })),
  );
  return { shown, count, formulas: kept, hidden: false, question: new ConsentQuestion(ranges), cells };
}

const sheetRef = ({ name, id }: Repair['table']['matrix']): CellsPlan['sheet'] =>
  id === undefined ? { name } : { name, id };

/** Text in quotes, so that its spaces are seen and that it is no number; a date as a date, a share as it will be shown. */
function shownValue(value: Cell, format?: string): string {
  if (typeof value !== 'number') return `“${value}”`;
  if (format === undefined) return String(value);
  if (format.endsWith('%')) return `${(value * 100).toFixed(Math.max(0, format.length - 3))}%`;
  return isoMoment(value);
}
