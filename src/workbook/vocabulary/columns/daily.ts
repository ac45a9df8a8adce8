import { agent, employeeId, group } from './people';
import { identity, optional, required, type ColumnSpec } from './spec';

/** What performance exports count or give as rates, per person and day, or per person and slot of a shift. */
const measures: readonly ColumnSpec[] = [
  optional(
    'consulted',
    ['咨询人数', '聊天人数(原咨询人数)', '咨询量'],
    ['聊天人数', '聊天量', 'consulted', 'consulting buyers', 'inquiries'],
  ),
  optional('received', ['接待人数', '接待量'], ['人工接待人数', 'received', 'received buyers']),
  optional('effectiveReceived', ['有效接待人数'], ['effectively received']),
  optional('inquiring', ['询单人数'], ['inquiring', 'inquiring buyers']),
  optional('ordering', ['下单人数', '促成下单人数'], ['ordering', 'ordering buyers']),
  optional(
    'paying',
    ['最终付款人数', '最终成团人数'],
    ['付款人数', '支付人数', 'paying', 'paying buyers', 'buyers', 'paying customers', 'paid buyers'],
  ),
  optional('nextDayPaying', ['次日付款人数'], ['paying next day']),
  optional('sales', ['销售额', '客服销售额', '促成出库金额'], ['客服支付金额', 'sales', 'sales amount', 'revenue']),
  optional('salesQuantity', ['销售量'], ['销量', '销售件数', 'quantity sold', 'units']),
  optional('averageOrderValue', ['客单价'], ['average order value', 'aov']),
  optional('orderRate', ['询单->下单转化率', '下单转化率'], ['order conversion', 'order rate']),
  optional('orderToPayRate', ['下单->付款转化率'], ['下单->最终付款转化率', 'order to payment rate']),
  optional(
    'payRate',
    ['询单->最终付款转化率', '询单转化率', '付款转化率'],
    [
      '询单->付款转化率',
      '最终付款转化率',
      '询单->支付转化率',
      '询单支付转化率',
      '转化率',
      'payment conversion',
      'pay rate',
      'conversion',
      'conversion rate',
    ],
  ),
  optional(
    'averageResponse',
    ['平均响应(秒)', '平均响应时长(秒)', '平均响应时间', '平均人工响应时长'],
    [
      '平均响应',
      '平均响应时长',
      '回复速度',
      'average response',
      'average response (s)',
      'avg. response (s)',
      'avg response time',
      'average response time',
    ],
  ),
  optional(
    'firstResponse',
    ['首次响应(秒)', '首次响应时长(秒)', '首次响应时间'],
    ['首次响应', '首次响应时长', '首响', 'first response', 'first response (s)', 'first response time'],
  ),
  optional('answerRatio', ['答问比'], ['answer ratio']),
  optional('slowResponses', ['慢响应人数'], ['慢响应', 'slow responses']),
  optional('slowReceptions', ['慢接待人数'], ['slow receptions']),
  optional('longReceptions', ['长接待人数'], ['long receptions']),
  optional('averageReception', ['平均接待时长'], ['average handling time']),
  optional('totalMessages', ['总消息数'], ['messages']),
  optional('agentMessages', ['客服消息数'], ['agent messages']),
  optional('buyerMessages', ['买家消息数'], ['buyer messages']),
  optional('agentCharacters', ['客服字数'], ['agent characters']),
  optional('maxConcurrent', ['最大同时聊天数'], ['maximum concurrent chats']),
  optional('directIn', ['直接接入人数'], ['direct in']),
  optional('transferredIn', ['转发接入人数'], ['转入人数', 'transferred in']),
  optional('transferredOut', ['转出人数'], ['transferred out']),
  optional('unanswered', ['未回复人数'], ['unanswered']),
  optional('replyRate', ['回复率', '旺旺回复率'], ['reply rate']),
  optional('within3Minutes', ['3分钟人工响应率', '3分钟人工回复率'], ['answered within 3 min']),
  optional('within30Seconds', ['30秒应答率', '30s应答率'], ['answered within 30 s']),
  optional('satisfaction', ['客户满意率', '满意率'], ['满意度', '客户满意度', 'satisfaction', 'csat']),
  optional('ratingRate', ['服务满意度评价参与率', '邀评率'], ['评价参与率', 'rating participation']),
  optional('verySatisfied', ['很满意'], ['very satisfied']),
  optional('satisfied', ['满意'], ['satisfied']),
  optional('neutral', ['一般'], ['neutral']),
  optional('dissatisfied', ['不满意'], ['dissatisfied']),
  optional('veryDissatisfied', ['很不满意'], ['very dissatisfied']),
  optional('lowRatedOrders', ['评分≤3订单数'], ['orders rated 3 or less']),
  optional('lostInquiries', ['询单流失人数'], ['lost inquiries']),
  optional('assistedOrders', ['协助下单人数'], ['assisted orders']),
  optional('refundAmount', ['退款金额'], ['refund amount']),
  optional('refundPeople', ['退款人数'], ['refunding buyers']),
];

export const dailyColumns: readonly ColumnSpec[] = [
  agent,
  identity(required('date', ['日期'], ['统计日期', 'date', 'day'])),
  employeeId,
  group,
  ...measures,
  optional('workDays', ['上班天数'], ['出勤天数', 'days worked']),
];

/** The shift log of C2: cumulative figures at the end of each slot, usually of two hours. */
export const shiftLogColumns: readonly ColumnSpec[] = [
  agent,
  identity(required('slot', ['时段', '时间段'], ['登记时间', '时点', '时间', 'slot', 'time', 'hour'])),
  identity(optional('date', ['日期'], ['登记日期', 'date', 'day'])),
  employeeId,
  group,
  ...measures,
  optional('shift', ['班次'], ['shift']),
];

/** The roles that hold figures. */
export const measureRoles: readonly string[] = measures.map(({ role }) => role);
