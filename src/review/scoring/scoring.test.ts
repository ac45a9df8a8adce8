import { reviewOf, sheetOf } from '../monthly/testing';
import { findTables } from '../tables';
import type { Cell, SheetMatrix } from '../../workbook/matrix';
import type { SheetPlan } from '../../workbook/write/sheetPlan';
import type { WritePlan } from '../../workbook/write/plan';
import { emptyDraft, issueText, liveScore } from './draft';
import { lookForScoring, queueOf, reviewBy } from './look';
import type { NewReview, ReviewDraft, SampledConversation, ScoringOutlook } from './model';
import { planEdit, planOfEdit, planReview } from './sheets';

const day = (n: number) => 46295 + n;
const today = day(30);

const roster = sheetOf('花名册', [
  ['工号', '旺旺昵称', '组别', '入职日期', '岗位'],
  ['01', '小美', 'A组', 45000, '客服'],
  ['02', '阿强', 'B组', 45000, '客服'],
  ['03', '老王', 'B组', 45000, '质检'],
]);
const rubric = (weight = 40, critical = '') =>
  sheetOf('规则', [
    ['类别', '类别权重', '评分项', '项权重', '满分', '致命项'],
    ['服务', weight, '服务用语', '', 10, ''],
    ['业务', 60, '产品知识', '', 10, critical],
    ['', '', '方案提供', '', 5, ''],
  ]);
const list = sheetOf('抽检清单', [
  ['会话ID', '日期', '客服', '抽检方式', '命中敏感词', '质检员', '复评员', '种子'],
  ['C1', day(29), '小美', '随机', '', '老王', '', 's'],
  ['C2', day(29), '店铺:阿强', '关键词', '不知道', '老李', '老王', 's'],
  ['C3', day(29), '小美', '随机', '', '老李', '', 's'],
  ['C4', day(29), '小美', '随机', '', '', '', 's'],
]);
const chat = sheetOf('聊天记录', [
  ['会话ID', '日期', '时间', '客服昵称', '买家昵称', '发送方', '消息内容'],
  ['C2', day(29), 0.5, '店铺:阿强', '晴天', '买家', '你不知道吗'],
  ['C2', day(29), 0.5 + 30 / 86400, '店铺:阿强', '晴天', '客服', '这个我不知道哦'],
  ['C9', day(29), 0.5, '小美', '橙子', '客服', '别的会话'],
]);
const qaHeaders = [
  '会话ID',
  '会话日期',
  '质检日期',
  '客服',
  '质检员',
  '服务用语',
  '产品知识',
  '方案提供',
  '问题描述',
  '亮点',
  '严重程度',
  '抽检方式',
];
const qa = (...rows: Cell[][]) => sheetOf('质检明细', [qaHeaders, ...rows]);
const scoredC1 = ['C1', day(29), day(29), '小美', '老王', 8, '-', 5, '慢', '热情', '一般', '随机'];

const book = (...sheets: SheetMatrix[]) => findTables([roster, rubric(), list, chat, ...sheets], []);
const outlookOf = (...sheets: SheetMatrix[]) => lookForScoring(book(...sheets), today);
const conversation = (outlook: ScoringOutlook, id: string) =>
  outlook.conversations.find((candidate) => candidate.id === id) as SampledConversation;
const draftOf = (marks: ReviewDraft['marks'], more: Partial<ReviewDraft> = {}): ReviewDraft => ({
  ...{ marks, notes: marks.map(() => ''), highlight: '', issue: '', severity: '' },
  ...more,
});
const entry = (outlook: ScoringOutlook, id: string, draft: ReviewDraft, reviewer = '老王'): NewReview => ({
  ...{ conversation: conversation(outlook, id), reviewer, draft, rubric: outlook.rubric, today },
});

/** New sheets of a plan as they would be read. */
const madeSheets = ({ sheets }: WritePlan): SheetMatrix[] =>
  (sheets?.compose([...sheets.wanted]) ?? []).map(({ name, blocks }: SheetPlan) =>
    sheetOf(
      name,
      blocks.flatMap(({ cells }) => cells as Cell[][]),
    ),
  );

describe('the queue', () => {
  it('is whoever one is: own, second and unassigned conversations; other people’s stay theirs', () => {
    const outlook = outlookOf(qa(scoredC1, ['C4', day(29), day(29), '小美', '老李', 8, 8, 5, '', '', '', '']));
    expect(outlook.reviewers).toEqual(['老王', '老李']);
    const ids = (name: string) => queueOf(outlook.conversations, name).map(({ id }) => id);
    expect(ids('老王')).toEqual(['C1', 'C2']);
    expect(ids('老李')).toEqual(['C2', 'C3', 'C4']);
    expect(reviewBy(conversation(outlook, 'C1'), '老王')?.draft).toEqual(
      draftOf([8, 'na', 5], { issue: '慢', highlight: '热情', severity: '一般' }),
    );
    expect(reviewBy(conversation(outlook, 'C1'), '老李')).toBeUndefined();
  });

  it('shows what was said, keywords marked in the agent’s lines only, and nothing where the log has nothing', () => {
    const outlook = outlookOf();
    const lines = outlook.linesOf(conversation(outlook, 'C2'));
    expect(lines.map(({ speaker, time, byAgent }) => [speaker, time, byAgent])).toEqual([
      ['买家', '12:00:00', false],
      ['客服', '12:00:30', true],
    ]);
    expect(lines.map(({ parts }) => parts.filter(({ keyword }) => keyword).map(({ text }) => text))).toEqual([
      [],
      ['不知道'],
    ]);
    expect(conversation(outlook, 'C2')).toMatchObject({ agent: '阿强', employeeId: '02', buyer: '晴天' });
    expect(outlook.linesOf(conversation(outlook, 'C1'))).toEqual([]);
  });
});

describe('the live score', () => {
  it('is that of KEFU.QASCORE, with what each item costs and what is still open', () => {
    const { rubric: items, bands } = outlookOf();
    // 服务 40 × 0.8; 业务 60 × (1 + 0.6)/2
    const live = liveScore(items, draftOf([8, 10, 3]), bands);
    expect(live.score).toBeCloseTo(80, 10);
    expect(live.grade).toBe('良');
    expect(live.losses.map(({ item, points }) => [item, Math.round(points * 1e6) / 1e6])).toEqual([
      [2, 12],
      [0, 8],
    ]);
    expect(liveScore(items, draftOf([null, 'na', 3]), bands)).toMatchObject({ score: 60, open: [0] });
    expect(liveScore(items, emptyDraft(items), bands)).toMatchObject({ score: null, losses: [], open: [0, 1, 2] });
  });

  it('is 0 once a critical item has 0, and says which', () => {
    const outlook = lookForScoring(findTables([roster, rubric(40, '是'), list], []), today);
    expect(liveScore(outlook.rubric, draftOf([10, 0, 5]), outlook.bands)).toMatchObject({ score: 0, failed: [1] });
  });
});

describe('writing a review', () => {
  it('adds one row below the QA table, comments in the fault, and records the rubric once', () => {
    const sheets = [qa(scoredC1)];
    const outlook = outlookOf(...sheets);
    const draft = draftOf([7, 'na', 4.5], {
      notes: ['没称呼', '', ''],
      issue: '太慢',
      highlight: ' 耐心 ',
      severity: '严重',
    });
    const { plan, review } = planReview(book(...sheets), entry(outlook, 'C2', draft), 'zh-CN');
    const [append] = plan.appends ?? [];
    expect(append?.rows).toEqual([
      ['C2', day(29), today, '阿强', '老王', 7, '-', 4.5, '服务用语：没称呼；太慢', '耐心', '严重', '关键词'],
    ]);
    expect(append?.formats?.slice(0, 4)).toEqual([null, 'yyyy-mm-dd', 'yyyy-mm-dd', null]);
    expect(plan.sheets?.wanted).toEqual(['评分表版本']);
    expect(review).toMatchObject({ version: 'V1', link: { sheet: '质检明细', cell: 'A3' } });
    const again = planReview(book(...sheets, ...madeSheets(plan)), entry(outlook, 'C2', draft), 'zh-CN');
    expect(again.plan.sheets).toBeUndefined();
    expect(again.review.version).toBe('V1');
  });

  it('makes a QA sheet as the gallery has it where there is none, or the one there is lacks what a review is found by', () => {
    const outlook = outlookOf();
    expect(outlook.target).toEqual({ kind: 'newSheet', instead: null });
    const { plan } = planReview(book(), entry(outlook, 'C1', draftOf([8, 9, 5])), 'zh-CN');
    expect(plan.sheets?.wanted).toEqual(['质检明细', '评分表版本']);
    const reread = outlookOf(...madeSheets(plan));
    const review = reviewBy(conversation(reread, 'C1'), '老王');
    expect(review).toMatchObject({ version: 'V1', draft: { marks: [8, 9, 5] } });
    expect(reread.target).toMatchObject({ kind: 'table', lacking: [] });

    const old = sheetOf('旧质检', [qaHeaders.filter((header) => header !== '质检员'), scoredC1.toSpliced(4, 1)]);
    expect(outlookOf(old).target).toEqual({ kind: 'newSheet', instead: { sheet: '旧质检', lacking: ['reviewer'] } });
  });

  it('refuses a second row of one reviewer, and a rubric that is another one by now', () => {
    const outlook = outlookOf();
    const written = book(qa(scoredC1));
    expect(() => planReview(written, entry(outlook, 'C1', draftOf([8, 9, 5])), 'zh-CN')).toThrow('质检明细!A2');
    const changed = findTables([roster, rubric(50), list], []);
    expect(() => planReview(changed, entry(outlook, 'C2', draftOf([8, 9, 5])), 'zh-CN')).toThrow('评分表刚刚被改过');
    // The second reviewer's row is one of its own.
    expect(() => planReview(written, entry(outlook, 'C1', draftOf([8, 9, 5]), '老李'), 'zh-CN')).not.toThrow();
  });
});

describe('editing a review', () => {
  const sheets = [qa(scoredC1)];
  const draft = draftOf([6, 'na', 5], { issue: '慢', highlight: '热情', severity: '重大' });

  it('names the cells, and keeps who, when, old and new in a log', () => {
    const outlook = outlookOf(...sheets);
    const edited = entry(outlook, 'C1', draft);
    const { question, changes } = planEdit(book(...sheets), edited, 'zh-CN');
    expect(question.names).toEqual(['质检明细!F2', '质检明细!K2']);
    // The yes holds only while the cells read so.
    expect(question.ranges.map(({ seen }) => seen)).toEqual([[[8]], [['一般']]]);
    expect(changes).toEqual([
      { name: '服务用语', before: '8', after: '6' },
      { name: '严重程度', before: '一般', after: '重大' },
    ]);
    const { plan, review } = planOfEdit(book(...sheets), edited, question.yes(), 'zh-CN');
    expect(plan.cells?.[0]?.blocks.map(({ row, column, cells, before }) => [row, column, cells, before])).toEqual([
      [1, 5, [[6]], [[8]]],
      [1, 10, [['重大']], [['一般']]],
    ]);
    const [log] = madeSheets(plan);
    expect(log?.values[1]?.slice(0, 8)).toEqual([today, '老王', 'C1', '小美', '老王', '服务用语', 8, 6]);
    expect(review.draft.marks).toEqual([6, 'na', 5]);
  });

  it('changes nothing where nothing was changed, and says so where the row is gone', () => {
    const outlook = outlookOf(...sheets);
    const same = draftOf([8, 'na', 5], { issue: '慢', highlight: '热情', severity: '一般' });
    expect(planEdit(book(...sheets), entry(outlook, 'C1', same), 'zh-CN').changes).toEqual([]);
    expect(() => planEdit(book(qa()), entry(outlook, 'C1', draft), 'zh-CN')).toThrow('C1');
  });
});

it('puts comments on items before the fault', () => {
  const { rubric: items } = outlookOf();
  const draft = draftOf([8, 8, 5], { notes: ['', '说错面料', ''], issue: '' });
  expect(issueText(items, draft)).toBe('产品知识：说错面料');
});

describe('rubric versions', () => {
  const versions = sheetOf('评分表版本', [
    ['评分表版本', '生效日期', '类别', '类别权重', '评分项', '项权重', '满分', '致命项'],
    ['V1', day(10), '服务', 100, '服务用语', 1, 5, ''],
    ['V2', day(20), '服务', 40, '服务用语', 1, 10, ''],
    ['V2', day(20), '业务', 60, '产品知识', 1, 10, ''],
    ['V2', day(20), '业务', 60, '方案提供', 1, 5, ''],
  ]);
  const row = (date: number, reviewed: number, version: string, ...marks: Cell[]): Cell[] => [
    `D${date}`,
    date,
    reviewed,
    '小美',
    '老王',
    ...marks,
    '随机',
    version,
  ];
  const scoresOf = (...sheets: SheetMatrix[]) => {
    const { facts } = reviewOf([roster, ...sheets]);
    return facts.qaRows.map(({ score, marks }) => [typeof score === 'number' ? Math.round(score) : score, marks]);
  };
  const details = (...rows: Cell[][]) =>
    sheetOf('质检明细', [
      [
        '会话ID',
        '会话日期',
        '质检日期',
        '客服',
        '质检员',
        '服务用语',
        '产品知识',
        '方案提供',
        '抽检方式',
        '评分表版本',
      ],
      ...rows,
    ]);

  it('score a row by the version it names, else by its day, and show its marks in today’s terms', () => {
    const rows = details(
      row(day(2), day(25), 'V1', 4, '', ''),
      row(day(3), day(5), '', 4, '', ''),
      row(day(4), day(15), '', 4, '', ''),
      row(day(5), day(22), '', 4, 10, 5),
      row(day(6), day(22), 'V2', 4, 10, 5),
    );
    expect(scoresOf(rubric(), versions, rows)).toEqual([
      [80, [8, null, null]],
      [80, [8, null, null]],
      [80, [8, null, null]],
      [76, [4, 10, 5]],
      [76, [4, 10, 5]],
    ]);
    // The rubric has been changed and nothing been scored by it yet: rows without a version since V2 follow it.
    expect(scoresOf(rubric(0), versions, rows).map(([score]) => score)).toEqual([80, 80, 80, 100, 76]);
    // Where there are versions only, the latest rules.
    expect(scoresOf(versions, rows).map(([score]) => score)).toEqual([80, 80, 80, 76, 76]);
  });
});
