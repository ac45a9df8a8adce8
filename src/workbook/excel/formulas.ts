import type { Cell } from '../matrix';
import { planBatches, type ReadRequest } from './batches';

/** The formulas of areas as `Range.formulas` has them, row by row: a value where a cell holds none. Round trips follow the cells in steps of a fixed size. */
export function readFormulas(requests: readonly ReadRequest[], signal?: AbortSignal): Promise<Cell[][][]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const found = requests.map((): Cell[][] => []);
    let at = 0;
    const readBatch = async (batch: readonly ReadRequest[]) => {
      const ranges = batch.map(({ sheet, area }) =>
        context.workbook.worksheets
          .getItem(sheet.id ?? sheet.name)
          .getRangeByIndexes(area.row, area.column, area.rows, area.columns)
          .load('formulas'),
      );
      await context.sync();
      for (const range of ranges) {
        // Pieces come in the order of the requests and of their rows.
        const rows = found[at];
        for (const row of range.formulas as Cell[][]) rows?.push(row);
        if (rows?.length === requests[at]?.area.rows) at++;
      }
    };
    for (const batch of planBatches(requests)) {
      signal?.throwIfAborted();
      await readBatch(batch);
    }
    return found;
  });
}
