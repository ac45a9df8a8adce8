import { sheetOf } from '../monthly/testing';
import { findTables } from '../tables';
import type { Cell, SheetMatrix } from '../../workbook/matrix';
import type { SamplingChoices } from './model';
import { lookForSampling, planSampling } from './plan';

const day = (n: number) => 46295 + n;
const today = day(31);

/** Conversations of one agent on one day: one line of the buyer, one of the agent. */
const chats = (
  agent: string,
  count: number,
  more: { day?: number; text?: (i: number) => string; channel?: string } = {},
) =>
  Array.from({ length: count }, (_, i): Cell[][] => {
    const id = `${agent}-${more.channel ?? ''}${more.day ?? today}-${i}`;
    const head = [id, more.day ?? today, agent, `买家${i}`];
    return [
      [...head, '买家', '你什么态度', more.channel ?? '旺旺'],
      [...head, '客服', more.text?.(i) ?? '亲，在的', more.channel ?? '旺旺'],
    ];
  }).flat();

const team = (lines: Cell[][]): SheetMatrix[] => [
  sheetOf('花名册', [
    ['工号', '旺旺昵称', '组别', '入职日期', '岗位'],
    ['01', '小美', 'A组', 45000, '客服'],
    ['02', '小新', 'A组', day(20), '客服'],
    ['03', '阿强', 'B组', 45000, '客服'],
    ['04', '老王', 'B组', 45000, '质检'],
    ['05', '闲人', 'B组', 45000, '客服'],
  ]),
  sheetOf('聊天记录', [['会话ID', '日期', '客服昵称', '买家昵称', '发送方', '消息内容', '渠道'], ...lines]),
  sheetOf('日报', [
    ['日期', '旺旺昵称', '询单人数', '最终付款人数', '销售额'],
    ...[29, 30, 31].flatMap((d) => [
      [day(d), '小美', 10, 5, 1000],
      [day(d), '阿强', 10, d === 31 ? 5 : 1, 1000],
    ]),
    [today, '闲人', 10, 5, 1000],
  ]),
  sheetOf('质检', [
    ['会话日期', '客服', '服务用语', '产品知识', '流程操作', '质检员'],
    [day(29), '阿强', 5, 5, 5, '老王'],
    [day(30), '阿强', 6, 6, 6, '小李'],
    [day(30), '小美', 9, 9, 9, '小李'],
  ]),
  sheetOf('规则', [
    ['指标', '目标', '权重', '方向', '', '敏感词', '级别'],
    ['付款转化率', 0.4, 1, '越高越好', '', '态度', '复核'],
    ['', '', '', '', '', '不知道', '重大'],
  ]),
];

const lines = [
  ...chats('小美', 20, { text: (i) => (i < 4 ? '这个不知道' : '亲，在的') }),
  ...chats('小新', 15),
  ...chats('阿强', 12),
  ...chats('阿强', 3, { channel: '售后退款' }),
  ...chats('路人', 2),
  ...chats('小美', 9, { day: day(30) }),
];
const choices: SamplingChoices = {
  first: today,
  last: today,
  seed: '2026',
  reviewers: ['老王', '小李'],
  reverseShare: 0,
  extend: null,
};
const plan = (more: Partial<SamplingChoices> = {}, rows: Cell[][] = lines) =>
  planSampling(findTables(team(rows), []), { ...choices, ...more }, 'zh-CN');
const byAgent = (agent: string, more?: Partial<SamplingChoices>) =>
  plan(more).rows.filter((row) => row.agent === agent);

describe('the sampling run', () => {
  it('offers the days there are, and the reviewers of roster and QA sheets', () => {
    const outlook = lookForSampling(findTables(team(lines), []), 'zh-CN');
    expect(outlook.days).toEqual([today, day(30)]);
    expect(outlook.reviewers).toEqual(['老王', '小李']);
    expect(outlook.keywords).toBe(2);
  });

  it('gives quotas by rule: five, ten for the new, twice for the unstable', () => {
    const quotas = Object.fromEntries(plan().agentDays.map(({ agent, required, quota }) => [agent, [required, quota]]));
    expect(quotas).toEqual({ 小美: [5, 5], 小新: [10, 10], 阿强: [10, 10], 闲人: [5, 0], 路人: [5, 2] });
  });

  it('takes keyword hits of the agent’s own lines after three at random', () => {
    const reasons = byAgent('小美').map(({ reason, keywords }) => [reason, keywords]);
    expect(reasons.filter(([reason]) => reason === 'random').length).toBeGreaterThanOrEqual(3);
    const chosen = reasons.filter(([reason]) => reason === 'keyword');
    expect(chosen.length).toBeGreaterThan(0);
    // The buyer said 态度 in every conversation; the agent never did.
    expect(new Set(chosen.map(([, keywords]) => keywords))).toEqual(new Set(['不知道']));
  });

  it('names new and unstable people’s draws by their reason', () => {
    expect(new Set(byAgent('小新').map(({ reason }) => reason))).toEqual(new Set(['new']));
    expect(new Set(byAgent('阿强').map(({ reason }) => reason))).toEqual(new Set(['unstable']));
  });

  it('reserves a share of all reviews for returns and refunds', () => {
    const { rows, remarks } = plan({ reverseShare: 0.1 });
    // 27 by quota; a tenth of all is 3, of which the draw had taken some already.
    const reverse = rows.filter(({ reason }) => reason === 'reverse');
    expect(reverse.length).toBeGreaterThan(0);
    expect(reverse.every(({ id }) => id.includes('售后'))).toBe(true);
    expect(rows).toHaveLength(27 + reverse.length);
    expect(remarks.some(({ code }) => code === 'reverse')).toBe(reverse.length < 3);
  });

  it('covers everybody who logged in, and names who had nothing to draw', () => {
    const { coverage, remarks } = plan();
    expect(coverage).toEqual({ loggedIn: 5, covered: 4 });
    expect(remarks.find(({ code }) => code === 'uncovered')?.message).toContain('闲人');
    expect(remarks.find(({ code }) => code === 'strangers')?.message).toContain('路人');
    expect(remarks.find(({ code }) => code === 'shortfall')?.message).toContain('路人');
  });

  it('shares the work among the reviewers, nobody reviewing themself', () => {
    const { rows, loads } = plan();
    expect(rows.every(({ reviewer, agent }) => reviewer !== '' && reviewer !== agent)).toBe(true);
    expect(rows.filter(({ secondReviewer }) => secondReviewer !== '')).toHaveLength(Math.round(27 * 0.1));
    const counts = loads.map(({ reviews }) => reviews);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  });

  it('draws the same again, in any order of the lines, and says by its digest when the frame has changed', () => {
    const first = plan();
    const ids = (rows: typeof first.rows) => rows.map(({ id, reason }) => `${id} ${reason}`).sort();
    const again = plan({}, [...lines].reverse());
    expect(ids(again.rows)).toEqual(ids(first.rows));
    expect(again.certificate.frameDigest).toBe(first.certificate.frameDigest);
    const grown = plan({}, [...lines, ...chats('小美', 1, { channel: '抖店' })]);
    expect(grown.certificate.frameDigest).not.toBe(first.certificate.frameDigest);
    expect(grown.certificate.frameSize).toBe(first.certificate.frameSize + 1);
  });

  it('keeps what an earlier list has drawn', () => {
    const first = plan();
    const list = sheetOf('抽检清单', [
      ['会话ID', '日期', '客服', '抽检方式', '质检员', '复评员', '种子'],
      ...first.rows.slice(0, 4).map((row): Cell[] => [row.id, row.day, row.agent, '随机', '老王', '', 'other']),
    ]);
    const tables = findTables([...team(lines), list], []);
    expect(lookForSampling(tables, 'zh-CN').lists).toEqual([
      { sheet: '抽检清单', seed: 'other', first: today, last: today, conversations: 4 },
    ]);
    const extended = planSampling(tables, { ...choices, seed: 'other', extend: '抽检清单' }, 'zh-CN');
    const kept = extended.rows.filter((row) => row.kept);
    expect(kept.map(({ id }) => id).sort()).toEqual(
      first.rows
        .slice(0, 4)
        .map(({ id }) => id)
        .sort(),
    );
    expect(extended.rows).toHaveLength(first.rows.length);
  });
});
