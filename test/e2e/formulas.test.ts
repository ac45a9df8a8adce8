import type { WorkbenchPage } from '../../scripts/workbenchRun';
import { Excel } from './support/excel';
import { eventually, useWorkbench } from './support/harness';

const harness = useWorkbench();

interface Sheet {
  name: string;
  excel: Excel;
  write(address: string, formulas: (string | number | boolean)[][]): Promise<void>;
  values(address: string): Promise<unknown[][]>;
}

let shared: WorkbenchPage;
let sheetsMade = 0;
beforeAll(async () => (shared = await harness.openShared()));

/** A new sheet in the workbook that the tests share. */
async function blankSheet(): Promise<Sheet> {
  const excel = await Excel.of(shared);
  const name = `公式${++sheetsMade}`;
  await excel.addSheet(name);
  return {
    name,
    excel,
    write: (address, formulas) => excel.write(name, address, formulas),
    async values(address) {
      await shared.settled();
      return (await excel.read(name, address)).values;
    },
  };
}

const numbers = (rows: unknown[][]): number[] => rows.flat().map(Number);

describe('KEFU functions in cells', () => {
  it('compute and spill through the library’s own dispatcher', async () => {
    const sheet = await blankSheet();
    await sheet.write('A1:B2', [
      [18, 20],
      [4, 20],
    ]);
    await sheet.write('D1', [['=KEFU.WILSON(A1:A2,B1:B2)']]);
    const [low1, high1, low2, high2] = numbers(await sheet.values('D1:E2'));
    // statsmodels, results_proportion.py
    expect(low1).toBeCloseTo(0.698966, 6);
    expect(high1).toBeCloseTo(0.972134, 6);
    expect(low2).toBeCloseTo(0.080658, 6);
    expect(high2).toBeCloseTo(0.416017, 6);
  });

  it('score marks by the rubric, grade them and place people', async () => {
    const sheet = await blankSheet();
    await sheet.write('A1:F3', [
      ['服务规范与礼仪', 25, '服务用语', '', 10, ''],
      ['业务规范及能力', 50, '产品知识', '', 10, ''],
      ['服务意识', 25, '服务禁忌', '', 10, '是'],
    ]);
    await sheet.write('H1:J4', [
      [10, 8, 9],
      [10, '', 9],
      [10, 10, 0],
      ['不适用', '-', '—'],
    ]);
    await sheet.write('L1', [['=KEFU.QASCORE(H1:J4,A1:F3)']]);
    // 25·1 + 50·0.8 + 25·0.9 = 87.5; without 业务: (25 + 22.5)/50; critical 0; nothing rated.
    expect(await sheet.values('L1:L4')).toEqual([[87.5], [95], [0], ['']]);
    await sheet.write('M1', [['=KEFU.QAGRADE(L1:L3)']]);
    expect(await sheet.values('M1:M3')).toEqual([['良'], ['优'], ['差']]);
    await sheet.write('N1', [['=KEFU.QUADRANT(L1:L2,{70;90})']]);
    expect((await sheet.values('N1:O2')).map(([quadrant]) => quadrant)).toEqual(['合格但不合适', '合适且合格']);
  });

  it('pay by tiers, draw by quota and summarise', async () => {
    const sheet = await blankSheet();
    await sheet.write('A1:B3', [
      [0, 0.05],
      [100000, 0.06],
      [125000, 0.07],
    ]);
    // A published commission worksheet: marginal tiers on 150,000 give 8,250.
    await sheet.write('D1', [['=KEFU.TIERPAY(150000,A1:B3)']]);
    await sheet.write('E1', [['=KEFU.PAYOUT(150000,,A1:B3,"marginal",79,{70,0.8;80,1})']]);
    expect(await sheet.values('D1:E1')).toEqual([[8250, 6600]]);
    await sheet.write('A6:B10', [
      ['c1', '知夏'],
      ['c2', '知夏'],
      ['c3', '知夏'],
      ['c4', '南星'],
      ['c5', '南星'],
    ]);
    await sheet.write('D6', [['=KEFU.DRAW(A6:A10,B6:B10,{"知夏";"南星"},{2;1},2026)']]);
    const places = (await sheet.values('D6:D10')).flat();
    expect(
      places
        .slice(0, 3)
        .filter((place) => place !== '')
        .sort(),
    ).toEqual([1, 2]);
    expect(places.slice(3).filter((place) => place !== '')).toEqual([1]);
    await sheet.write('F6', [['=KEFU.QUOTA({"知夏";"南星"},{40;3},{900;12})']]);
    expect(await sheet.values('F6:H7')).toEqual([
      [5, 5, 0],
      [10, 3, 7],
    ]);
    await sheet.write('A12', [['=KEFU.QASUMMARY({"知夏";"知夏";"南星"},{90;70;85})']]);
    const [header, first, second] = await sheet.values('A12:H14');
    expect(header).toHaveLength(8);
    expect(first?.slice(0, 5)).toEqual(['知夏', 2, 80, 1, 0.5]);
    expect(second?.slice(0, 3)).toEqual(['南星', 1, 85]);
  });

  it('recalculate when a precedent changes, and what depends on them follows', async () => {
    const sheet = await blankSheet();
    await sheet.write('A1:B2', [
      [18, 20],
      [4, 20],
    ]);
    await sheet.write('D1', [['=KEFU.WILSON(A1:A2,B1:B2)']]);
    await sheet.write('G1', [['=D1*100']]);
    const [before] = numbers(await sheet.values('G1'));
    await sheet.write('A1', [[10]]);
    const [after] = numbers(await sheet.values('G1'));
    expect(before).toBeCloseTo(69.8966, 3);
    expect(after).toBeLessThan(35);
  });

  it('show an error in its own cell, the other rows unharmed, and its sentence on asking', async () => {
    const sheet = await blankSheet();
    await sheet.write('A1:B3', [
      [18, 20],
      [30, 20],
      [4, 20],
    ]);
    await sheet.write('D1', [['=KEFU.WILSON(A1:A3,B1:B3)']]);
    const rows = await sheet.values('D1:E3');
    expect(numbers([rows[0] ?? []])[0]).toBeCloseTo(0.698966, 6);
    expect(rows[1]?.[0]).toMatch(/^#(NUM|VALUE)!$/);
    expect(numbers([rows[2] ?? []])[1]).toBeCloseTo(0.416017, 6);
    await sheet.write('A6', [['=KEFU.WILSON(A1:A3,B1:B2)']]);
    expect((await sheet.values('A6'))[0]?.[0]).toBe('#VALUE!');
    await sheet.excel.select(sheet.name, 'A6');
    // The sentence names both columns and how long they are.
    await shared.page
      .getByText(/3 行[\s\S]*2 行/)
      .first()
      .waitFor();
  });

  it.each([
    ['zh-CN', /[\u4e00-\u9fff]{6,}/],
    ['en-US', /[a-z]{3,} [a-z]{2,} [a-z]{2,}/i],
  ] as const)('are offered while typing, with a description in %s', async (locale, description) => {
    const { page } = await harness.open({ locale });
    const canvas = page.locator('.grid canvas').first();
    const box = await canvas.boundingBox();
    if (box === null) throw new Error('no grid');
    await page.mouse.click(box.x + 150, box.y + 120);
    await page.keyboard.type('=KEFU.WIL', { delay: 40 });
    const offer = page.getByText('KEFU.WILSON').first();
    await offer.waitFor();
    const words = await eventually(
      () => page.locator('body').innerText(),
      (text) => text.includes('KEFU.WILSON'),
    );
    const around = words.slice(words.indexOf('KEFU.WILSON'), words.indexOf('KEFU.WILSON') + 400);
    expect(around).toMatch(description);
  });
});
