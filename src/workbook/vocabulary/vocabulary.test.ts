import known from '../../../test/fixtures/headers.json';
import { defaultRubricRows } from '../../domain/quality/defaults';
import type { Cell, SheetMatrix } from '../matrix';
import { columnOf, recogniseTables, type DataTable } from '../recognise';
import type { TableKind } from '../tables';
import { foldHeader } from './headerText';
import { tableKinds } from './kinds';

const items = defaultRubricRows.flatMap(({ item }) => (item === null ? [] : [item]));

function recognise(headers: readonly string[], row: readonly Cell[] = headers.map((_, i) => i + 1)): DataTable[] {
  const sheet: SheetMatrix = { name: 'S', row: 0, column: 0, values: [[...headers], [...row]] };
  return recogniseTables([sheet], [], items);
}

const kinds: Record<keyof typeof known.tables, TableKind> = {
  '赤兔 客服工作量': 'dailyReport',
  '赤兔 客服日报': 'dailyReport',
  咨询接待分析: 'dailyReport',
  '拼多多 客服绩效': 'dailyReport',
  '京东 客服绩效': 'dailyReport',
  花名册: 'roster',
  质检明细: 'qaDetail',
  聊天记录: 'chatLog',
};
const lists = Object.entries(known.tables).map(([name, headers]): [string, string[], TableKind] => [
  name,
  headers,
  kinds[name as keyof typeof kinds],
]);

/** Columns of the known exports that no use case reads; they are kept as they are. */
const unread = new Set(['班组', '本人落实下单他人落实付款', '静默下单本人落实付款']);

const half = (text: string) => text.replace(/[（(]/g, '(').replace(/[）)]/g, ')');
const disguises: [string, (headers: string[]) => string[]][] = [
  ['as printed', (headers) => headers],
  ['in another order', (headers) => [...headers].reverse()],
  ['with line breaks and spaces', (headers) => headers.map((text) => ` ${text.slice(0, 2)}\n${text.slice(2)} `)],
  ['with half-width brackets', (headers) => headers.map(half)],
  ['with full-width brackets', (headers) => headers.map((text) => half(text).replace('(', '（').replace(')', '）'))],
  ['between further columns', (headers) => ['序号', ...headers, '我的备注', '自定义指标X']],
];

describe.each(disguises)('the headers of known exports, %s', (_, disguise) => {
  it.each(lists)('%s', (_name, headers, kind) => {
    const [table, ...more] = recognise(disguise(headers));
    expect(more).toEqual([]);
    expect(table?.kind).toBe(kind);
    const used = new Set(table?.columns.flatMap(({ column }) => (column === null ? [] : [column])));
    const folded = (text: string) => half(text).replace(/\s/g, '');
    const left = headers.filter((header) => {
      const at = table?.headers.findIndex((text) => folded(text) === folded(header)) ?? -1;
      return !used.has(at) && !unread.has(header);
    });
    expect(left).toEqual([]);
  });
});

describe('aliases', () => {
  const byRole = Object.entries(known.aliases).flatMap(([role, aliases]) =>
    aliases.map((alias): [string, string] => [role, alias]),
  );
  it.each(byRole)('%s may be called %s', (role, alias) => {
    const own = role === 'date' ? ['conversationDate', 'reviewDate', 'date'] : [role];
    const words = tableKinds([])
      .flatMap(({ columns }) => columns)
      .filter((column) => own.includes(column.role))
      .flatMap(({ headers, aliases = [] }) => [...headers, ...aliases]);
    expect(words.map(foldHeader)).toContain(foldHeader(alias));
  });
});

test('an export of 抖店 is read by its own words, and its 不满意率 is no 满意率', () => {
  const headers =
    '日期 客服姓名 人工接待人数 首次响应时长 平均响应时长 不满意率 询单人数 支付人数 询单支付转化率 客服支付金额';
  const [table] = recognise(headers.split(' '));
  const unmapped = table?.headers.filter((_, i) => !table.columns.some(({ column }) => column === i));
  expect(unmapped).toEqual(['不满意率']);
  expect(table && columnOf(table, 'sales')).toBe(9);
});

describe('every kind reads English headers', () => {
  const english = (text: string) => /^[\x20-\x7e]+$/.test(text);
  const named = tableKinds([])
    .filter(({ kind }) => kind !== 'qaDetail')
    .map((spec): [string, typeof spec] => [spec.kind, spec]);
  it.each(named)('%s', (kind, { columns, labels }) => {
    const sheets = columns.map(({ headers, aliases = [] }) => [...headers, ...aliases].filter(english));
    expect(columns.filter((_, i) => sheets[i]?.length === 0).map(({ role }) => role)).toEqual([]);
    // Each role's own word: the last that no earlier role of the kind also goes by.
    const taken = new Set<string>();
    const headers = sheets.map((words) => {
      const word = words.find((candidate) => !taken.has(candidate)) ?? '';
      taken.add(word);
      return word;
    });
    const frame =
      kind === 'conversations' ? headers.filter((word) => !['reviewer', 'sampling'].includes(word)) : headers;
    const [table] = recognise(frame, [labels?.[0] ?? 1, ...frame.slice(1).map((_, i) => i)]);
    expect(table?.kind).toBe(kind);
    expect(table && columnOf(table, columns[0]?.role ?? '')).toBe(0);
  });
});

describe('tables of one look are told apart', () => {
  it.each<[TableKind, string]>([
    ['shiftLog', '日期 时段 客服 咨询人数 接待人数 最终付款人数 销售额'],
    ['dailyReport', '日期 客服 咨询人数 接待人数 最终付款人数 销售额'],
    ['sampleList', '会话ID 客服 日期 抽检方式 质检员 复评员 种子'],
    ['conversations', '会话ID 客服昵称 会话日期 买家昵称 店铺'],
    ['qaDetail', '会话ID 客服 日期 抽检方式 质检员 服务用语 回复速度 开头语'],
    ['reviewerExams', '质检员 月份 产品知识 工作流程'],
    ['campaignForecast', '阶段 岗位 计划版本 进线倍数 每天进线'],
    ['staffingRules', '岗位 班次 花名册识别词 进线占比 同时接待 每次分钟 利用率 每班小时 出勤率 临促折算'],
    ['temporaryStaff', '客服 岗位 到岗日期 离场日期 带教人 关注点 谈话日期'],
    ['chatLog', '会话ID 日期 客服昵称 发送方 消息内容'],
    ['appeals', '会话ID 评分项 原分 申诉理由 申诉日期 处理人 处理结果 改后分'],
    ['writtenReports', '日期 客服 日报内容 提交时间'],
    ['coaching', '日期 客服 辅导人 会话ID 肯定 问题 改进动作 客服签字 复查日期 复查结果'],
    ['notices', '通知编号 通知标题 发送时间 客服 阅读时间 执行时间 请假小时'],
    ['ladderCriteria', '现等级 下一等级 通道 销售额 质检均分'],
    ['diagnosisMatrix', '依据 业务类 能力类 态度类'],
    ['remedies', '原因类别 改善办法'],
    ['issueBoard', '日期 问题 原因类别 改善办法 负责人 期限 进展'],
    ['keywords', '敏感词 级别'],
    ['personAliases', '原名 对应客服'],
    ['fit', '客服 月份 匹配度'],
    ['grades', '最低分 等级'],
    ['metricTargets', '指标 目标 权重 方向'],
    ['probation', '客服 入职日期 试用期表现 面谈日期 去留决定'],
    ['leavers', '客服 入职时间 离职日期 来源 离职原因'],
    ['roster', '工号 客服 组别 入职日期 离职日期'],
    ['transfers', '日期 转出客服 转入客服 转接原因'],
    ['moodSheet', '周次 客服 本周状态 情况说明 面谈日期'],
    ['onboarding', '客服 第几周 检测项目 验收时间 验收结果'],
    ['scripts', '场景 话术内容 版本 优化理由'],
    ['goodCases', '日期 客服 聊天记录 好在哪里 标签'],
    ['readReceipts', '学习内容 发布日期 客服 查看日期'],
    ['recovery', '名单日期 渠道 买家昵称 客服 跟进日期 挽回结果'],
    ['recurringTasks', '工作事项 频率 负责人 开始日期 上次完成'],
    ['learning', '学习人 书名 开始日期 完成日期 心得'],
    ['discussions', '日期 议题 主讲人 结论'],
    ['escalations', '发现时间 客服 会话ID 重大问题 上报对象 处理时间'],
    ['delegations', '授权日期 授权人 被授权人 授权事项 检查日期'],
    ['successors', '管理岗位 现任 接班人 开始日期'],
    ['ledgerRules', '台账 环节 时限 单位 提前提醒天数'],
    ['compositeMetrics', '综合指标 指标 目标 权重 方向'],
    ['rankPrizes', '奖项 指标 名次 奖金'],
    ['awards', '奖项 指标 评奖方式 门槛 奖金'],
    ['adjustments', '月份 客服 工号 奖惩类型 金额 原因'],
    [
      'payRecords',
      '记录编号 月份 工号 客服 组别 发薪项目 名目 金额 更正月份 原记录 原因 方案版本 规则版本 记录时间 记录人',
    ],
    ['payPolicies', '月份 方案版本 规则表 规则内容'],
  ])('%s', (kind, headers) => {
    expect(recognise(headers.split(' ')).map((table) => table.kind)).toEqual([kind]);
  });

  it('names the measures of a ladder by the table’s own words', () => {
    const [table] = recognise(
      ['现等级', '下一等级', '通道', '销售额', '质检均分'],
      ['实习', '金牌', '纵向', 80000, 85],
    );
    expect(table?.columns.map(({ role }) => role)).toEqual([
      'fromLevel',
      'toLevel',
      'track',
      'criterion:销售额',
      'criterion:质检均分',
    ]);
  });
});

it('a roster that knows people by one name alone', () => {
  for (const name of ['花名', '姓名']) {
    const [table] = recognise(['工号', name, '组别', '入职日期'], ['01001', '小美', 'A组', 45000]);
    expect(table?.kind).toBe('roster');
    expect(table && columnOf(table, 'agent')).toBe(1);
  }
});
