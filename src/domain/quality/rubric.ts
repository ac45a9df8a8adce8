import { Fault } from '../fault';

/** One row of a rubric table as it is read; null is a blank cell. `row` is its place in the table, for messages. */
export interface RubricRow {
  row: number;
  category: string | null;
  categoryWeight: number | null;
  item: string | null;
  weight: number | null;
  fullMark: number | null;
  critical: boolean;
}

export interface RubricItem {
  name: string;
  /** Index into the rubric's categories. */
  category: number;
  weight: number;
  fullMark: number;
  critical: boolean;
}

export interface RubricCategory {
  name: string;
  weight: number;
  /** Indices of its items, which are those of the mark columns. */
  items: number[];
}

/** A rubric that is ready to score with: items in the order of the mark columns. */
export interface Rubric {
  items: readonly RubricItem[];
  categories: readonly RubricCategory[];
}

/** `marks`: points reached, weighted by item and category. `deductions` (扣分制): points taken off, no weights. */
export type ScoringStyle = 'marks' | 'deductions';

export interface ScoringPolicy {
  style: ScoringStyle;
  /** The most a conversation can score once a critical item is rated 0; null = critical items have no such effect. */
  criticalCap: number | null;
}

export const defaultScoringPolicy: ScoringPolicy = { style: 'marks', criticalCap: 0 };

interface OpenCategory {
  name: string;
  statedWeight: number | null;
  items: number[];
  rows: RubricRow[];
}

/**
 * Builds a rubric from its rows: a blank category takes the one above, a blank category weight the one its category
 * has, and item weights that are all blank are equal. One category name in two blocks is one category.
 * @throws Fault value naming the row of a missing or contradictory entry, number for a negative weight
 */
export function buildRubric(rows: readonly RubricRow[], style: ScoringStyle = 'marks'): Rubric {
  if (rows.length === 0) throw new Fault('value', 'noRows', { argument: 'rubric' });
  const weighted = style === 'marks';
  const categories = new Map<string, OpenCategory>();
  let current: OpenCategory | undefined;
  rows.forEach((row, index) => {
    if (row.category !== null) {
      current = categories.get(row.category) ?? {
        name: row.category,
        statedWeight: null,
        items: [],
        rows: [],
      };
      categories.set(row.category, current);
    }
    if (!current) throw new Fault('value', 'categoryMissing', { row: row.row });
    if (weighted) stateWeight(current, row);
    current.items.push(index);
    current.rows.push(row);
  });

  const items = new Array<RubricItem>(rows.length);
  [...categories.values()].forEach((category, place) => {
    const equal = category.rows.every((row) => row.weight === null);
    category.rows.forEach((row, i) => {
      items[category.items[i] ?? 0] = {
        name: row.item ?? '',
        category: place,
        weight: equal || !weighted ? 1 : itemWeight(row, category.name),
        fullMark: checkedFullMark(row),
        critical: row.critical,
      };
    });
  });
  return {
    items,
    categories: [...categories.values()].map(({ name, statedWeight, items: members }) => ({
      name,
      weight: statedWeight ?? 0,
      items: members,
    })),
  };
}

function checkedWeight(row: number, value: number): number {
  if (value < 0) throw new Fault('number', 'negativeWeight', { row, value });
  return value;
}

function stateWeight(category: OpenCategory, { row, categoryWeight }: RubricRow): void {
  const stated = category.statedWeight;
  if (categoryWeight === null) {
    if (stated === null) throw new Fault('value', 'categoryWeightMissing', { row, category: category.name });
  } else if (stated === null) {
    category.statedWeight = checkedWeight(row, categoryWeight);
  } else if (stated !== categoryWeight) {
    throw new Fault('value', 'categoryWeightsDiffer', {
      row,
      category: category.name,
      first: stated,
      second: categoryWeight,
    });
  }
}

function itemWeight({ row, weight }: RubricRow, category: string): number {
  if (weight === null) throw new Fault('value', 'itemWeightsMixed', { row, category });
  return checkedWeight(row, weight);
}

function checkedFullMark({ row, item, fullMark }: RubricRow): number {
  if (fullMark !== null && fullMark > 0) return fullMark;
  throw new Fault('value', 'fullMarkMissing', { row, item: item ?? '' });
}
