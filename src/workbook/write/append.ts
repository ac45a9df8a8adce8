import { askTable, type TableRows } from './appendToTable';
import { askRange, noRoom, type InsertedRows } from './appendToRange';
import type { OwnSheet } from '../excel/settings';
import type { Found } from './find';
import type { AppendPlan, CellBlock } from './plan';

/** Blank cells of a sheet that get rows. */
export interface FreeBlock {
  sheet: OwnSheet;
  block: CellBlock;
}

/** Where rows come to stand. */
export interface Places {
  blocks: FreeBlock[];
  rows: TableRows[];
  inserted: InsertedRows[];
}

/** Finds the end of each table and range. One round trip for all. */
export async function findPlaces(
  context: Excel.RequestContext,
  appends: readonly AppendPlan[],
  found: Found,
): Promise<Places> {
  const answers = appends
    .filter(({ rows }) => rows.length > 0)
    .map((append) =>
      'table' in append.to
        ? askTable(append, found.tableOf(append.to.table), found.before.from1904)
        : askRange(context, append, append.to, found),
    );
  if (answers.length > 0) await context.sync();
  const places = answers.map((answer) => answer());
  const inserted = places.flatMap(({ inserted: some = [] }) => some);
  const rows = places.flatMap(({ rows: some = [] }) => some);
  checkRoom(inserted, rows);
  return { blocks: places.flatMap(({ blocks = [] }) => blocks), rows, inserted };
}

/** A second insertion on a sheet would find what it was told of moved by the first. */
function checkRoom(inserted: readonly InsertedRows[], rows: readonly TableRows[]): void {
  const moving = [...rows, ...inserted].map(({ sheet }) => sheet.id);
  const crowded = [...inserted].reverse().find(({ sheet }) => moving.filter((id) => id === sheet.id).length > 1);
  if (crowded) throw noRoom(crowded);
}
