import { compareRounds, neutral, payRound } from '../../domain/incentive/whatIf';
import { reviewOf, sheetOf, smallTeam } from '../monthly/testing';
import { findTables } from '../tables';
import { reportOnPlan } from './check';
import { figuresOf } from './history';
import { composeComparison } from './sheets';
import { basisOf, oddsOf } from './whatIf';

const locale = 'zh-CN';
const month = '2026-10';
const day = (n: number) => 46295 + n;
const readable = (sheets: ReturnType<typeof smallTeam>) => findTables(sheets, []);

describe('the plan check on a workbook', () => {
  const withRules = (...rows: Parameters<typeof sheetOf>[1][number][]) =>
    readable([...smallTeam().filter(({ name }) => name !== '规则'), sheetOf('规则', rows)]);

  it('says each planted fault once, in words, with its cell', () => {
    const tables = withRules(
      ['方案', '阶段', '开始日期', '结束日期', '指标', '目标', '方式', '依据', '封顶', '保底', '奖金池'],
      ['月度', '预售期', '2026-10-01', '2026-10-10', '销售额', '', '全额累进', '金额', '', '', ''],
      ['月度', '活动期', '2026-10-10', '2026-10-31', '销售额', '', '全额累进', '金额', 50, 60, ''],
      [],
      ['方案', '起点', '比例', '', '奖项', '指标', '名次', '奖金'],
      ['月度', 500, 0.01, '', '销冠', '销售额', 1, 100],
      ['月度', 3000, 0.06, '', '', '', 3, 50],
    );
    const { remarks } = reportOnPlan(tables, [figuresOf(tables, month, locale)], 2026, locale);
    expect(remarks.map(({ message, link }) => `${message} ${link?.sheet}!${link?.cell}`)).toEqual([
      '“月度 预售期”最低一档从 500 才开始，以下没有提成 规则!B6',
      '“月度 预售期”断崖：到 3,000 的一刻，提成一下子多 150 元 规则!B7',
      '“月度 活动期”封顶 50 元低于保底 60 元，无法计算 规则!I3',
      '“月度 活动期”最低一档从 500 才开始，以下没有提成 规则!B6',
      '“月度 预售期”和“月度 活动期”在 2026-10-10 到 2026-10-10 重叠，这些天的业绩会算两次 规则!C3',
      '“销冠”没有第 2 名的奖金，后面的名次却有 规则!G7',
    ]);
  });

  it('survives tables that no month could be computed with, and workbooks without any', () => {
    const tables = withRules(['方案', '起点', '比例'], ['', 0, '1%'], ['', 0, '2%']);
    expect(reportOnPlan(tables, [], 2026, locale).findings.map(({ code }) => code)).toEqual(['duplicateStart']);
    expect(reportOnPlan(readable(smallTeam().slice(0, 2)), [], 2026, locale)).toMatchObject({
      found: false,
      remarks: [],
    });
  });
});

describe('the what-if on a workbook', () => {
  const months = (...sales: [number, number, number][]) =>
    sheetOf('历史', [
      ['日期', '旺旺昵称', '询单人数', '最终付款人数', '销售额'],
      ...sales.flatMap(([first, mei, qiang]) => [
        [first, '小美', 10, 4, mei],
        [first, '阿强', 10, 4, qiang],
      ]),
    ]);
  const tables = readable([...smallTeam(), months([day(-60), 2500, 1000], [day(-20), 1999, 2100])]);
  const past = ['2026-08', '2026-09'].map((key) => figuresOf(tables, key, locale));
  const basis = basisOf(tables, month, [month], past, locale);

  it('begins with the pay of the review, to the fen', () => {
    expect(basis.before.pay).toEqual(reviewOf(smallTeam()).people.map(({ pay }) => pay));
    expect(basis.before.check.spend).toBe(196.67);
    expect(basis.has).toEqual({ target: true, rate: true, gate: true, cap: true, pool: false });
  });

  it('has the version before the newest to compare with, where there is one', () => {
    expect(basis.last).toBeNull();
    const newer = sheetOf('新规则', [
      ['方案', '起点', '比例', '生效日期'],
      ['月度', 0, 0.02, day(40)],
    ]);
    const two = basisOf(readable([...smallTeam(), newer]), month, [month], [], locale);
    // 2 % of 3000.30 on two of three days; before it 1 % and 2 % above 2000.
    expect([two.before.pay[0], two.last?.pay[0]]).toEqual([140, 126.67]);
    expect(two.last?.pay).toEqual(basis.before.pay);
  });

  it('tells how often the target would have been reached', () => {
    // Per head the team had 1750 and 2049.5 against 2000.
    const [half, all] = [1, 2].map((reached) => ({ reached, of: 2 }));
    const [odds] = oddsOf(basis, neutral);
    expect(odds).toMatchObject({ target: 2000, team: half, people: [half, half, null] });
    expect(oddsOf(basis, { ...neutral, target: 50 })[0]).toMatchObject({
      target: 1000,
      team: all,
      people: [all, all, null],
    });
  });

  it('says on the sheet which plan it is compared with', () => {
    const result = compareRounds(basis.before, payRound(basis.case, neutral));
    const heads = (against: 'now' | 'last') =>
      composeComparison('测算', basis, neutral, { result, against }, locale)
        .blocks.flatMap(({ cells }) => cells)
        .filter((cells) => cells.includes('差额') && cells.includes('调整后'))
        .map((cells) => cells[cells.indexOf('调整后') - 1]);
    expect(heads('now')).toEqual(['现在的方案', '现在的方案']);
    expect(heads('last')).toEqual(['上一版方案', '上一版方案']);
  });

  it('writes everybody, who gains most first, with totals', () => {
    const change = { ...neutral, rate: 200 };
    const result = compareRounds(basis.before, payRound(basis.case, change));
    const { blocks } = composeComparison('测算', basis, change, { result, against: 'now' }, locale);
    const agents = blocks
      .flatMap(({ cells }) => cells)
      .filter(([name]) => ['小美', '阿强', '小新'].some((agent) => agent === name));
    expect(agents.map(([name, , before, after, difference]) => [name, before, after, difference])).toEqual([
      // (40 + 1000.30 · 4 %) · 2/3 days; 80 · 0.5 · 1/3; 10 · 1/3 stays below the floor of 10.
      ['小美', 126.67, 153.34, 26.67],
      ['阿强', 60, 63.33, 3.33],
      ['小新', 10, 10, 0],
    ]);
  });
});
