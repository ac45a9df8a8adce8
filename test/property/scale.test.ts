import * as incentive from '../../src/functions/incentive';
import * as ledger from '../../src/functions/ledger';
import * as people from '../../src/functions/people';
import * as quality from '../../src/functions/quality';
import * as sampling from '../../src/functions/sampling';
import * as signals from '../../src/functions/signals';
import { type CellError, installCustomFunctions, isCallable } from '../../src/functions/testing';

/**
 * A quarter of a million cells: what takes more than linear-logarithmic time in the rows does not come back before the tests'
 * limit, and what spreads its rows over the stack falls over.
 */
installCustomFunctions();

const many = 250_000;
const rows = (columns: number): number => Math.floor(many / columns);

type Cell = (row: number) => unknown;
const column = (count: number, cell: Cell): unknown[][] => Array.from({ length: count }, (_, row) => [cell(row)]);
const table = (count: number, ...cells: Cell[]): unknown[][] =>
  Array.from({ length: count }, (_, row) => cells.map((cell) => cell(row)));

/** Cheap numbers that look random, with a blank and a text here and there. */
const figure: Cell = (row) => (row % 97 === 0 ? '-' : row % 991 === 0 ? 'x' : (row * 7919) % 101);
const positive: Cell = (row) => 1 + ((row * 7919) % 100);
const person: Cell = (row) => `客服${(row * 31) % 600}`;
const id: Cell = (row) => `20261001${String(row).padStart(8, '0')}`;
const day: Cell = (row) => 46_000 + Math.floor(row / 600);
const tiers = [
  [0, 0.01],
  [50, 0.02],
];
const rubric = Array.from({ length: 10 }, (_, i) => [i === 0 ? '类' : '', i === 0 ? 1 : '', `项${i}`, '', 100, '']);
const measures = (count: number): Cell[] => Array.from({ length: count }, (_, k) => (row) => figure(row + k));

/** Every function over as many rows as make so many cells, and the rows it has to answer with. */
const calls: [string, (...args: never[]) => unknown, () => unknown[], number][] = [
  ['QASCORE', quality.qascore, () => [table(rows(10), ...measures(10)), rubric], rows(10)],
  ['QAGRADE', quality.qagrade, () => [column(many, figure)], many],
  ['QASUMMARY', quality.qasummary, () => [column(rows(2), id), column(rows(2), figure)], rows(2) + 1],
  ['WILSON', quality.wilson, () => [column(rows(2), figure), column(rows(2), () => 100)], rows(2)],
  ['SHRINK', quality.shrink, () => [column(rows(2), figure), column(rows(2), () => 100)], rows(2)],
  ['KEYWORDHITS', quality.keywordhits, () => [column(many, person), [['客服1', '服5']]], many],
  [
    'AGREEMENT',
    quality.agreement,
    () => [
      table(
        rows(5),
        ...measures(5).map(
          (cell): Cell =>
            (row) =>
              Number(cell(row)) || 1,
        ),
      ),
      'alpha',
      'ordinal',
    ],
    1,
  ],
  [
    'SEVERITY',
    quality.severity,
    () => [column(rows(3), id), column(rows(3), (row) => `质检${row % 40}`), column(rows(3), positive)],
    41,
  ],
  ['SAMPLESIZE', sampling.samplesize, () => [many], 1],
  [
    'ALLOCATE',
    sampling.allocate,
    () => [many, column(rows(3), positive), column(rows(3), () => 1), column(rows(3), () => 9)],
    rows(3),
  ],
  ['NEYMAN', sampling.neyman, () => [many, column(rows(2), positive), column(rows(2), positive)], rows(2)],
  ['QUOTA', sampling.quota, () => [column(rows(3), id), column(rows(3), positive), column(rows(3), positive)], rows(3)],
  [
    'DRAW',
    sampling.draw,
    () => [
      column(rows(4), (row) => id(row % 200_000)),
      column(rows(4), id),
      column(rows(4), id),
      column(rows(4), positive),
      's',
    ],
    rows(4),
  ],
  ['FRAMEDIGEST', sampling.framedigest, () => [column(many, id)], 1],
  [
    'ASSIGN',
    sampling.assign,
    () => [
      column(rows(2), id),
      column(rows(2), person),
      table(
        1,
        person,
        (row) => person(row + 1),
        () => '外部',
      ),
      's',
    ],
    rows(2),
  ],
  [
    'UNSTABLE',
    sampling.unstable,
    () => [
      column(rows(5), person),
      column(rows(5), day),
      column(rows(5), figure),
      50,
      column(rows(5), positive),
      column(rows(5), positive),
    ],
    rows(5),
  ],
  ['TIERPAY', incentive.tierpay, () => [column(many, figure), tiers], many],
  [
    'PAYOUT',
    incentive.payout,
    () => [column(rows(4), figure), [['']], tiers, null, column(rows(4), figure), [[0, 1]]],
    rows(4),
  ],
  [
    'PAYSTATEMENT',
    incentive.paystatement,
    () => [
      100,
      100,
      table(
        rows(2),
        (row) => row,
        () => 0.01,
      ),
    ],
    0,
  ],
  ['SPLITPOOL', incentive.splitpool, () => [12345.67, column(many, positive)], many],
  ['RANKPRIZE', incentive.rankprize, () => [column(rows(2), figure), column(rows(2), positive)], rows(2)],
  ['KPISCORE', incentive.kpiscore, () => [table(rows(4), ...measures(4)), [[50, 50, 50, 50]], [[1, 1, 1, 1]]], rows(4)],
  ['AWARDCHECK', incentive.awardcheck, () => [column(many, positive)], 2],
  ['TARGETODDS', incentive.targetodds, () => [table(rows(5), ...measures(4)), column(rows(5), positive)], rows(5)],
  ['QUADRANT', people.quadrant, () => [column(rows(2), figure), column(rows(2), figure), 'median', 'median'], rows(2)],
  ['DIAGNOSE', people.diagnosePeople, () => [table(rows(6), ...measures(6))], rows(6)],
  [
    'LADDER',
    people.ladder,
    () => [column(rows(4), () => 'a'), table(rows(4), ...measures(2)), [['a', 'b', '横向', 10, 20]]],
    rows(4),
  ],
  [
    'FILTERRISK',
    signals.filterrisk,
    () => [column(rows(4), () => 200), column(rows(4), positive), column(rows(4), positive), column(rows(4), () => 1)],
    rows(4),
  ],
  ['TAIL', signals.tailRows, () => [column(rows(2), figure), column(rows(2), () => 100)], rows(2)],
  ['CHANGE', signals.change, () => [column(rows(2), figure), column(rows(2), figure)], rows(2)],
  ['ROBUSTZ', signals.robustz, () => [column(many, figure)], many],
  ['PCHART', signals.pchart, () => [column(rows(2), figure), column(rows(2), () => 100)], rows(2)],
  ['XMR', signals.xmr, () => [column(many, figure)], many],
  ['OVERDUE', ledger.overdue, () => [column(rows(2), day), column(rows(2), day), 46_300], rows(2)],
  [
    'DUESTATUS',
    ledger.duestatus,
    () => [column(rows(3), person), column(rows(3), day), column(rows(3), () => ''), 46_300, 7],
    rows(3),
  ],
  [
    'REPORTCHECK',
    ledger.reportcheck,
    () => [column(rows(3), person), column(rows(3), day), column(rows(3), (row) => `接待 ${row} 人`)],
    rows(3),
  ],
];

test('every function is here', () => {
  const functions = [quality, sampling, incentive, people, signals, ledger].flatMap((family) =>
    Object.values<unknown>(family).filter(isCallable),
  );
  expect(calls.map(([, run]) => run)).toEqual(expect.arrayContaining(functions));
});

test.each(calls)('%s takes a quarter of a million cells', (_, run, args, expected) => {
  let answer: unknown;
  try {
    answer = run(...(args() as never[]));
  } catch (error) {
    // Not a call that ends early: each is one that the function can answer, at most without a result.
    expect((error as CellError).code).toBe('#DIV/0!');
    return;
  }
  const answered = Array.isArray(answer) ? (answer as unknown[][]) : [[answer]];
  if (expected > 0) expect(answered).toHaveLength(expected);
  const bad = answered.findIndex((row) =>
    row.some((cell) => (typeof cell === 'number' ? !Number.isFinite(cell) : cell === null || cell === undefined)),
  );
  expect(bad).toBe(-1);
});
