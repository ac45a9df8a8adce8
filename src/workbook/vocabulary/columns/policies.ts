import { effective } from './pay';
import { optional, required, type ColumnSpec } from './spec';

export const rubricColumns: readonly ColumnSpec[] = [
  required('category', ['类别'], ['分类', '大类', 'category']),
  required('categoryWeight', ['类别权重'], ['大类权重', 'category weight']),
  required('item', ['评分项'], ['评分项目', '检查项', 'item']),
  required('itemWeight', ['项权重'], ['权重', 'item weight']),
  required('fullMark', ['满分'], ['分值', 'full mark']),
  optional('critical', ['致命项'], ['是否致命', 'critical']),
];

/** Every rubric that anything was scored by: the rows of a rubric, with the name of the version and its first day before them. */
export const rubricVersionColumns: readonly ColumnSpec[] = [
  required('rubricVersion', ['评分表版本'], ['版本', 'rubric version', 'version']),
  required('effectiveFrom', ['生效日期'], ['启用日期', 'effective from']),
  ...rubricColumns,
];

export const gradeColumns: readonly ColumnSpec[] = [
  required('minimum', ['最低分'], ['minimum', 'minimum score']),
  required('label', ['等级'], ['grade', 'label']),
];

export const planColumns: readonly ColumnSpec[] = [
  required('plan', ['方案'], ['方案名称', 'plan']),
  optional('phase', ['阶段'], ['phase']),
  optional('start', ['开始日期'], ['开始', 'start', 'start date']),
  optional('end', ['结束日期'], ['结束', 'end', 'end date']),
  optional('metric', ['指标'], ['metric']),
  optional('target', ['目标'], ['目标值', 'target']),
  optional('mode', ['方式'], ['计提方式', 'mode']),
  optional('basis', ['依据'], ['计提依据', 'basis']),
  optional('cap', ['封顶'], ['cap']),
  optional('floor', ['保底'], ['floor']),
  optional('pool', ['奖金池'], ['pool']),
  optional('proration', ['折算'], ['出勤折算', '按天折算', 'proration']),
  effective,
];

export const tierColumns: readonly ColumnSpec[] = [
  optional('plan', ['方案'], ['方案名称', 'plan']),
  required('from', ['起点'], ['起点金额', '区间起点', 'from', 'tier start']),
  required('rate', ['比例'], ['提成比例', '提成点', '金额', 'rate']),
  effective,
];

export const qaFactorColumns: readonly ColumnSpec[] = [
  required('minimum', ['最低质检分'], ['minimum QA score']),
  required('factor', ['系数'], ['质检系数', 'factor']),
  effective,
];

export const rankPrizeColumns: readonly ColumnSpec[] = [
  optional('award', ['奖项'], ['award']),
  optional('metric', ['指标'], ['metric']),
  required('rank', ['名次'], ['排名', 'rank', 'place']),
  required('prize', ['奖金'], ['奖励', '金额', 'prize']),
  effective,
];

export const ruleColumns: readonly ColumnSpec[] = [
  required('rule', ['规则'], ['rule']),
  required('value', ['值'], ['设置值', 'value']),
];

/** How long the stages of ledgers may take. */
export const ledgerRuleColumns: readonly ColumnSpec[] = [
  required('ledgerName', ['台账'], ['台账名称', 'ledger']),
  required('stageName', ['环节'], ['阶段', 'stage']),
  required('allowed', ['时限'], ['允许时长', 'allowed', 'limit']),
  required('timeUnit', ['单位'], ['时间单位', 'unit']),
  optional('soonDays', ['提前提醒天数'], ['提前天数', 'remind days ahead', 'days ahead']),
];

export const metricTargetColumns: readonly ColumnSpec[] = [
  required('metric', ['指标'], ['考核指标', 'metric']),
  required('target', ['目标'], ['目标值', 'target']),
  required('weight', ['权重'], ['weight']),
  optional('direction', ['方向'], ['direction', 'better']),
];

/** A9, C6. The measures that must be reached stand in the columns that play no other role (`criterion:…`). */
export const ladderColumns: readonly ColumnSpec[] = [
  required('fromLevel', ['现等级'], ['当前等级', '现职级', 'from level', 'current level']),
  required('toLevel', ['下一等级'], ['晋升等级', '目标等级', '下一职级', 'to level', 'next level']),
  optional('track', ['通道'], ['晋升通道', 'track']),
];

export const keywordColumns: readonly ColumnSpec[] = [
  required('keyword', ['敏感词'], ['关键词', '关键字', 'keyword']),
  required('level', ['级别'], ['严重程度', '等级', 'level', 'severity']),
];

/** E1: the back-schedule of a campaign. */
export const campaignRuleColumns: readonly ColumnSpec[] = [
  required('task', ['任务'], ['事项', 'task']),
  optional('entryKind', ['类型'], ['kind']),
  optional('phase', ['阶段'], ['phase']),
  required('startFrom', ['开始基准'], ['counted from']),
  required('startDays', ['开始天数'], ['开始偏移', 'start offset']),
  required('endFrom', ['截止基准'], ['ends from']),
  required('endDays', ['截止天数'], ['截止偏移', 'end offset']),
  optional('workdays', ['所需工作日'], ['needed work days']),
  optional('after', ['前置任务'], ['after', 'predecessor']),
  optional('role', ['负责岗位'], ['岗位', 'job']),
];

/** E7: what each phase brings in. */
export const campaignForecastColumns: readonly ColumnSpec[] = [
  required('phase', ['阶段'], ['phase']),
  required('post', ['岗位'], ['临促岗位', 'post']),
  optional('version', ['计划版本'], ['版本', 'plan version']),
  optional('multiple', ['进线倍数'], ['倍数', 'multiple']),
  optional('dailyInquiries', ['每天进线'], ['每天接待', '每日进线', 'inquiries a day']),
];

/** E7: what one person does on a shift. */
export const staffingRuleColumns: readonly ColumnSpec[] = [
  required('post', ['岗位'], ['临促岗位', 'post']),
  required('shift', ['班次'], ['shift']),
  optional('staffWords', ['花名册识别词'], ['识别词', 'words on the roster']),
  optional('shiftShare', ['进线占比'], ['占比', 'share of inquiries']),
  required('concurrency', ['同时接待'], ['并发', 'at a time']),
  required('minutesEach', ['每次分钟'], ['每次时长', 'minutes each']),
  optional('occupancy', ['利用率'], ['occupancy']),
  optional('shiftHours', ['每班小时'], ['hours a shift']),
  optional('attendance', ['出勤率'], ['attendance']),
  optional('temporaryPace', ['临促折算'], ['pace of temporary staff']),
  optional('recoveryMinutes', ['挽回每位分钟'], ['minutes per recovery']),
];

/** C4: how much a piece of evidence speaks for each cause class. */
export const diagnosisMatrixColumns: readonly ColumnSpec[] = [
  required('evidence', ['依据'], ['弱项', 'evidence']),
  required('businessClass', ['业务类'], ['business']),
  required('abilityClass', ['能力类'], ['ability']),
  required('attitudeClass', ['态度类'], ['attitude']),
];

/** C4: what helps against causes of a class, one remedy a row. */
export const remedyColumns: readonly ColumnSpec[] = [
  required('causeClass', ['原因类别'], ['cause class']),
  required('remedy', ['改善办法'], ['remedy']),
];
