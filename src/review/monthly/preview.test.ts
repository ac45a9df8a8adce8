import { findTables } from '../tables';
import { describeTables } from './recognition';
import { reviewMonth } from './preview';
import { reviewOf, sheetOf, smallTeam } from './testing';

const review = reviewOf(smallTeam());
const person = (agent: string) => review.people.find((candidate) => candidate.agent === agent);

describe('a month calculated by hand', () => {
  it('knows its tables and months', () => {
    const { tables, months, missing, defaulted } = describeTables(findTables(smallTeam(), []));
    expect(tables.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['roster', 'qaDetail', 'dailyReport', 'fit', 'rubric', 'plan', 'tiers', 'rankPrizes']),
    );
    expect([months, missing, defaulted]).toEqual([['2026-10', '2026-09'], [], ['grades']]);
  });

  it('lists the active people of the roster in its order', () => {
    expect(review.people.map(({ agent, employeeId }) => [employeeId, agent])).toEqual([
      ['01', '小美'],
      ['02', '阿强'],
      ['04', '小新'],
    ]);
  });

  it('means the random reviews: 86 and 100; a rated half counts alone; a bad mark leaves the mean', () => {
    expect(person('小美')).toMatchObject({ qaCount: 2, qaMean: 93, grade: '优' });
    expect(person('阿强')).toMatchObject({ qaCount: 1, qaMean: 70, grade: '中' });
    expect(person('小新')).toMatchObject({ qaCount: 0, qaMean: null, grade: '' });
  });

  it('scores performance from sums over rows where both sides have a value', () => {
    // 小美: 4/10 against 40 %, 93 against 93. 阿强: 10/20 capped at 1.2, 70/93. 小新: 1/10 alone.
    expect(person('小美')?.performance).toBeCloseTo(100, 9);
    expect(person('阿强')?.performance).toBeCloseTo((100 * (1.2 + 70 / 93)) / 2, 9);
    expect(person('小新')?.performance).toBeCloseTo(25, 9);
  });

  it('places people, never by a guess', () => {
    expect(person('小美')).toMatchObject({ fit: 90, quadrant: '合适且合格' });
    expect(person('阿强')).toMatchObject({ fit: 70, quadrant: '合格但不合适' });
    expect(person('小新')).toMatchObject({ fit: null, quadrant: '', action: '' });
  });

  it('pays to the fen: tiers in percent points, factor, days, floor, prizes', () => {
    // (20 + 1000.30 · 2 %) · 1 · 2/3 days; (20 + 20) · 0.5 · 1/3 below the floor; 5 · 1 · 1/3 below the floor.
    expect(person('小美')).toMatchObject({ actual: 3000.3, target: 2000, commission: 26.67, prize: 100, pay: 126.67 });
    expect(person('阿强')).toMatchObject({ actual: 3000, commission: 10, prize: 50, pay: 60 });
    expect(person('小新')).toMatchObject({ actual: 500, commission: 10, prize: 0, pay: 10 });
    expect(review.totals).toEqual({ people: 3, pay: 196.67 });
  });

  it('says what to know, with the cell', () => {
    const found = review.warnings.map(({ code, link }) => [code, link && `${link.sheet}!${link.cell}`]);
    expect(found).toEqual(
      expect.arrayContaining([
        ['invalidMark', '质检!D6'],
        ['noQa', '花名册!B5'],
        ['unknownPerson', '日报!B8'],
        ['noFit', null],
        ['immature', null],
        ['late', '日报!D4'],
        ['defaulted', null],
      ]),
    );
    expect(review.warnings[0]?.severity).toBe('error');
    expect(person('小新')?.notes).toEqual(['2026-10-01 入职', '无质检，系数按 1', '无匹配度']);
  });
});

describe('awkward workbooks', () => {
  const without = (...names: string[]) => smallTeam().filter(({ name }) => !names.includes(name));

  it('pays nothing nobody agreed on, and says so', () => {
    const bare = reviewOf(without('规则'));
    expect(bare.totals.pay).toBe(0);
    expect(bare.warnings.map(({ code }) => code)).toEqual(expect.arrayContaining(['noTiers', 'defaulted']));
  });

  it('cannot do without a roster, a month, or any data', () => {
    expect(() => reviewOf(without('花名册'))).toThrow('缺少必需的表：花名册');
    expect(() => reviewOf(without('质检', '日报'))).toThrow('质检明细');
    expect(() => reviewMonth(findTables(smallTeam(), []), '2026-12', 'en-US')).toThrow('no data for 2026-12');
  });

  it('does not count a day twice that two exports tell of', () => {
    const workload = sheetOf('客服工作量', [
      ['日期', '客服昵称', '接待人数', '询单人数', '平均响应(秒)'],
      [46296, '小美', 50, 10, 30],
      [46297, '小美', 150, 10, 10],
    ]);
    const both = reviewOf([...smallTeam(), workload]);
    const figures = both.facts.people[0]?.days ?? [];
    const total = figures.reduce((sum, { values }) => sum + (values.inquiring ?? 0), 0);
    expect(total).toBe(20);
    expect(both.people[0]?.pay).toBe(126.67);
  });

  it('tells people of one name apart by group, and leaves out whom it cannot', () => {
    const sheets = smallTeam();
    const roster = sheets[0];
    roster?.values.push(['05', '小美', 'B组', 45000, '']);
    const twins = reviewOf(sheets);
    expect(twins.warnings.map(({ code }) => code)).toContain('ambiguousPerson');
    expect(twins.people.filter(({ agent }) => agent === '小美').map(({ pay }) => pay)).toEqual([0, 0]);
  });

  it('sums phases of a month by their dates', () => {
    const sheets = smallTeam().map((sheet) =>
      sheet.name === '规则'
        ? sheetOf('规则', [
            ['方案', '阶段', '开始日期', '结束日期', '指标', '方式'],
            ['月度', '预售期', '2026-10-01', '2026-10-01', '销售额', '全额累进'],
            ['月度', '活动期', '2026-10-02', '2026-11-11', '销售额', '全额累进'],
            [],
            ['方案', '起点', '比例'],
            ['月度', 0, 0.01],
          ])
        : sheet,
    );
    const phased = reviewOf(sheets);
    // 1000.10 · 1 % · 1/1 day and 2000.20 · 1 % · 1/2 days, each to the fen.
    expect(phased.people[0]).toMatchObject({ commission: 20, actual: 3000.3 });
    expect(phased.warnings.map(({ code }) => code)).toContain('partialPhase');
  });
});
