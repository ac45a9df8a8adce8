import { Fault, type Outcome } from '../domain/fault';
import type { RankOrder, TieRule } from '../domain/incentive/prizes';
import { align, type Column, flagColumn, numberColumn, option, optionalNumber } from './cells';

/** The arguments of AWARDCHECK: what each was paid, who could earn, the pool. @throws Fault for a bad flag */
export function readAwards(
  payouts: unknown,
  pool: unknown,
  eligible: unknown,
): { paid: readonly Outcome<number | null>[]; flags: boolean[]; budget: number | null } {
  const amounts = numberColumn('payouts', payouts);
  const [paid, flags] = align(amounts, eligibility(eligible, amounts));
  const budget = optionalNumber('pool', pool, { minimum: 0 });
  return { paid, flags: flags.map(orThrow), budget };
}

/** The arguments of SPLITPOOL; a pool of null is blank. */
export function readPool(given: Readonly<Record<'pool' | 'shares' | 'decimals', unknown>>): {
  pool: number | null;
  shares: readonly Outcome<number | null>[];
  places: number;
} {
  const places = optionalNumber('decimals', given.decimals, { minimum: 0, maximum: 10 }) ?? 2;
  if (!Number.isInteger(places)) throw new Fault('number', 'argumentNotWhole', { argument: 'decimals', value: places });
  const pool = optionalNumber('pool', given.pool);
  return { pool, shares: numberColumn('shares', given.shares).values, places };
}

/** The arguments of RANKPRIZE. @throws Fault of a bad prize */
export function readRanking(given: Readonly<Record<'values' | 'prizes' | 'ties' | 'order', unknown>>): {
  values: readonly Outcome<number | null>[];
  prizes: (number | null)[];
  ties: TieRule;
  order: RankOrder;
} {
  const prizes = numberColumn('prizes', given.prizes).values.map(orThrow);
  const ties = option('ties', given.ties, ['share', 'all', 'first'], 'share');
  const order = option('order', given.order, ['descending', 'ascending'], 'descending');
  return { values: numberColumn('values', given.values).values, prizes, ties, order };
}

function orThrow<T>(outcome: Outcome<T>): T {
  if (outcome instanceof Fault) throw outcome;
  return outcome;
}

function eligibility(eligible: unknown, { values }: Column<Outcome<number | null>>): Column<Outcome<boolean>> {
  if (eligible !== null && eligible !== undefined) return flagColumn('eligible', eligible);
  return { name: 'payouts', values: values.map((payout) => payout !== null) };
}
