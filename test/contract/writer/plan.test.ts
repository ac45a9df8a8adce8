/** Everything a plan can hold, written at once: complete, or taken back, whichever host call fails. */
import { useWriter } from './useWriter';

const { inPane, host, attempt, fail, everyFault, remember, differences, read } = useWriter();

/** A workbook with a bit of everything that a plan can touch. */
async function setUp(): Promise<void> {
  await inPane(() =>
    Excel.run(async (context) => {
      const { worksheets, settings } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      for (const sheet of worksheets.items.slice(1)) sheet.delete();
      const data = worksheets.add('数据');
      data.getRange('A1:C4').numberFormat = [
        ['General', 'General', 'General'],
        ['@', 'General', 'yyyy-mm-dd'],
        ['@', '@', 'yyyy-mm-dd'],
        ['General', '0.0%', 'General'],
      ];
      data.getRange('A1:C4').formulas = [
        ['工号', '分', '日期'],
        ["''1", "'90", 46023],
        ['002', '85', "'2026/1/3"],
        ["'=x", 0.5, '=B4*2'],
      ];
      data.getRange('E1').formulas = [['=TEST.SPILL()']];
      const log = worksheets.add('日志');
      log.getRange('A1:C2').values = [
        ['时间', '内容', '数'],
        ['t1', 'a', 1],
      ];
      log.tables.add('A1:C2', true).name = 'Log';
      log.getRange('A4').values = [['表下面的备注']];
      const plain = worksheets.add('抽样记录');
      plain.getRange('B2:C3').values = [
        ['种子', '人'],
        [1, '甲'],
      ];
      const own = worksheets.add('我们的').load('id');
      own.getRange('A1').values = [['旧']];
      await context.sync();
      settings.add('kefu.sheets', { version: 1, sheets: [{ id: own.id, name: '我们的' }] });
      await context.sync();
    }),
  );
  await host(() => window.host.grid.settled());
  await remember();
}

beforeAll(() =>
  inPane(() => {
    window.plans.all = () => {
      const { SheetComposer, toBlocks, yesTo } = window.writer;
      return {
        sheets: {
          wanted: ['新', '新的图'],
          compose: ([first = '', second = '']) => {
            const sheet = new SheetComposer(first, { frozenRows: 1 });
            const area = sheet.put(0, 0, [
              ['x', 'y'],
              [1, 2],
              [3, { formula: "='数据'!B4" }],
            ]);
            sheet.table('Points', area);
            sheet.validate({ ...area, row: 1, rows: 2 }, { list: ['1', '3'] }, { title: 't', message: 'm' });
            sheet.note(0, 0, 'note');
            const chart = new SheetComposer(second);
            chart.put(0, 0, [['=文本']]);
            const column = (index: number) => ({ row: 1, column: index, rows: 2, columns: 1 });
            chart.plan.charts.push({
              name: 'c',
              title: 't',
              over: { row: 2, column: 0, rows: 10, columns: 5 },
              x: { title: 'x', minimum: 0, maximum: 5 },
              y: { title: 'y', minimum: 0, maximum: 5 },
              series: [
                {
                  name: 's',
                  sheet: first,
                  x: column(0),
                  y: column(1),
                  marker: true,
                  color: '#FF0000',
                  labels: ['1', '2'],
                },
              ],
            });
            return [sheet.plan, chart.plan];
          },
        },
        cells: [
          {
            sheet: { name: '数据' },
            permit: yesTo('数据', 1, 0, 3, 3),
            whenChanged: 'skip',
            blocks: toBlocks([
              { row: 1, column: 0, before: "'1", after: '001' },
              { row: 1, column: 1, before: '90', after: 90 },
              { row: 2, column: 1, before: '85', after: 85 },
              { row: 2, column: 2, before: '2026/1/3', after: 46025 },
              { row: 3, column: 2, before: '=B4*2', after: 1 },
              { row: 3, column: 0, before: '=x', after: '=y' },
            ]),
          },
          {
            sheet: { name: '数据' },
            permit: yesTo('数据', 0, 4, 2, 2),
            whenChanged: 'refuse',
            blocks: [
              {
                row: 0,
                column: 4,
                spilled: true,
                cells: [
                  [1, 2],
                  [3, { text: '' }],
                ],
                before: [
                  ['=TEST.SPILL()', null],
                  [null, null],
                ],
              },
            ],
          },
          {
            sheet: { name: '我们的' },
            permit: 'own',
            whenChanged: 'refuse',
            blocks: [{ row: 0, column: 0, cells: [['新']], before: [['旧']] }],
          },
        ],
        appends: [
          {
            to: { table: 'Log' },
            headers: ['时间', '内容', '数'],
            rows: [
              ['t2', '=b', 2],
              ['t3', '+c', 3],
            ],
          },
          {
            to: { sheet: { name: '抽样记录' }, header: { row: 1, rows: 1 }, column: 1, next: 3, below: null },
            headers: ['种子', '人'],
            rows: [
              [2, '@乙'],
              ['007', '丙'],
            ],
          },
        ],
      };
    };
  }),
);

it('is written whole', async () => {
  await setUp();
  const { written, failure } = await attempt('all');
  expect(failure).toBeNull();
  expect(written).toEqual({ sheets: ['新', '新的图'], skipped: [], removed: 0 });
  await host(() => window.host.grid.settled());
  const data = await read('数据', 'A1:F4');
  expect(data.formulas).toEqual([
    ['工号', '分', '日期', '', 1, 2],
    ['001', 90, 46023, '', 3, ''],
    ['002', 85, 46025, '', '', ''],
    ['=y', 0.5, 1, '', '', ''],
  ]);
  expect(data.values[3]?.[0]).toBe('=y');
  expect(data.formats[2]).toEqual(['@', 'General', 'yyyy-mm-dd', 'General', 'General', 'General']);
  expect((await read('日志', 'A3:C6')).formulas).toEqual([
    ['t2', '=b', 2],
    ['t3', '+c', 3],
    ['', '', ''],
    ['表下面的备注', '', ''],
  ]);
  const log = await read('日志', 'B3:B4');
  expect(log.values).toEqual(log.formulas);
  expect((await read('抽样记录', 'B4:C5')).formulas).toEqual([
    [2, '@乙'],
    ['007', '丙'],
  ]);
  expect((await read('我们的', 'A1')).formulas).toEqual([['新']]);
});

/** Every one would take minutes; another number tries others. */
const everyAction = 6;

it('is taken back from wherever it fails', async () => {
  await setUp();
  await host(() => window.host.office.trial.reset());
  await attempt('all');
  const faults = (await everyFault()).filter(({ unit, number }) => unit === 'batch' || number % everyAction === 0);
  await setUp();
  for (const fault of faults) {
    await fail(fault);
    const { failure } = await attempt('all');
    const fired = await host(() => window.host.office.trial.fired);
    expect({ ...fault, fired, failure, changed: await differences() }).toEqual({
      ...fault,
      fired: expect.objectContaining({ code: 'GeneralException' }),
      failure: expect.objectContaining({ name: 'WriteFailure', code: 'host', left: [] }),
      changed: [],
    });
  }
  console.info(
    `The writer: ${faults.length} injected failures (each batch before and after, every ${everyAction}th call)`,
  );
});
