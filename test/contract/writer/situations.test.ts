/** What a workbook may have come to between reading and writing, and what the writer says of it. */
import { useWriter } from './useWriter';

const { inPane, host, attempt, remember, differences, read } = useWriter();

beforeAll(() =>
  inPane(() => {
    const { SheetComposer, toBlocks, yesTo } = window.writer;
    const headers = ['工号', '分'];
    const repair = (whenChanged: 'skip' | 'refuse', sheet: { name: string; id?: string } = { name: '数据' }) => ({
      cells: [
        {
          sheet,
          permit: yesTo('数据', 1, 1, 2, 1),
          whenChanged,
          blocks: toBlocks([
            { row: 1, column: 1, before: '90', after: 90 },
            { row: 2, column: 1, before: '85', after: 85 },
          ]),
        },
      ],
    });
    const rows = (count: number) => Array.from({ length: count }, (_, i) => [`n${i}`, i]);
    Object.assign(window.plans, {
      skip: () => repair('skip'),
      refuse: () => repair('refuse'),
      byId: () => repair('refuse', { name: '旧名', id: window.dataId }),
      beyond: () => ({
        cells: [{ ...repair('skip').cells[0], blocks: toBlocks([{ row: 9, column: 1, before: '', after: 1 }]) }],
      }),
      // Into what the formula in E1 spills.
      spill: () => ({
        cells: [
          {
            sheet: { name: '数据' },
            permit: yesTo('数据', 0, 5, 1, 1),
            whenChanged: 'skip',
            blocks: toBlocks([{ row: 0, column: 5, before: 2, after: 9 }]),
          },
        ],
      }),
      unseen: () => {
        const question = { sheet: '数据', area: { row: 1, column: 1, rows: 2, columns: 1 }, seen: [['90'], ['84']] };
        return {
          cells: [{ ...repair('refuse').cells[0], permit: new window.writer.ConsentQuestion([question]).yes() }],
        };
      },
      notOwn: () => ({ cells: [{ ...repair('refuse').cells[0], permit: 'own' }] }),
      sheet: () => ({
        sheets: {
          wanted: ['新'],
          compose: ([name = '']: string[]) => {
            const sheet = new SheetComposer(name);
            sheet.put(0, 0, [['a']]);
            return [sheet.plan];
          },
        },
      }),
      row: () => ({
        appends: [
          {
            to: { sheet: { name: '数据' }, header: { row: 0, rows: 1 }, column: 0, next: 3, below: null },
            headers,
            rows: rows(1),
          },
        ],
      }),
      table: () => ({ appends: [{ to: { table: 'Log' }, headers, rows: rows(1) }] }),
      tableWithRemark: () => ({
        appends: [{ to: { table: 'Log' }, headers: [...headers, '备注'], rows: [['n0', 0, null]] }],
      }),
      rows10: () => ({ appends: [{ to: { table: 'Log' }, headers, rows: rows(10) }] }),
      rows900: () => ({ appends: [{ to: { table: 'Log' }, headers, rows: rows(900) }] }),
      cells2: () => repair('skip'),
      cells900: () => ({
        cells: [
          {
            sheet: { name: '数据' },
            permit: yesTo('数据', 0, 0, 2000, 10),
            whenChanged: 'skip',
            // Every other row, so that no two lie together.
            blocks: toBlocks(
              Array.from({ length: 900 }, (_, i) => ({ row: 10 + 2 * i, column: 3, before: '', after: i })),
            ),
          },
        ],
      }),
    });
  }),
);

beforeEach(async () => {
  await host(() => {
    window.host.office.trial.reset();
    window.host.office.trial.readOnly = false;
  });
  await inPane(() =>
    Excel.run(async (context) => {
      const { worksheets, protection } = context.workbook;
      protection.unprotect();
      worksheets.load('items/name');
      await context.sync();
      for (const sheet of worksheets.items.slice(1)) sheet.delete();
      const data = worksheets.add('数据').load('id');
      data.getRange('A1:B3').formulas = [
        ['工号', '分'],
        ["'001", "'90"],
        ["'002", "'85"],
      ];
      const log = worksheets.add('日志');
      log.getRange('A1:B1').values = [['工号', '分']];
      log.tables.add('A1:B2', true).name = 'Log';
      await context.sync();
      window.dataId = data.id;
    }),
  );
});

declare global {
  interface Window {
    dataId: string;
  }
}

/** What happens to the workbook after it was read; then it is remembered. */
async function meanwhile(change: () => Promise<void>): Promise<void> {
  await inPane(change);
  await remember();
}

const protectData = () =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem('数据').protection.protect();
    await context.sync();
  });

const editCell = () =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem('数据').getRange('B3').formulas = [["'86"]];
    await context.sync();
  });

/** Refused with this code and place, and the workbook as it was. */
async function refused(plan: string, code: string, place: string): Promise<void> {
  const { failure } = await attempt(plan);
  expect(failure).toMatchObject({ name: 'WriteFailure', code, place, left: [] });
  expect(await differences()).toEqual([]);
}

it('names the sheet that is protected', async () => {
  await meanwhile(protectData);
  await refused('refuse', 'protectedSheet', '数据');
  await refused('row', 'protectedSheet', '数据');
});

it('says that the structure is protected before anything is done', async () => {
  await meanwhile(() =>
    Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    }),
  );
  await refused('sheet', 'protectedWorkbook', '');
  // A link leads to its cell all the same.
  await inPane(() => window.writer.selectCell({ sheet: '数据', cell: 'B2' }));
});

it('finds a renamed sheet by its id, and misses a deleted one', async () => {
  await meanwhile(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('数据').name = '数据2';
      await context.sync();
    }),
  );
  await refused('refuse', 'goneSheet', '数据');
  // The yes named the sheet under its old name: it does not hold for the new one.
  await refused('byId', 'goneSheet', '旧名');
});

it('misses a table that has been renamed', async () => {
  await meanwhile(() =>
    Excel.run(async (context) => {
      context.workbook.tables.getItem('Log').name = 'Other';
      await context.sync();
    }),
  );
  await refused('table', 'goneTable', 'Log');
});

it('refuses rows under other headers', async () => {
  await meanwhile(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('数据').getRange('B1').values = [['得分']];
      await context.sync();
    }),
  );
  await refused('row', 'changedTable', '数据');
});

it('refuses all where a cell has changed since, or skips that cell and says so', async () => {
  await meanwhile(editCell);
  await refused('refuse', 'changedCell', '数据!B3');
  const { written } = await attempt('skip');
  expect(written?.skipped).toEqual([{ sheet: '数据', cell: 'B3' }]);
  expect((await read('数据', 'B2:B3')).formulas).toEqual([[90], ['86']]);
});

it('writes over nothing without a yes that names the cells, and calls nothing its own that is not', async () => {
  await remember();
  await refused('beyond', 'notAgreed', '数据!B10');
  // What stands there now is not what the person saw.
  await refused('unseen', 'changedCell', '数据!B3');
  await refused('notOwn', 'notOwn', '数据');
});

it('writes nothing into what a formula of another cell spills', async () => {
  await inPane(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('数据').getRange('E1').formulas = [['=TEST.SPILL()']];
      await context.sync();
    }),
  );
  await host(() => window.host.grid.settled());
  const { values } = await read('数据', 'E1:F2');
  const { written } = await attempt('spill');
  expect(written?.skipped).toEqual([{ sheet: '数据', cell: 'F1' }]);
  await host(() => window.host.grid.settled());
  expect((await read('数据', 'E1:F2')).values).toEqual(values);
});

it('fills rows that are hidden one by one, and puts them back', async () => {
  const calls = async () => {
    await host(() => window.host.office.trial.reset());
    expect((await attempt('refuse')).failure).toBeNull();
    return (await host(() => window.host.office.trial.counts)).actions;
  };
  const reset = (hidden: boolean) =>
    inPane(
      new Function(`return Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('数据');
        sheet.getRange('B2:B3').formulas = [["'90"], ["'85"]];
        sheet.getRange('A3').rowHidden = ${hidden};
        await context.sync();
      })`) as () => Promise<void>,
    );
  const shown = await calls();
  await reset(true);
  expect(await calls()).toBeGreaterThan(shown);
  expect((await read('数据', 'B2:B3')).formulas).toEqual([[90], [85]]);
});

it('says that a workbook is read-only', async () => {
  await remember();
  await host(() => void (window.host.office.trial.readOnly = true));
  await refused('sheet', 'readOnly', '');
  await refused('skip', 'readOnly', '');
});

it('waits until a cell is no longer being edited', async () => {
  await host(() => window.host.office.trial.beginCellEdit());
  const written = attempt('row');
  await new Promise((resolve) => setTimeout(resolve, 500));
  await host(() => window.host.office.trial.endCellEdit());
  expect((await written).failure).toBeNull();
  expect((await read('数据', 'A4:B4')).formulas).toEqual([['n0', 0]]);
});

it.each([0, 0.5, 0.7])('takes back what it wrote when it is cancelled at %p', async (at) => {
  await remember();
  const { failure } = await attempt('sheet', at);
  expect(failure?.name).toBe('AbortError');
  expect(await differences()).toEqual([]);
});

it('names what it could not take back', async () => {
  await host(() => {
    const { trial } = window.host.office;
    trial.failBatch(5);
    void trial.coauthor((workbook) => workbook.protection.protect(), { afterBatch: 4 });
  });
  const { failure } = await attempt('sheet');
  expect(failure).toMatchObject({ code: 'host', left: ['新'] });
});

it('takes its sheets away though the sheet that was active is gone', async () => {
  await inPane(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('日志').activate();
      await context.sync();
    }),
  );
  await host(() => window.host.office.trial.reset());
  await host(() => {
    const { trial } = window.host.office;
    trial.failBatch(5);
    void trial.coauthor((workbook) => workbook.worksheets.getActiveWorksheet().delete(), { afterBatch: 2 });
  });
  const { failure } = await attempt('sheet');
  expect(failure).toMatchObject({ code: 'host', left: [] });
  const names = await inPane(() =>
    Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      return sheets.items.map(({ name }) => name);
    }),
  );
  expect(names.slice(1)).toEqual(['数据']);
});

it.each([
  ['a plain range', 'row', 3],
  ['an empty table', 'table', 3],
  ['a table', 'table', 2],
])('leaves to somebody else what they write into %s where it failed to', async (where, plan, batches) => {
  // Whether the table has rows already; what stands in free cells is read once more before.
  if (where === 'a table') expect((await attempt(plan)).failure).toBeNull();
  await host(
    new Function(`
    const { trial } = window.host.office;
    trial.reset();
    trial.failBatch(${batches} + 1);
    void trial.coauthor(
      (workbook) => {
        workbook.worksheets.getItem('数据').getRange('A4:B4').values = [['别人', 1]];
        if (${where === 'a table'}) workbook.tables.getItem('Log').rows.add(null, [['别人', 1]]);
        else workbook.worksheets.getItem('日志').getRange('A2:B2').values = [['别人', 1]];
      },
      { afterBatch: ${batches} },
    );
  `) as () => void,
  );
  expect((await attempt(plan)).failure).toMatchObject({ code: 'host', left: [] });
  const [others, blank] = [
    ['别人', 1],
    ['', ''],
  ];
  expect((await read('数据', 'A4:B4')).formulas).toEqual([others]);
  expect((await read('日志', 'A2:B4')).formulas).toEqual(
    where === 'a table' ? [['n0', 0], others, blank] : [others, blank, blank],
  );
});

it('adds its rows below those that somebody else has added meanwhile', async () => {
  expect((await attempt('table')).failure).toBeNull();
  await host(() => {
    const { trial } = window.host.office;
    trial.reset();
    void trial.coauthor((workbook) => workbook.tables.getItem('Log').rows.add(null, [['别人', 1]]), { afterBatch: 2 });
  });
  expect((await attempt('table')).failure).toBeNull();
  expect((await read('日志', 'A2:B4')).formulas).toEqual([
    ['n0', 0],
    ['别人', 1],
    ['n0', 0],
  ]);
});

it('keeps a total row last, and gives way to a very hidden sheet of the wanted name', async () => {
  expect((await attempt('table')).failure).toBeNull();
  await inPane(() =>
    Excel.run(async (context) => {
      const { tables, worksheets } = context.workbook;
      tables.getItem('Log').showTotals = true;
      worksheets.add('新').visibility = Excel.SheetVisibility.veryHidden;
      await context.sync();
      context.workbook.worksheets.getItem('日志').getRange('A3:B3').formulas = [['合计', '=SUM(Log[分])']];
      await context.sync();
    }),
  );
  expect((await attempt('table')).failure).toBeNull();
  expect((await read('日志', 'A2:A4')).formulas).toEqual([['n0'], ['n0'], ['合计']]);
  expect((await attempt('sheet')).written?.sheets).toEqual(['新 (2)']);
  await inPane(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('新').visibility = Excel.SheetVisibility.visible;
      await context.sync();
    }),
  );
});

it('leaves a row alone in which a person has begun something', async () => {
  await inPane(() =>
    Excel.run(async (context) => {
      const log = context.workbook.worksheets.getItem('日志');
      log.getRange('C1:C2').values = [['备注'], ['写了一半']];
      context.workbook.tables.getItem('Log').resize('A1:C2');
      await context.sync();
    }),
  );
  expect((await attempt('tableWithRemark')).failure).toBeNull();
  expect((await read('日志', 'A2:C3')).formulas).toEqual([
    ['', '', '写了一半'],
    ['n0', 0, ''],
  ]);
});

it('fills the one blank row of an empty table, and adds rows to any other', async () => {
  expect((await attempt('table')).failure).toBeNull();
  expect((await read('日志', 'A2:B3')).formulas).toEqual([
    ['n0', 0],
    ['', ''],
  ]);
  expect((await attempt('rows10')).failure).toBeNull();
  expect((await read('日志', 'A3:B12')).formulas).toEqual(Array.from({ length: 10 }, (_, i) => [`n${i}`, i]));
});

it.each([
  ['rows10', 'rows900'],
  ['cells2', 'cells900'],
])('asks Excel as often for few (%s) as for many (%s)', async (few, many) => {
  const count = async (plan: string) => {
    await host(() => window.host.office.trial.reset());
    expect((await attempt(plan)).failure).toBeNull();
    return (await host(() => window.host.office.trial.counts)).batches;
  };
  // An empty table has a row to be looked at first.
  await attempt('table');
  expect(await count(few)).toBe(await count(many));
});
