import type { Anchor, Offset, ScheduleRule } from './schedule';

/** How the table 大促倒排规则 calls the days a campaign is counted from. */
export const anchorLabels: Readonly<Record<Anchor, string>> = {
  presale: '预售开始',
  firstPeak: '第一波',
  mainPeak: '主高峰',
};

export const ruleKindLabels = { task: '任务', phase: '阶段' } as const;

export const campaignPhases = ['培训期', '预售期', '活动期', '售后期'] as const;
export const trainingPhase = campaignPhases[0];

const from = (anchor: Anchor, days: number): Offset => ({ from: anchor, days });
const peak = (days: number) => from('mainPeak', days);

const phase = (task: string, name: string, start: Offset, end: Offset): ScheduleRule => ({
  ...{ task, kind: 'phase', phase: name, start, end, workdays: null, after: '', role: '' },
});

const task = (
  name: string,
  inPhase: (typeof campaignPhases)[number],
  start: Offset,
  end: Offset,
  role: string,
  more: Partial<Pick<ScheduleRule, 'workdays' | 'after'>> = {},
): ScheduleRule => ({ task: name, kind: 'task', phase: inPhase, start, end, workdays: null, after: '', role, ...more });

/**
 * The rules of the source (65th interview, on 双11): after-sales temps in September, reception temps 20–25 October,
 * training and exams until everybody passes, two waves, the after-sales weeks, a summary. Days before 11 November.
 */
export const defaultScheduleRules: readonly ScheduleRule[] = [
  phase('培训期', '培训期', peak(-71), from('presale', -1)),
  phase('预售期', '预售期', from('presale', 0), from('firstPeak', -1)),
  phase('第一波', '活动期', from('firstPeak', 0), peak(-1)),
  phase('第二波', '活动期', peak(0), peak(2)),
  phase('售后期', '售后期', peak(3), peak(20)),
  task('老客服沟通和心理建设', '培训期', peak(-145), peak(-42), '客服经理'),
  task('售后临时客服进场', '培训期', peak(-71), peak(-42), '售后主管', { workdays: 5 }),
  task('岗位分工和工作拆分', '培训期', peak(-60), peak(-42), '客服经理', { workdays: 5 }),
  task('讲师选拔', '培训期', peak(-50), peak(-36), '培训负责人', { workdays: 3 }),
  task('课件和试题准备（A/B 两版）', '培训期', peak(-45), peak(-29), '培训负责人', { workdays: 5 }),
  task('培训计划两版', '培训期', peak(-40), peak(-29), '培训负责人', { workdays: 3 }),
  task('激励方案发布', '培训期', peak(-35), peak(-26), '客服经理', { workdays: 1 }),
  task('接待临时客服进场', '培训期', peak(-22), peak(-17), '招聘负责人', { workdays: 2 }),
  task('培训和情绪管理课', '培训期', peak(-22), peak(-15), '培训负责人', {
    workdays: 2,
    after: '接待临时客服进场',
  }),
  task('笔试和现场提问', '培训期', peak(-14), peak(-14), '培训负责人', { after: '培训和情绪管理课' }),
  task('第一轮补考', '培训期', peak(-13), peak(-13), '培训负责人', { after: '笔试和现场提问' }),
  task('第二轮补考', '培训期', peak(-12), peak(-12), '培训负责人', { after: '第一轮补考' }),
  task('预售规则宣导', '预售期', from('presale', -5), from('presale', -1), '组长', { workdays: 1 }),
  task('逆向通道质检布控', '活动期', from('firstPeak', -4), from('firstPeak', -1), '质检主管', { workdays: 1 }),
  task('第二波前复盘第一波', '活动期', peak(-5), peak(-1), '客服经理', { workdays: 1 }),
  task('售后期情绪关怀', '售后期', peak(3), peak(20), '组长'),
  task('大促总结（四部分）', '售后期', peak(20), peak(27), '客服经理', { workdays: 3 }),
];
