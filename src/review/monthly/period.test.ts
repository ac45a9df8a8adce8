import { findTables } from '../tables';
import { campaignOf, periodBefore, weekOfDay } from './period';
import { reviewPeriod } from './preview';
import { describeTables } from './recognition';
import { composeSheets, wantedNames } from './sheets';
import { qaMovers } from './report/findings';
import { teamFigures } from './report/team';
import { sheetOf, smallTeam } from './testing';

/** 2026-10-05, a Monday. */
const monday = 46300;
const reviewOf = (sheets: ReturnType<typeof smallTeam>, first = 46296, last = 46298) =>
  reviewPeriod(findTables(sheets, []), campaignOf({ first, last }, '双11'), 'zh-CN');

describe('periods', () => {
  it('are whole weeks from Monday on, or any days, and are compared with as many days right before', () => {
    expect(weekOfDay(monday + 6)).toMatchObject({ first: monday, last: monday + 6, key: '2026-10-05~11' });
    expect(periodBefore(weekOfDay(monday))).toMatchObject({ kind: 'week', key: '2026-09-28~10-04' });
    expect(periodBefore(campaignOf({ first: monday, last: monday }))).toMatchObject({ key: '2026-10-04' });
    expect(campaignOf({ first: 46384, last: 46390 }).key).toBe('2026-12-28~01-03');
  });

  it('are offered where they have data; campaigns by their calendar, without the training', () => {
    const calendar = sheetOf('大促日历', [
      ['活动', '类型', '阶段', '事项', '开始日期', '截止日期'],
      ['双11', '阶段', '培训期', '培训期', monday - 30, monday - 10],
      ['双11', '阶段', '预售期', '预售期', monday, monday + 3],
      ['双11', '阶段', '活动期', '活动期', monday + 4, monday + 9],
      ['双11', '事项', '预售期', '备货', monday - 40, monday + 20],
    ]);
    const { weeks, campaigns } = describeTables(findTables([...smallTeam(), calendar], []));
    expect(weeks.map(({ key }) => key)).toEqual(['2026-09-28~10-04', '2026-09-21~27']);
    expect(campaigns).toMatchObject([{ name: '双11', first: monday, last: monday + 9 }]);
  });
});

describe('the review of some days', () => {
  it('counts their rows only, shows no pay and no target for a total', () => {
    const { people, warnings, totals } = reviewOf(smallTeam(), 46297, 46298);
    expect(people[0]).toMatchObject({ qaCount: 2, qaMean: 93, actual: 2000.2, target: null, pay: 0 });
    expect(people[2]).toMatchObject({ actual: null, commission: 0, prize: 0 });
    expect(totals.pay).toBe(0);
    expect(warnings.map(({ message }) => message).join()).not.toMatch(/提成|系数|本月/);
  });

  it('writes no statements and no pay, in names that fit a sheet', () => {
    const review = reviewOf(smallTeam());
    const names = wantedNames(review, [0]);
    expect(names).toEqual(['大促复盘 双11', '大促人员 双11', '大促个人复盘 双11', '大促计算 双11']);
    for (const plan of composeSheets(review, names, [0])) {
      const texts = plan.blocks.flatMap(({ cells }) => cells.flat()).map((cell) => JSON.stringify(cell));
      expect(texts.join('\n')).not.toMatch(/PAYOUT|\{\w+\}|undefined|NaN|本月|上月/);
    }
  });

  it('takes a person’s latest rating, and those of a month itself only for a month', () => {
    const september = smallTeam().map((sheet) =>
      sheet.name === '匹配度'
        ? sheetOf('匹配度', [
            ['客服', '月份', '匹配度'],
            ['小美', '2026-09', 60],
            ['小美', '2026-11', 99],
          ])
        : sheet,
    );
    expect(reviewOf(september).people[0]?.fit).toBe(60);
  });

  it('says what is missing for days without data, and leaves out a sum that reaches beyond', () => {
    expect(() => reviewOf(smallTeam(), 46000, 46006)).toThrow('双11 没有数据');
    const month = sheetOf('汇总_2026-10-01至2026-10-31', [
      ['客服', '接待人数', '询单人数', '最终付款人数', '销售额'],
      ['小美', 900, 500, 100, 99999],
    ]);
    const { people, warnings } = reviewOf([...smallTeam(), month]);
    expect(people[0]?.actual).toBe(3000.3);
    expect(warnings.map(({ code }) => code)).toContain('crossingPeriod');
  });

  it('reads a date without a year on its side of New Year', () => {
    const sheets = smallTeam().map((sheet) =>
      sheet.name === '日报'
        ? sheetOf('日报', [
            ['日期', '旺旺昵称', '询单人数', '最终付款人数', '销售额'],
            ['12月30日', '小美', 5, 2, 70],
            ['1月2日', '小美', 5, 2, 30],
          ])
        : sheet,
    );
    const { people } = reviewPeriod(findTables(sheets, []), campaignOf({ first: 46384, last: 46390 }), 'zh-CN');
    expect(people[0]?.actual).toBe(100);
  });
});

describe('what changed', () => {
  /** Two weeks of one person: sales a day, marks of five reviews a week. */
  const team = (before: number[], after: number[], marks: [number[], number[]]) => [
    ...smallTeam().filter(({ name }) => name === '规则'),
    sheetOf('花名册', [
      ['工号', '客服', '组别', '入职日期'],
      ['01', '小美', 'A组', 45000],
    ]),
    sheetOf('质检', [
      ['会话日期', '客服', '服务用语', '产品知识', '抽检方式', '质检员'],
      ...marks.flatMap((week, w) => week.map((mark, i) => [monday - 7 + 7 * w + i, '小美', mark, mark, '随机', '王'])),
    ]),
    sheetOf('日报', [
      ['日期', '客服', '询单人数', '最终付款人数', '销售额'],
      ...[...before, ...after].map((sales, i) => [monday - 7 + i, '小美', 10, 5, sales]),
    ]),
  ];
  const figuresOf = (...args: Parameters<typeof team>) => {
    const { facts, previous } = reviewPeriod(findTables(team(...args), []), weekOfDay(monday), 'zh-CN');
    const verdict = (metric: string) =>
      teamFigures(facts, previous).find((figure) => figure.metric === metric)?.verdict;
    return { sales: verdict('sales'), qa: verdict('qaMean'), movers: qaMovers(facts, previous).length };
  };

  it('is nothing where chance explains it, however large it looks', () => {
    const noisy = figuresOf(
      [100, 900, 200, 800, 300, 700, 400],
      [200, 1300, 300, 900, 500, 800, 600],
      [
        [5, 10, 6, 9, 5],
        [9, 10, 7, 10, 6],
      ],
    );
    expect(noisy).toEqual({ sales: 'chance', qa: 'chance', movers: 0 });
  });

  it('is a change where days and reviews agree on it', () => {
    const clear = figuresOf(
      [100, 110, 90, 105, 95, 100, 102],
      [200, 210, 190, 205, 195, 200, 202],
      [
        [5, 6, 5, 6, 5],
        [9, 10, 9, 9, 10],
      ],
    );
    expect(clear).toEqual({ sales: 'better', qa: 'better', movers: 1 });
  });

  it('is not judged from fewer than five days or reviews', () => {
    expect(
      figuresOf(
        [100, 110, 90],
        [],
        [
          [5, 6],
          [9, 9],
        ],
      ).qa,
    ).toBe('few');
  });
});
