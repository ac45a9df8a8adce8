import { Fault, type Outcome } from '../../../domain/fault';
import type { Locale } from '../../../locales/locale';
import type { Say } from '../texts';

/** The arguments of a call, by parameter; as Excel would hand them over. */
export type Arguments = Readonly<Record<string, unknown>>;

/** One cell of an answer that is to be explained. */
export interface Asked {
  given: Arguments;
  /** Its place in the answer, from 0; the row counts among the rows that are given. */
  row: number;
  column: number;
  say: Say;
  locale: Locale;
}

/** A cell's value as a function answers it; null where a step says only which rule holds. */
export type StepValue = number | string | boolean | null;

/** One step of a computation, in words and figures. */
export interface ToldStep {
  name: string;
  how: string;
  value: StepValue;
  /** The parameters whose cells it comes from. */
  uses?: readonly string[];
  /** The column of the answer that shows its value. */
  column?: number;
}

export interface StepRule {
  /** Parameters with one row for each row of the answer. */
  rows: readonly string[];
  /** Other rows count too: all are given, else only the one asked about. */
  whole?: true;
  /**
   * The steps to a row of the answer, each column's before the next one's; null where that cell has none, as a header.
   * @throws Fault as the function answers with
   */
  compute: (asked: Asked) => readonly ToldStep[] | null;
}

/** The outcome of one row. @throws Fault of a bad row */
export function outcomeAt<T>(values: readonly Outcome<T>[], row: number): T | null {
  const value = values[row] ?? null;
  if (value instanceof Fault) throw value;
  return value;
}

/** A row without the data that a result needs: the function answers with a blank in every column. */
export const blankSteps = ({ say, column }: Asked): ToldStep[] => [
  { name: say('explain.result'), how: say('explain.nothing'), value: '', column },
];

/** What the function answers with a blank where a figure is undefined. */
export const orBlank = (value: number | string | boolean | null): StepValue => value ?? '';
