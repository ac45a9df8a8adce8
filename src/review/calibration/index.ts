import { selectCell } from '../../workbook/excel/select';
import { writePlan } from '../../workbook/write/write';
import { checkReading } from '../check/reading';
import { reviewKinds } from '../monthly/recognition';
import { readTables, type WantedKind } from '../tables';
import { calibrate, lookForCalibration } from './calibrate';
import type { CalibrationUseCase } from './model';
import { planOfReport } from './sheets';
import { tellPane } from '../run';

const overview: readonly WantedKind[] = [{ kind: 'qaDetail', roles: ['conversationDate', 'reviewDate'] }];

/** The calibration on the workbook that is open in Excel. */
export function createCalibration(): CalibrationUseCase {
  return {
    async look({ signal, onProgress }) {
      const read = await readTables(overview, {
        signal,
        onProgress: (fraction) => onProgress({ fraction, step: 'progress.reading' }),
      });
      checkReading(read);
      return lookForCalibration(read.tables);
    },

    async calibrate(month, { locale, signal, onProgress }) {
      const { tables } = await readTables([...reviewKinds, { kind: 'reviewerExams' }], {
        signal,
        onProgress: (fraction) => onProgress({ fraction: fraction * 0.8, step: 'progress.reading' }),
      });
      await tellPane({ signal, onProgress }, { fraction: 0.8, step: 'progress.computing' });
      return calibrate(tables, month, locale);
    },

    async write(calibration, { locale, signal, onProgress }) {
      const { sheets } = await writePlan(planOfReport(calibration, locale), {
        signal,
        onProgress: (fraction) => onProgress({ fraction, step: 'progress.writing' }),
      });
      return { sheet: sheets[0] ?? '', cell: 'A1' };
    },

    select: selectCell,
  };
}
