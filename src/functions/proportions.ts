import { Fault, type Outcome } from '../domain/fault';
import { type BetaPrior, type Proportion, betaPrior } from '../domain/quality/shrink';
import { align, numberColumn, optionalNumber } from './cells';

/** A row's successes out of trials; null where either is blank. @returns Fault number where they contradict each other */
function readProportion(
  argument: string,
  successes: Outcome<number | null>,
  trials: Outcome<number | null>,
  row: number,
): Outcome<Proportion | null> {
  if (successes instanceof Fault) return successes;
  if (trials instanceof Fault) return trials;
  if (successes === null || trials === null) return null;
  if (successes < 0) return new Fault('number', 'negative', { argument, row, value: successes });
  if (trials < 0) return new Fault('number', 'negative', { argument: 'trials', row, value: trials });
  if (successes > trials) {
    return new Fault('number', 'passesAboveTrials', { argument, row, passes: successes, trials });
  }
  return { successes, trials };
}

/** Successes out of trials, row by row; the first argument is called as the function calls it. */
export function readProportions(
  argument: 'passes' | 'successes',
  given: Readonly<Record<string, unknown>>,
): Outcome<Proportion | null>[] {
  const [won, tried] = align(numberColumn(argument, given[argument]), numberColumn('trials', given['trials']));
  return won.map((value, i) => readProportion(argument, value, tried[i] ?? null, i + 1));
}

/** The prior of two arguments that go together; null without both. */
export function readPrior(alpha: unknown, beta: unknown): BetaPrior | null {
  const a = optionalNumber('alpha', alpha);
  const b = optionalNumber('beta', beta);
  if (a === null && b === null) return null;
  if (a === null || b === null)
    throw new Fault('value', 'argumentMissing', { argument: a === null ? 'alpha' : 'beta' });
  return betaPrior(a, b);
}
