/** Sample rows go from tables all at once, or stay, whichever host call fails; what a person has changed stays in any case. */
import { useWriter } from './useWriter';

const { inPane, host, fail, everyFault, change, remember, differences, read } = useWriter();

/** Two tables with a row of formats and rules of their own, and a note below one of them. */
async function setUp(): Promise<void> {
  await inPane(async () => {
    const { SheetComposer, writeSheets } = window.writer;
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      for (const sheet of worksheets.items.slice(1)) sheet.delete();
      await context.sync();
    });
    const options = { signal: new AbortController().signal, onProgress: () => undefined };
    const compose = ([first = '', second = '']: string[]) =>
      [first, second].map((name) => {
        const sheet = new SheetComposer(name);
        const area = sheet.put(0, 0, [
          ['工号', '分'],
          ['001', 1],
          ['002', 2],
          ['003', 3],
        ]);
        sheet.look({ ...area, columns: 1 }, { numberFormat: '@' });
        sheet.table(`T_${name}`, area);
        sheet.put(6, 0, [['表下面的备注']]);
        return sheet.plan;
      });
    await writeSheets(['甲', '乙'], compose, options);
  });
  await host(() => window.host.grid.settled());
  await host(() => window.host.office.trial.reset());
  await remember();
}

/** All rows of 甲, the last two of 乙. */
const remove = () =>
  inPane(() => {
    const headers = ['工号', '分'];
    const rows = [1, 2, 3].map((number, index) => ({ index, values: [`00${number}`, number] }));
    return window.writer.removing([
      { table: 'T_甲', headers, rows },
      { table: 'T_乙', headers, rows: rows.slice(1) },
    ]);
  });

const bodies = async () => [(await read('甲', 'A1:B7')).formulas, (await read('乙', 'A1:B7')).formulas];

it('leaves a blank row to a table that loses all, and moves up what stands below', async () => {
  await setUp();
  expect(await remove()).toBe(5);
  await host(() => window.host.grid.settled());
  const [headers, blank, note] = [
    ['工号', '分'],
    ['', ''],
    ['表下面的备注', ''],
  ];
  expect(await bodies()).toEqual([
    [headers, blank, blank, blank, note, blank, blank],
    [headers, ['001', 1], blank, blank, note, blank, blank],
  ]);
  expect((await read('甲', 'A2')).formats).toEqual([['@']]);
});

it('leaves a row that somebody has changed', async () => {
  await setUp();
  await change('乙', (sheet) => (sheet.getRange('B3').values = [[22]]));
  expect(await remove()).toBe(4);
  expect((await bodies())[1]?.slice(0, 3)).toEqual([
    ['工号', '分'],
    ['001', 1],
    ['002', 22],
  ]);
});

it('refuses a table that is gone, has other headers, or stands on a protected sheet', async () => {
  const refusal = async (prepare: (sheet: Excel.Worksheet) => void) => {
    await setUp();
    await change('乙', prepare);
    await remember();
    return [await remove(), await differences()];
  };
  expect(await refusal((sheet) => sheet.tables.getItem('T_乙').delete())).toEqual([
    { code: 'goneTable', place: 'T_乙', left: [] },
    [],
  ]);
  expect(await refusal((sheet) => (sheet.getRange('B1').values = [['分数']]))).toEqual([
    { code: 'changedTable', place: 'T_乙', left: [] },
    [],
  ]);
  expect(await refusal((sheet) => sheet.protection.protect())).toEqual([
    { code: 'protectedSheet', place: '乙', left: [] },
    [],
  ]);
});

it('leaves what the table computes in the row that stays', async () => {
  await setUp();
  await change('甲', (sheet) => (sheet.getRange('B2').formulas = [['=0+1']]));
  await host(() => window.host.grid.settled());
  expect(await remove()).toBe(5);
  expect((await bodies())[0]?.slice(0, 2)).toEqual([
    ['工号', '分'],
    ['', '=0+1'],
  ]);
});

it('refuses a table of which rows are hidden: Excel would not delete them all', async () => {
  await setUp();
  await change('乙', (sheet) => (sheet.getRange('A3').rowHidden = true));
  await remember();
  expect(await remove()).toEqual({ code: 'hiddenRows', place: 'T_乙', left: [] });
  expect(await differences()).toEqual([]);
});

it('puts nothing back that is there, though somebody else adds a row meanwhile', async () => {
  await setUp();
  await host(() => {
    const { trial } = window.host.office;
    trial.failBatch(3);
    void trial.coauthor((workbook) => workbook.tables.getItem('T_乙').rows.add(null, [["'004", 4]]), { afterBatch: 2 });
  });
  expect(await remove()).toMatchObject({ code: 'host', left: [] });
  expect((await read('乙', 'A2:B6')).formulas).toEqual([
    ['001', 1],
    ['002', 2],
    ['003', 3],
    ['004', 4],
    ['', ''],
  ]);
});

it('puts all rows back from wherever it fails', async () => {
  await setUp();
  await remove();
  const faults = await everyFault();
  await setUp();
  // A table's own formula comes back as one.
  await change('甲', (sheet) => (sheet.getRange('B2').formulas = [['=0+1']]));
  await change('乙', (sheet) => (sheet.getRange('B4').formulas = [['=1+2']]));
  await host(() => window.host.grid.settled());
  await remember();
  for (const fault of faults) {
    await fail(fault);
    const result = await remove();
    expect({ ...fault, result, changed: await differences() }).toEqual({
      ...fault,
      result: { code: 'host', place: '', left: [] },
      changed: [],
    });
  }
  console.info(`Sample rows: ${faults.length} injected failures`);
});
