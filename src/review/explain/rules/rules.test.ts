import { Fault } from '../../../domain/fault';
import { functionCatalogue } from '../../../functions/catalogue';
import type { Locale } from '../../../locales/locale';
import { sayIn } from '../texts';
import { explainAnswer, stepRules } from '.';
import type { StepValue } from './rule';

const entryOf = (name: string) => {
  const entry = functionCatalogue.find(({ id }) => id === name);
  if (!entry) throw new Error(name);
  return entry;
};

/** The steps to a cell of what a function answers, as the page asks for them: one row of what has one a row. */
function explained(
  name: string,
  given: Record<string, unknown>,
  { row = 0, column = 0, locale = 'zh-CN', shown = null }: Partial<Cell> = {},
) {
  const rule = stepRules[name];
  const rows = Object.entries(given).map(([parameter, value]): [string, unknown] => {
    const one = rule && !rule.whole && rule.rows.includes(parameter) && Array.isArray(value) && value.length > 1;
    return [parameter, one ? [value[row]] : value];
  });
  const asked = { given: Object.fromEntries(rows), row: rule?.whole ? row : 0, column, say: sayIn(locale), locale };
  return explainAnswer(entryOf(name), asked, shown);
}

interface Cell {
  row: number;
  column: number;
  locale: Locale;
  shown: StepValue;
}

const close = (value: unknown): unknown => (typeof value === 'number' ? expect.closeTo(value, 6) : value);
const locales: readonly Locale[] = ['zh-CN', 'en-US'];

describe.each(functionCatalogue.map((entry) => [entry.id, entry] as const))('%s', (name, entry) => {
  const { args, result } = entry.example;
  const names = Object.keys(entry.text['zh-CN'].parameters);
  const given = Object.fromEntries(names.map((parameter, i) => [parameter, args[i] ?? null]));
  const answer = Array.isArray(result) ? result : [[result]];

  it.each(locales)('is explained in %s, each cell of the example down to what it shows', (locale) => {
    answer.forEach((cells, row) =>
      cells.forEach((shown, column) => {
        const steps = explained(name, given, { row, column, locale, shown });
        expect([row, column, steps.at(-1)?.value]).toEqual([row, column, close(shown)]);
        for (const step of steps) {
          expect(step.name).not.toMatch(/^$|\{\w+\}/);
          expect(step.how).not.toMatch(/\{\w+\}|NaN|undefined/);
          expect(names).toEqual(expect.arrayContaining([...(step.uses ?? [])]));
        }
      }),
    );
  });
});

it('has steps of its own for all functions but three', () => {
  const without = functionCatalogue.map(({ id }) => id).filter((id) => !(id in stepRules));
  expect(without.sort()).toEqual(['ASSIGN', 'FRAMEDIGEST', 'SEVERITY']);
});

const rubric = [
  ['类别', '类别权重', '评分项', '项权重', '满分', '致命项'],
  ['态度', 40, '开场', 3, 10, ''],
  ['', '', '礼貌', 1, 10, '是'],
  ['业务', 60, '解答', '', 20, ''],
];
const told = (name: string, given: Record<string, unknown>, cell?: Partial<Cell>) =>
  explained(name, given, cell).map(({ name: step, value }) => [step, value]);

describe('the steps of a QA score', () => {
  it('go category by category to the score, with weights', () => {
    const steps = explained('QASCORE', { marks: [[8, 10, 15]], rubric, policy: null });
    expect(steps.map(({ name, how, value }) => [name, how, value])).toEqual([
      ['态度', '开场 8/10（权重 3）、礼貌 10/10（权重 1）', expect.closeTo(85, 9)],
      ['业务', '解答 15/20', expect.closeTo(75, 9)],
      ['按类别权重平均', '(85 × 40 + 75 × 60) ÷ 100', expect.closeTo(79, 9)],
      ['质检分', '不四舍五入，单元格按格式显示', expect.closeTo(79, 9)],
    ]);
  });

  it('leave out what is not rated, and say what a critical item does', () => {
    expect(told('QASCORE', { marks: [[8, 0, '-']], rubric, policy: null })).toEqual([
      ['态度', expect.closeTo(60, 9)],
      ['业务', null],
      ['按类别权重平均', expect.closeTo(60, 9)],
      ['致命项', 0],
      ['质检分', 0],
    ]);
    expect(told('QASCORE', { marks: [[8, 0, '-']], rubric, policy: 50 }).at(-1)).toEqual(['质检分', 50]);
    expect(told('QASCORE', { marks: [['-', '', '-']], rubric, policy: null })).toEqual([['结果', '']]);
  });

  it('take points off by the deduction policy', () => {
    expect(told('QASCORE', { marks: [[2, '', 5]], rubric, policy: 'deduct' })).toEqual([
      ['开场', -2],
      ['解答', -5],
      ['扣分后', 93],
      ['质检分', 93],
    ]);
  });

  it('fail as the function does', () => {
    expect(() => explained('QASCORE', { marks: [[8, 'A', 15]], rubric, policy: null })).toThrow(Fault);
    expect(() => explained('QASCORE', { marks: [[8, 1]], rubric, policy: null })).toThrow(Fault);
  });
});

it('the steps of a payout are the lines of its statement', () => {
  const tiers = [
    [0, 0.01],
    [30000, 0.02],
  ];
  const given = { actuals: [[50000]], targets: [['']], tiers, qaScores: [[85]], multipliers: [[80, 0.9]] };
  expect(explained('PAYOUT', given).map(({ value }) => value)).toEqual([300, 400, 700, 630, 630]);
});

it('the steps of a quota say which rule raised it, and end at the column asked about', () => {
  const given = { agents: [['小王']], available: [[12]], tenureDays: [[10]], unstable: [['是']], rules: null };
  const steps = explained('QUOTA', given, { column: 2 });
  expect(steps.map(({ value }) => value)).toEqual([10, 20, 12, 8]);
  expect(steps[0]?.how).toContain('新人');
  expect(steps[1]?.how).toContain('不稳定：基数 × 2');
  expect(told('QUOTA', given, { column: 0 })).toHaveLength(2);
  expect(told('QUOTA', { ...given, agents: [['']] }, { column: 1 })).toEqual([['结果', '']]);
});

it('a person on neither side of a cut is shown with the interval that crosses it', () => {
  const given = { performance: [[82], [60]], fit: [[90], [90]], reviews: [[4], [9]], spread: [[10], [10]] };
  expect(told('QUADRANT', given, { row: 0, column: 1 })).toEqual([
    ['合格（绩效）', 82],
    ['合适（匹配度）', 90],
    ['绩效的 80% 区间', '75.592 – 88.408'],
    ['象限', '待观察'],
    ['行动', '再评 38 条可判定'],
  ]);
});

it('a draw is told by the rank of its key among its agent’s conversations', () => {
  const ids = Array.from({ length: 6 }, (_, i) => [`c${i}`]);
  const given = { ids, agents: ids.map(() => ['小王']), quotaAgents: [['小王']], quotas: [[2]], seed: 'x' };
  const places = ids.map((_, row) => told('DRAW', given, { row }).at(-1)?.[1]);
  const ranks = ids.map((_, row) => Number(told('DRAW', given, { row })[2]?.[1]));
  expect([...ranks].sort()).toEqual([1, 2, 3, 4, 5, 6]);
  expect(places).toEqual(ranks.map((rank) => (rank <= 2 ? rank : '')));
});

it('two bad days are told with both days and both category means', () => {
  const given = {
    agents: [['小王'], ['小王']],
    dates: [['2026-10-01'], ['2026-10-02']],
    values: [[0.3], [0.2]],
    threshold: 0.4,
    serviceScores: [[70], [80]],
    businessScores: [[60], [70]],
  };
  expect(told('UNSTABLE', given, { row: 1 })).toEqual([
    ['当天数据', 0.2],
    ['上一个上班日', 0.3],
    ['服务均分（两天）', 75],
    ['业务均分（两天）', 65],
    ['结果', true],
  ]);
  expect(told('UNSTABLE', given, { row: 0 }).at(-1)).toEqual(['结果', false]);
});
