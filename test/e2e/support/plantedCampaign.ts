import { serialOf } from '../../../src/domain/numbers/dates';
import { ledgerSheet, sheet, type RowByRole } from '../../../src/review/ledger/testing';
import type { Cell, SheetMatrix } from '../../../src/workbook/matrix';
import { seeded } from './plantedLedgers';

const day = (month: number, of: number) => serialOf({ year: 2026, month, day: of });
const name = (i: number) => `客服${String(i + 1).padStart(2, '0')}`;

export const plantedCampaign = '双11';
/** The day by which the campaign is judged. */
export const campaignDay = '2026-11-15';
/** What the calendar's wizard is told; the main peak is the last day of the wave. */
export const plantedDates = {
  campaign: plantedCampaign,
  presale: '2026-10-20',
  firstPeak: '2026-11-01',
  mainPeak: '2026-11-14',
  asOf: '2026-09-01',
};
/** Tasks of the calendar that somebody does in time. */
export const plantedDone = Array.from({ length: 6 }, (_, i) => `大促任务${i}`);
const [begins, wave, ends] = [day(10, 20), day(11, 1), day(11, 14)];

interface PlantedCampaign {
  sheets: SheetMatrix[];
  /** What the summary must list as open, each once and nothing else: words of it. */
  open: string[];
  /** Codes of the preparation's remarks. */
  preparation: string[];
  /** What each phase received before it was overspent, so that one pool alone is exceeded. */
  exceeded: string;
  /** Phases and posts that lack people, by plan. */
  short: string[];
  /** What Today must show as to be done now, each once and nothing else: words of it. */
  today: string[];
}

/** A team of twelve through presale and one wave, all of it quiet and done, into which events have been planted. */
export function plantedCampaignBook(): PlantedCampaign {
  const random = seeded(1111);
  const people = Array.from({ length: 12 }, (_, i) => name(i));
  const roster = sheet('花名册', [
    ['工号', '客服', '组别', '岗位', '入职日期'],
    ...people.map((agent, i): Cell[] => [`0${i + 1}`, agent, i < 9 ? '售前组' : '售后组', '客服', day(1, 5)]),
  ]);
  // From 22 September on; a usual day is 900 received by the nine of presales and 300 by the three of after-sales.
  const daily: Cell[][] = [];
  for (let date = begins - 28; date <= ends; date++) {
    const times = date < begins ? 1 : date < wave ? 1.5 : 3;
    people.forEach((agent) => {
      const paid = Math.floor((20 + random() * 20) * times);
      daily.push([date, agent, 100 * times, 80 * times, paid, paid * 100]);
    });
  }
  // The wizard counts the calendar back by these rules: two phases, six tasks that are done in time and one that is not.
  const rule = (task: string, phase: string, [from, start]: [string, number], [until, end]: [string, number]) => ({
    ...{ task, phase, entryKind: '任务', role: '客服主管' },
    ...{ startFrom: from, startDays: start, endFrom: until, endDays: end },
  });
  const rules: RowByRole[] = [
    { ...rule('预售期', '预售期', ['预售开始', 0], ['第一波', -1]), entryKind: '阶段' },
    { ...rule('第一波', '活动期', ['第一波', 0], ['主高峰', 0]), entryKind: '阶段' },
    ...plantedDone.map((task, i) => rule(task, '活动期', ['预售开始', 0], ['第一波', i])),
    rule('第二波前复盘第一波', '活动期', ['预售开始', 0], ['第一波', 7]),
  ];
  const item = (readyType: string, version: string, readyOn: Cell): RowByRole => ({
    ...{ readyItem: `${readyType}${version}`, readyType, version, owner: '阿宁', readyBy: begins - 5, readyOn },
  });
  const readiness = [
    ...['课件', '讲师', '计划'].map((type) => item(type, '第一版', begins - 6)),
    ...['课件', '计划'].map((type) => item(type, '第二版', begins - 6)),
    item('试题', '第一版', begins - 6),
    item('试题', '第二版', ''),
  ];
  const exams = people.flatMap((agent, i) =>
    ['笔试', '现场提问'].map((examType): RowByRole => {
      const passed = i === 4 && examType === '笔试' ? '否' : '是';
      return { agent, examType, examDate: begins - 3, subject: '规则', passed };
    }),
  );
  const temporaryStaff = Array.from({ length: 4 }, (_, i): RowByRole => ({
    ...{ agent: `临促${i + 1}`, post: '售前接待', arrived: begins, leaves: ends + 10, mentor: '阿宁' },
    ...{ motive: '学分', talkDate: begins + 1, remark: '个人备注' },
  }));
  // They are examined as well: the last one never was.
  exams.push(
    ...temporaryStaff.slice(0, 3).flatMap(({ agent = '' }) =>
      ['笔试', '现场提问'].map((examType): RowByRole => ({
        ...{ agent, examType, examDate: begins - 3, subject: '规则', passed: '是' },
      })),
    ),
  );
  const huddle = Array.from({ length: 10 }, (_, i): RowByRole => ({
    ...{
      date: wave + i,
      meeting: '早会',
      yesterday: '正常',
      focus: i === 3 ? '晚班加一人' : `关注${i}`,
      owner: '阿宁',
    },
    ...{ followUpBy: wave + i, closedOn: i === 3 ? '' : wave + i },
  }));
  const signals = Array.from({ length: 8 }, (_, i): RowByRole => ({
    ...{ noticed: wave + i, source: '数据', signal: i === 5 ? '退款激增' : `信号${i}`, level: '紧急', owner: '阿宁' },
    handled: i === 5 ? '' : wave + i,
  }));
  const plan = sheet('方案', [
    ['方案', '阶段', '开始日期', '结束日期', '指标', '目标', '方式', '依据', '奖金池', '折算'],
    // A tenth of the sales: some 60,000 yuan in presale and 120,000 in the wave.
    [plantedCampaign, '预售期', begins, begins + 11, '销售额', 0, '超额累进', '金额', 1000, '不折算'],
    [plantedCampaign, '第一波', wave, ends, '销售额', 0, '超额累进', '金额', 900000, '不折算'],
  ]);
  const tiers = sheet('阶梯', [
    ['方案', '起点', '比例'],
    [plantedCampaign, 0, 10],
  ]);
  // One person answers 4 × 60 ÷ 10 × 50 % = 12 an hour, 120 in ten hours.
  const staffing = sheet('人力规则', [
    ['岗位', '班次', '花名册识别词', '进线占比', '同时接待', '每次分钟', '利用率', '每班小时', '出勤率', '临促折算'],
    ['售后', '白班', '售后', 1, 4, 10, 0.5, 10, 1, 0.5],
    ['售前接待', '白班', '', 1, 4, 10, 0.5, 10, 1, 0.5],
  ]);
  // Presales: 900 a day need 8, 1.2 times 9, 1.6 times 12 of the 9 + 4 × 0.5. After-sales: 300 need 3 of 3.
  const forecast = sheet('进线预测', [
    ['阶段', '岗位', '计划版本', '进线倍数'],
    ['预售期', '售前接待', '', 1],
    ['预售期', '售后', '', 1],
    ['第一波', '售前接待', '第一版', 1.2],
    ['第一波', '售前接待', '第二版', 1.6],
    ['第一波', '售后', '', 1],
  ]);
  return {
    sheets: [
      roster,
      sheet('日报', [['日期', '客服', '接待人数', '询单人数', '最终付款人数', '销售额'], ...daily]),
      plan,
      tiers,
      staffing,
      forecast,
      ledgerSheet('scheduleRules', rules),
      ledgerSheet('readiness', readiness),
      ledgerSheet('campaignExams', exams),
      ledgerSheet('temporaryStaff', temporaryStaff),
      ledgerSheet('huddle', huddle),
      ledgerSheet('signals', signals),
    ],
    open: [
      ...['第二波前复盘第一波', '“讲师”没有第二版', '试题第二版', '客服05要补考笔试'],
      ...['预售期', '晚班加一人', '退款激增'],
    ],
    preparation: ['missing', 'late', 'retest', 'unexamined'],
    exceeded: '“预售期”按方案算出',
    short: [
      '“第一波”第二版的售前接待要 12 人，2026-11-01 在岗折合 11 人（老客服 9、临促 4），缺 1 人，还要招 2 名临促',
    ],
    today: ['第二波前复盘第一波', '试题第二版', '客服05', '晚班加一人', '退款激增'],
  };
}
