import type { Cell, SheetMatrix } from '../../workbook/matrix';
import { reviewOf, sheetOf } from '../monthly/testing';
import { composeSheets, wantedNames } from '../monthly/sheets';
import { findTables } from '../tables';
import { effectOf } from './effect';
import { lookForAppeals } from './look';
import type { Decision } from './model';
import { planOfDecision, questionOf } from './sheets';

const day = (n: number) => 46295 + n;
const today = day(20);

const rules = sheetOf('规则', [
  ['类别', '类别权重', '评分项', '项权重', '满分', '致命项', '', '最低质检分', '系数', '', '规则', '值'],
  ['服务', 50, '服务用语', '', 10, '', '', 80, 1, '', '申诉天数', 2],
  ['业务', 50, '产品知识(含面料)', '', 10, '', '', 60, 0.5, '', '', ''],
  [],
  ['方案', '指标', '目标', '方式', '依据', '封顶', '保底'],
  ['月度', '销售额', 2000, '超额累进', '金额', '', ''],
  [],
  ['方案', '起点', '比例'],
  ['月度', 0, 0.1],
]);
const book = (appeals: Cell[][], more: SheetMatrix[] = [rules]): SheetMatrix[] => [
  sheetOf('花名册', [
    ['工号', '旺旺昵称', '组别', '入职日期', '岗位'],
    ['01', '小美', 'A组', 45000, '客服'],
    ['02', '老王', 'A组', 45000, '质检'],
    ['03', '周主管', 'A组', 45000, '主管'],
  ]),
  sheetOf('质检', [
    ['会话ID', '会话日期', '质检日期', '客服', '质检员', '服务用语', '产品知识', '抽检方式'],
    ['C1', day(2), day(3), '小美', '老王', 8, 6, '随机'],
    ['C2', day(4), day(5), '小美', '老王', 8, 8, '随机'],
    ['C3', day(4), day(5), '小美', '老王', 2, 2, '投诉'],
    ['C1', day(2), day(6), '小美', '老李', 9, 9, '随机'],
  ]),
  sheetOf('日报', [
    ['日期', '旺旺昵称', '询单人数', '最终付款人数', '销售额'],
    [day(1), '小美', 10, 4, 1000.1],
  ]),
  sheetOf('申诉', [
    ['会话ID', '客服', '评分项', '原分', '申诉理由', '申诉日期', '初评员', '处理人', '处理日期', '处理结果', '改后分'],
    ...appeals,
  ]),
  ...more,
];
const open = ['C1', '小美', '产品知识', '', '按详情页说的', day(5), '老王', '', '', '', ''];
const tablesOf = (...appeals: Cell[][]) => findTables(book(appeals), []);
const look = (...appeals: Cell[][]) => lookForAppeals(tablesOf(...appeals), today);
const decision = (more: Partial<Decision> = {}, row: Cell[] = open): Decision => ({
  appeal: look(row).appeals[0] as Decision['appeal'],
  ...{ decision: 'upheld', mark: 10, decider: '周主管', today },
  ...more,
});

describe('the list of appeals', () => {
  it('knows the review, the window and what is late, open ones first', () => {
    const late = ['C2', '小美', '服务用语', '', '晚了', day(8), '', '', '', '', ''];
    const done = ['C3', '小美', '服务用语', 2, '', day(5), '老王', '周主管', day(6), '维持原分', ''];
    const lost = ['C9', '小美', '服务用语', '', '', day(1), '', '', '', '', ''];
    const outlook = look(done, late, open, lost);
    expect(outlook).toMatchObject({ hasTable: true, lacking: [], days: 2, deciders: ['老王', '周主管', '老李'] });
    expect(outlook.appeals.map((a) => [a.conversationId, a.state, a.late, a.firstMark, a.problem])).toEqual([
      ['C9', 'open', null, null, 'noReview'],
      ['C1', 'open', false, 6, null],
      ['C2', 'open', true, 8, null],
      ['C3', 'rejected', false, 2, null],
    ]);
    expect(outlook.appeals[2]).toMatchObject({ reviewer: '老王', fullMark: 10, scored: day(5), appealed: day(8) });
    expect(look(['C1', '小美', '价格', '', '', '', '', '', '', '', '']).appeals[0]?.problem).toBe('noItem');
  });

  it('gives three days where no rule says otherwise', () => {
    const outlook = lookForAppeals(findTables(book([open], []), []), today);
    expect(outlook).toMatchObject({ days: 3, daysAt: null });
  });
});

describe('the effect of another mark', () => {
  it('goes from the item over score, mean, grade and gate to the fen', () => {
    const effect = effectOf(tablesOf(open), decision().appeal, 10, today, 'zh-CN');
    // (70 + 80 + 90)/3 = 80 before; the first review becomes 90.
    expect(effect).toMatchObject({
      month: '2026-10',
      counts: true,
      mark: { before: 6, after: 10 },
      score: { before: 70, after: 90 },
      person: {
        mean: { before: 80, after: 260 / 3 },
        grade: { before: '良', after: '良' },
        factor: { before: 1, after: 1 },
        pay: { before: 100.01, after: 100.01 },
        payDifference: 0,
      },
    });
    const lower = effectOf(tablesOf(open), decision().appeal, 5, today, 'zh-CN');
    // 78.33: the factor falls to 0.5, and 1000.1 × 0.1 × 0.5 is 50.01 to the fen.
    expect(lower.person).toMatchObject({
      factor: { before: 1, after: 0.5 },
      grade: { before: '良', after: '中' },
      commission: { before: 100.01, after: 50.01 },
      payDifference: -50,
    });
  });

  it('is the score alone for a review that was not drawn at random', () => {
    const row = ['C3', '小美', '服务用语', '', '', day(6), '', '', '', '', ''];
    const effect = effectOf(tablesOf(row), decision({}, row).appeal, 10, today, 'zh-CN');
    expect(effect).toMatchObject({ counts: false, score: { before: 20, after: 60 }, person: { payDifference: 0 } });
  });
});

describe('a decision', () => {
  it('is refused to the first reviewer and to whoever appeals', () => {
    expect(() => questionOf(tablesOf(open), decision({ decider: '老王' }), 'zh-CN')).toThrow('老王 是这一项的初评员');
    expect(() => questionOf(tablesOf(open), decision({ decider: '小美' }), 'zh-CN')).toThrow('申诉人');
  });

  it('stands beside the first mark, which it fills in, and names its cells', () => {
    const question = questionOf(tablesOf(open), decision(), 'zh-CN');
    expect(question.names).toEqual(['申诉!D2', '申诉!H2:K2']);
    const { plan } = planOfDecision(tablesOf(open), decision(), question.yes(), 'zh-CN');
    expect(plan.cells?.[0]?.blocks.map(({ cells }) => cells[0]?.[0])).toEqual([6, '周主管', today, '成立', 10]);
    const kept = decision({ decision: 'rejected', mark: null });
    expect(questionOf(tablesOf(open), kept, 'zh-CN').names).toEqual(['申诉!D2', '申诉!H2:J2']);
  });

  it('is refused without a mark in range, where somebody was quicker, and where the row has moved', () => {
    expect(() => questionOf(tablesOf(open), decision({ mark: 11 }), 'zh-CN')).toThrow('0–10');
    const decided = [...open.slice(0, 7), '老李', day(6), '维持原分', ''];
    expect(() => questionOf(tablesOf(decided), decision(), 'zh-CN')).toThrow('老李');
    const other = ['C2', '小美', '服务用语', '', '', day(6), '', '', '', '', ''];
    expect(() => questionOf(tablesOf(other), decision(), 'zh-CN')).toThrow('重新查找');
  });
});

describe('the monthly review', () => {
  const upheld = ['C1', '小美', '产品知识', 6, '', day(5), '老王', '周主管', day(6), '成立', 10];
  const first = (...appeals: Cell[][]) => reviewOf(book(appeals));

  it('counts the mark of an upheld appeal, of the review it is about, and says so', () => {
    const { people, warnings } = first(upheld);
    expect(people[0]?.qaMean).toBeCloseTo(260 / 3, 10);
    expect(warnings.map(({ code }) => code)).toContain('appealsUpheld');
    expect(first([...upheld.slice(0, 9), '维持原分', 10]).people[0]?.qaMean).toBe(80);
    // Somebody else's review of the same conversation.
    expect(
      first(['C1', '小美', '产品知识', 9, '', day(5), '老李', '周主管', day(6), '成立', 7]).people[0]?.qaMean,
    ).toBeCloseTo(230 / 3, 10);
  });

  it('keeps the first mark where the decision is no mark, and says where', () => {
    const { people, warnings } = first([...upheld.slice(0, 10), 12]);
    expect(people[0]?.qaMean).toBe(80);
    expect(warnings.find(({ code }) => code === 'invalidDecision')).toMatchObject({
      link: { sheet: '申诉', cell: 'K2' },
    });
  });

  it('refers to the decision in its live formulas', () => {
    const review = first(upheld);
    const calculation = composeSheets(review, wantedNames(review)).at(-1);
    const formulas = calculation?.blocks
      .flatMap(({ cells }) => cells.flat())
      .flatMap((cell) => (typeof cell === 'object' && cell !== null && 'formula' in cell ? [cell.formula] : []));
    expect(formulas).toContain(`=IF('申诉'!$K$2="","-",'申诉'!$K$2)`);
    expect(formulas).toContain(`=IF('质检'!$G$3:$G$5="","-",'质检'!$G$3:$G$5)`);
    expect(formulas).toContain(`=IF('质检'!$F$2:$F$5="","-",'质检'!$F$2:$F$5)`);
  });
});
