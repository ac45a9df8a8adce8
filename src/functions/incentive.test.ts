import fc from 'fast-check';
import { awardcheck, kpiscore, paystatement, payout, rankprize, splitpool, targetodds, tierpay } from './incentive';
import { cellsOf, errorOf, errorText, installCustomFunctions } from './testing';

installCustomFunctions();

const tiers = [
  ['起点', '比例'],
  [100_000, '6%'],
  [0, 0.05],
  ['', ''],
  ['125,000', '７％'],
];
const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

describe('TIERPAY', () => {
  test('sorts its tiers, skips a header and blank rows, reads written numbers', () => {
    expect(tierpay(column(150_000, '150,000', '', '-', -1), tiers)).toEqual(column(8250, 8250, '', '', 0));
    expect(tierpay([[150_000]], tiers, 'WHOLE')).toEqual([[10_500]]);
  });

  test('a bad row fails alone, a bad table or option the whole call', () => {
    expect(cellsOf(tierpay(column('abc', 100), tiers))).toEqual(column('#VALUE!', 5));
    expect(errorOf(() => tierpay([[1]], tiers, 'progressive')).message).toContain('marginal, whole, fixed');
    expect(errorOf(() => tierpay([[1]], [[0, 'x']])).code).toBe('#VALUE!');
    expect(errorOf(() => tierpay([[1]], column(''))).code).toBe('#VALUE!');
  });
});

describe('PAYOUT', () => {
  const factors = [
    [90, 1.1],
    [80, 0.9],
  ];

  test('repeats single cells, reads blanks as "no score" and "all days"', () => {
    const actuals = column(150_000, 150_000, 150_000, '');
    const scores = column(85, '-', 70, 85);
    expect(payout(actuals, [], tiers, null, scores, factors, [[0.5]])).toEqual(column(3712.5, 4125, 0, ''));
  });

  test('errors: bad cells in their rows, targets only where the plan uses them', () => {
    const rows = payout(column(1, 1, 1), column('x', '', 0), tiers, null, [], [], [], null, null, 'attainment');
    expect(rows.map(([cell]) => errorText(cell))).toEqual(['#VALUE!', '#VALUE!', '#NUM!']);
    expect(payout([[100]], [['x']], tiers)).toEqual([[5]]);
    expect(errorText(payout([[100]], [], tiers, null, [], [], [[1.5]])[0]?.[0])).toBe('#NUM!');
    expect(errorOf(() => payout([[1]], [], tiers, null, [], [], [], 1, 2)).code).toBe('#VALUE!');
    expect(errorOf(() => payout(column(1, 2, 3), column(1, 2), tiers)).message).toMatch(/actuals.*3.*targets.*2/);
  });
});

describe('PAYSTATEMENT', () => {
  test('is a table in fixed words that ends in the payout', () => {
    expect(paystatement(150_000, null, tiers, null, 85, [[80, 0.9]], 0.5)).toEqual([
      ['步骤', '算法', '金额'],
      ['第 1 档提成', '(100,000 − 0) × 5%', 5000],
      ['第 2 档提成', '(125,000 − 100,000) × 6%', 1500],
      ['第 3 档提成', '(150,000 − 125,000) × 7%', 1750],
      ['阶梯提成合计', '5,000 + 1,500 + 1,750', 8250],
      ['质检系数', '8,250 × 0.9（质检分 85，达到 80）', 7425],
      ['出勤折算', '7,425 × 0.5', 3712.5],
      ['应发提成', '3,712.5 四舍五入到分', 3712.5],
    ]);
  });

  test('says the attainment, and fills every place of every text', () => {
    const steps = [
      [0.8, 0.01],
      [1, 0.02],
    ];
    const whole = paystatement(90_000, 100_000, steps, 'whole', null, [[80, 1]], null, 500, 100, 'attainment');
    expect(whole).toContainEqual(['达成率', '90,000 ÷ 100,000 = 90%', '']);
    expect(whole.at(-1)).toEqual(['应发提成', '500 四舍五入到分', 500]);
    expect(JSON.stringify(whole)).not.toMatch(/[{}]/);
    expect(paystatement('', null, tiers)).toEqual([['步骤', '算法', '金额']]);
    expect(errorOf(() => paystatement(1, null, tiers, null, null, null as never, 2)).code).toBe('#NUM!');
  });

  test('ends in what PAYOUT gives', () => {
    const cell = fc.option(fc.double({ min: 0, max: 1e6, noNaN: true }), { nil: null });
    fc.assert(
      fc.property(cell, cell, fc.constantFrom('marginal', 'whole', 'fixed'), (actual, qaScore, mode) => {
        const [[paid]] = payout([[actual]], [], tiers, mode, [[qaScore]], [[60, 0.7]]) as [[unknown]];
        const statement = paystatement(actual, null, tiers, mode, qaScore, [[60, 0.7]]);
        expect(actual === null ? statement.length : statement.at(-1)?.[2]).toBe(actual === null ? 1 : paid);
      }),
    );
  });
});

describe('SPLITPOOL and RANKPRIZE', () => {
  test('split to the unit asked for', () => {
    expect(splitpool(100, column(1, 1, 1))).toEqual(column(33.34, 33.33, 33.33));
    expect(splitpool(100, column(1, '', 2), 0)).toEqual(column(33, '', 67));
    expect(splitpool(null, column(1, 2))).toEqual(column('', ''));
    expect(errorOf(() => splitpool(100.001, column(1))).code).toBe('#NUM!');
    expect(errorOf(() => splitpool(100, column(1), 1.5)).code).toBe('#NUM!');
  });

  test('rank with options in any case', () => {
    expect(rankprize(column(10, 10, 8, ''), column(100, 50, 20), 'All')).toEqual(column(100, 100, 20, ''));
    expect(cellsOf(rankprize(column(10, 'x', 8), column(100, 50)))).toEqual(column(100, '#VALUE!', 50));
    expect(errorOf(() => rankprize([[1]], column('奖金'))).code).toBe('#VALUE!');
  });
});

describe('KPISCORE', () => {
  test('takes targets once or per person, metrics across or downwards, directions in words', () => {
    const actuals = [
      [0.5, 40],
      [0.4, '-'],
    ];
    const across = kpiscore(actuals, [[0.5, 50]], [[60, 40]], [['越高越好', '越低越好']]);
    expect(across[0]?.[0]).toBeCloseTo(60 + 40 * 1.2, 12);
    expect(across[1]?.[0]).toBeCloseTo(80, 12);
    expect(kpiscore(actuals, column(0.5, 50), column(60, 40), column(1, -1))).toEqual(across);
  });

  test('a width or direction that does not fit fails the call', () => {
    expect(errorOf(() => kpiscore([[1, 2]], [[1, 2, 3]], [[1, 1]])).message).toMatch(/2.*3/);
    expect(errorOf(() => kpiscore([[1, 2]], [[1, 2]], [[1, 1]], [[1, '一般']])).message).toContain('一般');
    expect(errorOf(() => kpiscore([[1]], [[1]], [[-1]])).code).toBe('#NUM!');
    expect(errorOf(() => kpiscore([[1]], [[1]], [[1]], [[1]], 0)).code).toBe('#NUM!');
  });
});

describe('AWARDCHECK and TARGETODDS', () => {
  test('one row of figures under fixed words', () => {
    const [header, figures, ...rest] = awardcheck(column(100, 0, 300, ''), 1000);
    expect(header).toEqual([
      '应参与人数',
      '获奖人数',
      '参与率',
      '发放金额',
      '奖金池',
      '奖金池使用率',
      '中位数',
      '最高',
      '基尼系数',
    ]);
    expect(figures?.slice(0, 8)).toEqual([3, 2, 2 / 3, 400, 1000, 0.4, 100, 300]);
    expect(rest).toEqual([]);
    expect(awardcheck(column(100, 5), null, column('是', '否'))[1]).toEqual([1, 1, 1, 100, '', '', 100, 100, 0]);
    expect(awardcheck([[null]])).toHaveLength(1);
  });

  test('shares of periods that reached the target', () => {
    const history = [
      [1, 2, '-', 4],
      ['', '', '', ''],
    ];
    expect(targetodds(history, column(2, 2))).toEqual(column(2 / 3, ''));
  });
});
