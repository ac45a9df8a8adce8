/** Custom functions of the add-in, called by the host through Microsoft's own library. */
import { useTestBed } from './useTestBed';

const { bed, inPane } = useTestBed();

const call = (id: string, args: (string | number | (string | number | null)[][])[]) =>
  bed().host.evaluate(([name, given]) => window.host.call(name, given), [id, args] as const);

test.each<[string, unknown[], unknown]>([
  ['ADD', [2, 3], [[5]]],
  [
    'SPILL',
    [],
    [
      [1, 2],
      [3, 'four'],
    ],
  ],
  ['FAIL', [], { error: '#NUM!', message: 'must be positive' }],
  ['CELLERRORS', [], [[1, { error: '#N/A', message: 'no such agent' }]]],
  ['WHERE', [], [['Sheet1!A1']]],
])('%s', async (id, args, answer) => {
  expect(await call(id, args as number[])).toEqual(answer);
});

test('two hundred calls of one turn are answered in few messages', async () => {
  const before = await bed().host.evaluate(() => window.host.resultMessages);
  const sums = await bed().host.evaluate(() =>
    Promise.all(Array.from({ length: 200 }, (_, number) => window.host.call('ADD', [number, 1]))),
  );
  expect(sums[199]).toEqual([[200]]);
  expect((await bed().host.evaluate(() => window.host.resultMessages)) - before).toBeLessThan(5);
});

test('in a cell: busy while the function works, and what depends on it follows', async () => {
  const read = await inPane(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('N1:N2').formulas = [['=TEST.SLOW(21)'], ['=N1+1']];
      const range = sheet.getRange('N1:N2').load('values');
      await context.sync();
      const first = range.values.flat() as unknown[];
      for (let turn = 0; turn < 100; turn += 1) {
        range.load('values');
        await context.sync();
        if (range.values[0]?.[0] === 42) break;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      return [first[0], range.values.flat()];
    }),
  );
  expect(read).toEqual(['#BUSY!', [42, 43]]);
});
