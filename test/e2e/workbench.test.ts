import { readFileSync } from 'node:fs';
import path from 'node:path';
import { shopSample } from '../../samples';
import { projectRoot } from '../../scripts/workbenchRun';
import { differingParts, findFaults } from '../../workbench/xlsx/testDoctor';
import { together, workbookOf } from '../../workbench/xlsx/testFeatures';
import { packBook } from '../../workbench/xlsx/testPackage';
import { Excel } from './support/excel';
import { eventually, sampleFile, useWorkbench } from './support/harness';
import { readXlsx } from './support/xlsx';

const harness = useWorkbench();

/** The labels of the manifest's buttons in a language, by the manifest's own text alone. */
function manifestLabels(locale: 'zh-CN' | 'en-US'): { tab: string; buttons: string[]; formulas: string } {
  const manifest = readFileSync(path.join(projectRoot, 'manifest.xml'), 'utf8');
  const word = (id: string): string => {
    const entry = new RegExp(`<bt:String id="${id}" DefaultValue="([^"]*)"\\s*(?:/>|>([\\s\\S]*?)</bt:String>)`).exec(
      manifest,
    );
    if (entry === null) throw new Error(`no string ${id}`);
    const chinese = /Locale="zh-CN" Value="([^"]*)"/.exec(entry[2] ?? '')?.[1];
    return (locale === 'zh-CN' ? chinese : undefined) ?? entry[1] ?? '';
  };
  const ribbon =
    /<ExtensionPoint xsi:type="PrimaryCommandSurface">[\s\S]*?<\/ExtensionPoint>/.exec(manifest)?.[0] ?? '';
  const controls = ribbon.match(/<Control xsi:type="Button"[\s\S]*?<\/Control>/g) ?? [];
  const labelOf = (xml: string): string => word(/<Label resid="([^"]*)"/.exec(xml)?.[1] ?? '');
  const tab = /<\/Group>\s*<Label resid="([^"]*)"\/>\s*<\/CustomTab>/.exec(manifest)?.[1] ?? '';
  return { tab: word(tab), buttons: controls.map(labelOf), formulas: word('Formulas.Label') };
}

describe('the workbench', () => {
  it('shows a sample workbook in the grid with its sheets, the hidden one hidden', async () => {
    const workbench = await harness.open({ book: 'shop-12.xlsx' });
    const visible = shopSample().layout.sheets.filter(({ hidden }) => !hidden);
    for (const { name } of visible) {
      expect(await workbench.page.getByText(name, { exact: true }).count()).toBeGreaterThan(0);
    }
    expect(await workbench.page.getByText('导出说明', { exact: true }).count()).toBe(0);
    const excel = await Excel.of(workbench);
    expect(await excel.sheetNames()).toEqual(shopSample().layout.sheets.map(({ name }) => name));
    const { values, text } = await excel.read('花名册', 'A1:C2');
    expect(values).toEqual([
      ['工号', '姓名', '花名'],
      ['01001', '陈知夏', '知夏'],
    ]);
    expect(text[1]?.[0]).toBe('01001');
  });

  it.each(['zh-CN', 'en-US'] as const)(
    'has the ribbon of manifest.xml in %s, and its buttons lead to the pane',
    async (locale) => {
      const { page, pane } = await harness.open({ locale });
      const { tab, buttons, formulas } = manifestLabels(locale);
      expect(buttons.length).toBeGreaterThanOrEqual(3);
      await page.getByText(tab, { exact: true }).first().waitFor();
      for (const label of buttons) await page.getByRole('button', { name: label }).first().waitFor();
      await page.getByRole('button', { name: formulas }).first().click();
      await pane.getByTestId('page-formulas').waitFor();
      expect(await pane.getByTestId('page-formulas').isVisible()).toBe(true);
    },
  );

  it('runs Microsoft’s library in the pane, byte for byte as published', async () => {
    const { page } = await harness.open();
    const scripts: { url: string; body: Buffer }[] = [];
    page.on('response', (response) => {
      if (!response.url().includes('/office-js/')) return;
      // One that the reload cuts off is none of the page that is looked at.
      void response.body().then(
        (body) => scripts.push({ url: response.url(), body }),
        () => undefined,
      );
    });
    await page.reload();
    await page.waitForFunction(() => 'workbench' in window);
    await page.evaluate(() => window.workbench.ready);
    // The pane loads the host's part of the library by itself, after the page stands.
    const names = await eventually(
      () => Promise.resolve(scripts.map(({ url }) => new URL(url).pathname.replace('/office-js/', ''))),
      (loaded) => loaded.includes('office.js') && loaded.some((name) => name.startsWith('excel-web')),
    );
    for (const [index, name] of names.entries()) {
      const published = readFileSync(path.join(projectRoot, 'node_modules/@microsoft/office-js/dist', name));
      // The browser hands over text, which has lost a byte-order mark.
      const withoutMark = published.subarray(published.indexOf('\ufeff') === 0 ? 3 : 0);
      expect({ name, same: scripts[index]?.body.equals(withoutMark) }).toEqual({ name, same: true });
    }
  });

  it('opens a dropped workbook and one from the button, and saves it as .xlsx', async () => {
    const workbench = await harness.open();
    const { page } = workbench;
    const base64 = readFileSync(sampleFile('shop-12')).toString('base64');
    const transfer = await page.evaluateHandle((content) => {
      const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], '拖入.xlsx'));
      return data;
    }, base64);
    for (const event of ['dragover', 'drop'])
      await page.dispatchEvent('body #page > *', event, { dataTransfer: transfer });
    await page.getByText('拖入.xlsx').first().waitFor();
    await page.getByText('月度看板', { exact: true }).first().waitFor();

    await page.locator('input[type=file]').setInputFiles(sampleFile('shop-12'));
    await page.getByText('shop-12.xlsx').first().waitFor();
    await page.evaluate(() => window.workbench.ready);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '保存' }).first().click(),
    ]);
    const saved = readXlsx(readFileSync(await download.path()));
    expect(saved.sheets.map(({ name }) => name)).toEqual(shopSample().layout.sheets.map(({ name }) => name));
  });

  it('gives back a workbook with everything in it byte for byte, and changes only what was changed', async () => {
    const workbench = await harness.open();
    const everything = Buffer.from(packBook(workbookOf(together)));
    expect(await workbench.open(everything, '全部.xlsx')).toBeNull();
    expect(differingParts(everything, await workbench.save())).toEqual([]);
    await (await Excel.of(workbench)).write('取值', 'H40', [[7]]);
    const saved = await workbench.save();
    expect(differingParts(everything, saved)).toEqual(['xl/worksheets/sheet1.xml']);
    expect(findFaults(saved)).toEqual([]);
  });

  it('says in the page why a file cannot be opened, and keeps the present one', async () => {
    const workbench = await harness.open({ book: 'shop-12.xlsx' });
    expect(await workbench.open(Buffer.alloc(0), 'leer.xlsx')).toBe('empty');
    expect(await workbench.open(Buffer.from('hello'), 'text.xlsx')).toBe('notXlsx');
    const half = readFileSync(sampleFile('shop-12')).subarray(0, 200_000);
    expect(await workbench.open(half, 'half.xlsx')).toBe('corrupt');
    await workbench.page.getByRole('alert').first().waitFor();
    expect(await (await Excel.of(workbench)).sheetNames()).toContain('花名册');
  });

  it('asks nobody but this machine, and nothing goes wrong unseen', () => {
    const elsewhere = harness.requests.filter((url) => {
      const { protocol, hostname } = new URL(url);
      return protocol !== 'data:' && protocol !== 'blob:' && hostname !== 'localhost';
    });
    expect(harness.requests.length).toBeGreaterThan(20);
    expect(elsewhere).toEqual([]);
    expect(harness.errors).toEqual([]);
  });
});
