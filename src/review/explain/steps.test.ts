import { Fault } from '../../domain/fault';
import { stepRules } from './steps';
import { sayIn } from './texts';

const compute = (name: string, given: Record<string, unknown>) => {
  const rule = stepRules[name];
  if (!rule) throw new Error(name);
  return rule.compute(given, sayIn('zh-CN'), 'zh-CN');
};

const rubric = [
  ['类别', '类别权重', '评分项', '项权重', '满分', '致命项'],
  ['态度', 40, '开场', 3, 10, ''],
  ['', '', '礼貌', 1, 10, '是'],
  ['业务', 60, '解答', '', 20, ''],
];

describe('the steps of a QA score', () => {
  it('go category by category to the score, with weights', () => {
    const { steps, row } = compute('QASCORE', { marks: [[8, 10, 15]], rubric, policy: null });
    expect(steps.map(({ name, how, value }) => [name, how, value])).toEqual([
      ['态度', '开场 8/10（权重 3）、礼貌 10/10（权重 1）', expect.closeTo(85, 9)],
      ['业务', '解答 15/20', expect.closeTo(75, 9)],
      ['按类别权重平均', '(85 × 40 + 75 × 60) ÷ 100', expect.closeTo(79, 9)],
      ['质检分', '不四舍五入，单元格按格式显示', expect.closeTo(79, 9)],
    ]);
    expect(row).toEqual([expect.closeTo(79, 9)]);
  });

  it('leave out what is not rated, and say what a critical item does', () => {
    const zero = compute('QASCORE', { marks: [[8, 0, '-']], rubric, policy: null });
    expect(zero.steps.map(({ name, value }) => [name, value])).toEqual([
      ['态度', expect.closeTo(60, 9)],
      ['业务', null],
      ['按类别权重平均', expect.closeTo(60, 9)],
      ['致命项', 0],
      ['质检分', 0],
    ]);
    expect(compute('QASCORE', { marks: [[8, 0, '-']], rubric, policy: 50 }).row).toEqual([50]);
    expect(compute('QASCORE', { marks: [['-', '', '-']], rubric, policy: null }).row).toEqual(['']);
  });

  it('take points off by the deduction policy', () => {
    const { steps, row } = compute('QASCORE', { marks: [[2, '', 5]], rubric, policy: 'deduct' });
    expect(steps.map(({ name, value }) => [name, value])).toEqual([
      ['开场', -2],
      ['解答', -5],
      ['扣分后', 93],
      ['质检分', 93],
    ]);
    expect(row).toEqual([93]);
  });

  it('fail as the function does', () => {
    expect(() => compute('QASCORE', { marks: [[8, 'A', 15]], rubric, policy: null })).toThrow(Fault);
    expect(() => compute('QASCORE', { marks: [[8, 1]], rubric, policy: null })).toThrow(Fault);
  });
});

it('the steps of a payout are the lines of its statement', () => {
  const given = {
    actuals: [[50000]],
    targets: [['']],
    tiers: [
      [0, 0.01],
      [30000, 0.02],
    ],
    qaScores: [[85]],
    multipliers: [[80, 0.9]],
    proration: null,
  };
  const { steps, row } = compute('PAYOUT', given);
  expect(row).toEqual([630]);
  expect(steps.map(({ value }) => value)).toEqual([300, 400, 700, 630, 630]);
});

describe('the steps of a quota', () => {
  it('say which rule raised it', () => {
    const given = { agents: [['小王']], available: [[12]], tenureDays: [[10]], unstable: [['是']], rules: null };
    const { steps, row } = compute('QUOTA', given);
    expect(row).toEqual([20, 12, 8]);
    expect(steps.map(({ value }) => value)).toEqual([10, 20, 12, 8]);
    expect(steps[0]?.how).toContain('新人');
    expect(steps[1]?.how).toContain('不稳定：基数 × 2');
  });

  it('are none without an agent', () => {
    expect(
      compute('QUOTA', { agents: [['']], available: [[1]], tenureDays: null, unstable: null, rules: null }),
    ).toEqual({
      steps: [],
      row: ['', '', ''],
    });
  });
});
