import type { DataTable } from '../recognise';
import { tablesWithHiddenRows } from './hidden';

/** What `Range.rowHidden` says: all hidden, none, or some (null). */
test('tables with some or all rows hidden or filtered away are found in one round trip', async () => {
  const states: Record<string, boolean | null> = { A1: false, B1: null, C1: true };
  let syncs = 0;
  const getItem = () => ({ getRange: (address: string) => ({ load: () => ({ rowHidden: states[address] }) }) });
  const context = { workbook: { worksheets: { getItem } }, sync: () => Promise.resolve(syncs++) };
  const run = (_: unknown, batch: (given: unknown) => unknown) => batch(context);
  Object.assign(globalThis, { Excel: { run } });
  const tables = Object.keys(states).map((address) => ({ sheet: '表', sheetId: '1', address }) as DataTable);
  expect((await tablesWithHiddenRows(tables)).map(({ address }) => address)).toEqual(['B1', 'C1']);
  expect(syncs).toBe(1);
});
