import { fold } from '../../domain/numbers/text';
import type { Locale } from '../../locales/locale';
import type { DataTable } from '../../workbook/recognise';
import type { CellLink } from '../../workbook/tables';
import type { WritePlan } from '../../workbook/write/plan';
import { column, placeRecords, planOfRecords, type RecordTable } from '../recordTables';
import { PersonAliases } from '../tables/aliases';
import { nearDuplicates, type Likeness } from '../tables/nearDuplicates';
import { sayIn } from './texts';

/** Two spellings that may be one person. A proposal: nothing is merged before somebody agrees to it. */
export interface NamePair {
  /** As the data has it, outer spaces and width folded. */
  written: string;
  /** Who is meant: the roster's spelling, else the more frequent one. */
  meant: string;
  likeness: Likeness;
  /** Rows with the first spelling, and the first of them. */
  rows: number;
  first: CellLink;
  /** The roster has the spelling that is meant. */
  onRoster: boolean;
}

/** The pairs that are worth asking about. What reads as one anyway is no question. */
export function namePairs(tables: readonly DataTable[]): NamePair[] {
  const pairs = new Map<string, NamePair>();
  for (const { role, likeness, spellings } of nearDuplicates(tables)) {
    const [kept, ...others] = spellings;
    if (role !== 'agent' || !kept) continue;
    const meant = fold(kept.text);
    for (const { text, rows, first } of others) {
      const written = fold(text);
      const known = pairs.get(written);
      if (written === meant) continue;
      if (known) known.rows += rows;
      else pairs.set(written, { written, meant, likeness, rows, first, onRoster: kept.onRoster });
    }
  }
  return [...pairs.values()];
}

const recordsIn = (locale: Locale): RecordTable<NamePair> => ({
  kind: 'personAliases',
  sheet: '人员对照',
  table: '人员对照',
  columns: [
    column('原名', 'originalName', 18, ({ written }) => written),
    column('对应客服', 'agent', 18, ({ meant }) => meant),
    column('备注', 'remark', 36, ({ likeness }) => sayIn(locale)(`check.names.reason.${likeness}`)),
  ],
});

/** Writes the pairs that were agreed to into the 人员对照 table; those that stand there already are left out. */
export function planOfPairs(
  tables: readonly DataTable[],
  pairs: readonly NamePair[],
  locale: Locale,
): WritePlan | null {
  const aliases = new PersonAliases(tables);
  const fresh = pairs.filter(({ written, meant }) => aliases.meantBy(written) !== meant);
  return fresh.length === 0 ? null : planOfRecords([placeRecords(tables, recordsIn(locale), fresh)]);
}
