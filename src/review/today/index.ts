import { selectCell } from '../../workbook/excel/select';
import { nowSerial } from '../clock';
import { momentOf } from '../ledger/asOf';
import { readTables } from '../tables';
import { makeBoard, rulingKinds, watchedKinds } from './board';
import type { TodayUseCase } from './model';

const wanted = [...watchedKinds, ...rulingKinds].map((kind) => ({ kind }));

/** What wants attention, from the workbook that is open in Excel; it writes nothing. */
export function createToday(): TodayUseCase {
  return {
    async look(asOf, { locale, signal, onProgress }) {
      const step = 'progress.reading';
      const read = await readTables(wanted, { signal, onProgress: (fraction) => onProgress({ fraction, step }) });
      signal.throwIfAborted();
      return makeBoard(read.tables, asOf, momentOf(asOf, nowSerial()), locale);
    },
    select: selectCell,
  };
}
