import type { Rubric, RubricItem, ScoringPolicy } from './rubric';

/** What `RowScorer.score` says instead of a score. */
export const nothingRated = -1;
export const outOfRange = -2;

/** Reads marks from cells that are no numbers. */
export interface MarkReader {
  /** NaN = not rated, Infinity = unreadable and so out of any range. */
  markOf(cell: unknown, fullMark: number): number;
}

/**
 * A rubric and policy laid out for scoring: one flat array for each thing the loop over marks asks. With 66,000 rows of
 * 15 marks that loop is all the time there is, so it follows no objects, makes none, and divides once a category.
 * A class and no closures, because V8 throws away what it has compiled for a closure when that is collected.
 *
 * Places run through the items category by category. `points` are what one mark counts in its category, relative to
 * its other items; `most` is what the full mark counts. A full row reaches exactly what it can.
 *
 * In most rubrics all items of a category count alike: their marks are then summed as they are (`even`).
 */
export class RowScorer {
  private readonly style: 'deducted' | 'even' | 'weighted';
  /** The most a row can score once a critical item failed. */
  private readonly criticalCap: number;
  private readonly columns: Int32Array;
  private readonly fullMarks: Float64Array;
  private readonly points: Float64Array;
  private readonly most: Float64Array;
  private readonly critical: Uint8Array;
  /** The place after each category's last. */
  private readonly ends: Int32Array;
  private readonly categoryWeights: Float64Array;

  constructor(
    { items, categories }: Rubric,
    { style, criticalCap }: ScoringPolicy,
    private readonly reader: MarkReader,
  ) {
    const order = categories.flatMap((category) => {
      const members = category.items.map((column) => ({ column, item: items[column] }));
      // Marks count in units of the largest full mark: with one full mark for all they are whole numbers, and exact.
      const unit = members.reduce((most, { item }) => Math.max(most, item?.fullMark ?? 0), 0);
      return members.map(({ column, item }) => {
        const { weight = 0, fullMark = 1, critical = false } = item ?? {};
        const points = weight * (unit / fullMark);
        return { column, fullMark, points, most: points * fullMark, critical };
      });
    });
    const ends: number[] = [];
    for (const category of categories) ends.push((ends.at(-1) ?? 0) + category.items.length);
    this.criticalCap = criticalCap ?? 100;
    this.columns = Int32Array.from(order, ({ column }) => column);
    this.fullMarks = Float64Array.from(order, ({ fullMark }) => fullMark);
    this.points = Float64Array.from(order, ({ points }) => points);
    this.most = Float64Array.from(order, ({ most }) => most);
    this.critical = Uint8Array.from(order, ({ critical }) => (critical ? 1 : 0));
    this.ends = Int32Array.from(ends);
    this.categoryWeights = Float64Array.from(categories, ({ weight }) => weight);
    const even = categories.every((category) =>
      category.items.every((column) => alike(items[column], items[category.items[0] ?? 0])),
    );
    const inOrder = this.columns.every((column, place) => column === place);
    this.style = style === 'deductions' ? 'deducted' : even && inOrder ? 'even' : 'weighted';
  }

  /** The score of one row of cells, 0–100 without rounding, or `nothingRated`, or `outOfRange`. */
  score(cells: ArrayLike<unknown>): number {
    switch (this.style) {
      case 'even':
        return this.even(cells);
      case 'weighted':
        return this.weighted(cells);
      case 'deducted':
        return this.deducted(cells);
    }
  }

  /** `score` of many rows, and the width of the widest; what is no array is a row of one cell. */
  scores(rows: readonly unknown[]): { scores: Float64Array; columns: number } {
    const scores = new Float64Array(rows.length);
    let columns = 1;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i];
      const cells: unknown[] = Array.isArray(row) ? row : [row];
      if (cells.length > columns) columns = cells.length;
      scores[i] = this.score(cells);
    }
    return { scores, columns };
  }

  private even(cells: ArrayLike<unknown>): number {
    const { fullMarks, critical, ends, categoryWeights } = this;
    let sum = 0;
    let weights = 0;
    let limit = 100;
    let place = 0;
    for (let category = 0; category < ends.length; category++) {
      const end = ends[category] ?? 0;
      const fullMark = fullMarks[place] ?? 0;
      let marks = 0;
      let rated = 0;
      for (; place < end; place++) {
        const cell = cells[place];
        if (typeof cell === 'number' && cell > 0 && cell <= fullMark) {
          marks += cell;
          rated++;
          continue;
        }
        const mark = typeof cell === 'number' ? cell : this.reader.markOf(cell, fullMark);
        if (Number.isNaN(mark)) continue;
        if (!(mark >= 0 && mark <= fullMark)) return outOfRange;
        if (mark === 0 && critical[place] === 1) limit = this.criticalCap;
        marks += mark;
        rated++;
      }
      if (rated > 0) {
        const weight = categoryWeights[category] ?? 0;
        sum += (weight * marks) / (fullMark * rated);
        weights += weight;
      }
    }
    return weights === 0 ? nothingRated : Math.min(limit, (100 * sum) / weights);
  }

  private weighted(cells: ArrayLike<unknown>): number {
    const { columns, fullMarks, points, most, critical, ends, categoryWeights } = this;
    let sum = 0;
    let weights = 0;
    let limit = 100;
    let place = 0;
    for (let category = 0; category < ends.length; category++) {
      const end = ends[category] ?? 0;
      let reached = 0;
      let reachable = 0;
      for (; place < end; place++) {
        const fullMark = fullMarks[place] ?? 0;
        const cell = cells[columns[place] ?? 0];
        const mark = typeof cell === 'number' ? cell : this.reader.markOf(cell, fullMark);
        if (Number.isNaN(mark)) continue;
        if (!(mark >= 0 && mark <= fullMark)) return outOfRange;
        if (mark === 0 && critical[place] === 1) limit = this.criticalCap;
        reached += (points[place] ?? 0) * mark;
        reachable += most[place] ?? 0;
      }
      if (reachable > 0) {
        const weight = categoryWeights[category] ?? 0;
        sum += (weight * reached) / reachable;
        weights += weight;
      }
    }
    return weights === 0 ? nothingRated : Math.min(limit, (100 * sum) / weights);
  }

  private deducted(cells: ArrayLike<unknown>): number {
    const { columns, fullMarks, critical } = this;
    let taken = 0;
    let rated = false;
    let failed = false;
    for (let place = 0; place < columns.length; place++) {
      const fullMark = fullMarks[place] ?? 0;
      const cell = cells[columns[place] ?? 0];
      const mark = typeof cell === 'number' ? cell : this.reader.markOf(cell, fullMark);
      if (Number.isNaN(mark)) continue;
      if (!(mark >= 0 && mark <= fullMark)) return outOfRange;
      rated = true;
      taken += mark;
      if (mark > 0 && critical[place] === 1) failed = true;
    }
    if (!rated) return nothingRated;
    return failed ? 0 : Math.max(0, 100 - taken);
  }
}

/** Do two items count alike, and anything at all? */
function alike(a: RubricItem | undefined, b: RubricItem | undefined): boolean {
  return a?.weight === b?.weight && a?.fullMark === b?.fullMark && a?.weight !== 0;
}
