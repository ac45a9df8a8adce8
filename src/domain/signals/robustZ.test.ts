import fc from 'fast-check';
import { Fault } from '../fault';
import { robustZScores } from './robustZ';

test('0.6745 · (x − median) ÷ MAD', () => {
  // Median 5, MAD 2; a value of 10 has the modified z 0.6745 · (10 − 5) ÷ 2 = 1.69 (Iglewicz & Hoaglin's formula).
  const z = robustZScores([3, 5, 7, 10, 1]);
  expect(z[3]).toBeCloseTo(1.69, 2);
  expect(z[1]).toBe(0);
});

test('falls back to the mean absolute deviation, and to 0 without any spread', () => {
  // Mean 2, mean absolute deviation 1.6: 0.7979 · (6 − 2) ÷ 1.6.
  expect(robustZScores([1, 1, 1, 1, 6])[4]).toBeCloseTo((0.7979 * 4) / 1.6, 12);
  expect(robustZScores([0.1 + 0.2, 0.3, 0.3])).toEqual([0, 0, 0]);
});

test('blanks and faults keep their rows and do not count', () => {
  const bad = new Fault('value', 'notANumber');
  expect(robustZScores([1, null, 2, bad, 3])).toEqual([-0.6745, null, 0, bad, 0.6745]);
  expect(robustZScores([null])).toEqual([null]);
});

test('does not depend on unit, origin or order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 20 }),
      fc.integer({ min: 1, max: 50 }),
      (values, unit) => {
        const z = robustZScores(values);
        const scaled = robustZScores(values.map((value) => value * unit + 7));
        z.forEach((value, i) => expect(scaled[i]).toBeCloseTo(Number(value), 9));
        robustZScores([...values].reverse()).forEach((value, i) => {
          expect(value).toBeCloseTo(Number(z[z.length - 1 - i]), 9);
        });
      },
    ),
  );
});
