import type { FunctionPageBuilder } from '../functionPage';
import { DATE, MONEY, PERCENT, RATIO, TEXT, type ExampleTables } from './tables';

export function peopleExamples(
  page: FunctionPageBuilder,
  { shop, policy, data }: ExampleTables,
  performance: string,
): void {
  page.family('人员与预警');
  const [totals, indicators, figures, sales] = [data('每人汇总'), data('指标'), data('六项数据'), data('每月销售额')];
  const perPerson = { header: '客服', cells: totals.links('客服') };
  const fit = shop('匹配度').between('月份', (month) => month === '2026-10');
  const cuts = policy('象限设置');
  page.example({
    name: 'QUADRANT',
    answers: '绩效和匹配度合起来,每个人在哪个象限,该怎么带?',
    args: [performance, fit.columns('匹配度'), cuts.cell('值'), cuts.cell('值', 1)],
    labels: perPerson,
    headers: ['象限', '行动'],
    formats: [TEXT, TEXT],
  });
  page.example({
    name: 'DIAGNOSE',
    answers: '数据弱在业务、能力还是态度,依据是什么,怎么改?',
    args: [figures.columns('下单转化率', '慢响应'), figures.columns('业务规范', '服务意识')],
    labels: perPerson,
    headers: ['原因', '依据', '改善办法'],
    formats: [TEXT, TEXT, TEXT],
  });
  page.example({
    name: 'FILTERRISK',
    answers: '谁靠少接待来抬高转化率?(把没接待的人算回去看)',
    args: [
      totals.columns('咨询人数'),
      totals.columns('接待人数'),
      totals.columns('询单人数'),
      totals.columns('最终付款人数'),
    ],
    labels: perPerson,
    headers: ['过滤率', '稳健 z', '转化率', '还原后转化率', '异常'],
    formats: [PERCENT, RATIO, PERCENT, PERCENT, TEXT],
  });
  page.example({
    name: 'TAIL',
    answers: '转化率排在末尾两成的是谁?',
    args: [totals.columns('最终付款人数'), totals.columns('询单人数')],
    labels: perPerson,
    headers: ['末尾'],
    formats: [TEXT],
  });
  page.example({
    name: 'CHANGE',
    answers: '十月销售额比九月变了多少,变好还是变差?',
    args: [sales.columns('2026-10'), sales.columns('2026-09')],
    labels: perPerson,
    headers: ['差额', '变化', '判断'],
    formats: [MONEY, PERCENT, TEXT],
  });
  page.example({
    name: 'LADDER',
    answers: '下一个等级是什么,够不够格,还差什么?',
    args: [
      shop('花名册').columns('等级'),
      indicators.columns('质检均分', '绩效'),
      policy('晋升标准').columns('现等级', '绩效', true),
    ],
    labels: perPerson,
    headers: ['下一等级', '达标', '还差'],
    formats: [TEXT, TEXT, TEXT],
  });
  page.example({
    name: 'ROBUSTZ',
    answers: '谁的客单价离群?(绝对值大于 3.5 为异常)',
    args: [indicators.columns('客单价')],
    labels: perPerson,
    headers: ['稳健 z'],
    formats: [RATIO],
  });
  const weeks = data('每周质检');
  page.example({
    name: 'PCHART',
    answers: '哪一周的不及格率超出了正常波动?',
    args: [weeks.columns('不及格条数'), weeks.columns('质检条数')],
    labels: { header: '周一', cells: weeks.links('周一'), format: DATE },
    headers: ['不及格率', '中心线', '下限', '上限', '异常'],
    formats: [PERCENT, PERCENT, PERCENT, PERCENT, TEXT],
  });
  const days = data('每日销售额');
  page.example({
    name: 'XMR',
    answers: '哪一天的全店销售额超出了正常波动?',
    args: [days.columns('全店销售额')],
    labels: { header: '日期', cells: days.links('日期'), format: DATE },
    headers: ['销售额', '中心线', '下限', '上限', '异常'],
    formats: [MONEY, MONEY, MONEY, MONEY, TEXT],
  });
}

export function ledgerExamples(page: FunctionPageBuilder, { shop, data }: ExampleTables): void {
  page.family('台账');
  const notices = shop('通知台账').between('通知编号', (id) => id === 'TZ-1004');
  page.example({
    name: 'OVERDUE',
    answers: '优惠券口径的通知,谁超过 48 小时还没有读?(请假不计时)',
    args: [
      notices.columns('发送时间'),
      notices.columns('阅读时间'),
      data('参数').cell('判断时间'),
      '48',
      notices.columns('请假小时'),
    ],
    labels: { header: '客服', cells: notices.links('客服') },
    headers: ['状态'],
    formats: [TEXT],
  });
  const talks = shop('辅导记录');
  page.example({
    name: 'DUESTATUS',
    answers: '辅导过去一周了,谁还没有复查?',
    args: [
      talks.columns('客服'),
      talks.columns('日期'),
      talks.columns('复查结果'),
      data('参数').cell('判断时间'),
      '7',
      '"天"',
    ],
    labels: { header: '客服', cells: talks.links('客服') },
    headers: ['状态'],
    formats: [TEXT],
  });
  const reports = shop('日报').slice(0, 44);
  page.example({
    name: 'REPORTCHECK',
    answers: '哪些日报缺交、过短、没有数据或照抄?(只提示,由人判断)',
    args: [reports.columns('客服'), reports.columns('日期'), reports.columns('日报内容')],
    labels: { header: '客服', cells: reports.links('客服') },
    headers: ['提示'],
    formats: [TEXT],
  });
}
