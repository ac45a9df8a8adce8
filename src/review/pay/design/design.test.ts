import type { Cell, SheetMatrix } from '../../../workbook/matrix';
import { sheetOf, smallTeam } from '../../monthly/testing';
import { findTables } from '../../tables';
import { planPayRun } from '../run/compute';
import { checkDraft } from './check';
import { designTables, draftOf } from './draft';
import type { PlanDraft } from './model';
import { composeVersion, sheetOfVersion, versionOfDraft } from './sheets';

const locale = 'zh-CN';
const day = (n: number) => 46295 + n;
const novemberFirst = day(32);
const inNovember = sheetOf('日报11', [
  ['日期', '旺旺昵称', '询单人数', '最终付款人数', '销售额'],
  [day(35), '小美', 10, 4, 5000],
  [day(35), '阿强', 10, 4, 2000],
]);
const team = [...smallTeam(), inNovember];
const tables = designTables(locale);

/** The workbook with the draft saved as a version of November. */
function saved(draft: PlanDraft, present = draftOf(findTables(team, []), locale).present): SheetMatrix[] {
  const sheet = sheetOfVersion(versionOfDraft({ present }, draft, novemberFirst, locale), '2026-11', locale);
  const plans = composeVersion(sheet, [sheet.name], locale);
  return [
    ...team,
    ...plans.map(({ name, blocks }): SheetMatrix => {
      const values = Array.from({ length: 40 }, () => new Array<Cell>(80).fill(''));
      for (const { row, column, cells } of blocks) {
        cells.forEach((line, i) =>
          line.forEach((content, k) => {
            if (content !== null && typeof content !== 'object') (values[row + i] ?? [])[column + k] = content;
          }),
        );
      }
      return { name, row: 0, column: 0, values };
    }),
  ];
}

const payIn = (sheets: readonly SheetMatrix[], month: string) =>
  planPayRun(findTables(sheets, []), { month, version: 'auto' }, locale).people.map(({ agent, pay }) => [agent, pay]);

const with_ = (draft: PlanDraft, kind: keyof PlanDraft, row: number, role: string, text: string): PlanDraft => {
  const column = tables.find((table) => table.kind === kind)?.columns.findIndex((each) => each.role === role) ?? -1;
  return {
    ...draft,
    [kind]: draft[kind].map((cells, i) => (i === row ? cells.map((cell, k) => (k === column ? text : cell)) : cells)),
  };
};

describe('a version of the plan', () => {
  const { draft } = draftOf(findTables(team, []), locale);

  it('that is saved as it was read pays the same', () => {
    expect(draft.tiers).toEqual([
      ['月度', '0', '1%'],
      ['月度', '2000', '2%'],
    ]);
    expect(payIn(saved(draft), '2026-11')).toEqual(payIn(team, '2026-11'));
  });

  it('holds from its month on; earlier months go by the plan they had', () => {
    const doubled = with_(with_(draft, 'tiers', 0, 'rate', '2%'), 'plan', 0, 'cap', '');
    const sheets = saved(doubled);
    expect(payIn(sheets, '2026-10')).toEqual(payIn(team, '2026-10'));
    // 5000 at 2 %, and the first place.
    expect(payIn(sheets, '2026-11')[0]).toEqual(['小美', 200]);
  });

  it('ends what it has no rows for', () => {
    const [first] = payIn(saved({ ...draft, rankPrizes: [] }), '2026-11');
    // 20 for 2000, 60 for 3000 above: no prize beside it.
    expect(first).toEqual(['小美', 80]);
  });

  it('begins with the samples where the workbook has no plan', () => {
    const fresh = draftOf([], locale);
    expect(fresh.sampled).toEqual(['plan', 'tiers', 'qaFactors']);
    expect(fresh.draft.tiers[1]?.slice(1)).toEqual(['50000', '1.5%']);
    const basis = { tables, figures: [], year: 2026 };
    expect(checkDraft(basis, fresh.draft, locale).remarks.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('the check of a draft', () => {
  const { draft } = draftOf(findTables(team, []), locale);
  const remarks = (changed: PlanDraft) =>
    checkDraft({ tables, figures: [], year: 2026 }, changed, locale).remarks.map(
      ({ kind, row, role, severity, message }) => [kind, row, role, severity, message].join(' | '),
    );

  it('is silent on a sound plan, and draws it', () => {
    const report = checkDraft({ tables, figures: [], year: 2026 }, draft, locale);
    expect(report.remarks.filter(({ severity }) => severity !== 'info').map(({ message }) => message)).toEqual([]);
    expect(report.lines.map(({ title }) => title)).toEqual(['月度']);
  });

  it('stands beside the field it concerns', () => {
    expect(remarks(with_(draft, 'plan', 0, 'cap', '5'))).toContain(
      'plan | 0 | cap | error | “月度”封顶 5 元低于保底 10 元，无法计算',
    );
    expect(remarks(with_(draft, 'tiers', 1, 'from', '很多'))).toContain('tiers | 1 | from | error | 起点要填数字');
    expect(remarks(with_(draft, 'plan', 0, 'start', '下周'))).toContain(
      'plan | 0 | start | error | 开始日期要填日期，如 2026-11-01',
    );
    expect(remarks(with_(draft, 'rankPrizes', 0, 'metric', '颜值'))).toContain(
      'rankPrizes | 0 | metric | error | 不认识指标“颜值”',
    );
    expect(remarks({ ...draft, plan: [] })).toContain('plan |  |  | error | 方案至少要有一行。');
  });
});
