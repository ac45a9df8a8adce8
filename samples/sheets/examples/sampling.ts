import { isoOf } from '../../calendar';
import type { FunctionPageBuilder } from '../functionPage';
import type { CellValue } from '../model';
import type { TableRange } from '../tableRange';
import { COUNT, TEXT, type ExampleTables } from './tables';

export function samplingExamples(page: FunctionPageBuilder, { frame, shop, policy, data }: ExampleTables): void {
  page.family('抽检');
  const [settings, waiting] = [data('参数'), data('待抽会话')];
  const perPerson = { header: '客服', cells: waiting.links('客服') };
  const perReview = { header: '会话ID', cells: frame.links('会话ID') };
  const seed = settings.cell('抽检种子');
  const dashboard = shop('月度看板');
  page.example({
    name: 'SAMPLESIZE',
    answers: '十月的接待量要抽多少条,才能把合格率估到 ±5 %?',
    args: [dashboard.cell('接待人数', dashboard.length - 1), '0.05', '0.95'],
    headers: ['样本量'],
    formats: [COUNT],
  });
  const allocated = page.example({
    name: 'ALLOCATE',
    answers: '总数按可抽会话分到人:至少一条,不超过可抽数,合计不差',
    args: [
      settings.cell('抽检总数'),
      waiting.columns('可抽会话'),
      waiting.columns('最少条数'),
      waiting.columns('可抽会话'),
    ],
    labels: perPerson,
    headers: ['抽检条数'],
    formats: [COUNT],
  });
  page.example({
    name: 'NEYMAN',
    answers: '得分波动大的人多抽,同样的总数怎样分最准?',
    args: [settings.cell('分层样本'), data('每人汇总').columns('接待人数'), data('指标').columns('质检标准差')],
    labels: perPerson,
    headers: ['样本数'],
    formats: [COUNT],
  });
  page.example({
    name: 'QUOTA',
    answers: '按抽检规则每人该抽几条,会话不够时缺几条?',
    args: [
      shop('花名册').columns('花名'),
      waiting.columns('可抽会话'),
      waiting.columns('入职天数'),
      waiting.columns('不稳定'),
      policy('抽检规则').columns('规则', '值'),
    ],
    labels: perPerson,
    headers: ['应抽', '实抽', '缺口'],
    formats: [COUNT, COUNT, COUNT],
  });
  page.example({
    name: 'DRAW',
    answers: '哪些会话被抽中,是该客服样本中的第几条?(同一种子结果不变)',
    args: [frame.columns('会话ID'), frame.columns('客服'), shop('花名册').columns('花名'), allocated.column(0), seed],
    labels: perReview,
    headers: ['抽中次序'],
    formats: [COUNT],
  });
  page.example({
    name: 'FRAMEDIGEST',
    answers: '抽样框的指纹是什么?(写进抽样证明,事后可核对)',
    args: [frame.columns('会话ID')],
    headers: ['SHA-256'],
    formats: [TEXT],
  });
  page.example({
    name: 'ASSIGN',
    answers: '每条会话由谁质检,哪些要两人都评?(不评自己)',
    args: [
      frame.columns('会话ID'),
      frame.columns('客服'),
      data('三人复评').headers('知夏', '老白'),
      seed,
      policy('抽检规则').cell('值', 5),
    ],
    labels: perReview,
    headers: ['质检员', '第二质检员'],
    formats: [TEXT, TEXT],
  });
  const days = data('波动观察');
  page.example({
    name: 'UNSTABLE',
    answers: '谁在哪一天连续两天数据和质检都不达标?',
    args: [
      days.columns('客服'),
      days.columns('日期'),
      days.columns('下单转化率'),
      '0.5',
      days.columns('服务均分'),
      days.columns('业务均分'),
    ],
    labels: { header: '客服 日期', cells: personAndDay(days) },
    headers: ['不稳定'],
    formats: [TEXT],
  });
}

function personAndDay(days: TableRange): CellValue[] {
  const dates = days.values('日期');
  return days.values('客服').map((person, index) => ({
    formula: `${days.cell('客服', index)}&" "&TEXT(${days.cell('日期', index)},"yyyy-mm-dd")`,
    result: `${person ?? ''} ${isoOf(Number(dates[index]))}`,
  }));
}
