import { selectCell } from '../../workbook/excel/select';
import type { DataTable } from '../../workbook/recognise';
import { writePlan } from '../../workbook/write/write';
import { checkReading } from '../check/reading';
import { reviewKinds } from '../monthly/recognition';
import { tellPane, type RunOptions } from '../run';
import { readTables, type WantedKind } from '../tables';
import { createTemplateGallery } from '../templates';
import { effectOf } from './effect';
import { lookForAppeals } from './look';
import type { AppealsUseCase } from './model';
import { planOfDecision, questionOf } from './sheets';

const wanted: readonly WantedKind[] = [...reviewKinds, { kind: 'appealRules' }];

/** The appeals of the workbook that is open in Excel. */
export function createAppeals(): AppealsUseCase {
  let known: { tables: readonly DataTable[]; today: number } = { tables: [], today: 0 };
  const read = async ({ signal, onProgress }: RunOptions) =>
    readTables(wanted, { signal, onProgress: (fraction) => onProgress({ fraction, step: 'progress.reading' }) });
  return {
    async look(today, options) {
      const found = await read(options);
      checkReading(found);
      known = { tables: found.tables, today };
      return lookForAppeals(found.tables, today);
    },

    async effect(appeal, mark, { locale, signal, onProgress }) {
      await tellPane({ signal, onProgress }, { fraction: 0, step: 'progress.computing' });
      return effectOf(known.tables, appeal, mark, known.today, locale);
    },

    async plan(decision, options) {
      const { tables } = await read(options);
      return questionOf(tables, decision, options.locale);
    },

    async decide(decision, consent, options) {
      const { tables } = await read(options);
      const { plan, link } = planOfDecision(tables, decision, consent, options.locale);
      await writePlan(plan, {
        signal: options.signal,
        onProgress: (fraction) => options.onProgress({ fraction, step: 'progress.writing' }),
      });
      return link;
    },

    async makeTable(options) {
      const [made] = await createTemplateGallery().insert(['appeals'], options);
      return made?.link ?? { sheet: '', cell: 'A1' };
    },

    select: selectCell,
  };
}
