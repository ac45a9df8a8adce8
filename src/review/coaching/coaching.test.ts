import type { Cell, SheetMatrix } from '../../workbook/matrix';
import type { Content } from '../../workbook/write/sheetPlan';
import { UseCaseFailure } from '../failure';
import { sheetOf } from '../monthly/testing';
import { findTables } from '../tables';
import { missingOf, recheckOf, talkWith } from './draft';
import { coachingOverview } from './overview';
import { planOfDraft, questionOf } from './record';
import { sayCoaching } from './texts';
import { effectInWords, praisesOf, reasonsInWords, regressionInWords, stateInWords } from './words';
import type { Candidate, CoachingOverview } from './model';

/** 2026-10-01 is day 1. */
const day = (n: number) => 46295 + n;
const say = sayCoaching('zh-CN');

let serial = 0;
const row = (on: number, agent: string, marks: [Cell, Cell], issue = '', highlight = ''): Cell[] => [
  ...[`C${++serial}`, day(on), agent, ...marks, '随机', issue, highlight],
];
const on = (agent: string, days: number[], marks: [Cell, Cell]) => days.map((n) => row(n, agent, marks));
const reviews: Cell[][] = [
  ...on('小美', [20, 21, 22, 23, 24, 25, 31], [9, 9]),
  // 阿强 is below the line before the talk on day 20 and better after it.
  ...on('阿强', [5, 6, 7, 8, 9], [5, 7]),
  row(9, '阿强', [4, 7], '没有称呼'),
  ...on('阿强', [21, 22, 23], [9, 9]),
  row(24, '阿强', [8, 9], '', '安抚到位'),
];
const roster = sheetOf('花名册', [
  ['工号', '旺旺昵称', '组别', '入职日期'],
  ['01', '小美', 'A组', 45000],
  ['02', '阿强', 'B组', 45000],
]);
const records = (
  rows: Cell[][],
  headers = ['日期', '客服', '辅导人', '肯定', '问题', '改进动作', '复查日期', '复查结果'],
) => sheetOf('辅导记录', [headers, ...rows]);
const book = (...more: SheetMatrix[]) => [
  roster,
  sheetOf('质检', [['会话ID', '会话日期', '客服', '服务用语', '产品知识', '抽检方式', '问题描述', '亮点'], ...reviews]),
  sheetOf('规则', [
    ['类别', '类别权重', '评分项', '项权重', '满分', '致命项'],
    ['服务', 50, '服务用语', '', 10, ''],
    ['业务', 50, '产品知识', '', 10, ''],
  ]),
  ...more,
];
const tablesOf = (...more: SheetMatrix[]) => findTables(book(...more), []);
const overviewOf = (today: number, ...more: SheetMatrix[]) => coachingOverview(tablesOf(...more), day(today), 'zh-CN');
const person = ({ candidates }: CoachingOverview, agent: string) =>
  candidates.find(({ who }) => who.agent === agent) as Candidate;
const talk = records([[day(20), '阿强', '林姐', '开头好', '没有称呼', '每次称呼', day(27), '']]);

describe('who needs coaching', () => {
  it('is told with reasons and numbers, the neediest first; nobody without a reason is named', () => {
    const overview = overviewOf(32);
    expect(overview.period).toEqual({ first: day(4), last: day(31) });
    expect(overview.candidates.map(({ who, reasons }) => [who.agent, reasons.length])).toEqual([
      ['阿强', 2],
      ['小美', 0],
    ]);
    expect(reasonsInWords(person(overview, '阿强'), overview, say)).toEqual([
      '均分 71.0，低于 80（随机抽检 10 条）',
      '“服务用语”评了 10 次，6 次低于满分的 60%',
    ]);
    expect(overview.knowsUnstable).toBe(false);
  });

  it('follows 辅导规则', () => {
    const rules = sheetOf('辅导', [
      ['规则', '值'],
      ['最少质检条数', 11],
      ['反复失分次数', 7],
    ]);
    expect(person(overviewOf(32, rules), '阿强').reasons).toEqual([]);
  });

  it('shows where somebody stands who is coached already', () => {
    const { last } = person(overviewOf(25, talk), '阿强');
    expect(last && stateInWords(last, say)).toBe('2026-10-20 辅导过，2026-10-27 复查');
  });

  it('needs reviews', () => {
    expect(() => coachingOverview(findTables([roster], []), day(1), 'zh-CN')).toThrow(UseCaseFailure);
  });
});

describe('what came of a talk', () => {
  it('is the difference with its interval, beside where chance alone would have led', () => {
    const [record] = overviewOf(28, talk).records;
    expect(record).toMatchObject({ state: 'overdue', wantsSecondTalk: false });
    expect(record?.effect).toMatchObject({ before: { count: 6 }, after: { count: 4 }, verdict: 'better' });
    expect(record && effectInWords(record.effect, say)).toMatch(
      /辅导前 59.2（6 条）→ 后 88.8（4 条），\+29.6 分.*有改善/,
    );
    // Nobody else was reviewed before the talk: nothing is known of the group.
    expect(record && regressionInWords(record.effect, say)).toBeNull();
  });

  it('says how far a score comes back by itself', () => {
    const [record] = overviewOf(33, records([[day(26), '阿强', '林姐', '', '', '', '', '']])).records;
    expect(record?.effect.expected).toBeGreaterThan(record?.effect.before.mean ?? 100);
    expect(record && regressionInWords(record.effect, say)).toContain('不辅导');
  });

  it('asks for a second talk where the recheck has passed without a change, once', () => {
    const failed = [day(20), '阿强', '林姐', '', '', '', day(27), '未改善'];
    expect(overviewOf(28, records([failed])).records[0]?.wantsSecondTalk).toBe(true);
    const better = [...failed.slice(0, 7), '已改善'];
    expect(overviewOf(28, records([better])).records[0]?.wantsSecondTalk).toBe(false);
    const later = [day(28), '阿强', '林姐', '', '', '', '', ''];
    const both = overviewOf(30, records([failed, later])).records;
    expect(both.map(({ wantsSecondTalk }) => wantsSecondTalk)).toEqual([false, false]);
  });
});

describe('a talk', () => {
  const textsOf = (cells: Content[][]) =>
    cells.flat().map((cell) => (cell !== null && typeof cell === 'object' && 'text' in cell ? cell.text : cell));

  it('begins with what was noted as good and lacks what was agreed', () => {
    const overview = overviewOf(32);
    const candidate = person(overview, '阿强');
    const draft = talkWith(candidate, overview, null, say);
    expect(draft).toMatchObject({ praise: '安抚到位（2026-10-24）', issue: '没有称呼', recheck: day(39) });
    expect(missingOf(draft)).toEqual(['action', 'coach']);
    expect(praisesOf(person(overview, '小美'), overview.rubric, say)[0]).toContain('平均得分占满分 90.0%');
  });

  it('becomes a form and a row below the records, which the question names', () => {
    const overview = overviewOf(32, talk);
    const draft = { ...talkWith(person(overview, '阿强'), overview, null, say), action: '每次称呼' };
    const tables = tablesOf(talk);
    const question = questionOf(tables, draft, 'zh-CN');
    expect(question?.names).toEqual(['辅导记录!A3:H3']);
    const plan = planOfDraft(tables, draft, question?.yes() ?? null, null, 'zh-CN');
    const [append] = plan.appends ?? [];
    expect(textsOf(append?.rows ?? [])).toEqual([
      ...[day(32), '阿强', '林姐', '安抚到位（2026-10-24）', '没有称呼', '每次称呼', day(39), null],
    ]);
    expect(append?.formats?.[0]).toBe('yyyy-mm-dd');
    const [form] = plan.sheets?.compose(['表']) ?? [];
    expect(form?.onePage).toBe(true);
    const words = textsOf((form?.blocks ?? []).flatMap(({ cells }) => cells));
    expect(words.map(String).join('|')).toMatch(/二、先肯定.*安抚到位.*三、要改进的问题.*没有称呼.*签字/);
    expect(plan.sheets?.belongTo).toBe('addIn');
  });

  it('makes the records from the template where there are none', () => {
    const overview = overviewOf(32);
    const draft = { ...talkWith(person(overview, '阿强'), overview, null, say), coach: '林姐', action: '改' };
    const tables = tablesOf();
    expect(questionOf(tables, draft, 'zh-CN')).toBeNull();
    const { sheets } = planOfDraft(tables, draft, null, null, 'zh-CN');
    expect(sheets?.wanted).toEqual(['辅导表 阿强 11-01', '辅导记录']);
    expect(sheets?.belongTo).toBe('person');
    const [, ledger] = sheets?.compose(['表', '辅导记录']) ?? [];
    const [headers, first] = ledger?.blocks[0]?.cells ?? [];
    expect(headers).toContain('二次沟通');
    expect(first?.slice(0, 3)).toEqual([day(32), '阿强', '林姐']);
    expect(ledger?.blocks[0]?.cells).toHaveLength(2);
  });

  it('of a second time says so beside what did not help, with a yes that names both', () => {
    const headers = ['日期', '客服', '辅导人', '肯定', '问题', '改进动作', '复查日期', '复查结果', '二次沟通'];
    const before = records([[day(20), '阿强', '林姐', '好', '没有称呼', '改', day(27), '', '']], headers);
    const overview = overviewOf(29, before);
    const [follows] = overview.records;
    const draft = { ...talkWith(person(overview, '阿强'), overview, follows ?? null, say), action: '再改' };
    const tables = tablesOf(before);
    const question = questionOf(tables, draft, 'zh-CN');
    expect(question?.names).toEqual(['辅导记录!I2', '辅导记录!H2', '辅导记录!A3:I3']);
    expect(() => planOfDraft(tables, draft, null, null, 'zh-CN')).toThrow();
    const plan = planOfDraft(tables, draft, question?.yes() ?? null, null, 'zh-CN');
    expect(textsOf((plan.cells ?? []).flatMap(({ blocks }) => blocks.flatMap(({ cells }) => cells)))).toEqual([
      '2026-10-29 二次沟通',
      '未见改善，已安排二次沟通',
    ]);
    expect(textsOf(plan.appends?.[0]?.rows ?? []).at(-1)).toBe('二次沟通（上次 2026-10-20）');
  });
});

describe('a recheck', () => {
  it('is recorded in the cell that the question names', () => {
    const [record] = overviewOf(28, talk).records;
    if (!record) throw new Error('no record');
    const draft = recheckOf(record, say);
    expect(draft.result).toBe('已改善');
    const question = questionOf(tablesOf(talk), draft, 'zh-CN');
    expect(question?.names).toEqual(['辅导记录!H2']);
    const plan = planOfDraft(tablesOf(talk), draft, question?.yes() ?? null, null, 'zh-CN');
    expect(plan.cells?.[0]?.blocks[0]?.before).toEqual([['']]);
  });

  it('refuses where another talk has come to stand in that row', () => {
    const [record] = overviewOf(28, talk).records;
    if (!record) throw new Error('no record');
    const sorted = records([
      [day(21), '小美', '林姐', '', '', '', '', ''],
      [day(20), '阿强', '林姐', '开头好', '没有称呼', '每次称呼', day(27), ''],
    ]);
    expect(() => questionOf(tablesOf(sorted), recheckOf(record, say), 'zh-CN')).toThrow(UseCaseFailure);
  });

  it('needs a column for it', () => {
    const without = records([[day(20), '阿强', '林姐', '好', '改']], ['日期', '客服', '辅导人', '肯定', '改进动作']);
    const [record] = overviewOf(28, without).records;
    if (!record) throw new Error('no record');
    expect(() => questionOf(tablesOf(without), recheckOf(record, say), 'zh-CN')).toThrow(UseCaseFailure);
  });
});
