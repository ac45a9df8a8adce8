import { rowsOf, type Row } from '../../../workbook/cells/rows';
import type { Cell } from '../../../workbook/matrix';
import type { DataTable } from '../../../workbook/recognise';
import { metricNamed, metrics, type Metric } from '../metrics';
import type { Warnings } from '../warnings';
import { placeOf, type PolicyTable } from './policyTable';

/** One award by rank: prizes in yuan, best place first. */
export interface PrizePolicy {
  award: string;
  metric: Metric;
  prizes: number[];
  table: PolicyTable;
}

/** The awards of the 名次奖 table in order of first appearance; a place without a row has no prize. */
export function readPrizes(table: DataTable | undefined, warnings: Warnings): PrizePolicy[] {
  if (!table) return [];
  const byAward = new Map<string, Row[]>();
  let award = '';
  for (const row of rowsOf(table, warnings.badCell)) {
    // Merged cells leave the award's name in its first row only.
    award = row.text('award') || award;
    const place = row.number('rank');
    if (place === null || place < 1 || !Number.isInteger(place)) continue;
    byAward.set(award, [...(byAward.get(award) ?? []), row]);
  }
  return [...byAward].flatMap(([name, rows]): PrizePolicy[] => {
    const named = rows.map((row) => row.text('metric')).find((text) => text !== '') ?? '';
    const metric = named === '' ? metrics.sales : metricNamed(named);
    const [first] = rows;
    if (!metric || !first) {
      if (first)
        warnings.add('unknownMetric', 'error', { metric: named, ...first.link('metric') }, first.link('metric'));
      return [];
    }
    const places = Math.max(...rows.map((row) => row.number('rank') ?? 0));
    const prizes = Array.from(
      { length: places },
      (_, i) => rows.find((row) => row.number('rank') === i + 1)?.number('prize') ?? 0,
    );
    const cells = prizes.map((prize): Cell[] => [prize]);
    const place = rows.length === places ? placeOf(rows, ['prize'], cells) : null;
    return [{ award: name, metric, prizes, table: { headers: ['奖金'], cells, place } }];
  });
}
