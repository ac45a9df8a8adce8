import { type Step, stepAt } from '../numbers/steps';

/** Grade bands, sorted upwards by their minimum score; `sortSteps` makes them from a table. */
export type GradeBands = readonly Step<string>[];

/** The label of the highest band a score reaches; empty below the lowest. */
export function gradeOf(score: number, bands: GradeBands): string {
  return stepAt(bands, score)?.value ?? '';
}
