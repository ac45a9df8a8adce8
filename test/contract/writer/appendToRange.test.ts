/** Rows below a plain range: in free cells, or inserted above what stands there, whichever host call fails. */
import type { PlainRange } from '../../../src/workbook/write/plan';
import { useWriter } from './useWriter';

const { inPane, host, fail, everyFault, attempt, change, remember, differences, read } = useWriter();

/** A header of two rows and one of units, signatures right below, and another table further down that counts the first one's rows. */
async function setUp(): Promise<void> {
  await inPane(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      for (const sheet of worksheets.items.slice(1)) sheet.delete();
      const sheet = worksheets.add('台账');
      sheet.getRange('B2:D11').numberFormat = Array.from({ length: 10 }, () => ['@', 'General', 'yyyy-mm-dd']);
      sheet.getRange('B2:D5').values = [
        ['工号 ', '质检', ''],
        ['', '得分', '日期'],
        ['', '分', ''],
        ['001', 90, 46023],
      ];
      sheet.getRange('B6:D6').formulas = [['002', '=C5+1', 46024]];
      sheet.getRange('B7:C11').formulas = [
        ['审核：', '张三'],
        ['', ''],
        ['', ''],
        ['组', '人数'],
        ['A', '=COUNT(C5:C6)'],
      ];
      sheet.getRange('F5').values = [['旁边的备注']];
      sheet.getRange('F7').values = [['再下面的备注']];
      await context.sync();
    }),
  );
  await host(() => window.host.grid.settled());
  await host(() => window.host.office.trial.reset());
  await remember();
}

beforeAll(() =>
  inPane(() => {
    const header = { row: 1, rows: 2 } as const;
    const rows = [
      ['003', 0, 46025],
      ['=4', 0, null],
    ];
    const append = (count: number, range: Partial<PlainRange> = {}) => ({
      to: { sheet: { name: '台账' }, header, column: 1, next: 6, below: 6, ...range },
      headers: ['工号', '得分', '日期'],
      rows: rows.slice(0, count),
      formulas: [{ column: 1, at: (row: number) => `=C${row}*2` }],
    });
    Object.assign(window.plans, {
      insert: () => ({ appends: [append(2)] }),
      gap2: () => ({ appends: [append(2, { below: 9 })] }),
      gap1: () => ({ appends: [append(1, { below: 7 })] }),
      both: () => ({
        appends: [
          append(1),
          {
            to: { sheet: { name: '台账' }, header: { row: 9, rows: 1 }, column: 1, next: 11, below: 11 },
            headers: ['组', '人数'],
            rows: [['B', 1]],
          },
        ],
      }),
    });
  }),
);

const write = async (plan: string) => {
  const { failure } = await attempt(plan);
  await host(() => window.host.grid.settled());
  return failure;
};

const cells = async () => (await read('台账', 'B5:D13')).formulas;
const blank = ['', '', ''];

it('inserts them above signatures, which move with all that is below; new rows look like the one above', async () => {
  await setUp();
  expect(await write('insert')).toBeNull();
  expect(await cells()).toEqual([
    ['001', 90, 46023],
    ['002', '=C5+1', 46024],
    ['003', '=C6*2', 46025],
    ['=4', '=C7*2', ''],
    ['审核：', '张三', ''],
    blank,
    blank,
    ['组', '人数', ''],
    ['A', '=COUNT(C5:C6)', ''],
  ]);
  const { formats, values } = await read('台账', 'B7:D8');
  expect(formats).toEqual([
    ['@', 'General', 'yyyy-mm-dd'],
    ['@', 'General', 'yyyy-mm-dd'],
  ]);
  expect(values).toEqual([
    ['003', 182, 46025],
    ['=4', 364, ''],
  ]);
  expect((await read('台账', 'F5:F9')).values).toEqual([['旁边的备注'], [''], [''], [''], ['再下面的备注']]);
});

it('takes the free cells where a blank row is left, and inserts otherwise', async () => {
  await setUp();
  await change('台账', (sheet) => sheet.getRange('B7:C7').clear(Excel.ClearApplyTo.contents));
  expect(await write('gap2')).toBeNull();
  expect((await cells()).slice(2, 6)).toEqual([
    ['003', '=C6*2', 46025],
    ['=4', '=C7*2', ''],
    blank,
    ['组', '人数', ''],
  ]);

  await setUp();
  await change(
    '台账',
    (sheet) =>
      (sheet.getRange('B7:C8').values = [
        ['', ''],
        ['审核：', ''],
      ]),
  );
  expect(await write('gap1')).toBeNull();
  expect((await cells()).slice(2, 5)).toEqual([['003', '=C6*2', 46025], blank, ['审核：', '', '']]);
});

it('refuses where something beside would be torn apart, where another table needs room too, or what is below has changed', async () => {
  const refusal = async (plan: string, prepare: (sheet: Excel.Worksheet) => void = () => undefined) => {
    await setUp();
    await change('台账', prepare);
    await remember();
    const failure = await write(plan);
    return [failure?.code, failure?.place, await differences()];
  };
  expect(await refusal('insert', (sheet) => (sheet.getRange('G6').values = [['旁边']]))).toEqual([
    'noRoom',
    '台账!B7:D8',
    [],
  ]);
  expect(await refusal('both', (sheet) => (sheet.getRange('B12').values = [['备注：']]))).toEqual([
    'noRoom',
    '台账!B12:C12',
    [],
  ]);
  expect(await refusal('gap2')).toEqual(['changedRows', '台账', []]);
  expect(await refusal('insert', (sheet) => sheet.getRange('B7:C7').clear())).toEqual(['changedRows', '台账', []]);
  expect(await refusal('insert', (sheet) => (sheet.getRange('C3').values = [['成绩']]))).toEqual([
    'changedTable',
    '台账',
    [],
  ]);
});

it('takes no rows away that somebody else has inserted meanwhile', async () => {
  await setUp();
  await host(() => {
    const { trial } = window.host.office;
    trial.failBatch(3);
    void trial.coauthor(
      (workbook) => {
        const sheet = workbook.worksheets.getItem('台账');
        sheet.getRange('7:8').insert('Down');
        sheet.getRange('B7:C8').values = [
          ['别人', 1],
          ['别人', 2],
        ];
      },
      { afterBatch: 2 },
    );
  });
  expect(await write('insert')).toMatchObject({ code: 'host', left: ['台账'] });
  expect((await read('台账', 'B7:C9')).formulas).toEqual([
    ['别人', 1],
    ['别人', 2],
    ['审核：', '张三'],
  ]);
});

it('takes inserted rows away again from wherever it fails', async () => {
  await setUp();
  await attempt('insert');
  const faults = await everyFault();
  await setUp();
  for (const fault of faults) {
    await fail(fault);
    // Formulas that went down and up again have to answer anew.
    const failure = await write('insert');
    expect({ ...fault, failure, changed: await differences() }).toEqual({
      ...fault,
      failure: expect.objectContaining({ name: 'WriteFailure', code: 'host', left: [] }),
      changed: [],
    });
  }
  console.info(`Inserted rows: ${faults.length} injected failures`);
});
