import { selectCell } from '../../workbook/excel/select';
import { writePlan } from '../../workbook/write/write';
import { checkReading } from '../check/reading';
import { tellPane, type RunOptions } from '../run';
import { readTables } from '../tables';
import type { PeopleTask, PeopleUseCase } from './model';

/** A task of the people desk on the workbook that is open in Excel: read once for each step, everything else is pure. */
export function onWorkbook<Outlook, Choices, Preview>(
  task: PeopleTask<Outlook, Choices, Preview>,
): PeopleUseCase<Outlook, Choices, Preview> {
  const read = ({ signal, onProgress }: Pick<RunOptions, 'signal' | 'onProgress'>, share: number) =>
    readTables(task.kinds, {
      signal,
      onProgress: (fraction) => onProgress({ fraction: fraction * share, step: 'progress.reading' }),
    });
  return {
    async look(options) {
      const found = await read(options, 1);
      checkReading(found);
      return task.look(found.tables, options.locale);
    },

    async preview(choices, options) {
      const { tables } = await read(options, 0.8);
      await tellPane(options, { fraction: 0.8, step: 'progress.computing' });
      return task.preview(tables, choices, options.locale);
    },

    async write(preview, { locale, signal, onProgress }) {
      const { tables } = await read({ signal, onProgress }, 0.2);
      const { sheets } = await writePlan(task.plan(preview, locale, tables), {
        signal,
        onProgress: (fraction) => onProgress({ fraction: 0.2 + 0.8 * fraction, step: 'progress.writing' }),
      });
      return task.place(sheets, tables);
    },

    select: selectCell,
  };
}

/** Of a task that writes one report on a new sheet. */
export const onNewSheet = (sheets: readonly string[]) => ({ sheet: sheets[0] ?? '', cell: 'A1' });
