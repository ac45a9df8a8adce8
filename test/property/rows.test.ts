import fc from 'fast-check';
import { kpiscore, payout, splitpool, targetodds, tierpay } from '../../src/functions/incentive';
import { duestatus, overdue, reportcheck } from '../../src/functions/ledger';
import { diagnosePeople, ladder, quadrant } from '../../src/functions/people';
import {
  agreement,
  keywordhits,
  qagrade,
  qascore,
  qasummary,
  severity,
  shrink,
  wilson,
} from '../../src/functions/quality';
import { allocate, draw, framedigest, neyman, quota, unstable } from '../../src/functions/sampling';
import { change, filterrisk, pchart, robustz, tailRows } from '../../src/functions/signals';
import { cellsOf, errorText, installCustomFunctions } from '../../src/functions/testing';

/** How the rows of an answer depend on each other: not at all, or only through the group, whatever its order. */
installCustomFunctions();

type Row = unknown[];
type Run = (rows: Row[]) => unknown[][];

/** The k-th cells of all rows, as a column argument. */
const column = (rows: readonly Row[], k: number): unknown[][] => rows.map((row) => [row[k]]);
const columns = (rows: readonly Row[], from: number, to: number): unknown[][] => rows.map((row) => row.slice(from, to));

const tiers = [
  [0, 0.01],
  [50, 0.02],
];
const criteria = [
  ['a', 'b', '横向', 10, ''],
  ['b', 'c', '横向', 20, 30],
  ['b', 'd', '纵向', 25, ''],
];

const rubric = [
  ['服务', 25, '用语', '', 100, ''],
  ['业务', 75, '流程', 2, 100, ''],
  ['', '', '知识', 1, 100, '是'],
];

const rowByRow: [string, Run][] = [
  ['QASCORE', (rows) => qascore(columns(rows, 0, 3), rubric)],
  ['QAGRADE', (rows) => qagrade(column(rows, 0))],
  ['WILSON', (rows) => wilson(column(rows, 0), column(rows, 1))],
  ['SHRINK with a given prior', (rows) => shrink(column(rows, 0), column(rows, 1), 2, 3)],
  ['KEYWORDHITS', (rows) => keywordhits(column(rows, 4), [['a', 'B']], column(rows, 3), 'x')],
  ['QUOTA', (rows) => quota(column(rows, 4), column(rows, 0), column(rows, 1), column(rows, 2))],
  ['TIERPAY', (rows) => tierpay(column(rows, 0), tiers)],
  [
    'PAYOUT',
    (rows) =>
      payout(
        column(rows, 0),
        column(rows, 1),
        tiers,
        'whole',
        column(rows, 2),
        [[40, 0.9]],
        [[0.5]],
        9,
        1,
        'attainment',
      ),
  ],
  ['KPISCORE', (rows) => kpiscore(columns(rows, 0, 2), columns(rows, 2, 4), [[1, 2]], [[1, -1]])],
  ['TARGETODDS', (rows) => targetodds(columns(rows, 0, 3), column(rows, 3))],
  ['QUADRANT', (rows) => quadrant(column(rows, 0), column(rows, 1), 50, 50, column(rows, 2), column(rows, 3))],
  [
    'LADDER',
    (rows) =>
      ladder(
        rows.map((row) => [row[4]]),
        columns(rows, 0, 2),
        criteria,
      ),
  ],
  ['CHANGE', (rows) => change(column(rows, 0), column(rows, 1))],
  ['OVERDUE', (rows) => overdue(column(rows, 0), column(rows, 1), 50, 24, column(rows, 2))],
  [
    'DUESTATUS',
    (rows) => duestatus(column(rows, 3), column(rows, 0), column(rows, 1), 50, 7, [['天']], column(rows, 2)),
  ],
];

const throughGroup: [string, Run][] = [
  ...rowByRow,
  ['SHRINK', (rows) => shrink(column(rows, 0), column(rows, 1))],
  [
    'UNSTABLE',
    (rows) => unstable(column(rows, 4), column(rows, 3), column(rows, 0), 50, column(rows, 1), column(rows, 2), 60),
  ],
  ['QUADRANT by median', (rows) => quadrant(column(rows, 0), column(rows, 1), 'median', 'median')],
  ['ROBUSTZ', (rows) => robustz(column(rows, 0))],
  ['PCHART', (rows) => pchart(column(rows, 0), column(rows, 1))],
  ['FILTERRISK', (rows) => filterrisk(column(rows, 0), column(rows, 1), column(rows, 2), column(rows, 3))],
  [
    'DIAGNOSE',
    (rows) =>
      diagnosePeople(
        rows.map((row) => [...row.slice(0, 4), row[0], row[1]]),
        columns(rows, 1, 4),
      ),
  ],
];

const cell = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 400 }).map((n) => n / 4) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>('', '-', null, 'x', '12', -1) },
);
const tableRows = fc.array(
  fc.tuple(cell, cell, cell, cell, fc.constantFrom<unknown>('a', 'b', 'c', '')).map((row): Row => row),
  { minLength: 1, maxLength: 8 },
);

/** Sums depend on their order in the last binary digits. */
function rounded(answer: unknown[][]): unknown[][] {
  return cellsOf(answer).map((row) =>
    row.map((value) => (typeof value === 'number' ? Number(value.toPrecision(9)) : value)),
  );
}

test.each(rowByRow)('%s: a row’s answer is that of the row alone', (_, run) => {
  fc.assert(
    fc.property(tableRows, (rows) => {
      expect(cellsOf(run(rows))).toEqual(rows.flatMap((row) => cellsOf(run([row]))));
    }),
  );
});

test.each(throughGroup)('%s: reordering the rows reorders the answers', (_, run) => {
  fc.assert(
    fc.property(
      tableRows.chain((rows) =>
        fc.tuple(
          fc.constant(rows),
          fc.shuffledSubarray([...rows.keys()], { minLength: rows.length, maxLength: rows.length }),
        ),
      ),
      ([rows, order]) => {
        const answers = rounded(run(rows));
        expect(rounded(run(order.map((i) => rows[i] ?? [])))).toEqual(order.map((i) => answers[i]));
      },
    ),
  );
});

test('TAIL: people without volume change nothing', () => {
  const counts = fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)]),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(
    fc.property(counts, (rows) => {
      const marks = tailRows(column(rows, 0), column(rows, 1)).map(([mark]): unknown => mark);
      const alone = tailRows([[1], ...column(rows, 0)], [[3], ...column(rows, 1)]).map(([mark]): unknown => mark);
      expect(alone).toEqual([false, ...marks]);
    }),
  );
});

test('SPLITPOOL: scaling all shares changes nothing', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1e6 }),
      fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 2, max: 9 }),
      (fen, shares, factor) => {
        const scaled = shares.map((share) => [share * factor]);
        expect(splitpool(fen / 100, scaled)).toEqual(
          splitpool(
            fen / 100,
            shares.map((share) => [share]),
          ),
        );
      },
    ),
  );
});

test('REPORTCHECK: other people’s reports and the row order change nothing', () => {
  const report = fc.tuple(fc.constantFrom('甲', '乙'), fc.uuid(), fc.boolean());
  fc.assert(
    fc.property(fc.array(report, { minLength: 1, maxLength: 10 }), (list) => {
      // One date a row: with equal dates the row order would count.
      const rows = list.map(([person, id, repeats], i): Row => [
        person,
        46_000 + i,
        repeats ? '同样的内容 1'.repeat(6) : `${id} 1`,
      ]);
      const run = (some: readonly Row[]) => reportcheck(column(some, 0), column(some, 1), column(some, 2));
      const answers = run(rows);
      expect(run([...rows].reverse())).toEqual([...answers].reverse());
      const own = rows.flatMap((row, i) => (row[0] === '甲' ? [i] : []));
      if (own.length > 0) expect(run(own.map((i) => rows[i] ?? []))).toEqual(own.map((i) => answers[i]));
    }),
  );
});

const shuffled = <T>(rows: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length });

test('QASUMMARY and SEVERITY: the row order only decides the order of the people', () => {
  const scored = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('甲', '乙', '丙'), fc.nat(100)), {
    minLength: 1,
    maxLength: 20,
  });
  const byName = (table: unknown[][]): unknown[][] =>
    rounded(table.slice(1)).sort((a, b) => String(a[0]).localeCompare(String(b[0])));
  fc.assert(
    fc.property(
      scored.chain((rows) => fc.tuple(fc.constant(rows), shuffled(rows))),
      ([rows, others]) => {
        for (const run of [
          (some: readonly Row[]) => qasummary(column(some, 0), column(some, 2)),
          // Effects of 0 have a sign by chance.
          (some: readonly Row[]) =>
            severity(column(some, 0), column(some, 1), column(some, 2)).map((row) =>
              row.map((cell: unknown) => (typeof cell === 'number' ? Math.round(cell * 1e6) / 1e6 + 0 : cell)),
            ),
        ]) {
          expect(byName(run(others))).toEqual(byName(run(rows)));
        }
      },
    ),
  );
});

test('AGREEMENT: renaming the categories changes nothing', () => {
  const ratings = fc.array(fc.array(fc.constantFrom('a', 'b', 'c', ''), { minLength: 2, maxLength: 2 }), {
    minLength: 1,
    maxLength: 12,
  });
  const names: Record<string, string> = { a: '好', b: '中', c: '差' };
  const outcome = (rows: unknown[][], method: string): unknown => {
    try {
      return Number(Number(agreement(rows, method)).toPrecision(9));
    } catch (error) {
      return errorText(error);
    }
  };
  fc.assert(
    fc.property(ratings, (rows) => {
      const renamed = rows.map((row) => row.map((cell) => names[cell] ?? cell));
      for (const method of ['percent', 'cohen', 'fleiss', 'ac1', 'alpha']) {
        expect(outcome(renamed, method)).toEqual(outcome(rows, method));
      }
    }),
  );
});

test('ALLOCATE and NEYMAN: the sum is the total, and more to give never takes from anybody’s fair share', () => {
  const weights = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 10 });
  const sum = (answer: unknown[][]): number => answer.reduce((total, [part]) => total + Number(part), 0);
  fc.assert(
    fc.property(weights, fc.nat(300), (list, total) => {
      const parts = allocate(total, list.map((weight) => [weight])); // prettier-ignore
      expect(sum(parts)).toBe(total);
      // Largest remainder stays within one of the exact share, whatever the total.
      const all = list.reduce((a, b) => a + b);
      parts.forEach(([part], i) => expect(Math.abs(Number(part) - (total * (list[i] ?? 0)) / all)).toBeLessThan(1));
      const within = Math.min(total, all);
      expect(sum(neyman(within, list.map((size) => [size]), [[2]]))).toBe(within); // prettier-ignore
    }),
  );
});

test('DRAW and FRAMEDIGEST: the row order changes nothing, and a frame drawn again is the same', () => {
  const frame = fc
    .uniqueArray(fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' }), { maxLength: 20, minLength: 1 })
    .map((ids) => ids.map((id): Row => [`C${id}`, id.length % 2 === 0 ? 'a' : 'b']));
  const run = (rows: readonly Row[]): unknown[][] =>
    draw(column(rows, 0), column(rows, 1), [['a'], ['b']], [[2], [3]], 's');
  fc.assert(
    fc.property(
      frame.chain((rows) => fc.tuple(fc.constant(rows), shuffled([...rows.keys()]))),
      ([rows, order]) => {
        const answers = run(rows);
        // Ids that fold to one are repeats, and of repeats the first row counts.
        fc.pre(new Set(rows.map(([id]) => String(id).normalize('NFKC').trim())).size === rows.length);
        const turned = order.map((i) => rows[i] ?? []);
        expect(run(turned)).toEqual(order.map((i) => answers[i]));
        expect(framedigest(column([...turned, ...rows], 0))).toBe(framedigest(column(rows, 0)));
      },
    ),
  );
});
