import type { FunctionPageBuilder } from '../functionPage';
import { COUNT, PERCENT, SCORE, TEXT, type ExampleTables } from './tables';

/** Lines around a planted keyword. */
const CHAT_LINES = 16;

export function qualityExamples(page: FunctionPageBuilder, { frame, data, policy, shop }: ExampleTables): void {
  page.family('质检');
  const agents = frame.columns('客服');
  const perReview = { header: '客服', cells: frame.links('客服') };
  const scores = page.example({
    name: 'QASCORE',
    answers: '按评分表,每条会话得多少分?',
    args: [frame.columns('服务用语', '销售意识'), policy('评分表').columns('类别', '致命项')],
    labels: perReview,
    headers: ['质检得分'],
    formats: [SCORE],
  });
  page.example({
    name: 'QAGRADE',
    answers: '每个得分属于哪个等级?',
    args: [scores.column(0), policy('等级').columns('最低分', '等级')],
    labels: perReview,
    headers: ['等级'],
    formats: [TEXT],
  });
  const agentCount = new Set(frame.values('客服')).size;
  const summary = page.example({
    name: 'QASUMMARY',
    answers: '每个人的均分、合格率和它的可信范围是多少?',
    args: [agents, scores.column(0), '80'],
    rows: agentCount + 1,
    formats: [TEXT, COUNT, SCORE, COUNT, PERCENT, PERCENT, PERCENT, SCORE],
  });
  const totals = data('每人汇总');
  page.example({
    name: 'WILSON',
    answers: '样本有大有小,付款转化率的真实水平在什么范围?',
    args: [totals.columns('最终付款人数'), totals.columns('询单人数')],
    labels: { header: '客服', cells: totals.links('客服') },
    headers: ['下限', '上限'],
    formats: [PERCENT, PERCENT],
  });
  page.example({
    name: 'SHRINK',
    answers: '条数很少时,合格率应向团队水平靠拢多少?',
    args: [summary.column(3), summary.column(1)],
    labels: { header: '客服', cells: [...new Set(frame.values('客服'))] },
    headers: ['收缩后的合格率'],
    formats: [PERCENT],
  });
  const chat = shop('聊天记录');
  const said = chat.values('消息内容').map((text, i) => String(chat.values('发送方')[i] === '客服' ? text : ''));
  const hit = said.findIndex((text) => text.includes('去投诉吧'));
  const lines = chat.slice(hit - CHAT_LINES + 6, hit + 6);
  page.example({
    name: 'KEYWORDHITS',
    answers: '客服自己的话里出现了哪些敏感词?(命中只表示要看,不扣分)',
    args: [lines.columns('消息内容'), policy('敏感词').columns('敏感词'), lines.columns('发送方')],
    labels: { header: '消息内容', cells: lines.links('消息内容') },
    headers: ['命中'],
    formats: [TEXT],
  });
  const raters = ['知夏', '老白'] as const;
  page.example({
    name: 'AGREEMENT',
    answers: '三位质检员给同一批会话打分,尺度一致吗?(1 = 完全一致)',
    args: [data('三人复评').columns(...raters), '"alpha"', '"ordinal"'],
    headers: ['Krippendorff α'],
    formats: ['0.000'],
  });
  page.example({
    name: 'SEVERITY',
    answers: '哪位质检员偏严(−)或偏松(+),差几分?',
    args: [agents, frame.columns('质检员'), scores.column(0)],
    rows: new Set(frame.values('质检员')).size + 1,
    formats: [TEXT, COUNT, '0.00', '0.00', TEXT],
  });
}
