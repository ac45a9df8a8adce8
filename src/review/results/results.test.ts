import type { Cell, SheetMatrix } from '../../workbook/matrix';
import type { Content, SheetPlan } from '../../workbook/write/sheetPlan';
import { sheetOf } from '../monthly/testing';
import { findTables } from '../tables';
import { UseCaseFailure } from '../failure';
import type { DocumentKind, PeriodChoice } from './model';
import { lookForResults, periodBefore, periodInNames } from './period';
import { computeResults } from './results';
import { planOfDocuments } from './sheets';
import { changeInWords, conclusions } from './words';
import { sayResults } from './texts';

/** 2026-10-01 is day 1. */
const day = (n: number) => 46295 + n;
const header = [
  ...['会话ID', '会话日期', '客服', '组别', '服务用语', '产品知识', '抽检方式', '质检员'],
  ...['问题描述', '亮点', '严重程度'],
];
const rubric = sheetOf('规则', [
  ['类别', '类别权重', '评分项', '项权重', '满分', '致命项'],
  ['服务', 50, '服务用语', '', 10, ''],
  ['业务', 50, '产品知识', '', 10, '是'],
]);

let serial = 0;
const row = (
  on: number,
  agent: string,
  marks: [Cell, Cell],
  more: Partial<Record<'method' | 'issue' | 'good' | 'grave', string>> = {},
): Cell[] => [
  ...[`C${++serial}`, day(on), agent, 'A组', ...marks, more.method ?? '随机', '王'],
  ...[more.issue ?? '', more.good ?? '', more.grave ?? ''],
];
const book = (rows: Cell[][], ...more: SheetMatrix[]): SheetMatrix[] => [
  sheetOf('花名册', [
    ['工号', '旺旺昵称', '组别', '入职日期'],
    ['01', '小美', 'A组', 45000],
    ['02', '阿强', 'B组', 45000],
  ]),
  sheetOf('质检', [header, ...rows]),
  rubric,
  ...more,
];
const october: PeriodChoice = { unit: 'month', first: day(1), last: day(31) };
const of = (rows: Cell[][], ...more: SheetMatrix[]) =>
  computeResults(findTables(book(rows, ...more), []), october, 'zh-CN');
const say = sayResults('zh-CN');
const rows: Cell[][] = [
  row(2, '小美', [9, 9], { good: '主动推荐' }),
  row(9, '小美', [7, 9]),
  row(10, '小美', [2, 2], { method: '关键词', issue: '语气 不耐烦', grave: '重大' }),
  row(3, '阿强', [5, 6], { issue: '语气不耐烦' }),
  row(4, '阿强', [5, '-']),
  row(5, '阿强', [5, 0]),
  row(5, '阿强', [5, 12]),
  row(5, '路人', [8, 8]),
  row(-3, '小美', [6, 6]),
];

describe('the results of a period', () => {
  it('keep random and targeted reviews apart: persons, groups, team', () => {
    const { people, groups, team, invalid, remarks } = of(rows);
    const [mei, qiang] = people;
    expect(mei).toMatchObject({ grade: '良', targeted: { count: 1, mean: 20, passes: 0 } });
    expect(mei?.summary).toMatchObject({ count: 2, mean: 85, passes: 2, passRate: 1 });
    // 55, 50 and a critical 0; the row with 12 of 10 is left out and listed.
    expect(qiang?.summary).toMatchObject({ count: 3, mean: 35, passes: 0 });
    expect(invalid).toBe(1);
    expect(remarks.map(({ code }) => code)).toEqual(expect.arrayContaining(['invalidMark', 'unknownPerson']));
    expect(groups.map(({ group, people: count }) => [group, count])).toEqual([
      ['A组', 2],
      ['B组', 1],
    ]);
    expect(team.summary).toMatchObject({ count: 6, passes: 3 });
    expect(team.summary.mean).toBeCloseTo((90 + 80 + 55 + 50 + 0 + 80) / 6, 10);
    expect(team.targeted.count).toBe(1);
  });

  it('compare with the period before, and say so where that is too little', () => {
    const { people, earlier, team } = of(rows);
    expect(earlier?.period).toEqual({ first: day(-29), last: day(0) });
    expect(earlier?.team.summary).toMatchObject({ count: 1, mean: 60 });
    expect(people[0]?.change).toEqual({ difference: 25, interval: null });
    expect(changeInWords(team.change, say)).toContain('不下结论');
    expect(people[1]?.change).toBeNull();
  });

  it('tell items, habits, common faults and good cases', () => {
    const { people, recurring, issues, highlights } = of([...rows, row(8, '阿强', [5, 7])]);
    expect(people[1]?.items[0]).toMatchObject({ rated: 4, share: 0.5, faults: 4 });
    expect(recurring).toEqual([{ agent: '阿强', item: '服务用语', faults: 4, rated: 4 }]);
    expect(issues).toEqual([{ issue: '语气 不耐烦', count: 2, people: ['小美', '阿强'] }]);
    expect(highlights.map(({ agent, text }) => [agent, text])).toEqual([['小美', '主动推荐']]);
  });

  it('escalate what is 重大, a critical 0, and grave words of an agent’s own lines only', () => {
    const words = sheetOf('词', [
      ['敏感词', '级别'],
      ['去投诉吧', '重大'],
      ['不知道', '一般'],
    ]);
    const chats = sheetOf('聊天', [
      ['会话ID', '日期', '客服昵称', '买家昵称', '发送方', '消息内容'],
      ['X1', day(6), '阿强', '甲', '客服', '那你去投诉吧'],
      ['X2', day(6), '阿强', '乙', '买家', '去投诉吧'],
      ['X3', day(6), '阿强', '乙', '客服', '不知道'],
      ['X4', day(-9), '阿强', '乙', '客服', '去投诉吧'],
    ]);
    const { escalations } = of(rows, words, chats);
    expect(escalations.map(({ agent, day: on, reasons }) => [agent, on, reasons.map(({ kind }) => kind)])).toEqual([
      ['小美', day(10), ['severity']],
      ['阿强', day(6), ['keyword']],
      ['阿强', day(5), ['critical']],
    ]);
  });

  it('claim nothing of few reviews', () => {
    const said = conclusions(of(rows), say);
    expect(said).toContainEqual(expect.stringContaining('没有均分低于 80'));
    expect(said).toContainEqual('3 人不满 5 条，条数太少，不对个人下结论。');
  });

  it('need a review in the period', () => {
    expect(() => of([row(-3, '小美', [6, 6])])).toThrow(UseCaseFailure);
  });
});

describe('the periods', () => {
  it('are the months and weeks with reviews, newest first', () => {
    const { months, weeks, days } = lookForResults(findTables(book(rows), []));
    expect(months.map(({ first }) => first)).toEqual([day(1), day(-29)]);
    // 2026-09-28, -10-05 are Mondays.
    expect(weeks.map(({ first, last }) => [first - day(0), last - first])).toEqual([
      [5, 6],
      [-2, 6],
      [-9, 6],
    ]);
    expect(days[0]).toBe(day(-3));
  });

  it('are preceded by the month before, or as many days', () => {
    expect(periodBefore(october)).toEqual({ first: day(-29), last: day(0) });
    expect(periodBefore({ unit: 'range', first: day(5), last: day(7) })).toEqual({ first: day(2), last: day(4) });
    expect(periodInNames({ unit: 'range', first: day(5), last: day(7) })).toBe('2026-10-05–10-07');
  });
});

describe('the documents', () => {
  const plans = (documents: DocumentKind[]): SheetPlan[] => {
    const { sheets } = planOfDocuments(of(rows), documents);
    return sheets?.compose([...sheets.wanted]) ?? [];
  };
  const cells = (plan: SheetPlan): Content[] => plan.blocks.flatMap((block) => block.cells.flat());
  const texts = (plan: SheetPlan) =>
    cells(plan)
      .map((cell) =>
        cell !== null && typeof cell === 'object' ? ('text' in cell ? cell.text : cell.formula) : String(cell),
      )
      .join('\n');

  it('have the report in two parts, its figures live over the marks', () => {
    const [report, data] = plans(['report']);
    expect([report?.name, data?.name]).toEqual(['质检报告 2026-10', '质检数据 2026-10']);
    const words = texts(report as SheetPlan);
    expect(words).toMatch(/提炼推广[\s\S]*主动推荐[\s\S]*督促改正/);
    expect(words).toContain("'质检数据 2026-10'!");
    const formulas = texts(data as SheetPlan);
    expect(formulas).toContain('=KEFU.QASCORE(IF(\'质检\'!$E$2:$F$9="","",\'质检\'!$E$2:$F$9),');
    expect(formulas).toContain('KEFU.WILSON(');
  });

  it('hold no name of an agent among the cases of the meeting', () => {
    const [meeting] = plans(['meeting']);
    const words = texts(meeting as SheetPlan);
    expect(words).toContain('语气 不耐烦');
    expect(words.slice(words.indexOf('要讨论的案例'))).not.toMatch(/小美|阿强/);
  });

  it('list every escalation with its place', () => {
    const [list] = plans(['escalation']);
    expect(texts(list as SheetPlan)).toContain('质检!K4');
  });
});
