import type { EarlierSample, SampleReason } from '../../domain/sampling/compose';
import { rowsOf, rowsOfKind } from '../../workbook/cells/rows';
import type { DataTable } from '../../workbook/recognise';
import type { EarlierList, SamplingChoices, SamplingPlan } from './model';

/** How a sample list calls the reasons; fixed words, since RULINGS 50 reads them again from QA sheets. */
export const reasonWords: Readonly<Record<SampleReason, string>> = {
  random: '随机',
  new: '新人',
  unstable: '不稳定',
  keyword: '关键词',
  reverse: '逆向',
};

const reasonOf = new Map(Object.entries(reasonWords).map(([reason, word]) => [word, reason as SampleReason]));

const isList = ({ kind }: DataTable): boolean => kind === 'sampleList';

/** The sample lists of the workbook, latest days first. */
export function listsOf(tables: readonly DataTable[]): EarlierList[] {
  return tables
    .filter(isList)
    .flatMap((table): EarlierList[] => {
      const rows = rowsOf(table).filter((row) => row.text('conversationId') !== '');
      const days = rows.flatMap((row) => row.day('date') ?? []);
      const seed = rows.map((row) => row.text('seed')).find((text) => text !== '');
      if (days.length === 0 || seed === undefined) return [];
      return [
        { sheet: table.sheet, seed, first: Math.min(...days), last: Math.max(...days), conversations: rows.length },
      ];
    })
    .sort((a, b) => b.last - a.last || a.sheet.localeCompare(b.sheet));
}

/** What a list has drawn: reasons by conversation. A reason nobody knows counts as chosen, not as random. */
export function earlierSample(tables: readonly DataTable[], sheet: string | null): EarlierSample {
  const earlier = new Map<string, SampleReason>();
  for (const table of tables.filter((candidate) => isList(candidate) && candidate.sheet === sheet)) {
    for (const row of rowsOf(table)) {
      const id = row.text('conversationId');
      if (id !== '') earlier.set(id, reasonOf.get(row.text('samplingMethod')) ?? 'keyword');
    }
  }
  return earlier;
}

/** The frame that the log certifies for these days and this seed, the latest run of them; null where there is none. */
export function recordedFrame(
  tables: readonly DataTable[],
  { first, last, seed }: Pick<SamplingChoices, 'first' | 'last' | 'seed'>,
): SamplingPlan['recorded'] {
  const runs = rowsOfKind(tables, 'samplingLog').filter(
    (row) => row.day('from') === first && row.day('to') === last && row.text('seed') === seed.trim(),
  );
  const run = runs.at(-1);
  return run ? { frameSize: run.number('frameSize') ?? 0, frameDigest: run.text('frameDigest') } : null;
}
