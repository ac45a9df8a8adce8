import { Fault, type Outcome } from '../domain/fault';
import { defaultPassLine } from '../domain/quality/defaults';
import { type Claim, claimOf, type Stratum, stratumOf } from '../domain/sampling/allocate';
import { defaultSampleSizeOptions, type SampleSizeOptions } from '../domain/sampling/sampleSize';
import type { DailyRow, UnstableRule } from '../domain/sampling/unstable';
import {
  align,
  dateColumn,
  isFault,
  numberColumn,
  optionalFlag,
  optionalNumber,
  requiredNumber,
  textColumn,
} from './cells';

type Arguments<Names extends string> = Readonly<Record<Names, unknown>>;

/** The arguments of SAMPLESIZE; a population of null is infinite. */
export function readSampleSize(given: Arguments<'population' | 'margin' | 'confidence' | 'proportion'>): {
  population: number | null;
  options: SampleSizeOptions;
} {
  const { margin, confidence, proportion } = defaultSampleSizeOptions;
  return {
    population: optionalNumber('population', given.population),
    options: {
      margin: optionalNumber('margin', given.margin) ?? margin,
      confidence: optionalNumber('confidence', given.confidence) ?? confidence,
      proportion: optionalNumber('proportion', given.proportion) ?? proportion,
    },
  };
}

/** The arguments of ALLOCATE, with what each row claims. */
export function readClaims(given: Arguments<'total' | 'weights' | 'minimums' | 'maximums'>): {
  total: number;
  claims: Outcome<Claim | null>[];
} {
  const total = requiredNumber('total', given.total);
  const [weights, least, most] = align(
    numberColumn('weights', given.weights),
    numberColumn('minimums', given.minimums),
    numberColumn('maximums', given.maximums),
  );
  const claims = weights.map((weight, i): Outcome<Claim | null> => {
    const minimum = least[i] ?? null;
    const maximum = most[i] ?? null;
    if (isFault(weight)) return weight;
    if (isFault(minimum)) return minimum;
    if (isFault(maximum)) return maximum;
    return claimOf(i + 1, weight, minimum, maximum);
  });
  return { total, claims };
}

/** The arguments of NEYMAN, with the stratum of each row. */
export function readStrata(given: Arguments<'total' | 'sizes' | 'deviations'>): {
  total: number;
  strata: Outcome<Stratum | null>[];
} {
  const total = requiredNumber('total', given.total);
  const [sizes, deviations] = align(numberColumn('sizes', given.sizes), numberColumn('deviations', given.deviations));
  const strata = sizes.map((size, i): Outcome<Stratum | null> => {
    const deviation = deviations[i] ?? null;
    if (isFault(size)) return size;
    return isFault(deviation) ? deviation : stratumOf(i + 1, size, deviation);
  });
  return { total, strata };
}

/** The arguments of UNSTABLE, with the day of each row; null where a row has neither agent nor date. */
export function readDailyRows(
  given: Arguments<
    ('agents' | 'dates' | 'values' | 'serviceScores' | 'businessScores') | ('threshold' | 'passLine' | 'higherIsBetter')
  >,
): { rows: Outcome<DailyRow | null>[]; rule: UnstableRule } {
  const [agents, dates, values, services, businesses] = align(
    textColumn('agents', given.agents),
    dateColumn('dates', given.dates),
    numberColumn('values', given.values),
    numberColumn('serviceScores', given.serviceScores),
    numberColumn('businessScores', given.businessScores),
  );
  const rule = {
    threshold: requiredNumber('threshold', given.threshold),
    passLine: optionalNumber('passLine', given.passLine) ?? defaultPassLine,
    higherIsBetter: optionalFlag('higherIsBetter', given.higherIsBetter, true),
  };
  const rows = agents.map((agent, i): Outcome<DailyRow | null> => {
    const date = dates[i] ?? null;
    const value = values[i] ?? null;
    const serviceScore = services[i] ?? null;
    const businessScore = businesses[i] ?? null;
    if (isFault(agent)) return agent;
    if (isFault(date)) return date;
    if (isFault(value)) return value;
    if (isFault(serviceScore)) return serviceScore;
    if (isFault(businessScore)) return businessScore;
    return agent === null && date === null ? null : { agent, date, value, serviceScore, businessScore };
  });
  return { rows, rule };
}

/** The rows that are neither blank nor faulty. */
export const validRows = <T extends object>(rows: readonly Outcome<T | null>[]): T[] =>
  rows.filter((row): row is T => row !== null && !(row instanceof Fault));
