import { selectCell } from '../../workbook/excel/select';
import { writePlan } from '../../workbook/write/write';
import { checkReading } from '../check/reading';
import { wallTime } from '../clock';
import { readTables, type WantedKind } from '../tables';
import type { SamplingUseCase } from './model';
import { lookForSampling, planSampling } from './plan';
import { placesOf, planOfWriting } from './sheets';
import { tellPane } from '../run';

/** What a draw is made from. */
const wanted: readonly WantedKind[] = (
  [
    ...['roster', 'personAliases', 'qaDetail', 'dailyReport', 'chatLog', 'conversations'],
    ...[
      'sampleList',
      'samplingLog',
      'samplingQuotas',
      'rubric',
      'rubricVersions',
      'metricTargets',
      'samplingRules',
      'keywords',
    ],
  ] as WantedKind['kind'][]
).map((kind) => ({ kind }));

/** The sampling run on the workbook that is open in Excel. */
export function createSampling(): SamplingUseCase {
  return {
    async look({ locale, signal, onProgress }) {
      const read = await readTables(wanted, {
        signal,
        onProgress: (fraction) => onProgress({ fraction, step: 'progress.reading' }),
      });
      checkReading(read);
      return lookForSampling(read.tables, locale);
    },

    async plan(choices, { locale, signal, onProgress }) {
      const { tables } = await readTables(wanted, {
        signal,
        onProgress: (fraction) => onProgress({ fraction: fraction * 0.8, step: 'progress.reading' }),
      });
      await tellPane({ signal, onProgress }, { fraction: 0.8, step: 'progress.computing' });
      return planSampling(tables, choices, locale);
    },

    async write(plan, { signal, onProgress }) {
      // Lists and logs may have grown since the preview: rows go below what stands there now.
      const { tables } = await readTables(
        [{ kind: 'sampleList' }, { kind: 'samplingLog' }, { kind: 'samplingQuotas' }],
        {
          signal,
        },
      );
      const { sheets } = await writePlan(planOfWriting(tables, plan, wallTime()), {
        signal,
        onProgress: (fraction) => onProgress({ fraction, step: 'progress.writing' }),
      });
      return { places: placesOf(tables, sheets), conversations: plan.rows.filter(({ kept }) => !kept).length };
    },

    select: selectCell,
  };
}
