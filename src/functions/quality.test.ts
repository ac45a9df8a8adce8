import { agreement, keywordhits, qagrade, qascore, qasummary, severity, shrink, wilson } from './quality';
import { cellsOf, errorOf, errorText, installCustomFunctions } from './testing';

installCustomFunctions();

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const message = (cell: unknown): string => (cell instanceof Error ? cell.message : '');

describe('QASCORE', () => {
  const rubric = [
    ['类别', '类别权重', '评分项', '项权重', '满分', '致命项'],
    ['服务', 25, '服务用语', '', 10, ''],
    ['业务', 75, '流程操作', '', 10, ''],
    ['', '', '产品知识', '', 10, '是'],
  ];

  test('reads marks as they are typed: full width, percent of the full mark, every way to say "not rated"', () => {
    expect(qascore([['８', '80%', ' 8 ']], rubric)).toEqual([[80]]);
    for (const blank of ['', null, 'N/A', 'na', '不适用', '-', '／', '—']) {
      expect(qascore([[blank, 8, 8]], rubric)).toEqual([[80]]);
      expect(qascore([[blank, blank, blank]], rubric)).toEqual([['']]);
    }
  });

  test('names column, item and value of the leftmost bad mark, and spares the other rows', () => {
    const [text, high, good, error] = qascore(
      [
        ['好', 99, 8],
        [8, 11, '好'],
        [8, 8, 8],
        [8, '#N/A', 8],
      ],
      rubric,
    ).map(([cell]) => cell as unknown);
    expect([errorText(text), errorText(high), good, errorText(error)]).toEqual(['#VALUE!', '#NUM!', 80, '#VALUE!']);
    expect(message(text)).toMatch(/1.*服务用语.*好/);
    expect(message(high)).toMatch(/2.*流程操作.*11/);
  });

  test.each<[unknown, number]>([
    [null, 0],
    ['zero', 0],
    ['ZERO', 0],
    ['none', 62.5],
    [40, 40],
    ['40', 40],
    ['deduct', 80],
  ])('policy %p of a critical item', (policy, score) => {
    // Points are taken off in the deduction style: 10 + 10, and none of the critical item.
    expect(qascore([[10, 10, 0]], rubric, policy)).toEqual([[score]]);
  });

  test('items that count differently are weighted, in whatever order a category’s blocks stand', () => {
    const blocks = [
      ['A', 50, 'a1', 3, 10, ''],
      ['B', 50, 'b', 1, 5, ''],
      ['A', '', 'a2', 1, 20, ''],
    ];
    expect(qascore([[10, 5, 0]], blocks)).toEqual([[87.5]]);
  });

  test('a rubric of another width, an unknown policy and a cap out of range fail the call', () => {
    expect(errorOf(() => qascore([[1, 2]], rubric)).message).toMatch(/2.*3/);
    expect(errorOf(() => qascore([[1, 2, 3]], rubric, 'half')).message).toContain('half');
    expect(errorOf(() => qascore([[1, 2, 3]], rubric, 101)).code).toBe('#NUM!');
    expect(errorOf(() => qascore([[1]], [['A', 1, 'a', '', 0, '']])).message).toMatch(/1.*a/);
  });
});

describe('QAGRADE', () => {
  test('own bands in any order under a header; below the lowest is blank', () => {
    const bands = [
      ['最低分', '等级'],
      [60, '合格'],
      [85, '优秀'],
    ];
    expect(qagrade(column(84.9, 85, 59, '', 'x'), bands).map(([cell]) => errorText(cell) ?? (cell as unknown))).toEqual(
      ['合格', '优秀', '', '', '#VALUE!'],
    );
  });

  test('a threshold given twice fails the call', () => {
    expect(errorOf(() => qagrade([[1]], [[60, 'a'], [60, 'b']])).message).toContain('60'); // prettier-ignore
  });
});

describe('QASUMMARY', () => {
  test('one person however the name is typed; rows without a person or score are skipped', () => {
    const names = column('ＡＢ', ' AB', 'AB', 7, '7', '', '#N/A', 'AB');
    const table = qasummary(names, column(90, 80, 79.9, 60, '70', 10, 10, ''));
    expect(table.slice(1).map((row) => row.slice(0, 4) as unknown[])).toEqual([
      ['AB', 3, expect.closeTo(83.3, 9), 2],
      ['7', 2, 65, 0],
    ]);
  });

  test('a text score is its agent’s alone, an agent without a score has no figures', () => {
    const table = cellsOf(qasummary(column('a', 'b', 'b', 'c'), column('好', 80, 90, '')));
    expect(table[1]).toEqual(Array.from({ length: 8 }, () => '#VALUE!'));
    expect(table[2]?.slice(0, 3)).toEqual(['b', 2, 85]);
    expect(table[3]).toEqual(['c', 0, '', '', '', '', '', '']);
  });

  test('one name or one score beside a column is that of every row', () => {
    expect(qasummary([['a']], column(80, 90))[1]?.slice(0, 3)).toEqual(['a', 2, 85]);
    expect(qasummary(column('a', 'b'), 80 as never).map((row) => row[1] as unknown)).toEqual(['条数', 1, 1]);
  });

  test('unequal lengths name both arguments, several columns the one', () => {
    expect(errorOf(() => qasummary(column('a', 'b'), column(1, 2, 3))).message).toMatch(/scores.*3.*agents.*2/);
    expect(errorOf(() => qasummary([['a', 'b']], [[1]])).message).toContain('agents');
    expect(errorOf(() => qasummary([['a']], [[1]], null, 95)).code).toBe('#NUM!');
  });
});

describe('WILSON and SHRINK', () => {
  test('no trials and blanks are blank; more passes than trials is an error in its row', () => {
    const answer = cellsOf(wilson(column(0, '', 3, -1), column(0, 5, 2, 4)));
    expect(answer).toEqual([
      ['', ''],
      ['', ''],
      ['#NUM!', '#NUM!'],
      ['#NUM!', '#NUM!'],
    ]);
  });

  test('a prior needs both parameters', () => {
    expect(errorOf(() => shrink([[1]], [[2]], 1)).message).toContain('beta');
    expect(errorOf(() => shrink([[1]], [[2]], null, 1)).message).toContain('alpha');
    expect(shrink([[1]], [[2]], 1, 1)).toEqual([[0.5]]);
  });
});

describe('KEYWORDHITS', () => {
  test('only the agent’s lines count, in any shape of list', () => {
    const texts = column('去投诉吧', '去投诉吧', '加微信', '#N/A', 12, '');
    const speakers = column('客服', '买家', ' 客服 ', '客服', '客服', '#REF!');
    const hits = keywordhits(texts, [['投诉', '微信'], ['12', '']], speakers).map(([cell]) => cell as unknown); // prettier-ignore
    expect(hits.map((cell) => errorText(cell) ?? cell)).toEqual(['投诉', '', '微信', '#VALUE!', '12', '#VALUE!']);
    expect(message(hits[3])).toMatch(/texts.*4|4.*texts/);
    expect(keywordhits(column('滚'), '滚' as never, column('A'), 'A')).toEqual([['滚']]);
  });

  test('an error among the keywords fails the call', () => {
    expect(errorOf(() => keywordhits([['a']], column('a', '#REF!'))).message).toMatch(/keywords.*2|2.*keywords/);
  });
});

describe('AGREEMENT and SEVERITY', () => {
  test('numbers and their texts are one category; ordinal wants numbers', () => {
    const ratings = [[1, '１'], ['2', 2], [1, 2]]; // prettier-ignore
    expect(agreement(ratings, 'percent')).toBeCloseTo(2 / 3, 12);
    expect(errorOf(() => agreement([['好', '好']], 'alpha', 'ordinal')).code).toBe('#VALUE!');
    expect(errorOf(() => agreement([['a', 'a'], ['a', 'a']])).code).toBe('#DIV/0!'); // prettier-ignore
    expect(errorOf(() => agreement(ratings, 'kappa')).message).toContain('kappa');
  });

  test('a reviewer with a text score has the error; reviewers who share nobody a note', () => {
    const table = cellsOf(severity(column('a', 'b', 'a'), column('甲', '乙', '丙'), column(80, 90, '好')));
    expect(table.map((row) => row[0])).toEqual(['质检员', '甲', '乙', '#VALUE!']);
    expect(table[1]).toEqual(['甲', 1, '', '', '质检员与客服不连通,无法比较']);
  });
});
