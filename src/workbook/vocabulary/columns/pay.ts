import { agent, employeeId, group } from './people';
import { identity, optional, required, type ColumnSpec } from './spec';

/** From which day on a version of a policy table holds; without it a table holds from ever. */
export const effective = identity(
  optional('effective', ['生效日期'], ['生效时间', '版本日期', '启用日期', 'effective', 'effective from']),
);

const month = identity(required('month', ['月份'], ['结算月份', '发薪月份', 'month']));

/** E3: one award a row and threshold; the metric may be one of 综合指标. */
export const awardColumns: readonly ColumnSpec[] = [
  required('award', ['奖项'], ['奖项名称', 'award']),
  optional('metric', ['指标'], ['metric']),
  required('condition', ['评奖方式'], ['评选方式', 'condition', 'won by']),
  required('threshold', ['门槛'], ['达标值', '达标线', 'threshold']),
  required('prize', ['奖金'], ['奖励', 'prize']),
  effective,
];

/** E3: metrics weighed into one index, each by its direction and target. */
export const compositeColumns: readonly ColumnSpec[] = [
  required('composite', ['综合指标'], ['综合指数', 'composite', 'composite metric']),
  required('metric', ['指标'], ['分项指标', 'metric']),
  optional('target', ['目标'], ['目标值', 'target']),
  required('weight', ['权重'], ['weight']),
  optional('direction', ['方向'], ['direction', 'better']),
  effective,
];

/** Single sums that are given or taken off, e.g. for notices that were never read (A2). */
export const adjustmentColumns: readonly ColumnSpec[] = [
  month,
  agent,
  employeeId,
  group,
  required('adjustment', ['奖惩类型'], ['奖惩', '奖惩项目', '类型', 'adjustment', 'reward or penalty']),
  required('amount', ['金额'], ['奖惩金额', '金额(元)', 'amount']),
  optional('cause', ['原因'], ['奖惩原因', '事由', '说明', 'cause', 'reason']),
];

/** What has been paid, line by line: never changed, only added to. */
export const payRecordColumns: readonly ColumnSpec[] = [
  identity(required('recordId', ['记录编号'], ['编号', 'record id', 'record'])),
  month,
  employeeId,
  agent,
  group,
  required('payItem', ['发薪项目'], ['项目', 'pay item', 'item']),
  optional('payDetail', ['名目'], ['明细', 'pay detail', 'detail']),
  required('amount', ['金额'], ['金额(元)', 'amount']),
  optional('correctedMonth', ['更正月份'], ['corrected month', 'corrects month']),
  optional('originalRecord', ['原记录'], ['原记录编号', 'original record', 'corrects record']),
  optional('cause', ['原因'], ['更正原因', 'cause', 'reason']),
  optional('planVersion', ['方案版本'], ['plan version']),
  optional('rulesVersion', ['规则版本'], ['rules version']),
  optional('closedAt', ['记录时间'], ['结算时间', 'closed at', 'recorded at']),
  optional('closedBy', ['记录人'], ['结算人', 'closed by', 'recorded by']),
];

/** The policy rows a closed month was paid by. */
export const payPolicyColumns: readonly ColumnSpec[] = [
  month,
  required('planVersion', ['方案版本'], ['plan version']),
  required('policy', ['规则表'], ['规则', 'policy', 'policy table']),
  required('policyRow', ['规则内容'], ['内容', 'policy row', 'content']),
];
