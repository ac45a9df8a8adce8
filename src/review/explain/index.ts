import { functionCatalogue } from '../../functions/catalogue';
import { cellName } from '../../workbook/address';
import { selectCell } from '../../workbook/excel/select';
import { readSelectedCell } from '../../workbook/excel/selectedCell';
import type { CellLink } from '../../workbook/tables';
import type { RunOptions } from '../run';
import { readTables } from '../tables';
import { parseCall } from './call';
import { explainCall } from './explainCall';
import type { Explanation } from './model';
import { plainSentences } from './plain';
import { sayIn } from './texts';

export interface Explain {
  /** What the selected cell shows and how it comes about. Round trips: four, and one more for every 100,000 cells that a formula names. */
  explain: (options: RunOptions) => Promise<Explanation>;
  select: (link: CellLink) => Promise<void>;
}

export function createExplain(): Explain {
  return {
    async explain(options) {
      options.onProgress({ fraction: 0, step: 'progress.reading' });
      const cell = await readSelectedCell();
      const call = cell.formula === null ? null : parseCall(cell.formula);
      const entry = functionCatalogue.find(({ id }) => id === call?.name);
      const common = {
        link: { sheet: cell.sheet.name, cell: cellName(cell.row, cell.column) },
        shown: cell.text,
        formula: cell.formula,
      };
      if (!call || !entry) {
        const { tables } = await readTables([], { signal: options.signal });
        const sentences = plainSentences(cell, tables, sayIn(options.locale), options.locale);
        return { ...common, kind: 'plain', sentences };
      }
      return { ...common, kind: 'formula', ...(await explainCall(cell, call, entry, options)) };
    },
    select: selectCell,
  };
}
