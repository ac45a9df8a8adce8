/** What tests ask of the host: faults at a chosen call, situations of the workbook, and whether all is as it was. */
import { useTestBed } from './useTestBed';

const { bed, inPane } = useTestBed();

const onHost = <T>(work: () => T | Promise<T>): Promise<T> => bed().host.evaluate(work);

/** The codes with which three batches of two settings each end, on a new sheet. */
const threeBatches = () =>
  inPane(async () => {
    const codes: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      for (let batch = 0; batch < 3; batch += 1) {
        sheet.getCell(batch, 0).values = [[batch]];
        sheet.getCell(batch, 0).format.fill.color = '#FF0000';
        codes.push(
          await context.sync().then(
            () => 'done',
            (error: OfficeExtension.Error) => error.code,
          ),
        );
      }
    });
    return codes;
  });

const firstColumn = () =>
  inPane(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A3').load('values');
      await context.sync();
      return range.values.flat();
    }),
  );

const clear = () =>
  inPane(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:C9').clear();
      await context.sync();
    }),
  );

beforeEach(async () => {
  await clear();
  await onHost(() => window.host.office.trial.reset());
});

describe('faults', () => {
  test('batches and their actions are counted alike in every run', async () => {
    await threeBatches();
    const first = await onHost(() => window.host.office.trial.counts);
    await onHost(() => window.host.office.trial.reset());
    await threeBatches();
    expect(await onHost(() => window.host.office.trial.counts)).toEqual(first);
    expect(first.batches).toBe(3);
    expect(first.actions).toBeGreaterThanOrEqual(6);
  });

  test('a batch fails before anything of it is done, once', async () => {
    await onHost(() => window.host.office.trial.failBatch(2, { code: 'ServiceNotAvailable' }));
    expect(await threeBatches()).toEqual(['done', 'ServiceNotAvailable', 'done']);
    expect(await firstColumn()).toEqual([0, '', 2]);
    expect(await onHost(() => window.host.office.trial.fired)).toMatchObject({ batch: 2, code: 'ServiceNotAvailable' });
  });

  test('a batch fails when all of it is done', async () => {
    await onHost(() => window.host.office.trial.failBatch(2, { when: 'after' }));
    expect(await threeBatches()).toEqual(['done', 'GeneralException', 'done']);
    expect(await firstColumn()).toEqual([0, 1, 2]);
  });

  test('an action fails, and what its batch did before stays', async () => {
    await threeBatches();
    const { actions } = await onHost(() => window.host.office.trial.counts);
    await clear();
    await bed().host.evaluate((last) => window.host.office.trial.failAction(last), actions);
    expect(await threeBatches()).toEqual(['done', 'done', 'GeneralException']);
    expect(await firstColumn()).toEqual([0, 1, 2]);
    expect(await onHost(() => window.host.office.trial.fired)).toEqual({
      batch: 3,
      action: actions,
      what: expect.stringContaining('Fill.Color'),
      code: 'GeneralException',
    });
  });

  test('what is armed beyond the last call does not fire', async () => {
    await onHost(() => window.host.office.trial.failBatch(9));
    expect(await threeBatches()).toEqual(['done', 'done', 'done']);
    expect(await onHost(() => window.host.office.trial.fired)).toBeNull();
  });
});

describe('the image', () => {
  test('it tells every kind of change, and that a change was taken back', async () => {
    await threeBatches();
    await onHost(() => window.host.office.trial.remember());
    expect(await onHost(() => window.host.office.trial.differences())).toEqual([]);
    await inPane(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1').values = [[7]];
        sheet.getRange('B1').formulas = [['=A1+1']];
        sheet.getRange('A2').format.font.bold = true;
        sheet.getRange('A3').numberFormat = [['0.00']];
        sheet.getRange('C1:C2').merge();
        sheet.getRange('D:D').format.columnWidth = 100;
        context.workbook.names.add('Kefu_Test', sheet.getRange('A1'));
        context.workbook.settings.add('test', 1);
        const other = context.workbook.worksheets.add('Other');
        other.getRange('A1:B2').values = [
          ['a', 'b'],
          [1, 2],
        ];
        other.tables.add('A1:B2', true);
        other.getRange('A2').dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
        other.charts.add('ColumnClustered', other.getRange('A1:B2'));
        await context.sync();
      }),
    );
    const told = (await onHost(() => window.host.office.trial.differences())).join('\n');
    for (const part of [
      'Sheet1!A1: [0',
      'Sheet1!B1: blank → [8,"=A1+1"]',
      'Sheet1!A2: ',
      'Sheet1!A3: ',
      'Sheet1 merged: nothing → ["C1:C2"]',
      'Sheet1 width of column D: ',
      'Kefu_Test',
      'settings/test: nothing → "1"',
      'sheets: ["Sheet1"] → ["Sheet1","Other"]',
      'SHEET_TABLE_PLUGIN',
      'DATA_VALIDATION',
      'Other chart Chart 1',
    ]) {
      expect(told).toContain(part);
    }
    await inPane(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1').values = [[0]];
        sheet.getRange('B1').clear();
        sheet.getRange('A2').format.font.bold = false;
        sheet.getRange('A3').numberFormat = [['General']];
        sheet.getRange('C1:C2').unmerge();
        context.workbook.names.getItem('Kefu_Test').delete();
        context.workbook.settings.getItem('test').delete();
        context.workbook.worksheets.getItem('Other').delete();
        await context.sync();
      }),
    );
    expect(await onHost(() => window.host.office.trial.differences())).toEqual([
      expect.stringContaining('Sheet1 width of column D: '),
    ]);
  });
});

describe('what a batch writes in pieces', () => {
  test('later pieces and reads see earlier ones, and one undo takes all of it back', async () => {
    await inPane(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:C2');
        range.values = [
          ['a', 'b', 'c'],
          [1, 2, 3],
        ];
        range.format.font.bold = true;
        range.format.borders.getItem('EdgeTop').style = 'Double';
        await context.sync();
      }),
    );
    await onHost(() => window.host.office.trial.remember());
    const read = await inPane(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1:C1').merge();
        sheet.getRange('A2').numberFormat = [['@']];
        sheet.getRange('A2:B2').values = [['01001', '5%']];
        const border = sheet.getRange('A2:C2').format.borders.getItem('EdgeBottom');
        border.style = 'Dash';
        border.color = '#00FF00';
        sheet.getRange('A2').format.font.bold = false;
        sheet.getRange('E300').values = [['far']];
        sheet.getRange('E:E').format.columnWidth = 90;
        sheet.getRange('A2').format.rowHeight = 45;
        const values = sheet.getRange('A1:C2').load('values,numberFormat');
        const look = sheet.getRange('A2').load('format/rowHeight,format/font/bold');
        border.load('style,color');
        const wide = sheet.getRange('E1').load('format/columnWidth');
        sheet.getRange('C2').values = [[9]];
        const later = sheet.getRange('C2').load('values');
        await context.sync();
        return {
          values: values.values,
          formats: values.numberFormat[1],
          bold: look.format.font.bold,
          sizes: [look.format.rowHeight, wide.format.columnWidth],
          border: [border.style, border.color],
          later: later.values,
        };
      }),
    );
    expect(read).toEqual({
      values: [
        ['a', '', ''],
        ['01001', 0.05, 3],
      ],
      formats: ['@', '0%', 'General'],
      bold: false,
      sizes: [45, 90],
      border: ['Dash', '#00FF00'],
      later: [[9]],
    });
    expect((await onHost(() => window.host.office.trial.differences())).length).toBeGreaterThan(8);
    await onHost(() => window.host.grid.univerAPI.undo());
    expect(await onHost(() => window.host.office.trial.differences())).toEqual([]);
  });
});

describe('situations', () => {
  test('a co-author changes the workbook between two batches, and the add-in hears of it as remote', async () => {
    await onHost(
      () =>
        void window.host.office.trial.coauthor((book) => book.worksheets.getItem('Shared').delete(), { afterBatch: 2 }),
    );
    const outcome = await inPane(async () => {
      let tell: (source: string) => void = () => undefined;
      const heard = new Promise<string>((resolve) => (tell = resolve));
      const code = await Excel.run(async (context) => {
        context.workbook.worksheets.onDeleted.add(async ({ source }) => tell(source));
        const sheet = context.workbook.worksheets.add('Shared');
        await context.sync();
        sheet.getRange('A1').values = [[1]];
        await context.sync();
        sheet.getRange('A2').values = [[2]];
        return context.sync().then(
          () => 'done',
          (error: OfficeExtension.Error) => error.code,
        );
      });
      return [code, await heard];
    });
    expect(outcome).toEqual(['ItemNotFound', 'Remote']);
  });

  test('a read-only workbook is read, and refuses every change', async () => {
    await onHost(() => void (window.host.office.trial.readOnly = true));
    const codes = await inPane(async () => {
      const attempt = (work: (book: Excel.Workbook) => void) =>
        Excel.run(async (context) => {
          work(context.workbook);
          await context.sync();
          return 'done';
        }).catch((error: OfficeExtension.Error) => error.code);
      const sheet = (book: Excel.Workbook) => book.worksheets.getActiveWorksheet();
      return [
        await attempt((book) => sheet(book).getRange('A1').load('values')),
        await attempt((book) => sheet(book).getRange('A1').select()),
        await attempt((book) => (sheet(book).getRange('A1').values = [[1]])),
        await attempt((book) => (sheet(book).getRange('A1').format.font.bold = true)),
        await attempt((book) => book.worksheets.add('New')),
        await attempt((book) => book.settings.add('key', 1)),
        await attempt((book) => (sheet(book).name = 'Renamed')),
      ];
    });
    const readOnly = await inPane(() =>
      Excel.run(async (context) => {
        const book = context.workbook.load('readOnly');
        await context.sync();
        return book.readOnly;
      }),
    );
    await onHost(() => void (window.host.office.trial.readOnly = false));
    expect(codes).toEqual(['done', 'done', ...Array.from({ length: 5 }, () => 'AccessDenied')]);
    expect(readOnly).toBe(true);
  });

  test('while the user types, a batch is refused, or waits where it may', async () => {
    await onHost(() => window.host.office.trial.beginCellEdit());
    const refused = await inPane(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('C5').values = [[1]];
        await context.sync();
        return 'done';
      }).catch((error: OfficeExtension.Error) => error.code),
    );
    expect(refused).toBe('InvalidOperationInCellEditMode');
    let done = false;
    const waiting = inPane(() =>
      Excel.run({ delayForCellEdit: true }, async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('C5').values = [[2]];
        await context.sync();
      }),
    ).then(() => (done = true));
    await bed().host.waitForTimeout(500);
    expect(done).toBe(false);
    await onHost(() => window.host.office.trial.endCellEdit());
    await waiting;
  });
});
