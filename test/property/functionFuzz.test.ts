import fc from 'fast-check';
import * as incentive from '../../src/functions/incentive';
import * as ledger from '../../src/functions/ledger';
import * as people from '../../src/functions/people';
import * as quality from '../../src/functions/quality';
import * as sampling from '../../src/functions/sampling';
import * as signals from '../../src/functions/signals';
import { CellError, installCustomFunctions, isCallable } from '../../src/functions/testing';

/** Whatever comes in, a function answers with cells of Excel's kinds or with a CustomFunctions.Error, and leaves its input alone. */
installCustomFunctions();

const functions = [quality, sampling, incentive, people, signals, ledger].flatMap((family) =>
  Object.entries<unknown>(family).flatMap(([name, value]) => (isCallable(value) ? [[name, value] as const] : [])),
);

const text = fc.oneof(
  fc.constantFrom(
    '',
    '-',
    'N/A',
    '８',
    '80%',
    '1,234.50',
    '是',
    'TRUE',
    '2026-10-01',
    '10月1日',
    '#N/A',
    '1e3',
    'NaN',
    '−5',
  ),
  fc.constantFrom(
    'median',
    'whole',
    'fixed',
    'attainment',
    'deduct',
    'share',
    'ascending',
    'alpha',
    'icc2k',
    '越低越好',
  ),
  fc.string({ maxLength: 6, unit: 'grapheme' }),
);
const number = fc.oneof(
  fc.integer({ min: -2, max: 5 }),
  fc.integer({ min: 0, max: 120 }).map((n) => n / 4),
  fc.constantFrom(46_296.375, 1e12, 0.1 + 0.2, -0, 5e-324, 1.7976931348623157e308),
);
const cell = fc.oneof(
  { weight: 6, arbitrary: number },
  { weight: 3, arbitrary: text },
  { weight: 2, arbitrary: fc.constantFrom(null, undefined) },
  { weight: 1, arbitrary: fc.oneof(fc.boolean(), fc.jsonValue({ maxDepth: 1 }), fc.constantFrom(NaN, Infinity)) },
);
/** Ragged, rectangular, one column wide, empty, or no array at all. */
const argument = fc.oneof(
  { weight: 2, arbitrary: cell },
  { weight: 3, arbitrary: fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 5 }) },
  { weight: 4, arbitrary: fc.array(fc.tuple(cell), { minLength: 1, maxLength: 5 }) },
  {
    weight: 4,
    arbitrary: fc
      .integer({ min: 1, max: 7 })
      .chain((width) =>
        fc.array(fc.array(number, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      ),
  },
  { weight: 1, arbitrary: fc.array(cell, { maxLength: 3 }) },
);

function isCell(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  return typeof value === 'string' || typeof value === 'boolean' || value instanceof CellError;
}

function check(answer: unknown): void {
  if (!Array.isArray(answer)) {
    expect(isCell(answer)).toBe(true);
    return;
  }
  const rows = answer as unknown[][];
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    expect(row).toHaveLength(rows[0]?.length ?? 0);
    expect(row.filter((value) => !isCell(value))).toEqual([]);
  }
}

test.each(functions)('%s answers anything with cells or an error', (_, run) => {
  fc.assert(
    fc.property(fc.array(argument, { minLength: 1, maxLength: 10 }), (args) => {
      const before = structuredClone(args);
      try {
        check(run(...args));
      } catch (error) {
        if (!(error instanceof CellError)) throw error;
        expect(error.message).not.toMatch(/\{\w+\}|undefined/);
      }
      expect(args).toEqual(before);
    }),
    { numRuns: 300 },
  );
});
