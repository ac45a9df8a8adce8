/** What the record of frozen formulas may have come to between the preview of a restoring and the yes. */
import type { RestorePreview } from '../../../src/review/freeze/model';
import { useWriter } from './useWriter';

const { inPane, host, remember, differences, read } = useWriter();

declare global {
  interface Window {
    restoring: RestorePreview;
  }
}

/** Two cells that hold what formulas left, and the record of these. */
async function setUp(): Promise<void> {
  await inPane(() =>
    Excel.run(async (context) => {
      const { worksheets, settings } = context.workbook;
      worksheets.add('数据').getRange('A1:A2').values = [[1], [2]];
      const record = worksheets.add('固化记录').load('id');
      const digest = (value: number) => `'${window.writer.digestOf([[value]])}`;
      record.getRange('A1:H3').values = [
        ['工作表', '单元格', '函数', '公式', '时间', '版本', '校验码', '状态'],
        ['数据', 'A1', '', "'=0+1", 't', 'v', digest(1), ''],
        ['数据', 'A2', '', "'=0+2", 't', 'v', digest(2), ''],
      ];
      record.tables.add('A1:H3', true).name = 'KefuFreezeRecord';
      await context.sync();
      settings.add('kefu.sheets', { version: 1, sheets: [{ id: record.id, name: '固化记录' }] });
      await context.sync();
    }),
  );
}

/** Restores the first entry, or tells why not. */
const restoreFirst = () =>
  inPane(async () => {
    const signal = new AbortController().signal;
    const options = { locale: 'zh-CN' as const, signal, onProgress: () => undefined, now: '2026-11-01' };
    const { restoring } = window;
    const preview = { ...restoring, entries: restoring.entries.slice(0, 1) };
    return window.writer
      .createFreeze()
      .restore(preview, preview.question.yes(), options)
      .then(
        () => null,
        (error: { code?: string; place?: string }) => [error.code, error.place],
      );
  });

it('marks no other entry as restored where the record has been sorted', async () => {
  await setUp();
  await inPane(async () => {
    const signal = new AbortController().signal;
    window.restoring = await window.writer
      .createFreeze()
      .previewRestore({ locale: 'zh-CN', signal, onProgress: () => undefined });
  });
  expect(await inPane(() => window.restoring.entries.length)).toBe(2);
  const sort = (ascending: boolean) =>
    inPane(
      new Function(`return Excel.run(async (context) => {
        context.workbook.tables.getItem('KefuFreezeRecord').sort.apply([{ key: 1, ascending: ${ascending} }]);
        await context.sync();
      })`) as () => Promise<void>,
    );
  await sort(false);
  await remember();
  expect(await restoreFirst()).toEqual(['changedCell', '固化记录!G2']);
  expect(await differences()).toEqual([]);

  await sort(true);
  expect(await restoreFirst()).toBeNull();
  await host(() => window.host.grid.settled());
  expect((await read('数据', 'A1:A2')).formulas).toEqual([['=0+1'], [2]]);
  const states = (await read('固化记录', 'H2:H3')).values;
  expect(states.map(([state]) => state !== '')).toEqual([true, false]);
});
