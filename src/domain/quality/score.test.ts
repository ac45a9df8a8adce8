import fc from 'fast-check';
import { published } from '../../../test/fixtures/examples';
import { Fault } from '../fault';
import { defaultRubricRows } from './defaults';
import { type RubricRow, buildRubric } from './rubric';
import { categoryScores, scoreConversation } from './score';

const blank: RubricRow = {
  row: 1,
  category: null,
  categoryWeight: null,
  item: 'item',
  weight: null,
  fullMark: 10,
  critical: false,
};
const rows = (...entries: Partial<RubricRow>[]): RubricRow[] =>
  entries.map((entry, i) => ({ ...blank, row: i + 1, ...entry }));

const two = rows({ category: 'A', categoryWeight: 25 }, {}, { category: 'B', categoryWeight: 75, critical: true });

describe('what a rubric says', () => {
  test('a blank category, its weight and blank item weights are filled', () => {
    const { items, categories } = buildRubric(two);
    expect(categories).toEqual([
      { name: 'A', weight: 25, items: [0, 1] },
      { name: 'B', weight: 75, items: [2] },
    ]);
    expect(items.map(({ weight }) => weight)).toEqual([1, 1, 1]);
  });

  test('one name in two blocks is one category', () => {
    const rubric = buildRubric(
      rows({ category: 'A', categoryWeight: 1 }, { category: 'B', categoryWeight: 1 }, { category: 'A' }),
    );
    expect(rubric.categories.map(({ items }) => items)).toEqual([[0, 2], [1]]);
  });

  test.each([
    ['categoryMissing', rows({})],
    ['categoryWeightMissing', rows({ category: 'A' })],
    ['categoryWeightsDiffer', rows({ category: 'A', categoryWeight: 1 }, { categoryWeight: 2 })],
    ['itemWeightsMixed', rows({ category: 'A', categoryWeight: 1, weight: 1 }, {})],
    ['fullMarkMissing', rows({ category: 'A', categoryWeight: 1, fullMark: null })],
    ['fullMarkMissing', rows({ category: 'A', categoryWeight: 1, fullMark: 0 })],
    ['negativeWeight', rows({ category: 'A', categoryWeight: -1 })],
    ['noRows', []],
  ])('%s is a fault', (key, table) => {
    expect(() => buildRubric(table)).toThrow(new Fault('value', key as 'noRows'));
  });

  test('deductions need no weights', () => {
    expect(() => buildRubric(rows({ category: 'A' }, { weight: 1 }), 'deductions')).not.toThrow();
  });
});

describe('what a conversation scores', () => {
  const rubric = buildRubric(two);

  test.each([
    ['all full', [10, 10, 10], 100],
    ['weighted by category', [10, 0, 10], 87.5],
    ['over rated items only', [null, 8, null], 80],
    ['a critical 0', [10, 10, 0], 0],
    ['a critical item that is not rated', [10, 10, null], 100],
    ['nothing rated', [null, null, null], null],
  ])('%s', (_, marks, score) => {
    expect(scoreConversation(rubric, marks)).toBe(score);
  });

  test('the critical policy caps or leaves the score', () => {
    const weak = [10, 10, 0];
    expect(scoreConversation(rubric, weak, { style: 'marks', criticalCap: null })).toBe(25);
    expect(scoreConversation(rubric, weak, { style: 'marks', criticalCap: 20 })).toBe(20);
    expect(scoreConversation(rubric, weak, { style: 'marks', criticalCap: 60 })).toBe(25);
  });

  test('the leftmost mark out of range is named', () => {
    expect(scoreConversation(rubric, [11, -1, 5])).toMatchObject({
      key: 'markOutOfRange',
      parameters: { column: 1, value: 11 },
    });
  });

  test('a category of weight 0 items is unrated; weights of 0 give nothing', () => {
    const zero = buildRubric(
      rows({ category: 'A', categoryWeight: 1, weight: 0 }, { category: 'B', categoryWeight: 1, weight: 1 }),
    );
    expect(scoreConversation(zero, [0, 10])).toBe(100);
    expect(scoreConversation(buildRubric(rows({ category: 'A', categoryWeight: 0 })), [5])).toBeNull();
  });

  test('deductions are taken off 100, and a critical one takes all', () => {
    const policy = { style: 'deductions', criticalCap: 0 } as const;
    const deductions = buildRubric(two, 'deductions');
    expect(scoreConversation(deductions, [3, 4.5, null], policy)).toBe(92.5);
    expect(scoreConversation(deductions, [3, 4, 1], policy)).toBe(0);
    expect(scoreConversation(deductions, [null, null, null], policy)).toBeNull();
    expect(scoreConversation(deductions, [11, null, null], policy)).toBeInstanceOf(Fault);
  });

  test('the mean of review scores (Zendesk QA documentation)', () => {
    const percent = buildRubric(rows({ category: 'A', categoryWeight: 1, fullMark: 100 }));
    const scores = [100, 9.91, 63.96, 90.99, 0].map((mark) => Number(scoreConversation(percent, [mark])));
    expect(scores.reduce((a, b) => a + b) / 5).toBeCloseTo(published('iqs'), 2);
  });
});

const mark = fc.option(fc.double({ min: 0, max: 10, noNaN: true }), { freq: 5 });
const marksOfDefault = fc.array(mark, { minLength: 15, maxLength: 15 });

test('scores lie within 0–100, and the categories account for them', () => {
  const rubric = buildRubric(defaultRubricRows);
  fc.assert(
    fc.property(marksOfDefault, (marks) => {
      const score = scoreConversation(rubric, marks);
      const parts = categoryScores(rubric, marks).map((part, c) => ({
        part,
        weight: rubric.categories[c]?.weight ?? 0,
      }));
      const rated = parts.filter(({ part }) => part !== null);
      if (rated.length === 0) {
        expect(score).toBeNull();
        return;
      }
      const total = rated.reduce((sum, { weight }) => sum + weight, 0);
      expect(score).toBeCloseTo(rated.reduce((sum, { part, weight }) => sum + (part ?? 0) * weight, 0) / total, 9);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(100);
    }),
  );
});

test('a better mark never lowers the score', () => {
  const rubric = buildRubric(defaultRubricRows);
  fc.assert(
    fc.property(marksOfDefault, fc.nat(14), fc.double({ min: 0, max: 10, noNaN: true }), (marks, item, better) => {
      const old = marks[item] ?? null;
      fc.pre(old !== null && better >= old);
      const raised = marks.map((mark, i) => (i === item ? better : mark));
      expect(Number(scoreConversation(rubric, raised))).toBeGreaterThanOrEqual(
        Number(scoreConversation(rubric, marks)) - 1e-9,
      );
    }),
  );
});

describe('any rubric, be its items alike or not', () => {
  const weight = fc.constantFrom(0, 0.1, 1, 1, 1, 3, 1 / 3);
  const fullMark = fc.constantFrom(3, 5, 10, 10, 10, 49);
  const anyRubric = fc
    .array(fc.tuple(fc.constantFrom('A', 'B'), weight, fullMark), { minLength: 1, maxLength: 6 })
    .map((items) =>
      buildRubric(
        rows(...items.map(([category, w, full]) => ({ category, categoryWeight: 2, weight: w, fullMark: full }))),
      ),
    );
  const share = fc.option(fc.constantFrom(0, 0.25, 1 / 3, 1), { freq: 4 });
  const shares = fc.array(share, { minLength: 6, maxLength: 6 });

  test('the score is the weighted mean of what the formula gives each category', () => {
    fc.assert(
      fc.property(anyRubric, shares, (rubric, parts) => {
        const marks = rubric.items.map(({ fullMark: full }, i) => {
          const part = parts[i] ?? null;
          return part === null ? null : part * full;
        });
        const scored = categoryScores(rubric, marks).filter((part) => part !== null);
        const score = scoreConversation(rubric, marks);
        if (scored.length === 0) expect(score).toBeNull();
        // Both categories weigh the same.
        else expect(score).toBeCloseTo(scored.reduce((a, b) => a + b) / scored.length, 9);
      }),
    );
  });

  test('full marks score exactly 100, whatever the weights', () => {
    fc.assert(
      fc.property(anyRubric, (rubric) => {
        const score = scoreConversation(
          rubric,
          rubric.items.map((item) => item.fullMark),
        );
        expect([100, null]).toContain(score);
      }),
    );
  });
});
