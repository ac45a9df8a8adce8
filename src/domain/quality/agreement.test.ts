import fc from 'fast-check';
import { published } from '../../../test/fixtures/examples';
import { Fault } from '../fault';
import { type Ratings, fleissKappa, gwetAc1, percentAgreement } from './agreement';
import { cohenKappa } from './cohen';
import { intraclassCorrelation } from './icc';
import { intervalAlpha, nominalAlpha, ordinalAlpha } from './krippendorff';

/** Pairs of two raters from their cross table. */
function pairs(table: number[][]): string[][] {
  return table.flatMap((row, i) =>
    row.flatMap((count, j) => Array.from({ length: count }, () => [String(i), String(j)])),
  );
}

const gwet = pairs([
  [13, 0, 0],
  [0, 20, 7],
  [0, 4, 56],
]);
const linear = pairs([
  [0, 4, 1],
  [0, 8, 0],
  [0, 1, 5],
]);

test('two raters over three categories (irrCAC documentation)', () => {
  const expected = published<{ agreement: number; cohen: number; ac1: number }>('kappa-ac1');
  expect(percentAgreement(gwet)).toBeCloseTo(expected.agreement, 7);
  expect(cohenKappa(gwet, 'none').coefficient).toBeCloseTo(expected.cohen, 7);
  expect(gwetAc1(gwet).coefficient).toBeCloseTo(expected.ac1, 7);
});

test('weighted kappa (statsmodels test_inter_rater.py)', () => {
  const expected = published<{ cohen: number; linear: number }>('kappa-linear');
  expect(cohenKappa(linear, 'none').coefficient).toBeCloseTo(expected.cohen, 4);
  expect(cohenKappa(linear, 'linear').coefficient).toBeCloseTo(expected.linear, 4);
});

// Fleiss (1971), the example of Wikipedia "Fleiss' kappa": 10 subjects, 14 raters, 5 categories, κ = 0.210.
test('Fleiss kappa of fourteen raters', () => {
  const counts = [
    [0, 0, 0, 0, 14],
    [0, 2, 6, 4, 2],
    [0, 0, 3, 5, 6],
    [0, 3, 9, 2, 0],
    [2, 2, 8, 1, 1],
    [7, 7, 0, 0, 0],
    [3, 2, 6, 3, 0],
    [2, 5, 3, 2, 2],
    [6, 5, 2, 1, 0],
    [0, 2, 2, 3, 7],
  ];
  const ratings = counts.map((row) => row.flatMap((count, k) => new Array<string>(count).fill(String(k))));
  expect(fleissKappa(ratings).coefficient).toBeCloseTo(0.21, 3);
});

// Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, section C and following: 4 observers, 12 units.
const units = [
  [1, 1, null, 1],
  [2, 2, 3, 2],
  [3, 3, 3, 3],
  [3, 3, 3, 3],
  [2, 2, 2, 2],
  [1, 2, 3, 4],
  [4, 4, 4, 4],
  [1, 1, 2, 1],
  [2, 2, 2, 2],
  [null, 5, 5, 5],
  [null, null, 1, 1],
  [null, 3, null, null],
];

test("Krippendorff's alpha with missing ratings on three scales", () => {
  expect(
    nominalAlpha(units.map((unit) => unit.map((value) => (value === null ? null : String(value))))).coefficient,
  ).toBeCloseTo(0.743, 3);
  expect(ordinalAlpha(units).coefficient).toBeCloseTo(0.815, 3);
  expect(intervalAlpha(units).coefficient).toBeCloseTo(0.849, 3);
});

// Gwet (2014) generalises over the same data; irrCAC prints AC1 0.77544 and Fleiss 0.76117 for it ("raw4raters").
test('chance-corrected coefficients with missing ratings (irrCAC, cac.raw4raters)', () => {
  const ratings: Ratings = units.map((unit) => unit.map((value) => (value === null ? null : String(value))));
  expect(gwetAc1(ratings).coefficient).toBeCloseTo(0.77544, 5);
  expect(fleissKappa(ratings).coefficient).toBeCloseTo(0.76117, 5);
});

const targets = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];

test('intraclass correlations (Shrout & Fleiss 1979)', () => {
  const forms = ['icc1', 'icc2', 'icc3', 'icc1k', 'icc2k', 'icc3k'] as const;
  const expected = Object.values(published<Record<string, number>>('icc-shrout-fleiss'));
  expect(forms.map((form) => Number(intraclassCorrelation(targets, form).coefficient.toFixed(2)))).toEqual(expected);
});

test('a subject with a missing rating leaves the intraclass correlation', () => {
  expect(intraclassCorrelation([...targets, [1, null, 10, 3]], 'icc2').coefficient).toBe(
    intraclassCorrelation(targets, 'icc2').coefficient,
  );
});

test('one category only is undefined, but for the percentage', () => {
  const same = [
    ['好', '好'],
    ['好', '好'],
  ];
  expect(percentAgreement(same)).toBe(1);
  for (const statistic of [fleissKappa, gwetAc1, nominalAlpha, (r: Ratings) => cohenKappa(r, 'none')]) {
    expect(() => statistic(same)).toThrow(new Fault('divisionByZero', 'undefinedStatistic'));
  }
  expect(() =>
    intraclassCorrelation(
      [
        [0.1, 0.1],
        [0.1, 0.1],
      ],
      'icc1',
    ),
  ).toThrow(Fault);
  expect(() => intervalAlpha([[0.1, 0.1, 0.1]])).toThrow(Fault);
});

test('cohen needs two raters', () => {
  expect(() => cohenKappa([['a', 'b', 'c']], 'none')).toThrow(new Fault('value', 'twoRaters'));
});

const table = fc.array(fc.array(fc.option(fc.integer({ min: 1, max: 4 })), { minLength: 3, maxLength: 3 }), {
  minLength: 2,
  maxLength: 12,
});
const outcome = (compute: () => number): number | string => {
  try {
    return compute();
  } catch (error) {
    return error instanceof Fault ? error.key : 'crash';
  }
};

const of =
  <T>(statistic: (ratings: T) => { coefficient: number }) =>
  (ratings: T): number =>
    statistic(ratings).coefficient;

const same = (a: number | string, b: number | string): void => {
  if (typeof a === 'number' && typeof b === 'number') expect(a).toBeCloseTo(b, 9);
  else expect(a).toBe(b);
};

test('neither the order of subjects nor that of raters matters, and no coefficient exceeds 1', () => {
  fc.assert(
    fc.property(table, (ratings) => {
      const texts = (rows: (number | null)[][]): Ratings =>
        rows.map((r) => r.map((v) => (v === null ? null : String(v))));
      const turned = [...ratings].reverse().map((row) => [...row].reverse());
      for (const statistic of [percentAgreement, of(fleissKappa), of(gwetAc1), of(nominalAlpha)]) {
        const value = outcome(() => statistic(texts(ratings)));
        same(
          outcome(() => statistic(texts(turned))),
          value,
        );
        if (typeof value === 'number') expect(value).toBeLessThanOrEqual(1 + 1e-9);
      }
      for (const statistic of [of(ordinalAlpha), of(intervalAlpha)]) {
        same(
          outcome(() => statistic(turned)),
          outcome(() => statistic(ratings)),
        );
      }
    }),
  );
});
