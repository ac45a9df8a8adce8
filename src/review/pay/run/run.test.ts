import fc from 'fast-check';
import { lineKeyOf } from '../../../domain/incentive/payroll';
import { asNumber, sumExactly } from '../../../domain/numbers/money';
import type { Cell, SheetMatrix } from '../../../workbook/matrix';
import type { WritePlan } from '../../../workbook/write/plan';
import type { Content, SheetPlan } from '../../../workbook/write/sheetPlan';
import { sheetOf, smallTeam } from '../../monthly/testing';
import { findTables } from '../../tables';
import { lookForPay } from '.';
import { closedMonth, onlyChosen, planPayRun } from './compute';
import { planOfClosing, planOfCorrections } from './ledger';
import type { PayChoices, PayRun } from './model';
import { readRecords } from './records';
import { composePayRun, wantedSheets } from './sheets';

const locale = 'zh-CN';
const day = (n: number) => 46295 + n;
const october: PayChoices = { month: '2026-10', version: 'auto' };
const november: PayChoices = { month: '2026-11', version: 'auto' };
const recorded = { at: '2026-11-05 10:00', by: '王经理' };

const runOf = (sheets: readonly SheetMatrix[], choices = october): PayRun =>
  planPayRun(findTables(sheets, []), choices, locale);

const valueOf = (content: Content): Cell => (content === null || typeof content === 'object' ? '' : content);

function matrixOf({ name, blocks }: SheetPlan): SheetMatrix {
  const width = Math.max(...blocks.map(({ column, cells }) => column + (cells[0]?.length ?? 0)));
  const height = Math.max(...blocks.map(({ row, cells }) => row + cells.length));
  const values = Array.from({ length: height }, () => new Array<Cell>(width).fill(''));
  for (const { row, column, cells } of blocks) {
    cells.forEach((line, i) => line.forEach((content, k) => ((values[row + i] ?? [])[column + k] = valueOf(content))));
  }
  return { name, row: 0, column: 0, values };
}

/** The workbook after a plan of writing: new sheets, and rows below the sheets that were there. */
function written(sheets: readonly SheetMatrix[], { sheets: fresh, appends = [] }: WritePlan): SheetMatrix[] {
  const after = sheets.map((sheet) => {
    const rows = appends.flatMap(({ to, rows: added }) =>
      'sheet' in to && to.sheet.name === sheet.name ? added.map((row) => row.map(valueOf)) : [],
    );
    return { ...sheet, values: [...sheet.values, ...rows] };
  });
  return fresh ? [...after, ...fresh.compose([...fresh.wanted]).map(matrixOf)] : after;
}

const closed = (sheets: readonly SheetMatrix[]): SheetMatrix[] =>
  written(sheets, planOfClosing(findTables(sheets, []), runOf(sheets), recorded));

function corrected(sheets: readonly SheetMatrix[], cause = '退款'): SheetMatrix[] {
  const run = runOf(sheets);
  if (!run.closed) throw new Error('the month is open');
  return written(sheets, planOfCorrections(findTables(sheets, []), run, run.closed, cause, recorded));
}

const withSheet = (sheets: readonly SheetMatrix[], name: string, change: (values: Cell[][]) => Cell[][]) =>
  sheets.map((sheet) =>
    sheet.name === name ? { ...sheet, values: change(sheet.values.map((row) => [...row])) } : sheet,
  );

/** 小美 sells `sales` instead of 2000.20 on the second day. */
const withSales = (sheets: readonly SheetMatrix[], sales: number) =>
  withSheet(sheets, '日报', (values) => {
    const row = values[3];
    if (row) row[4] = sales;
    return values;
  });

const inNovember = sheetOf('日报11', [
  ['日期', '旺旺昵称', '询单人数', '最终付款人数', '销售额'],
  [day(35), '小美', 10, 4, 1000],
  [day(35), '阿强', 10, 4, 2000],
]);

const person = ({ people }: PayRun, agent: string) => people.find((one) => one.agent === agent);

describe('the pay of a month', () => {
  it('is the payout, prizes, awards and penalties of each, and sums exactly', () => {
    const extras = [
      sheetOf('奖项', [
        ['奖项', '指标', '评奖方式', '门槛', '奖金'],
        ['转化达标', '付款转化率', '达标', '40%', 20],
        ['转化达标', '付款转化率', '达标', '50%', 30],
        ['全能', '综合分', '按名次', 1, 88.8],
      ]),
      sheetOf('综合', [
        ['综合指标', '指标', '目标', '权重', '方向'],
        ['综合分', '销售额', 3000, 50, '越高越好'],
        ['综合分', '付款转化率', '50%', 50, '越高越好'],
      ]),
      sheetOf('奖惩', [
        ['月份', '客服', '奖惩类型', '金额', '原因'],
        ['2026-10', '小美', '奖励', 10, '分享'],
        ['2026-10', '阿强', '扣款', 5.5, '通知逾期'],
        ['2026-09', '阿强', '扣款', 99, '上月'],
        ['2026-10', '没有的人', '扣款', 1, ''],
      ]),
    ];
    const run = runOf([...smallTeam(), ...extras]);
    // 小美: (20 + 1000.30 · 2 %) · 2/3 of the days; 阿强: 40 · 0.5 · 1/3 and 小新: 5 · 1/3, both raised to the floor.
    expect(run.people.map(({ agent, sums, pay }) => [agent, ...Object.values(sums), pay])).toEqual([
      // agent, commission, awards, rewards, penalties, corrections, pay
      ['小美', 26.67, 120, 10, 0, 0, 156.67],
      ['阿强', 10, 168.8, 0, -5.5, 0, 173.3],
      ['小新', 10, 0, 0, 0, 0, 10],
    ]);
    expect(run.totals).toMatchObject({ pay: 339.97, penalties: -5.5 });
    expect(run.remarks.filter(({ code }) => code === 'unknownPerson').map(({ message }) => message)).toContain(
      '“没有的人”不在花名册里，1 行数据没有计入（奖惩）',
    );
  });

  it('ends each statement with the amount, and writes it so', () => {
    const run = runOf(smallTeam());
    for (const { statement, pay, lines } of run.people) {
      expect(statement.at(-1)?.amount).toBe(pay);
      expect(asNumber(sumExactly(lines.map(({ amount }) => amount)))).toBe(pay);
    }
    const [payroll, statements] = composePayRun(run, { layout: 'pages', who: null }, ['工资核算', '工资条']);
    expect(statements?.pageBreaks).toHaveLength(2);
    const totals = statements?.blocks.flatMap(({ cells }) => cells).filter(([step]) => step === '应发合计');
    const column = payroll?.blocks.find(({ row }) => row === 3)?.cells[0]?.indexOf('应发') ?? -1;
    expect(totals?.map((cells) => cells[2])).toEqual(
      run.people.map((_, i) => ({ formula: `='工资核算'!$${String.fromCharCode(65 + column)}$${5 + i}` })),
    );
  });

  it('writes each statement on a sheet of its own, for those chosen, as live as on one sheet', () => {
    const run = runOf(smallTeam());
    const chosen = run.people.filter(({ agent }) => agent !== '小美').map(({ key }) => key);
    const own = { layout: 'sheets', who: chosen } as const;
    const names = wantedSheets(run, own);
    expect(names).toEqual(['工资核算 2026-10', '工资条 2026-10 阿强', '工资条 2026-10 小新']);
    const [payroll, ...statements] = composePayRun(run, own, names);
    expect(statements.map(({ name, onePage }) => [name, onePage])).toEqual(names.slice(1).map((name) => [name, true]));
    const column = payroll?.blocks.find(({ row }) => row === 3)?.cells[0]?.indexOf('应发') ?? -1;
    const totals = statements.map(({ blocks }) =>
      blocks.flatMap(({ cells }) => cells).flatMap(([step, , amount]) => (step === '应发合计' ? [amount] : [])),
    );
    expect(totals).toEqual(
      [6, 7].map((row) => [{ formula: `='工资核算 2026-10'!$${String.fromCharCode(65 + column)}$${row}` }]),
    );
    expect(statements.map(({ blocks }) => blocks[0]?.cells[0]?.[0])).toEqual([
      '2026-10 工资条　阿强',
      '2026-10 工资条　小新',
    ]);
    // Nobody's page is broken, and one sheet holds only those who were chosen.
    expect(composePayRun(run, { layout: 'pages', who: chosen }, ['a', 'b'])[1]?.pageBreaks).toHaveLength(1);
  });

  it('shares a pool that is too small, to the fen, and says so in the statement', () => {
    const rules = withSheet(smallTeam(), '规则', (values) =>
      values.map((row) => {
        if (row[0] === '方案' && row[1] === '指标') return [...row.slice(0, 7), '奖金池', ...row.slice(8)];
        return row[1] === '销售额' && row[0] === '月度' ? [...row.slice(0, 7), 30, ...row.slice(8)] : row;
      }),
    );
    const run = runOf(rules);
    const before = runOf(smallTeam()).totals.commission;
    expect(run.totals.commission).toBe(30);
    expect(run.plans[0]).toMatchObject({ pool: 30, short: asNumber(sumExactly([before, -30])) });
    const steps = person(run, '小美')?.statement.map(({ step }) => step);
    expect(steps?.slice(-3, -2)).toEqual(['奖金池分摊']);
  });

  it('says of a pool what earlier months of its phase have left of it', () => {
    const across = withSheet(smallTeam(), '规则', (values) =>
      values.map((row) => {
        if (row[0] === '方案' && row[1] === '指标')
          return [...row.slice(0, 7), '奖金池', ...row.slice(8), '开始日期', '结束日期'];
        const isPlan = row[1] === '销售额' && row[0] === '月度';
        return isPlan ? [...row.slice(0, 7), 50, ...row.slice(8), day(0), day(60)] : [...row, '', ''];
      }),
    );
    const run = runOf(closed([...across, inNovember]), november);
    const [plan] = run.plans;
    // October paid 46.67 of the 50.
    expect(plan).toMatchObject({ pool: 50, left: 3.33 });
    const message = run.remarks.find(({ code }) => code.startsWith('pool'))?.message;
    expect(message).toContain('奖金池 50.00 元，以前月份用后还剩 3.33 元，不够');
  });

  it('takes the plan that is in force in the month', () => {
    const tiersFrom = (effective: number, rate: number) =>
      sheetOf(`规则${effective}`, [
        ['方案', '起点', '比例', '生效日期'],
        ['月度', 0, rate, effective],
      ]);
    const sheets = [...smallTeam(), tiersFrom(day(0), 0.5), tiersFrom(day(70), 0.9), inNovember];
    // Half of everything, capped at 100.
    expect(person(runOf(sheets), '小美')?.plans[0]?.tierPay).toBe(1500.15);
    expect(person(runOf(sheets, november), '小美')?.plans[0]?.tierPay).toBe(500);
    expect(person(runOf(sheets, { ...november, version: null }), '小美')?.plans[0]?.tierPay).toBe(10);
  });
});

describe('a closed month', () => {
  it('is known by its records, and comes to the same computed anew', () => {
    const sheets = closed(smallTeam());
    expect(lookForPay(findTables(sheets, [])).months).toMatchObject([
      { key: '2026-10', closed: true, complete: false },
      { key: '2026-09', closed: false, complete: true },
    ]);
    const run = runOf(sheets);
    expect(run.closed).toMatchObject({ closedBy: '王经理', paid: run.totals.pay, posted: 0, differences: [] });
  });

  it('keeps the plan it was paid by', () => {
    const sheets = withSheet(closed(smallTeam()), '规则', (values) =>
      values.map((row) => (row[0] === '月度' && row[1] === 0 ? [row[0], row[1], 9, ...row.slice(3)] : row)),
    );
    expect(runOf(sheets).closed?.differences).toEqual([]);
  });

  it('is corrected in the month after, once', () => {
    const wrong = withSales([...closed(smallTeam()), inNovember], 1000.2);
    const found = runOf(wrong).closed;
    expect(found?.target).toBe('2026-11');
    expect(found?.differences.map(({ agent, item, original, amount }) => [agent, item, original, amount])).toEqual([
      ['小美', 'commission', '2026-10-0001', -13.33],
      ['小美', 'prize', '2026-10-0002', -50],
      ['阿强', 'prize', '2026-10-0004', 50],
    ]);

    const after = corrected(wrong);
    expect(runOf(after).closed).toMatchObject({ differences: [], posted: -13.33 });
    // The paid lines themselves are as they were.
    const paid = (sheets: SheetMatrix[]) =>
      readRecords(findTables(sheets, [])).filter(({ month }) => month === '2026-10');
    expect(paid(after)).toEqual(paid(wrong));
    const next = person(runOf(after, november), '小美');
    expect(next?.sums.corrections).toBe(-63.33);
    expect(next?.statement.at(-3)).toMatchObject({ step: '更正 2026-10', how: '提成:月度 · 退款', amount: -13.33 });
  });

  it('posts the lines that were chosen, and goes on proposing the others', () => {
    const wrong = withSales([...closed(smallTeam()), inNovember], 1000.2);
    const run = runOf(wrong);
    if (!run.closed) throw new Error('the month is open');
    const keys = run.closed.differences.filter(({ agent }) => agent === '小美').map(lineKeyOf);
    const chosen = onlyChosen(run.closed, keys);
    expect(chosen.difference).toBe(-63.33);
    const after = written(wrong, planOfCorrections(findTables(wrong, []), run, chosen, '退款', recorded));
    expect(runOf(after).closed?.differences.map(({ agent, amount }) => [agent, amount])).toEqual([['阿强', 50]]);
    expect(runOf(after).closed?.posted).toBe(-63.33);
    // What is posted is not posted again, even where somebody still has it ticked.
    const again = runOf(after).closed;
    expect(again && onlyChosen(again, keys).differences).toEqual([]);
  });

  it('has corrections that with what was paid come to what is computed now, whatever the new figure', () => {
    const base = [...closed(smallTeam()), inNovember];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900_000 }), fc.integer({ min: 0, max: 900_000 }), (first, second) => {
        const once = withSales(base, first / 100);
        const run = runOf(once);
        const sheets = run.closed && run.closed.differences.length > 0 ? corrected(once) : once;
        const twice = withSales(sheets, second / 100);
        const again = runOf(twice);
        const all = again.closed && again.closed.differences.length > 0 ? corrected(twice) : twice;
        const now = runOf(all);
        const settled = closedMonth(readRecords(findTables(all, [])), '2026-10', now.people);
        expect(settled.differences).toEqual([]);
        expect(asNumber(sumExactly([settled.paid, settled.posted]))).toBe(now.totals.pay);
      }),
      { numRuns: 2 },
    );
  });
});
