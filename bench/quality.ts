import { qascore, qasummary } from '../src/functions/quality';
import { agents, marks, rubric } from './data';
import { type Contestant, closeMatrix, race, timed, type Timing } from './measure';

type Cell = number | string;

const rated = (cell: Cell | undefined): cell is number => typeof cell === 'number';
const items = rubric.map((row, i) => ({ category: i < 5 ? 0 : i < 11 ? 1 : 2, full: Number(row[4]) }));
const categoryWeights = [25, 50, 25];

/** What most people write first: an object for each row, one for each category in it, arrays of marks. */
function objectPerRow(rows: Cell[][]): Cell[][] {
  return rows.map((row) => {
    const categories = categoryWeights.map((weight, c) => ({
      weight,
      marks: row
        .map((mark, i) => ({ mark, item: items[i] }))
        .filter((entry) => entry.item?.category === c && rated(entry.mark))
        .map((entry) => Number(entry.mark) / (entry.item?.full ?? 1)),
    }));
    const used = categories.filter((category) => category.marks.length > 0);
    if (used.length === 0) return [''];
    const total = used.reduce((sum, category) => sum + category.weight, 0);
    const score = used.reduce(
      (sum, { weight, marks: shares }) => sum + (weight * shares.reduce((a, b) => a + b, 0)) / shares.length,
      0,
    );
    return [(100 * score) / total];
  });
}

/** The least that can be done: one loop over the same cells, constants in hand, no checks of what it is given. */
function tightPass(rows: Cell[][]): Cell[][] {
  const result = new Array<Cell[]>(rows.length);
  for (let r = 0; r < rows.length; r++) {
    const row = rows[r] ?? [];
    let score = 0;
    let weights = 0;
    for (let c = 0, i = 0; c < 3; c++) {
      const end = c === 0 ? 5 : c === 1 ? 11 : 15;
      let sum = 0;
      let n = 0;
      for (; i < end; i++) {
        const mark = row[i];
        if (typeof mark === 'number') {
          sum += mark / 10;
          n++;
        }
      }
      if (n > 0) {
        const weight = c === 1 ? 50 : 25;
        score += (weight * sum) / n;
        weights += weight;
      }
    }
    result[r] = [weights > 0 ? (100 * score) / weights : ''];
  }
  return result;
}

/** 600 people: n, mean and passes with a map, the part of the summary that every contestant does alike. */
function summarise(names: string[][], scores: Cell[][]): Cell[][] {
  const people = new Map<string, { n: number; sum: number; passes: number }>();
  for (let r = 0; r < scores.length; r++) {
    const score = scores[r]?.[0];
    if (!rated(score)) continue;
    const name = names[r]?.[0] ?? '';
    let person = people.get(name);
    if (!person) people.set(name, (person = { n: 0, sum: 0, passes: 0 }));
    person.n++;
    person.sum += score;
    if (score >= 80 - 1e-9) person.passes++;
  }
  return [...people].map(([name, { n, sum, passes }]) => [name, n, sum / n, passes]);
}

export function qualityContestants(rows: number): Contestant<Cell[][]>[] {
  const cells = marks(rows);
  const names = agents(rows, 600);
  return [
    {
      name: 'KEFU.QASCORE + KEFU.QASUMMARY',
      run: () => {
        const scores = qascore(cells, rubric, null) as Cell[][];
        const summary = qasummary(names, scores, null, null) as Cell[][];
        return summary.slice(1).map((row) => row.slice(0, 4));
      },
    },
    { name: 'one tight pass, then a map', run: () => summarise(names, tightPass(cells)) },
    { name: 'an object per row, then a map', run: () => summarise(names, objectPerRow(cells)) },
  ];
}

export const compareQuality = (rows: number, rounds: number): Timing[] =>
  race(qualityContestants(rows), rounds, closeMatrix);

/** Nanoseconds a row costs KEFU.QASCORE and the tight pass once both are compiled: the least of several runs. */
export function costOfRow(rows: number): [ours: number, tight: number] {
  const cells = marks(rows);
  const runs = Math.max(7, Math.ceil(200_000 / rows));
  const least = (run: () => unknown): number =>
    (Math.min(...Array.from({ length: runs }, () => timed(run)[1])) / rows) * 1e6;
  return [least(() => qascore(cells, rubric, null)), least(() => tightPass(cells))];
}
