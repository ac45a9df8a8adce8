import { phaseAward } from '../../domain/campaign/incentives';
import type { Cell, SheetMatrix } from '../../workbook/matrix';
import { sheetOf, smallTeam } from '../monthly/testing';
import { findTables } from '../tables';
import { incentivesTask, phaseIncentives } from './incentives';

const day = (n: number) => 46295 + n;

/** The small team of October paid by phases; each sale brings 10 %. */
function team(...phases: Cell[][]): SheetMatrix[] {
  const others = smallTeam().filter(({ name }) => name !== '规则');
  return [
    ...others,
    sheetOf('方案', [
      ['方案', '阶段', '开始日期', '结束日期', '指标', '目标', '方式', '依据', '封顶', '保底', '奖金池', '折算'],
      ...phases,
    ]),
    sheetOf('阶梯', [
      ['方案', '起点', '比例'],
      ['双11', 0, 10],
    ]),
  ];
}
const phase = (name: string, first: number, last: number, pool: Cell, metric: Cell = '销售额'): Cell[] => [
  ...['双11', name, day(first), day(last), metric, 0, '超额累进', '金额', '', '', pool, '不折算'],
];
const of = (...phases: Cell[][]) => phaseIncentives(findTables(team(...phases), []), { plan: '双11' }, 'zh-CN');

it('counts participation over those with figures and over everybody, and the pool to the fen', () => {
  const { phases, remarks } = of(phase('预售期', 1, 1, 1000), phase('活动期', 2, 2, 500));
  // On day 1: 小美 1000.10, 阿强 3000, 小新 500; on day 2: 小美 2000.20 alone. Three are active.
  expect(phases.map(({ award }) => award)).toEqual([
    {
      ...{ eligible: 3, eligibleEarners: 3, everybody: 3, earners: 3, participation: 1, participationOfAll: 1 },
      ...{ asked: 450.01, spend: 450.01, poolUse: 450.01 / 1000, left: 549.99 },
    },
    {
      ...{ eligible: 1, eligibleEarners: 1, everybody: 3, earners: 1, participation: 1, participationOfAll: 1 / 3 },
      ...{ asked: 200.02, spend: 200.02, poolUse: 200.02 / 500, left: 299.98 },
    },
  ]);
  expect(remarks).toEqual([]);
});

it('finds a pool that is exceeded, one that is missing and a phase without data, each once', () => {
  const { phases, remarks } = of(
    phase('预售期', 1, 1, 100),
    phase('活动期', 2, 2, ''),
    phase('售后期', 40, 50, 100),
    phase('培训期', 5, 9, 100),
  );
  expect(remarks.map(({ code, message, link }) => [code, message, link?.cell])).toEqual([
    ['poolExceeded', '“预售期”按方案算出 450.01 元，超过奖金池 100.00 元，已按比例压到池内', 'B2'],
    ['noPool', '“活动期”没有写奖金池，算不出奖励比例和剩余', 'B3'],
    ['noData', '“售后期”还没有数据', 'B4'],
  ]);
  expect(phases[0]?.award).toMatchObject({ spend: 100, left: 0, poolUse: 1 });
  expect(phases[3]?.award).toMatchObject({ eligible: 0, participation: null, everybody: 3, spend: 0 });
});

it('tells a phase in which nobody earns, and keeps floors of people without figures apart', () => {
  expect(
    phaseAward(
      [
        { asked: 0, paid: 0, eligible: true },
        { asked: 50, paid: 50, eligible: false },
      ],
      40,
    ),
  ).toMatchObject({ participation: 0, participationOfAll: 0.5, spend: 50, left: -10 });
});

it('offers plans with phases, and writes what the preview shows', () => {
  const tables = findTables(team(phase('预售期', 1, 1, 1000)), []);
  expect(incentivesTask.look(tables, 'zh-CN')).toEqual({ plans: ['双11'] });
  expect(incentivesTask.look(findTables(smallTeam(), []), 'zh-CN')).toEqual({ plans: [] });
  const plan = incentivesTask.plan(phaseIncentives(tables, { plan: '双11' }, 'zh-CN'), 'zh-CN', tables);
  const [sheet] = plan.sheets?.compose(['阶段激励']) ?? [];
  const row = sheet?.blocks.flatMap(({ cells }) => cells).find(([first]) => first === '预售期');
  expect(row).toEqual([
    '预售期',
    '2026-10-01',
    '2026-10-01',
    '销售额',
    3,
    3,
    3,
    1,
    1,
    1000,
    450.01,
    450.01 / 1000,
    549.99,
  ]);
});
