import { murmur3 } from '../domain/numbers/murmur';
import { allocate, assign, draw, framedigest, neyman, quota, samplesize, unstable } from './sampling';
import { cellsOf, errorOf, errorText, installCustomFunctions } from './testing';

installCustomFunctions();

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const message = (cell: unknown): string => (cell instanceof Error ? cell.message : '');

describe('SAMPLESIZE, ALLOCATE, NEYMAN', () => {
  test('a blank population is infinite, a percent text a fraction, 5 no margin', () => {
    expect(samplesize(null)).toBe(385);
    expect(samplesize('10,000', '5%')).toBe(370);
    expect(errorOf(() => samplesize(100, 5)).code).toBe('#NUM!');
  });

  test('bad rows take no part and keep their error; the rest adds up', () => {
    const parts = allocate(10, column(1, 'x', 3, -1)).map(([cell]) => cell as unknown);
    expect(parts.map((cell) => errorText(cell) ?? cell)).toEqual([3, '#VALUE!', 7, '#NUM!']);
    expect(message(parts[1])).toMatch(/weights.*2|2.*weights/);
  });

  test('one minimum beside many weights holds for all; bounds that cannot be met fail the call', () => {
    expect(allocate(10, column(1, 1, 8), [[2]])).toEqual(column(2, 2, 6));
    expect(errorOf(() => allocate(10, column(1, 1), null as never, [[2]])).message).toMatch(/10/);
    expect(errorOf(() => allocate('', [[1]])).message).toContain('total');
  });

  test('Neyman: blanks are 0', () => {
    expect(neyman(9, column(100, 100, ''), column(1, 2, 5))).toEqual(column(3, 6, 0));
  });
});

describe('QUOTA', () => {
  test('flags in Chinese and English, own rules, blank agents', () => {
    const rows = quota(
      column('a', 'b', 'c', ''),
      column(50, 50, '', 9),
      column('', 30, 400, 1),
      column('是', 'Y', 0, 1),
    );
    expect(rows).toEqual([
      [10, 10, 0],
      [20, 20, 0],
      [5, 0, 5],
      ['', '', ''],
    ]);
    expect(quota([['a']], [[50]], [['']], null as never, [['每人每日最低条数', 8]])).toEqual([[8, 8, 0]]);
    expect(errorOf(() => quota([['a']], [[5]], [[1]], null as never, [['每月条数', 8]])).message).toContain('每月条数');
  });

  test('a bad cell fails its row in all three columns, naming argument and row', () => {
    const [, bad] = quota(column('a', 'b'), column(9, '九'), column('', ''));
    expect(bad?.map(errorText)).toEqual(['#VALUE!', '#VALUE!', '#VALUE!']);
    expect(message(bad?.[0])).toMatch(/available.*2|2.*available/);
  });
});

describe('DRAW', () => {
  const ids = ['C1', '会话２', ' C3 ', 20260101, 'C5-long-enough', 'C6-long-enough', '20261001000000000007'];

  test('anyone can repeat it from the folded ids: by key, however an id is typed', () => {
    const folded = ['C1', '会话2', 'C3', '20260101', 'C5-long-enough', 'C6-long-enough', '20261001000000000007'];
    const start = murmur3('2026', 0);
    const order = [...folded].sort((a, b) => murmur3(a, start) - murmur3(b, start));
    const places = draw(column(...ids), [['甲']], [['甲']], [[9]], 2026).map(([place]) => place as unknown);
    expect(places).toEqual(folded.map((id) => order.indexOf(id) + 1));
  });

  test('blank ids, unknown and blank agents, and a quota of 0 draw nothing; errors stay in their row', () => {
    const answer = draw(
      column('x', '', 'y', 'z', '#N/A', 'w', 'v'),
      column('a', 'a', 'b', '', 'a', '#REF!', ' Ａ '.toLowerCase()),
      column('a', 'b', ''),
      column(9, '', 5),
      's',
    ).map(([cell]) => errorText(cell) ?? (cell as unknown));
    expect(answer.slice(1, 6)).toEqual(['', '', '', '#VALUE!', '#VALUE!']);
    expect([answer[0], answer[6]].sort()).toEqual([1, 2]);
  });

  test('an id that occurs again is drawn once, at its first row, also where it is typed otherwise', () => {
    const answer = draw(column('会话-0001', '会话－０００１', '会话-0001'), column('b', 'a', 'a'), [['a']], [[5]], 's');
    expect(answer).toEqual(column('', '', ''));
    expect(draw(column('会话-0001', '会话－０００１'), [['a']], [['a']], [[5]], 's')).toEqual(column(1, ''));
  });

  test.each<[string, unknown[], unknown[], unknown, RegExp]>([
    ['an agent listed twice', ['a', 'a'], [1, 1], 's', /a/],
    ['a fractional quota', ['a', 'b'], [1, 0.5], 's', /quotas.*2|2.*quotas/],
    ['a negative quota', ['a'], [-1], 's', /quotas/],
    ['no seed', ['a'], [1], '', /seed/],
    ['a text among the quotas', ['a'], ['五'], 's', /quotas.*五/],
  ])('%s fails the call', (_, agents, quotas, seed, text) => {
    expect(errorOf(() => draw([['x']], [['a']], column(...agents), column(...quotas), seed)).message).toMatch(text);
  });
});

describe('FRAMEDIGEST and ASSIGN', () => {
  test('the digest is of the distinct folded ids; an error fails it, an empty frame is blank', () => {
    expect(framedigest(column('b', 'ａ', 'b', ''))).toBe(framedigest(column('a', 'b')));
    expect(framedigest([['']])).toBe('');
    expect(errorOf(() => framedigest(column('a', '#N/A'))).message).toMatch(/ids.*2|2.*ids/);
  });

  test('nobody reviews their own, a share is scored twice, bad rows keep their error', () => {
    const answer = cellsOf(
      assign(column('x', '', '#N/A', 'y'), column('甲', '甲', '甲', '丙'), [['甲', '乙']], 's', 0.5),
    );
    expect(answer[0]).toEqual(['乙', '']);
    expect(answer[1]).toEqual(['', '']);
    expect(answer[2]).toEqual(['#VALUE!', '#VALUE!']);
    expect([...(answer[3] ?? [])].sort()).toEqual(['乙', '甲']);
    expect(errorOf(() => assign([['x']], [['a']], [['r']], 's', 10)).code).toBe('#NUM!');
  });
});

describe('UNSTABLE', () => {
  test('two bad days running, days as serials or text, in any order; a figure may have to be low', () => {
    const days = ['2026-10-02', 46296, '10月4日'];
    const run = (...higher: unknown[]) =>
      unstable([['甲']], column(...days.slice(0, 2)), column(3, 3), 5, column(70, 70), column(70, 70), null, ...higher);
    // 46296 is 1 October 2026: the later row completes the rule on the earlier line.
    expect(run()).toEqual(column(true, false));
    expect(run('否')).toEqual(column(false, false));
    expect(errorOf(() => run('也许')).message).toContain('也许');
  });

  test('a bad date fails its row', () => {
    const answer = unstable(column('甲', '甲'), column('昨天', 46296), [[3]], 5, [[70]], [[70]]);
    expect(answer.map(([cell]) => errorText(cell) ?? (cell as unknown))).toEqual(['#VALUE!', false]);
    expect(message(answer[0]?.[0])).toMatch(/dates.*1.*昨天|1.*dates.*昨天/);
  });
});
