import fc from 'fast-check';
import { Fault } from '../fault';
import { pChart, xmrChart, type ControlPoint } from './controlCharts';

function points(rows: readonly (ControlPoint | null | Fault)[]): ControlPoint[] {
  return rows.flatMap((row) => (row === null || row instanceof Fault ? [] : [row]));
}

describe('p-chart', () => {
  // D. Montgomery, Introduction to Statistical Quality Control, table 7.1: leaking juice cans, 30 samples of 50.
  const cans = [
    12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6,
  ];

  test('gives the published limits and finds samples 15 and 23', () => {
    const chart = points(
      pChart(
        cans,
        cans.map(() => 50),
      ),
    );
    expect(chart[0]?.centre).toBeCloseTo(0.2313, 4);
    expect(chart[0]?.lower).toBeCloseTo(0.0524, 4);
    expect(chart[0]?.upper).toBeCloseTo(0.4102, 4);
    expect(chart.flatMap(({ out }, i) => (out ? [i + 1] : []))).toEqual([15, 23]);
  });

  test('clips limits to 0–1; blank rows, no trials and bad rows stay apart', () => {
    expect(pChart([1, 0], [2, 2])[0]).toMatchObject({ lower: 0, upper: 1, out: false });
    const rows = pChart([1, null, 0, 3, -1], [2, 5, 0, 2, 2]);
    expect(rows).toMatchObject([{ centre: 0.5 }, null, null, { key: 'exceeds' }, { key: 'negative' }]);
  });
});

describe('XmR chart', () => {
  test('gives the published centre and moving range', () => {
    // NIST/SEMATECH e-Handbook 6.3.2.2: flow rates of ten batches, mean 50.81, mean moving range 1.8778.
    const chart = points(xmrChart([49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1]));
    expect(chart[0]?.centre).toBeCloseTo(50.81, 10);
    expect((Number(chart[0]?.upper) - 50.81) / 2.66).toBeCloseTo(1.8778, 4);
    expect(chart.every(({ out }) => out === false)).toBe(true);
  });

  test('the moving range spans gaps; one value has no limits', () => {
    const bad = new Fault('value', 'notANumber');
    expect(xmrChart([1, null, 3, bad])).toEqual([
      expect.objectContaining({ lower: 2 - 5.32, upper: 2 + 5.32 }),
      null,
      expect.objectContaining({ centre: 2 }),
      bad,
    ]);
    expect(xmrChart([5])).toEqual([{ value: 5, centre: 5, lower: null, upper: null, out: null }]);
    expect(xmrChart([4, 4, 4])[0]).toMatchObject({ lower: 4, upper: 4, out: false });
  });

  test('a point is flagged exactly when it lies outside its limits', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2 }), (values) => {
        for (const { value, lower, upper, out } of points(xmrChart(values))) {
          expect(out).toBe(value < Number(lower) - 1e-9 || value > Number(upper) + 1e-9);
        }
      }),
    );
  });
});
