import { serialOf } from '../../src/domain/numbers/dates';
import { statusColumn } from '../../src/ledgers';
import { ledgersIn } from '../../src/review/ledger';
import { composeTables, designSheets } from '../../src/review/templates/compose';
import { designTable } from '../../src/review/templates/design';
import { templates } from '../../src/review/templates/gallery';
import { ledgerSheet, sheet, tablesOf } from '../../src/review/ledger/testing';
import { areaName } from '../../src/workbook/address';
import type { Cell } from '../../src/workbook/matrix';
import { violations } from './support/axe';
import { Excel } from './support/excel';
import { generatedRows, withStatus } from './support/generatedRows';
import { openPage, useWorkbench } from './support/harness';
import { plantedFigures } from './support/plantedFigures';
import { plantedDay, plantedLedgers, seeded } from './support/plantedLedgers';

const harness = useWorkbench();

const rowsEach = 40;
const asOf = serialOf({ year: 2026, month: 10, day: 20 }) + 10 / 24;

/** The cells of a ledger as its template writes them, with other rows, judged by a date that stands still. */
function writtenCells(id: string, rows: readonly Cell[][]): (string | number | boolean)[][] {
  const template = templates.find((candidate) => candidate.id === id);
  if (!template) throw new Error(`no template ${id}`);
  const design = { ...designTable(template, 'zh-CN'), rows: rows.map((row) => [...row]) };
  const sheets = designSheets([design], 'zh-CN');
  const [plan] = composeTables(sheets, [id], null, 'zh-CN');
  const block = plan?.blocks.at(-1);
  return (block?.cells ?? []).map((line) =>
    line.map((content) => {
      if (content === null) return '';
      if (typeof content !== 'object') return content;
      return 'formula' in content ? content.formula.replace(/NOW\(\)/g, String(asOf)) : content.text;
    }),
  );
}

const areaOf = (cells: readonly unknown[][]) =>
  areaName({ row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 });

describe('the ledgers', () => {
  it('say in their status columns what the pane says of every row', async () => {
    const workbench = await harness.open({ book: '' });
    const excel = await Excel.of(workbench);
    const random = seeded(6);
    const differing: string[] = [];
    const seen = new Set<string>();
    for (const ledger of withStatus) {
      const rows = generatedRows(ledger, rowsEach, asOf, random);
      const { values } = ledgerSheet(ledger.id, rows);
      const [headers = [], ...body] = values;
      const cells = writtenCells(ledger.id, body);
      await excel.addSheet(ledger.id);
      await excel.write(ledger.id, areaOf(cells), cells);
      const [reading] = ledgersIn(tablesOf(sheet(ledger.id, [headers, ...body])), asOf, 'zh-CN');
      const expected = new Map(reading?.entries.map(({ link, shown }) => [link.cell.replace(/\D/g, ''), shown]));
      const unreadable = new Set(reading?.unreadable.map(({ link }) => link.cell.replace(/\D/g, '')));
      const column = headers.indexOf(statusColumn.title['zh-CN']);
      const shown = await settled(excel, ledger.id, areaOf(cells), column);
      shown.forEach((status, i) => {
        const row = String(i + 2);
        const wanted = unreadable.has(row) ? '#' : (expected.get(row) ?? '');
        const told = status.startsWith('#') ? '#' : status;
        seen.add(told);
        if (told !== wanted)
          differing.push(`${ledger.id} ${row}: sheet ${status}, pane ${wanted} ${JSON.stringify(body[i])}`);
      });
    }
    expect(differing).toEqual([]);
    for (const status of ['完成', '待办', '临期', '逾期', '等待', '', '#']) expect([...seen]).toContain(status);
    expect(harness.errors).toEqual([]);
  });

  it('tell what was planted and nothing else, and take a new row from the pane', async () => {
    const workbench = await harness.open({ book: '' });
    const { pane } = workbench;
    const excel = await Excel.of(workbench);
    const { sheets, events } = plantedLedgers();
    for (const { name, values } of sheets) {
      await excel.addSheet(name);
      await excel.write(name, areaOf(values), values);
    }
    const at = (step: string) =>
      pane.locator(`[data-testid=ledgers-wizard][data-step=${step}][data-busy=false]`).waitFor();
    await openPage(workbench, 'ledgers');
    await at('list');
    await pane.getByTestId('ledgers-as-of').fill(plantedDay);
    await at('list');
    const alerts = pane.getByTestId('ledgers-alerts');
    await alerts.getByText(`提醒（${events.length}）`).waitFor();
    for (const group of await alerts.locator('details').all()) {
      if ((await group.getAttribute('open')) === null) await group.locator('summary').click();
    }
    const said = await alerts
      .locator('li')
      .evaluateAll((items) => items.map((item) => `${item.getAttribute('data-code')}: ${item.textContent}`));
    expect(said.filter((text) => !events.some((event) => text.startsWith(event)))).toEqual([]);
    expect(events.filter((event) => !said.some((text) => text.startsWith(event)))).toEqual([]);
    expect(said).toHaveLength(events.length);
    expect(await pane.getByTestId('ledger-notices-counts').textContent()).toBe('逾期 3待办 3完成 96');
    expect(await violations(workbench)).toEqual([]);
    await alerts.locator('li button').first().click();
    expect(await excel.selectedAddress()).toMatch(/!/);

    // A ledger that is missing is inserted, and gets a row by the form.
    await pane.getByTestId('ledgers-missing').locator('summary').first().click();
    await pane.getByTestId('ledger-issueBoard-insert').click();
    await pane.getByTestId('ledger-issueBoard-add').waitFor();
    await at('list');
    await workbench.settled();
    const before = await excel.usedValues('问题看板');
    await pane.getByTestId('ledger-issueBoard-add').click();
    await at('entry');
    await pane.getByTestId('ledgers-field-issue').fill('首响超过 60 秒');
    await pane.getByTestId('ledgers-save').click();
    await pane.getByText('必填').first().waitFor();
    expect(await violations(workbench)).toEqual([]);
    expect(await excel.usedValues('问题看板')).toEqual(before);
    await pane.getByTestId('ledgers-field-found').fill('2026-10-18');
    await pane.getByTestId('ledgers-field-owner').fill('组长甲');
    await pane.getByTestId('ledgers-field-agent').fill('客服01');
    await pane.getByTestId('ledgers-field-dueDate').fill('2026-10-19');
    await pane.getByTestId('ledgers-save').click();
    await pane.getByText('已写入问题看板').waitFor();
    // The next row begins at the first field, with what was said of the last one in sight.
    await pane.locator('[data-testid=ledgers-field-found]:focus').waitFor();
    const isSeen = await pane.getByTestId('ledgers-said').evaluate((said) => {
      const { top, bottom } = said.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    expect(isSeen).toBe(true);
    const after = await excel.usedValues('问题看板');
    expect(after).toHaveLength(before.length + 1);
    const [headers = []] = after;
    const cell = (header: string) => after.at(-1)?.[headers.indexOf(header)];
    expect([cell('发现日期'), cell('问题'), cell('负责人'), cell('客服')]).toEqual([
      46313,
      '首响超过 60 秒',
      '组长甲',
      '客服01',
    ]);
    const status = await settled(excel, '问题看板', areaOf(after), headers.indexOf('自动状态'));
    expect(status.at(-1)).toBe('逾期');

    // Back without writing changes nothing, and the new row is among the alerts.
    await pane.getByTestId('ledgers-field-issue').fill('不写');
    await pane.getByTestId('ledgers-back').click();
    await at('list');
    expect(await excel.usedValues('问题看板')).toHaveLength(after.length);
    await alerts.getByText('问题“首响超过 60 秒”已超期 1 天').waitFor();
    expect(harness.errors).toEqual([]);
  });

  it('add up to figures, all of what was planted, and put them on a sheet', async () => {
    const workbench = await harness.open({ book: '' });
    const { pane, page } = workbench;
    const excel = await Excel.of(workbench);
    const { sheets, expected } = plantedFigures();
    for (const { name, values } of sheets) {
      await excel.addSheet(name);
      await excel.write(name, areaOf(values), values);
    }
    const at = (step: string) =>
      pane.locator(`[data-testid=figures-wizard][data-step=${step}][data-busy=false]`).waitFor();
    await openPage(workbench, 'ledgers');
    await pane.locator('[data-testid=ledgers-wizard][data-busy=false]').waitFor();
    await pane.getByTestId('ledgers-figures').click();
    await at('choices');
    await pane.getByTestId('figures-first').fill('2026-10-01');
    await pane.getByTestId('figures-last').fill('2026-10-20');
    await pane.getByTestId('figures-asOf').fill(plantedDay);
    expect(await violations(workbench)).toEqual([]);
    await pane.getByTestId('figures-preview').click();
    await at('preview');
    const fact = (figure: string, i: number) => pane.getByTestId(`figure-${figure}-fact-${i}`).textContent();
    expect([await fact('turnover', 0), await fact('turnover', 1)]).toEqual([expected.turnover, expected.leavers]);
    expect(await pane.getByTestId('figure-turnover').locator('li[data-code]').count()).toBe(1);
    expect(await fact('recovery', 2)).toBe(expected.amount.toLocaleString('zh-CN', { minimumFractionDigits: 2 }));
    expect(await fact('span', 2)).toBe('1');
    expect(await pane.getByTestId('figure-abilities').locator('svg[role=img]').count()).toBe(1);
    expect(await violations(workbench)).toEqual([]);
    await page.screenshot({ path: 'artifacts/figures.png' });
    await pane.getByTestId('figures-write').click();
    await pane.getByTestId('figures-done').waitFor();
    const written = await excel.usedValues(`台账数字 ${plantedDay}`);
    const total = written.find(([first]) => first === '合计') ?? [];
    expect(total.filter((cell) => cell !== '').slice(1, 5)).toEqual([
      ...[expected.listed, expected.contacted, expected.bought, expected.amount],
    ]);
    // Ratings of persons stay in the pane unless somebody asks for them, and so do names whose dates contradict.
    const texts = written.flat().join(' ');
    expect(texts).not.toContain('沉淀萃取');
    expect(texts).not.toContain('离职登记 2026-10-14');
    expect(harness.errors).toEqual([]);
  });

  it.each([
    ['zh-CN', 'light', 320],
    ['en-US', 'dark', 450],
  ] as const)('fit their width and read well: %s, %s, %i px', async (locale, theme, width) => {
    const workbench = await harness.open({ book: 'shop-12.xlsx', locale, theme });
    const { pane, page } = workbench;
    await workbench.resizePane(width);
    await openPage(workbench, 'ledgers');
    await pane.locator('[data-testid=ledgers-wizard][data-busy=false]').waitFor();
    await pane.getByTestId('ledgers-as-of').fill('2026-10-31');
    await pane.locator('[data-testid=ledgers-wizard][data-busy=false]').waitFor();
    await pane.getByTestId('ledgers-missing').locator('summary').first().click();
    const tooWide = await pane.locator('body').evaluate((body) => body.scrollWidth > body.clientWidth + 1);
    expect(tooWide).toBe(false);
    expect(await violations(workbench)).toEqual([]);
    await page.screenshot({ path: `artifacts/ledgers-${locale}-${width}.png` });
    await pane.getByTestId('ledger-coaching-add').click();
    await pane.getByTestId('ledgers-save').waitFor();
    expect(await violations(workbench)).toEqual([]);
    await page.screenshot({ path: `artifacts/ledgers-form-${locale}-${width}.png` });
  });
});

/** The texts of a column below its header, once nothing is being computed any more. */
async function settled(excel: Excel, name: string, area: string, column: number): Promise<string[]> {
  for (let attempt = 0; attempt < 240; attempt++) {
    const { values } = await excel.read(name, area);
    const texts = values.slice(1).map((line) => textOf(line[column]));
    if (!texts.some((text) => /^#(BUSY|GETTING_DATA)/.test(text)) && texts.some((text) => text !== '')) return texts;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`${name} is still being computed`);
}

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
