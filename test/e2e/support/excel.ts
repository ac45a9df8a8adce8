import type { Frame } from 'playwright-core';
import type { WorkbenchPage } from '../../../scripts/workbenchRun';

export interface RangeContent {
  values: unknown[][];
  formulas: unknown[][];
  text: string[][];
}

/** The pane's own view of the workbook: the genuine office.js, asked as the add-in asks it. */
export class Excel {
  private constructor(private readonly frame: Frame) {}

  static async of(workbench: WorkbenchPage): Promise<Excel> {
    const handle = await workbench.page.locator('aside.pane iframe').elementHandle();
    const frame = await handle?.contentFrame();
    if (frame === null || frame === undefined) throw new Error('the pane has no frame');
    await frame.waitForFunction(() => typeof Excel !== 'undefined');
    await frame.evaluate(() => Office.onReady());
    return new Excel(frame);
  }

  sheetNames(): Promise<string[]> {
    return this.frame.evaluate(() =>
      window.Excel.run(async (context) => {
        const sheets = context.workbook.worksheets.load('items/name');
        await context.sync();
        return sheets.items.map(({ name }) => name);
      }),
    );
  }

  read(sheet: string, address: string): Promise<RangeContent> {
    return this.frame.evaluate(
      ([name, place]) =>
        window.Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(name).getRange(place).load('values,formulas,text');
          await context.sync();
          return { values: range.values, formulas: range.formulas, text: range.text };
        }),
      [sheet, address] as const,
    );
  }

  /** The values of a sheet's used range. */
  usedValues(sheet: string): Promise<unknown[][]> {
    return this.frame.evaluate(
      (name) =>
        window.Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(name).getUsedRange(true).load('values');
          await context.sync();
          return range.values;
        }),
      sheet,
    );
  }

  /** Values and formulas, as `range.formulas` takes them. */
  async write(sheet: string, address: string, formulas: (string | number | boolean)[][]): Promise<void> {
    await this.frame.evaluate(
      ([name, place, content]) =>
        window.Excel.run(async (context) => {
          context.workbook.worksheets.getItem(name).getRange(place).formulas = content;
          await context.sync();
        }),
      [sheet, address, formulas] as const,
    );
  }

  async addSheet(name: string): Promise<void> {
    await this.frame.evaluate(
      (sheet) =>
        window.Excel.run(async (context) => {
          context.workbook.worksheets.add(sheet).activate();
          await context.sync();
        }),
      name,
    );
  }

  async select(sheet: string, address: string): Promise<void> {
    await this.frame.evaluate(
      ([name, place]) =>
        window.Excel.run(async (context) => {
          context.workbook.worksheets.getItem(name).getRange(place).select();
          await context.sync();
        }),
      [sheet, address] as const,
    );
  }

  /** What the workbook's settings hold under a key, or null. */
  setting(key: string): Promise<unknown> {
    return this.frame.evaluate(
      (name) =>
        window.Excel.run(async (context) => {
          const setting = context.workbook.settings.getItemOrNullObject(name).load('value');
          await context.sync();
          return setting.isNullObject ? null : (setting.value as unknown);
        }),
      key,
    );
  }

  selectedAddress(): Promise<string> {
    return this.frame.evaluate(() =>
      window.Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange().load('address');
        await context.sync();
        return range.address;
      }),
    );
  }
}

declare global {
  interface Window {
    Excel: typeof globalThis.Excel;
  }
}
