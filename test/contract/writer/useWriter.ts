import path from 'node:path';
import { build } from 'esbuild';
import { useTestBed } from '../host/useTestBed';

/** The n-th batch or call of what follows fails. */
interface InjectedFault {
  unit: 'batch' | 'action';
  number: number;
  when: 'before' | 'after';
}

/** The test bed with the writer loaded into its pane. */
export function useWriter() {
  const { bed, inPane } = useTestBed();
  beforeAll(async () => {
    const { outputFiles } = await build({
      entryPoints: [path.resolve('test/contract/writer/writerPane.ts')],
      bundle: true,
      write: false,
      format: 'iife',
      target: 'es2022',
      logLevel: 'error',
    });
    await bed().pane.addScriptTag({ content: outputFiles[0]?.text ?? '' });
  });
  return {
    inPane,
    /** Runs in the page around the pane. */
    host: <T>(work: () => T | Promise<T>): Promise<T> => bed().host.evaluate(work),
    /** Writes a plan of `window.plans`. */
    attempt: (name: string, cancelAt?: number) =>
      bed().pane.evaluate(
        ([plan, at]) => {
          const make = window.plans[plan];
          if (make === undefined) throw new Error(`There is no plan ${plan}`);
          return window.writer.attempt(make(), at ?? undefined);
        },
        [name, cancelAt ?? null] as const,
      ),
    /** Lets the n-th batch or action of what follows fail. */
    fail: (fault: InjectedFault) =>
      bed().host.evaluate(({ unit, number, when }) => {
        const { trial } = window.host.office;
        if (unit === 'batch') trial.failBatch(number, { when });
        else trial.failAction(number);
      }, fault),
    /** Every way in which what has been done since the last reset can fail: each batch before and after, and each call. */
    everyFault: async (): Promise<InjectedFault[]> => {
      const { batches, actions } = await bed().host.evaluate(() => window.host.office.trial.counts);
      const calls = (unit: InjectedFault['unit'], count: number, when: InjectedFault['when']) =>
        Array.from({ length: count }, (_, i) => ({ unit, number: i + 1, when }));
      return [
        ...calls('batch', batches, 'before'),
        ...calls('batch', batches, 'after'),
        ...calls('action', actions, 'before'),
      ];
    },
    /** Changes a sheet by the pane's own library. */
    change: (sheet: string, work: (sheet: Excel.Worksheet) => void) =>
      bed().pane.evaluate(
        ([name, body]) => {
          const make = new Function(`return (${body})`)() as typeof work;
          return Excel.run(async (context) => {
            make(context.workbook.worksheets.getItem(name));
            await context.sync();
          });
        },
        [sheet, work.toString()] as const,
      ),
    remember: () => bed().host.evaluate(() => window.host.office.trial.remember()),
    differences: () => bed().host.evaluate(() => window.host.office.trial.differences()),
    /** Formulas and formats of a range. */
    read: (sheet: string, address: string) =>
      bed().pane.evaluate(
        ([name, place]) =>
          Excel.run(async (context) => {
            const range = context.workbook.worksheets.getItem(name).getRange(place);
            range.load('formulas,values,numberFormat');
            await context.sync();
            return { formulas: range.formulas, values: range.values, formats: range.numberFormat };
          }),
        [sheet, address] as const,
      ),
  };
}
