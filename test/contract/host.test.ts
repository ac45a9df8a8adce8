/**
 * The workbench as host of Microsoft's genuine library, in a browser: what the library's own code makes of our answers.
 * What the host implements of the library's classes is written to artifacts/host-coverage.json.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { coverage } from './host/coverage';
import { required } from './host/required';
import { libraryFolder, TestBed } from './host/testBed';

jest.setTimeout(300_000);

let bed: TestBed;

beforeAll(async () => {
  bed = await TestBed.start();
});
afterAll(async () => bed?.close());

/** Runs in the pane. */
const inPane = <T>(work: () => T | Promise<T>): Promise<T> => bed.pane.evaluate(work);

interface PaneError {
  code: string;
  location?: string;
  isOffice: boolean;
}

/** What `Excel.run` fails with, as the add-in sees it. */
function failure(work: (context: Excel.RequestContext) => void): Promise<PaneError> {
  return bed.pane.evaluate(
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
    expect(bed.served.size).toBeGreaterThanOrEqual(3);
    for (const [name, body] of bed.served) {
      expect(body.equals(readFileSync(path.join(libraryFolder, name.slice('/office-js/'.length))))).toBe(true);
    }
    expect([...bed.served.keys()].join()).toContain('excel-web-16.00.debug.js');
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
    const before = await bed.host.evaluate(() => window.host.batches);
    await inPane(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        for (let row = 0; row < 50; row += 1) sheet.getCell(row, 20).values = [[row]];
        await context.sync();
      }),
    );
    const after = await bed.host.evaluate(() => window.host.batches);
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
      await bed.host.evaluate(() =>
        window.host.grid.univerAPI.getActiveWorkbook()?.getActiveSheet().getRange('J1').getValue(),
      ),
    ).toBe('kept');
  });
});

describe('events', () => {
  test('a change is heard from the grid and from the add-in, until the handler goes', async () => {
    await inPane(async () => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const handler = sheet.onChanged.add(async ({ address, changeType }) => {
          heard.push(`${address} ${changeType}`);
        });
        await context.sync();
        Object.assign(window, { handler });
      });
    });
    const heard = () => bed.pane.evaluate(() => [...(Reflect.get(window, 'heard') as string[])]);
    const edit = (address: string) =>
      bed.host.evaluate((at) => {
        window.host.grid.univerAPI.getActiveWorkbook()?.getActiveSheet().getRange(at).setValue('typed');
      }, address);
    await edit('C6');
    await bed.pane.waitForFunction(() => (Reflect.get(window, 'heard') as string[]).length === 1);
    await inPane(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('D4:E5').values = [
          [1, 2],
          [3, 4],
        ];
        await context.sync();
      }),
    );
    await bed.pane.waitForFunction(() => (Reflect.get(window, 'heard') as string[]).length === 2);
    expect(await heard()).toEqual(['C6 RangeEdited', 'D4:E5 RangeEdited']);
    await inPane(() => {
      const handler = Reflect.get(window, 'handler') as OfficeExtension.EventHandlerResult<unknown>;
      return Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      });
    });
    await edit('C7');
    await bed.host.waitForTimeout(300);
    expect(await heard()).toHaveLength(2);
  });

  test('sheets added, activated and deleted, and what is selected', async () => {
    const heard = await inPane(async () => {
      const events: string[] = [];
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const remember = (event: { type?: string }) => {
          events.push(event.type ?? 'SelectionChanged');
          return Promise.resolve();
        };
        worksheets.onAdded.add(remember);
        worksheets.onActivated.add(remember);
        worksheets.onDeleted.add(remember);
        worksheets.onSelectionChanged.add((event) => {
          events.push(`${event.type} ${event.address}`);
          return Promise.resolve();
        });
        context.workbook.onSelectionChanged.add(() => remember({}));
        await context.sync();
        const added = worksheets.add('Events');
        added.activate();
        await context.sync();
        worksheets.getItem('Sheet1').getRange('B2:C3').select();
        await context.sync();
        added.delete();
        const selected = context.workbook.getSelectedRange().load('address');
        await context.sync();
        await new Promise((resolve) => setTimeout(resolve, 500));
        events.push(selected.address);
      });
      return events;
    });
    expect(heard).toEqual(
      expect.arrayContaining([
        'WorksheetAdded',
        'WorksheetActivated',
        'WorksheetDeleted',
        'WorksheetSelectionChanged B2:C3',
        'SelectionChanged',
        'Sheet1!B2:C3',
      ]),
    );
  });
});

describe('settings, commands and the pane', () => {
  test('document settings and workbook.settings are one store', async () => {
    const read = await inPane(async () => {
      const { settings } = Office.context.document;
      settings.set('mapping', { version: 1 });
      await new Promise((resolve) => settings.saveAsync(resolve));
      const value = await Excel.run(async (context) => {
        const setting = context.workbook.settings.getItem('mapping').load('value');
        context.workbook.settings.add('other', [1, 2]);
        await context.sync();
        return setting.value as unknown;
      });
      await new Promise((resolve) => settings.refreshAsync(resolve));
      return [value, settings.get('other') as unknown];
    });
    expect(read).toEqual([{ version: 1 }, [1, 2]]);
    expect(await bed.host.evaluate(() => window.host.grid.extras.settings)).toEqual({
      mapping: '{"version":1}',
      other: '[1,2]',
    });
  });

  test('a ribbon command runs, knows its button and completes', async () => {
    await inPane(() => {
      Office.actions.associate('review', (event: Office.AddinCommands.Event) => {
        Object.assign(window, { pressed: event.source.id });
        event.completed();
      });
    });
    await bed.host.evaluate(() => window.host.office.runCommand('review', 'ReviewButton'));
    expect(await inPane(() => Reflect.get(window, 'pressed') as unknown)).toBe('ReviewButton');
  });

  test('the add-in hides and shows its pane, and hears when the user does', async () => {
    const heard = await inPane(async () => {
      const modes: string[] = [];
      Object.assign(window, { modes });
      await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => void modes.push(visibilityMode));
      await Office.addin.hide();
      await Office.addin.showAsTaskpane();
      await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
      return [await Office.addin.getStartupBehavior(), ...modes];
    });
    expect(heard[0]).toBe('Load');
    await bed.host.evaluate(() => window.host.office.paneVisibilityChanged(false));
    await bed.pane.waitForFunction(() => (Reflect.get(window, 'modes') as string[]).length === 3);
    expect(await inPane(() => Reflect.get(window, 'modes') as string[])).toEqual(['Hidden', 'Taskpane', 'Hidden']);
  });
});

describe('custom functions', () => {
  const call = (id: string, args: (string | number | (string | number | null)[][])[]) =>
    bed.host.evaluate(([name, given]) => window.host.call(name, given), [id, args] as const);

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
    const before = await bed.host.evaluate(() => window.host.resultMessages);
    const sums = await bed.host.evaluate(() =>
      Promise.all(Array.from({ length: 200 }, (_, number) => window.host.call('ADD', [number, 1]))),
    );
    expect(sums[199]).toEqual([[200]]);
    expect((await bed.host.evaluate(() => window.host.resultMessages)) - before).toBeLessThan(5);
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
});

describe('coverage', () => {
  test('every member that the requirement names is played', async () => {
    const found = await coverage(bed);
    mkdirSync('artifacts', { recursive: true });
    writeFileSync('artifacts/host-coverage.json', JSON.stringify(found, null, 2));
    const played = new Set(
      Object.entries(found.classes).flatMap(([name, { played: members }]) =>
        members.map((member) => `${name}.${member}`),
      ),
    );
    expect(required.filter((member) => !played.has(member))).toEqual([]);
  });

  test('nothing left this machine and no page failed', () => {
    expect(bed.external).toEqual([]);
    expect(bed.errors).toEqual([]);
  });
});
