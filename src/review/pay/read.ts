import type { DataTable } from '../../workbook/recognise';
import { checkReading } from '../check/reading';
import { reviewKinds } from '../monthly/recognition';
import { tellPane, type RunOptions } from '../run';
import { readTables, type WantedKind } from '../tables';
import { withOneRule } from '../tables/parts';
import { figuresOf, type MonthFigures } from './history';

/** What the review reads, and the awards that are the pay desk's own. */
const payKinds: readonly WantedKind[] = [...reviewKinds, { kind: 'awards' }, { kind: 'compositeMetrics' }];

export async function readPay({ signal, onProgress }: RunOptions): Promise<DataTable[]> {
  const read = await readTables(payKinds, {
    signal,
    onProgress: (fraction) => onProgress({ fraction: fraction * 0.6, step: 'progress.reading' }),
  });
  checkReading(read);
  return withOneRule(read.tables);
}

/** Month by month, so that a cancel is heard between them. */
export async function figuresOfMonths(
  tables: readonly DataTable[],
  months: readonly string[],
  { locale, signal, onProgress }: RunOptions,
): Promise<MonthFigures[]> {
  const figures: MonthFigures[] = [];
  for (const [i, month] of months.entries()) {
    await tellPane({ signal, onProgress }, { fraction: 0.6 + (0.4 * i) / months.length, step: 'progress.computing' });
    figures.push(figuresOf(tables, month, locale));
  }
  return figures;
}
