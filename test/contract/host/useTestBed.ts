import { TestBed } from './testBed';

type SheetWork<T> = (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>;

/** One page for the tests of a file, which fails when anything left this machine or a page reported an error. */
export function useTestBed(library?: 'office.js' | 'office.debug.js') {
  jest.setTimeout(300_000);
  let started: TestBed | undefined;
  const bed = (): TestBed => {
    if (started === undefined) throw new Error('The page has not started');
    return started;
  };

  beforeAll(async () => {
    started = await TestBed.start(library);
  });

  afterAll(async () => {
    if (started === undefined) return;
    await started.close();
    expect(started.external).toEqual([]);
    expect(started.errors).toEqual([]);
  });

  return {
    bed,

    /** Runs in the pane. */
    inPane: <T>(work: () => T | Promise<T>): Promise<T> => bed().pane.evaluate(work),

    /** Runs in the pane, on a new sheet of the given name. */
    onSheet: <T>(name: string, work: SheetWork<T>): Promise<T> =>
      bed().pane.evaluate(
        ([title, body]) => {
          const run = new Function(`return (${body ?? ''})`)() as SheetWork<T>;
          return Excel.run((context) => run(context, context.workbook.worksheets.add(title)));
        },
        [name, work.toString()],
      ),
  };
}
