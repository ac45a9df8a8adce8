/**
 * The workbench as host of Microsoft's genuine library, in a browser: what the library's own code makes of our answers.
 * What the host implements of the library's classes is written to artifacts/host-coverage.json.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { coverage } from './coverage';
import { required } from './required';
import { libraryFolder } from './testBed';
import { useTestBed } from './useTestBed';

const { bed, inPane } = useTestBed();

interface PaneError {
  code: string;
  location?: string;
  isOffice: boolean;
}

/** What `Excel.run` fails with, as the add-in sees it. */
function failure(work: (context: Excel.RequestContext) => void): Promise<PaneError> {
  return bed().pane.evaluate(
    async ([body]) => {
      const batch = new Function(`return (${body ?? ''})`)() as (context: Excel.RequestContext) => void;
      try {
        await Excel.run(async (context) => {
          batch(context);
          await context.sync();
        });
      } catch (error) {
        if (!(error instanceof OfficeExtension.Error)) throw error;
        return { code: error.code, location: error.debugInfo?.errorLocation, isOffice: true };
      }
      return { code: 'none', isOffice: false };
    },
    [work.toString()],
  );
}

describe('the channel', () => {
  test('the library in the pane is the package’s, byte for byte, and finds its host', async () => {
    expect(bed().served.size).toBeGreaterThanOrEqual(3);
    for (const [name, body] of bed().served) {
      expect(body.equals(readFileSync(path.join(libraryFolder, name.slice('/office-js/'.length))))).toBe(true);
    }
    expect([...bed().served.keys()].join()).toContain('excel-web-16.00.debug.js');
    expect(await inPane(() => Office.onReady().then((info) => [info.host, info.platform]))).toEqual([
      'Excel',
      'OfficeOnline',
    ]);
  });

  test('it advertises what the add-in needs and no more', async () => {
    const supported = await inPane(() => {
      const { requirements } = Office.context;
      const has = (name: string, version: string) => requirements.isSetSupported(name, version);
      return [
        has('ExcelApi', '1.14'),
        has('ExcelApi', '1.15'),
        has('SharedRuntime', '1.1'),
        has('CustomFunctionsRuntime', '1.4'),
        has('DialogApi', '1.1'),
        has('RibbonApi', '1.1'),
      ];
    });
    expect(supported).toEqual([true, false, true, true, false, false]);
  });

  test('what Office can and the workbench cannot fails, and does not hang', async () => {
    const status = await inPane(
      () =>
        new Promise((resolve) => {
          Office.context.document.getSelectedDataAsync(Office.CoercionType.Matrix, (result) => resolve(result.status));
        }),
    );
    expect(status).toBe('failed');
  });

  test('fifty operations travel in one message', async () => {
    const before = await bed().host.evaluate(() => window.host.batches);
    await inPane(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        for (let row = 0; row < 50; row += 1) sheet.getCell(row, 20).values = [[row]];
        await context.sync();
      }),
    );
    const after = await bed().host.evaluate(() => window.host.batches);
    // One for the batch, one by which the library gives its references back.
    expect(after - before).toBeLessThanOrEqual(2);
  });
});

describe('proxies', () => {
  test('set, load and sync', async () => {
    const read = await inPane(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const range = sheet.getRange('A1:C3');
        range.values = [
          ['name', 'count', 'rate'],
          ['a', 1, 2.5],
          ['b', 2, true],
        ];
        sheet.getRange('C2').numberFormat = [['0.00']];
        range.load('values,address,numberFormat,text,valueTypes');
        await context.sync();
        const { values, address, numberFormat, text, valueTypes } = range;
        return { values, address, numberFormat, text, valueTypes };
      }),
    );
    expect(read).toEqual({
      values: [
        ['name', 'count', 'rate'],
        ['a', 1, 2.5],
        ['b', 2, true],
      ],
      address: 'Sheet1!A1:C3',
      numberFormat: [
        ['General', 'General', 'General'],
        ['General', 'General', '0.00'],
        ['General', 'General', 'General'],
      ],
      text: [
        ['name', 'count', 'rate'],
        ['a', '1', '2.50'],
        ['b', '2', 'TRUE'],
      ],
      valueTypes: [
        ['String', 'String', 'String'],
        ['String', 'Double', 'Double'],
        ['String', 'Double', 'Boolean'],
      ],
    });
  });

  test('values that were not loaded are refused by the library itself', async () => {
    const thrown = await inPane(async () => {
      try {
        await Excel.run(async (context) => {
          const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
          await context.sync();
          return range.values;
        });
      } catch (error) {
        return error instanceof OfficeExtension.Error ? [error.code, error.stack ?? ''] : [];
      }
      return [];
    });
    expect(thrown[0]).toBe('PropertyNotLoaded');
    expect(thrown[1]).toContain('excel-web-16.00.debug.js');
  });

  test('a proxy lives through several syncs, and its reference is given back', async () => {
    const values = await inPane(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:C3').load('values');
        await context.sync();
        const before: unknown = range.values[0]?.[0];
        range.getCell(0, 0).values = [['NAME']];
        await context.sync();
        range.load('values');
        await context.sync();
        return [before, range.values[0]?.[0]];
      }),
    );
    expect(values).toEqual(['name', 'NAME']);
  });

  test('null objects hang together', async () => {
    const nulls = await inPane(() =>
      Excel.run(async (context) => {
        const present = context.workbook.worksheets.getItemOrNullObject('sheet1');
        const missing = context.workbook.worksheets.getItemOrNullObject('nowhere');
        const range = missing.getUsedRangeOrNullObject().load('values');
        await context.sync();
        return [present.isNullObject, missing.isNullObject, range.isNullObject];
      }),
    );
    expect(nulls).toEqual([false, true, true]);
  });

  test('object form of load, nested objects, items of a collection as proxies', async () => {
    const read = await inPane(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A2:B2');
        range.load({ values: true, worksheet: { name: true }, format: { fill: { color: true } } });
        const sheets = context.workbook.worksheets.load('items/name');
        await context.sync();
        const used = sheets.items.map((sheet) => sheet.getUsedRange().load('address'));
        await context.sync();
        return [range.values, range.worksheet.name, range.format.fill.color, used.length === sheets.items.length];
      }),
    );
    expect(read).toEqual([[['a', 1]], 'Sheet1', '#FFFFFF', true]);
  });

  test('two runs at the same time do not disturb each other', async () => {
    const values = await inPane(() =>
      Promise.all(
        [1, 2, 3].map((number) =>
          Excel.run(async (context) => {
            const cell = context.workbook.worksheets.getItem('Sheet1').getRange(`H${number}`);
            cell.values = [[number]];
            cell.load('values');
            await context.sync();
            return Number(cell.values[0]?.[0]);
          }),
        ),
      ),
    );
    expect(values).toEqual([1, 2, 3]);
  });
});

describe('refusals carry Excel’s codes', () => {
  test.each<[string, string, string | undefined, (context: Excel.RequestContext) => void]>([
    [
      'an unknown sheet',
      'ItemNotFound',
      'WorksheetCollection.getItem',
      (c) => c.workbook.worksheets.getItem('zzz').activate(),
    ],
    [
      'an array of the wrong size',
      'InvalidArgument',
      'Range.values',
      (c) => (c.workbook.worksheets.getActiveWorksheet().getRange('A1:B2').values = [[1]]),
    ],
    [
      'no address',
      'InvalidArgument',
      'Worksheet.getRange',
      (c) => c.workbook.worksheets.getActiveWorksheet().getRange('not an address').clear(),
    ],
    [
      'a sheet name that is taken',
      'ItemAlreadyExists',
      'WorksheetCollection.add',
      (c) => c.workbook.worksheets.add('SHEET1'),
    ],
    [
      'a sheet name with a colon',
      'InvalidArgument',
      'WorksheetCollection.add',
      (c) => c.workbook.worksheets.add('a:b'),
    ],
    [
      'a sheet name of 32',
      'InvalidArgument',
      'WorksheetCollection.add',
      (c) => c.workbook.worksheets.add('x'.repeat(32)),
    ],
    [
      'a call that is not played',
      'ApiNotFound',
      'Range.flashFill',
      (c) => c.workbook.worksheets.getActiveWorksheet().getRange('A1').flashFill(),
    ],
    [
      'an event that is not raised',
      'ApiNotFound',
      'Worksheet._RegisterFormatChangedEvent',
      (c) => c.workbook.worksheets.getActiveWorksheet().onFormatChanged.add(async () => undefined),
    ],
    [
      'the last visible sheet',
      'InvalidOperation',
      'Worksheet.delete',
      (c) => c.workbook.worksheets.getItem('Sheet1').delete(),
    ],
    [
      'a chart of another kind',
      'NotImplemented',
      'ChartCollection.add',
      (c) => {
        const sheet = c.workbook.worksheets.getActiveWorksheet();
        sheet.charts.add('Sunburst', sheet.getRange('A1:B3'));
      },
    ],
  ])('%s', async (_name, code, location, work) => {
    expect(await failure(work)).toEqual({ code, location, isOffice: true });
  });

  test('what ran before the failure stays', async () => {
    const error = await failure((context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('J1').values = [['kept']];
      context.workbook.worksheets.getItem('zzz').activate();
    });
    expect(error.code).toBe('ItemNotFound');
    expect(
      await bed().host.evaluate(() =>
        window.host.grid.univerAPI.getActiveWorkbook()?.getActiveSheet().getRange('J1').getValue(),
      ),
    ).toBe('kept');
  });
});

test('every member that the requirement names is played', async () => {
  const found = await coverage(bed());
  mkdirSync('artifacts', { recursive: true });
  writeFileSync('artifacts/host-coverage.json', JSON.stringify(found, null, 2));
  const played = new Set(
    Object.entries(found.classes).flatMap(([name, { played: members }]) =>
      members.map((member) => `${name}.${member}`),
    ),
  );
  expect(required.filter((member) => !played.has(member))).toEqual([]);
});
