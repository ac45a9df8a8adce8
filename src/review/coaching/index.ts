import { selectCell } from '../../workbook/excel/select';
import { writePlan } from '../../workbook/write/write';
import { checkReading } from '../check/reading';
import { todaySerial } from '../clock';
import { limitKinds } from '../ledger/limits';
import { readTables, type WantedKind } from '../tables';
import { rosterNames } from '../templates';
import type { CoachingUseCase } from './model';
import { coachingOverview } from './overview';
import { planOfDraft, questionOf, recordLink } from './record';
import { tellPane } from '../run';

const wanted: readonly WantedKind[] = (
  [
    ...(['roster', 'personAliases', 'qaDetail', 'appeals', 'dailyReport', 'coaching'] as const),
    ...(['rubric', 'rubricVersions', 'grades', 'metricTargets', ...limitKinds] as const),
  ] as const
).map((kind) => ({ kind }));
const ledgers: readonly WantedKind[] = (['coaching', 'roster', ...limitKinds] as const).map((kind) => ({ kind }));

/** The coaching of the workbook that is open in Excel. */
export function createCoaching(): CoachingUseCase {
  return {
    async look({ locale, signal, onProgress }) {
      const read = await readTables(wanted, {
        signal,
        onProgress: (fraction) => onProgress({ fraction: fraction * 0.8, step: 'progress.reading' }),
      });
      checkReading(read);
      await tellPane({ signal, onProgress }, { fraction: 0.8, step: 'progress.computing' });
      return coachingOverview(read.tables, todaySerial(), locale);
    },

    async prepare(draft, { locale, signal }) {
      const { tables } = await readTables(ledgers, { signal });
      return questionOf(tables, draft, locale);
    },

    async write(draft, consent, { locale, signal, onProgress }) {
      const { tables } = await readTables(ledgers, { signal });
      const { sheets } = await writePlan(planOfDraft(tables, draft, consent, rosterNames(tables), locale), {
        signal,
        onProgress: (fraction) => onProgress({ fraction, step: 'progress.writing' }),
      });
      const record = recordLink(tables, draft);
      return [...sheets.map((sheet) => ({ sheet, cell: 'A1' })), ...(record ? [record] : [])];
    },

    select: selectCell,
  };
}
