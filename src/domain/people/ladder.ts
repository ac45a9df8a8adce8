import { Fault, type Outcome } from '../fault';
import { reaches } from '../numbers/steps';

/** One step of a career ladder: from a grade to the next on a track, with one minimum per measure (null: none asked). */
export interface LadderStep {
  grade: string;
  next: string;
  /** 横向 or 纵向; a fork has a step on each. */
  track: string;
  minimums: readonly (number | null)[];
}

/** What a measure lacks; `gap` is null where there is no value, and that is not met. */
export interface Shortfall {
  /** 0-based measure. */
  measure: number;
  gap: number | null;
}

/** How far a person is from one next grade. */
export interface Promotion {
  next: string;
  track: string;
  ready: boolean;
  missing: Shortfall[];
}

/**
 * A person's next grades: one, both tracks of a fork, or none at the top.
 * @param measures m values in the order of the minimums, null where blank
 */
export function promotionsOf(
  grade: string,
  measures: readonly Outcome<number | null>[],
  ladder: readonly LadderStep[],
): Outcome<Promotion[]> {
  const known: (number | null)[] = [];
  for (const value of measures) {
    if (value instanceof Fault) return value;
    known.push(value);
  }
  return ladder
    .filter((step) => step.grade === grade)
    .map(({ next, track, minimums }) => {
      const missing = minimums.flatMap((minimum, measure) => shortfall(measure, known[measure] ?? null, minimum));
      return { next, track, ready: missing.length === 0, missing };
    });
}

function shortfall(measure: number, value: number | null, minimum: number | null): Shortfall[] {
  if (minimum === null) return [];
  if (value === null) return [{ measure, gap: null }];
  return reaches(value, minimum) ? [] : [{ measure, gap: minimum - value }];
}
