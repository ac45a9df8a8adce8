import { curveOf, type CheckedLine } from './payCurve';
import { checkPlan, type CheckedPlan } from './planCheck';

const tiers = (...steps: [from: number, value: number][]): CheckedLine['tiers'] =>
  steps.map(([from, value], row) => ({ from, value, row }));

/** A sound line: 1 % from 0, 2 % from 10 000, people in both tiers. */
const line = (more: Partial<CheckedLine> = {}): CheckedLine => ({
  name: '月度',
  phase: '',
  metric: '销售额',
  first: null,
  last: null,
  mode: 'marginal',
  basis: 'amount',
  target: null,
  cap: null,
  floor: null,
  pool: null,
  tiers: tiers([0, 0.01], [10000, 0.02]),
  actuals: [4000, 12000, 20000],
  people: 3,
  ...more,
});

const check = (plan: Partial<CheckedPlan>) => checkPlan({ lines: [], factors: [], prizes: [], ...plan });
const codesOf = (...lines: CheckedLine[]) => check({ lines }).map(({ code }) => code);

describe('the check of a plan', () => {
  it('finds nothing in a sound one', () => {
    const sound = {
      lines: [line(), line({ name: '活动', mode: 'whole', tiers: tiers([0, 0.01]), cap: 300, floor: 10, pool: 900 })],
      factors: [
        { from: 0, value: 0.9 },
        { from: 80, value: 1 },
      ],
      prizes: [1, 2, 3].map((rank) => ({ award: '销冠', rank, prize: 100 })),
    };
    expect(check(sound)).toEqual([]);
  });

  it.each<[string, Partial<CheckedLine>]>([
    ['capBelowFloor', { cap: 100, floor: 200 }],
    ['noTarget', { basis: 'attainment', tiers: tiers([0, 0.01]) }],
    ['negativeRate', { tiers: tiers([0, -0.01]) }],
    ['lateStart', { tiers: tiers([5000, 0.01]) }],
    ['duplicateStart', { tiers: tiers([0, 0.01], [5000, 0.02], [5000, 0.03]) }],
    ['fallingRate', { tiers: tiers([0, 0.02], [10000, 0.01]) }],
    ['beyondCap', { cap: 100, tiers: tiers([0, 0.01], [10000, 0.02]) }],
    ['beyondReach', { tiers: tiers([0, 0.01], [20001, 0.02]) }],
    ['cliff', { mode: 'whole' }],
    ['drop', { mode: 'whole', tiers: tiers([0, 0.02], [10000, 0.01]) }],
    ['smallPool', { cap: 300, pool: 899.99 }],
    ['smallPool', { pool: 899.99 }],
  ])('finds %s and nothing else', (code, planted) => {
    expect(codesOf(line(planted))).toEqual([code]);
  });

  it('says how much jumps, and where', () => {
    expect(check({ lines: [line({ mode: 'whole' })] })).toEqual([
      {
        code: 'cliff',
        severity: 'warning',
        parameters: { plan: '月度', amount: 10000, jump: 100 },
        at: { table: 'tiers', row: 1, role: 'from' },
      },
    ]);
    const fixed = line({
      mode: 'fixed',
      basis: 'attainment',
      target: 8000,
      tiers: tiers([0, 0], [1, 500], [1.2, 580]),
    });
    expect(check({ lines: [fixed] }).map(({ parameters }) => parameters)).toEqual([
      { plan: '月度', amount: 8000, jump: 500 },
    ]);
  });

  it('lets a cap cut a cliff', () => {
    expect(codesOf(line({ mode: 'whole', cap: 150 }))).toEqual([]);
  });

  it('says what the QA gate costs a middling person', () => {
    // The median of 12 000 earns 100 + 40 = 140: 84 more at 60 points is no cliff, 140 is.
    const factors = (low: number) => [
      { from: 90, value: 1 },
      { from: 60, value: low },
    ];
    expect(check({ lines: [line()], factors: factors(0.6) })).toEqual([]);
    expect(check({ lines: [line()], factors: factors(1) })).toEqual([
      expect.objectContaining({
        code: 'gateCliff',
        parameters: { plan: '月度', score: 60, amount: 12000, jump: 140 },
        at: { table: 'factors', row: 1, role: 'minimum' },
      }),
    ]);
    expect(check({ factors: [...factors(1.5), { from: 60, value: 1.5 }] }).map(({ code }) => code)).toEqual([
      'duplicateScore',
      'fallingFactor',
    ]);
  });

  it('finds days in two phases and in none', () => {
    const phase = (name: string, first: number, last: number, metric = '销售额') =>
      line({ phase: name, first, last, metric });
    expect(codesOf(phase('一', 1, 10), phase('二', 11, 20), phase('三', 5, 8, '客单价'))).toEqual([]);
    const [overlap, gap] = check({ lines: [phase('一', 1, 10), phase('三', 31, 40), phase('二', 10, 20)] });
    expect(overlap).toMatchObject({ code: 'phaseOverlap', parameters: { first: 10, last: 10 } });
    expect(gap).toMatchObject({ code: 'phaseGap', parameters: { first: 21, last: 30 }, at: { row: 1 } });
  });

  it('finds prize places without a prize or with two', () => {
    const prizes = [1, 4, 4].map((rank) => ({ award: '销冠', rank, prize: 100 }));
    expect(check({ prizes }).map(({ code, parameters }) => [code, parameters.rank])).toEqual([
      ['duplicateRank', 4],
      ['missingRank', 2],
      ['missingRank', 3],
    ]);
  });
});

describe('the curve of a plan', () => {
  it('bends at tiers, floor and cap, and stands upright at a cliff', () => {
    expect(curveOf(line({ floor: 50, cap: 200 }))?.points(20000)).toEqual([
      { x: 0, y: 50 },
      { x: 5000, y: 50 },
      { x: 10000, y: 100 },
      { x: 10000, y: 100 },
      { x: 15000, y: 200 },
      { x: 20000, y: 200 },
    ]);
    expect(curveOf(line({ mode: 'whole' }))?.points(20000)).toEqual([
      { x: 0, y: 0 },
      { x: 10000, y: 100 },
      { x: 10000, y: 200 },
      { x: 20000, y: 400 },
    ]);
  });

  it('is none where nothing can be computed', () => {
    expect(curveOf(line({ tiers: tiers([0, 0.01], [0, 0.02]) }))).toBeNull();
  });
});
