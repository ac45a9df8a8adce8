import { selectCell } from '../../workbook/excel/select';
import { writePlan } from '../../workbook/write/write';
import { checkReading } from '../check/reading';
import { readKeywords } from '../sampling/policies';
import { readTables, type WantedKind } from '../tables';
import type { ResultsUseCase } from './model';
import { lookForResults } from './period';
import { computeResults } from './results';
import { planOfDocuments } from './sheets';
import { tellPane } from '../run';

const overview: readonly WantedKind[] = [{ kind: 'qaDetail', roles: ['conversationDate', 'reviewDate'] }];
const wanted: readonly WantedKind[] = (
  [
    'roster',
    'personAliases',
    'qaDetail',
    'appeals',
    'rubric',
    'rubricVersions',
    'grades',
    'keywords',
    'coachingRules',
  ] as const
).map((kind) => ({ kind }));

/** The QA results of the workbook that is open in Excel. */
export function createResults(): ResultsUseCase {
  return {
    async look({ signal, onProgress }) {
      const read = await readTables(overview, {
        signal,
        onProgress: (fraction) => onProgress({ fraction, step: 'progress.reading' }),
      });
      checkReading(read);
      return lookForResults(read.tables);
    },

    async compute(choice, { locale, signal, onProgress }) {
      const reading = (fraction: number) => onProgress({ fraction: fraction * 0.8, step: 'progress.reading' });
      const first = await readTables(wanted, { signal, onProgress: reading });
      // A long chat log is read only where a word of it would have to be reported.
      const { severe } = readKeywords(first.tables.find(({ kind }) => kind === 'keywords'));
      const chat =
        severe.size === 0 ? [] : (await readTables([{ kind: 'chatLog' }], { signal, onProgress: reading })).tables;
      const tables = [
        ...first.tables.filter(({ kind }) => kind !== 'chatLog'),
        ...chat.filter(({ kind }) => kind === 'chatLog'),
      ];
      await tellPane({ signal, onProgress }, { fraction: 0.8, step: 'progress.computing' });
      return computeResults(tables, choice, locale);
    },

    async write(results, documents, { signal, onProgress }) {
      const { sheets } = await writePlan(planOfDocuments(results, documents), {
        signal,
        onProgress: (fraction) => onProgress({ fraction, step: 'progress.writing' }),
      });
      return sheets.map((sheet) => ({ sheet, cell: 'A1' }));
    },

    select: selectCell,
  };
}
