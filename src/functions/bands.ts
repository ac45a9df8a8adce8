import { sortSteps } from '../domain/numbers/steps';
import { defaultGradeBands } from '../domain/quality/defaults';
import type { GradeBands } from '../domain/quality/grade';
import { cellText, tableNumber, tableRows } from './cells';

/** The bands of a table of minimum score and label; the default ones where there is none. */
export function readBands(bands: unknown): GradeBands {
  const rows = tableRows('bands', bands, 2, 0);
  if (rows.length === 0) return defaultGradeBands;
  return sortSteps(
    'bands',
    rows.map((row) => ({ from: tableNumber('bands', row, 0), value: cellText(row.cells[1]) ?? '' })),
  );
}
