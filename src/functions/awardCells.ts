import { Fault, type Outcome } from '../domain/fault';
import { align, type Column, flagColumn, numberColumn, optionalNumber } from './cells';

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

function orThrow(flag: Outcome<boolean>): boolean {
  if (flag instanceof Fault) throw flag;
  return flag;
}

function eligibility(eligible: unknown, { values }: Column<Outcome<number | null>>): Column<Outcome<boolean>> {
  if (eligible !== null && eligible !== undefined) return flagColumn('eligible', eligible);
  return { name: 'payouts', values: values.map((payout) => payout !== null) };
}
