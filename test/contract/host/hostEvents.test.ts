/** What the add-in hears of the workbook, its ribbon and its pane, and what it keeps in the document. */
import { useTestBed } from './useTestBed';

const { bed, inPane } = useTestBed();

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
    const heard = () => bed().pane.evaluate(() => [...(Reflect.get(window, 'heard') as string[])]);
    const edit = (address: string) =>
      bed().host.evaluate((at) => {
        window.host.grid.univerAPI.getActiveWorkbook()?.getActiveSheet().getRange(at).setValue('typed');
      }, address);
    await edit('C6');
    await bed().pane.waitForFunction(() => (Reflect.get(window, 'heard') as string[]).length === 1);
    await inPane(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('D4:E5').values = [
          [1, 2],
          [3, 4],
        ];
        await context.sync();
      }),
    );
    await bed().pane.waitForFunction(() => (Reflect.get(window, 'heard') as string[]).length === 2);
    expect(await heard()).toEqual(['C6 RangeEdited', 'D4:E5 RangeEdited']);
    await inPane(() => {
      const handler = Reflect.get(window, 'handler') as OfficeExtension.EventHandlerResult<unknown>;
      return Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      });
    });
    await edit('C7');
    await bed().host.waitForTimeout(300);
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
    expect(await bed().host.evaluate(() => window.host.grid.extras.settings)).toEqual({
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
    await bed().host.evaluate(() => window.host.office.runCommand('review', 'ReviewButton'));
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
    await bed().host.evaluate(() => window.host.office.paneVisibilityChanged(false));
    await bed().pane.waitForFunction(() => (Reflect.get(window, 'modes') as string[]).length === 3);
    expect(await inPane(() => Reflect.get(window, 'modes') as string[])).toEqual(['Hidden', 'Taskpane', 'Hidden']);
  });
});
