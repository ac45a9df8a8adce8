import { createFreeze } from '../../../src/review/freeze';
import { digestOf } from '../../../src/review/freeze/record';
import { selectCell } from '../../../src/workbook/excel/select';
import { SheetComposer } from '../../../src/workbook/write/composer';
import { ConsentQuestion } from '../../../src/workbook/write/consent';
import { WriteFailure } from '../../../src/workbook/write/failure';
import { toBlocks, type RowsRemoval, type WritePlan } from '../../../src/workbook/write/plan';
import { writePlan, writeSheets, type Written } from '../../../src/workbook/write/write';

/** How a write ended, in a form that crosses into the test. */
interface Outcome {
  written: Written | null;
  failure: { name: string; code: string; place: string; left: string[]; message: string } | null;
}

/** Writes a plan, and cancels it when the progress says so. */
async function attempt(plan: WritePlan, cancelAt = Infinity): Promise<Outcome> {
  const controller = new AbortController();
  const onProgress = (fraction: number) => {
    if (fraction >= cancelAt) controller.abort();
  };
  if (cancelAt <= 0) controller.abort();
  try {
    return { written: await writePlan(plan, { signal: controller.signal, onProgress }), failure: null };
  } catch (error) {
    const { name, message } = error as Error;
    const [code, place, left] =
      error instanceof WriteFailure ? [error.code, error.place, [...error.left]] : ['', '', []];
    return { written: null, failure: { name, code, place, left, message } };
  }
}

/** A yes to one range, as a page gets it. */
const yesTo = (sheet: string, row: number, column: number, rows: number, columns: number) =>
  new ConsentQuestion([{ sheet, area: { row, column, rows, columns } }]).yes();

/** Removes rows; answers with their number, or with how it failed. */
const removing = (removals: readonly RowsRemoval[]) =>
  writePlan({ removals }, { signal: new AbortController().signal, onProgress: () => undefined }).then(
    ({ removed }) => removed,
    (error: unknown) =>
      error instanceof WriteFailure ? { code: error.code, place: error.place, left: [...error.left] } : String(error),
  );

/** The writer inside the pane of the test bed, beside the genuine library. */
const writer = {
  ConsentQuestion,
  createFreeze,
  digestOf,
  selectCell,
  SheetComposer,
  writeSheets,
  attempt,
  yesTo,
  toBlocks,
  removing,
};

declare global {
  interface Window {
    writer: typeof writer;
    /** What a test file puts together in the pane. */
    plans: Record<string, () => WritePlan>;
  }
}

window.writer = writer;
window.plans = {};
