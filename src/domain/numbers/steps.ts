import { Fault } from '../fault';

/** Scores that differ by less are one score, so that a true 80 stored as 79.999…9 passes (RULINGS 1). */
const tolerance = 1e-9;

/** Does `value` reach `cut`? */
export function reaches(value: number, cut: number): boolean {
  return value >= cut - tolerance;
}

/** One row of a table of thresholds: from this number on, this value holds. */
export interface Step<T> {
  from: number;
  value: T;
}

/**
 * Sorts a table of thresholds upwards.
 * @param argument the table's name in a message
 * @throws Fault value where a threshold occurs twice
 */
export function sortSteps<T>(argument: string, steps: readonly Step<T>[]): Step<T>[] {
  const sorted = [...steps].sort((a, b) => a.from - b.from);
  sorted.forEach((step, i) => {
    if (sorted[i - 1]?.from === step.from) {
      throw new Fault('value', 'duplicateThreshold', { argument, value: step.from });
    }
  });
  return sorted;
}

/** The highest step that `value` reaches, or null below the first. `steps` is sorted. */
export function stepAt<T>(steps: readonly Step<T>[], value: number): Step<T> | null {
  for (let i = steps.length - 1; i >= 0; i--) {
    const step = steps[i];
    if (step && reaches(value, step.from)) return step;
  }
  return null;
}
