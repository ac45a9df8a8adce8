import type { Cell, SheetMatrix } from '../../workbook/matrix';
import { sheetOf } from '../monthly/testing';
import { findTables } from '../tables';
import { calibrate, lookForCalibration } from './calibrate';

const day = (n: number) => 46295 + n;
const header = ['会话ID', '会话日期', '客服', '服务用语', '产品知识', '抽检方式', '质检员', '问题描述', '严重程度'];

const rules = sheetOf('规则', [
  ['类别', '类别权重', '评分项', '项权重', '满分', '致命项', '', '最低质检分', '系数'],
  ['服务', 50, '服务用语', '', 10, '', '', 80, 1],
  ['业务', 50, '产品知识', '', 10, '', '', 60, 0.5],
  [],
  ['方案', '指标', '目标', '方式', '依据'],
  ['月度', '销售额', 2000, '超额累进', '金额'],
  [],
  ['方案', '起点', '比例'],
  ['月度', 0, 0.01],
]);

/** 小美 and 阿强, each scored by 松 and 严 on the same conversations; 松 gives two points an item more. */
const book = (reviews: Cell[][], ...more: SheetMatrix[]): SheetMatrix[] => [
  sheetOf('花名册', [
    ['工号', '旺旺昵称', '组别', '入职日期'],
    ['01', '小美', 'A组', 45000],
    ['02', '阿强', 'A组', 45000],
  ]),
  sheetOf('质检', [header, ...reviews]),
  sheetOf('日报', [
    ['日期', '旺旺昵称', '询单人数', '最终付款人数', '销售额'],
    [day(1), '小美', 10, 4, 10000],
    [day(1), '阿强', 10, 4, 20000],
  ]),
  rules,
  ...more,
];
const row = (id: string, agent: string, marks: [Cell, Cell], reviewer: string, more: Cell[] = ['随机']): Cell[] => [
  ...[id, day(2), agent, ...marks, more[0] ?? '', reviewer, more[1] ?? '', more[2] ?? ''],
];
const pairs: Cell[][] = [
  row('C1', '小美', [9, 9], '松', ['随机', '没有称呼', '一般']),
  row('C1', '小美', [7, 7], '严', ['随机', '说错活动', '严重']),
  row('C2', '阿强', [8, 8], '松'),
  row('C2', '阿强', [6, 6], '严', ['随机', '没有称呼', '一般']),
  row('C3', '小美', [9, 9], '松'),
];
const exams = sheetOf('考核', [
  ['质检员', '月份', '产品知识', '工作流程'],
  ['松', '2026-10', 90, 80],
  ['严', '2026-10', 70, ''],
  ['严', '2026-09', 70, 60],
  ['新来', '2026年10月', 100, 120],
]);
const of = (sheets: SheetMatrix[], month: string | null = '2026-10') =>
  calibrate(findTables(sheets, []), month, 'zh-CN');

describe('calibration', () => {
  it('offers the months that have reviews', () => {
    const sheets = book([...pairs, ['C9', day(-5), '小美', 9, 9, '随机', '松', '', '']]);
    expect(lookForCalibration(findTables(sheets, []))).toEqual({ months: ['2026-10', '2026-09'] });
  });

  it('compares conversations that two reviewers have scored, and says when they are too few', () => {
    const { doubles, overall, items, reviews } = of(book(pairs));
    expect([reviews, doubles]).toEqual([5, 2]);
    expect(overall.agreement.pairs).toBe(2);
    expect(overall.band).toBeNull();
    // Scores 90 70 and 80 60: MSR 100, MSE 0, MSC 400 → 100 ÷ (100 + 2·400/2).
    expect(overall.icc).toMatchObject({ reviewers: ['松', '严'], conversations: 2, band: null });
    expect(overall.icc?.value).toBeCloseTo(0.2, 12);
    expect(items[0]?.widest).toEqual([
      { reviewer: '严', mark: 7, link: { sheet: '质检', cell: 'D3' } },
      { reviewer: '松', mark: 9, link: { sheet: '质检', cell: 'D2' } },
    ]);
  });

  it('puts the item with the worst agreement first and interprets from ten pairs on', () => {
    const marks = Array.from({ length: 10 }, (_, i): Cell[][] => [
      row(`D${i}`, '小美', [i, i], '松'),
      row(`D${i}`, '小美', [i, 9 - i], '严'),
    ]).flat();
    const { items } = of(book(marks));
    expect(items.map(({ item, band }) => [item, band])).toEqual([
      ['产品知识', 'unreliable'],
      ['服务用语', 'reliable'],
    ]);
    expect(items[1]).toMatchObject({ agreement: { alpha: 1, percent: 1, pairs: 10 }, widest: null });
  });

  it('adjusts means by severity and pays them by the plan, changing nothing', () => {
    const { effects, agents, withoutPay, payChange } = of(book(pairs));
    expect(effects.map(({ reviewer, effect }) => [reviewer, Math.round((effect ?? 0) * 1e6) / 1e6])).toEqual([
      ['松', 10],
      ['严', -10],
    ]);
    expect(withoutPay).toBeNull();
    // 小美: 90 70 90 → 80 80 80; 阿强: 80 60 → 70 70, factor 0.5 as before.
    const [first, second] = agents;
    expect(first).toMatchObject({ agent: '小美', reviews: 3 });
    expect([first?.before, first?.after]).toEqual([expect.closeTo(250 / 3, 9), expect.closeTo(80, 9)]);
    expect(first?.pay).toEqual({ factorBefore: 1, factorAfter: 1, before: 100, after: 100, difference: 0 });
    expect(second).toMatchObject({ agent: '阿强', before: 70 });
    expect(second?.pay).toEqual({ factorBefore: 0.5, factorAfter: 0.5, before: 100, after: 100, difference: 0 });
    expect(payChange).toEqual({ difference: 0, people: 0 });
  });

  it('tells what another factor would pay', () => {
    // 阿强 is seen by 严 alone: 76 is 86 without the severity, and the factor 1 instead of 0.5.
    const alone = [...pairs.slice(0, 2), row('C3', '小美', [9, 9], '松'), row('C4', '阿强', [7.6, 7.6], '严')];
    const strict = of(book(alone)).agents.find(({ agent }) => agent === '阿强');
    expect([strict?.before, strict?.after]).toEqual([76, expect.closeTo(86, 9)]);
    expect(strict?.pay).toEqual({ factorBefore: 0.5, factorAfter: 1, before: 100, after: 200, difference: 100 });
  });

  it('does not adjust where reviewers are not connected', () => {
    const apart = [row('C1', '小美', [9, 9], '松'), row('C2', '阿强', [7, 7], '严'), row('C3', '阿强', [7, 8], '严')];
    const { effects, estimable, agents, withoutPay } = of(book(apart));
    expect(effects.map(({ note }) => note)).toEqual(['notConnected', 'notConnected']);
    expect([estimable, withoutPay]).toEqual([false, 'notEstimable']);
    expect(agents.map(({ after, pay }) => [after, pay])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it('leaves cases chosen for being bad out of severity', () => {
    const chosen = [...pairs, row('C5', '小美', [0, 0], '严', ['投诉'])];
    expect(of(book(chosen)).effects.find(({ reviewer }) => reviewer === '严')).toMatchObject({ count: 2 });
  });

  it('assesses reviewers in three parts and says which are missing', () => {
    const { assessments, reference, remarks } = of(book(pairs, exams));
    expect(reference).toBe('consensus');
    // Each is 2 of 10 off the other on every mark.
    expect(assessments.map(({ reviewer, total, missing }) => [reviewer, total, missing])).toEqual([
      ['松', expect.closeTo((80 + 90 + 80) / 3, 9), []],
      ['严', null, ['workProcess']],
      ['新来', null, ['accuracy', 'workProcess']],
    ]);
    expect(remarks.map(({ code, link }) => [code, link?.cell])).toContainEqual(['exam', 'D5']);
  });

  it('judges by gold rows where there are any, which are nobody’s reviews', () => {
    const gold = [...pairs, row('C1', '小美', [9, 8], '标准')];
    const { assessments, reference, doubles, reviews } = of(book(gold));
    expect([reference, doubles, reviews]).toEqual(['gold', 2, 5]);
    expect(assessments.map(({ reviewer, parts, judged }) => [reviewer, parts.accuracy, judged])).toEqual([
      ['松', expect.closeTo(95, 9), 2],
      ['严', expect.closeTo(85, 9), 2],
    ]);
  });

  it('links the rows that treat one fault differently', () => {
    const { findings } = of(book(pairs));
    expect(findings).toEqual([
      {
        ...{ kind: 'mark', issue: '没有称呼', item: '服务用语', count: 2 },
        sides: [
          { agent: '阿强', reviewer: '严', treated: '6', link: { sheet: '质检', cell: 'D5' } },
          { agent: '小美', reviewer: '松', treated: '9', link: { sheet: '质检', cell: 'D2' } },
        ],
      },
    ]);
  });

  it('takes all months together, without pay', () => {
    const { reviews, withoutPay, month } = of(
      book([...pairs, ['C9', day(-5), '小美', 9, 9, '随机', '松', '', '']]),
      null,
    );
    expect([reviews, withoutPay, month]).toEqual([6, 'noMonth', null]);
  });

  it('refuses where nothing is scored', () => {
    expect(() => of(book([]), null)).toThrow('没有可用的质检评分');
  });
});
