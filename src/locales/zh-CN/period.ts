/**
 * The review of a week or a campaign: what it calls its days, and under the month's keys what reads otherwise. Without pay, and
 * without claims that so few days do not bear.
 */
export const period = {
  'period.word.current.month': '本月',
  'period.word.name.week': '周',
  'period.word.current.week': '本周',
  'period.word.previous.week': '上周',
  'period.word.next.week': '下周',
  'period.word.name.campaign': '大促',
  'period.word.current.campaign': '期间',
  'period.word.previous.campaign': '之前 {days} 天',
  'period.word.next.campaign': '之后',

  'period.report.title': '客服{kind}复盘 {month}',
  'period.report.change.none': '{previous}无数据',
  'period.report.change.value': '较{previous} {change}',
  'period.report.data.overview': '团队数据与{previous}对比',
  'period.report.data.current': '{current}',
  'period.report.data.previous': '{previous}',
  'period.report.data.changes':
    '与{previous}相比，{better}变好，{worse}变差，都超出随机波动；其余指标看不出变化。趋势按每条质检、每日数据比较，9 项合起来 95% 的把握。',
  'period.report.data.onlyBetter':
    '与{previous}相比，{better}变好，超出随机波动；其余指标看不出变化。趋势按每条质检、每日数据比较，9 项合起来 95% 的把握。',
  'period.report.data.onlyWorse':
    '与{previous}相比，{worse}变差，超出随机波动；其余指标看不出变化。趋势按每条质检、每日数据比较，9 项合起来 95% 的把握。',
  'period.report.data.noChanges':
    '与{previous}相比，没有一项变化超出随机波动，不作好坏判断。趋势按每条质检、每日数据比较，9 项合起来 95% 的把握。',
  'period.report.data.noPrevious': '没有{previous}的数据，不作对比。',
  'period.report.data.qa':
    '{current}有效随机质检 {count} 条，覆盖 {reviewed}/{people} 人；均分 {mean}，{passes} 条达到 {line} 分，合格率 {rate}（95% 区间 {low}–{high}）。',
  'period.report.data.noQa': '{current}没有有效的随机质检，不评价质检水平。',
  'period.report.data.immature': '数据只到 {last}，最终付款在 {mature} 之前还会变化，付款转化率以成熟后的数据为准。',
  'period.report.ledgers.result': '{current}情况',
  'period.report.process.risers': '质检均分较{previous}上升、超出随机波动：{agents}。',
  'period.report.process.fallers': '质检均分较{previous}下降、超出随机波动：{agents}。',
  'period.report.process.belowLine': '质检均分低于 {line} 分：{agents}（至少 {minimum} 条）。',
  'period.report.plan.cover': '补齐质检：{agents} {current}没有有效的随机质检，{next}按每人每日最低条数抽检。',
  'period.report.plan.filter': '核对 {agents} 的接待过滤设置，{next}观察转化率。',

  'period.review.warning.inactivePerson': '“{agent}”{current}不在职，{count} 行数据没有计入',
  'period.review.warning.noQa': '{agent} {current}没有有效的随机质检',
  'period.review.warning.noDaily': '{agent} {current}没有日报数据',
  'period.review.warning.noDailyTable': '没有找到客服日报，本次没有绩效',
  'period.review.note.noQa': '无质检',
  'period.review.failure.unknownMonth': '{month} 没有数据，请换一个时间段。有数据的月份：{months}',

  'period.sheets.name.report': '{kind}复盘 {month}',
  'period.sheets.name.people': '{kind}人员 {month}',
  'period.sheets.name.persons': '{kind}个人复盘 {month}',
  'period.sheets.name.calculation': '{kind}计算 {month}',
  'period.sheets.people.note': '公式引用原表和“{calculation}”，原表改动后会重新计算。提成和应发按整月计算，这里不列。',
  'period.sheets.calculation.note':
    '人员表的公式从这里取数。“客服序号”是写入时按日期、姓名或工号对应好的，原表的行如有增删或重新排序，请重新复盘。',
  'period.person.page.subtitle': '{who} · 质检、绩效、象限和销售额随“{peopleSheet}”更新，其余数字和句子是写入时的情况',
};
