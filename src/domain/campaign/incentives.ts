import { awardCheck } from '../incentive/awards';
import { asNumber, sumExactly } from '../numbers/money';

/** What one phase of a plan brings one person. Yuan. */
export interface PhasePay {
  /** What the plan gives, before the pool is looked at. */
  asked: number;
  paid: number;
  /** There are figures of the person in the phase. */
  eligible: boolean;
}

/** How a phase went. Ratios are null where they are undefined. */
export interface PhaseAward {
  /** People with figures in the phase. */
  eligible: number;
  /** Everybody who was active in its months. */
  everybody: number;
  /** People who are paid anything; `eligibleEarners` those of them with figures: a floor pays others too. */
  earners: number;
  eligibleEarners: number;
  /** eligibleEarners ÷ eligible. */
  participation: number | null;
  /** earners ÷ everybody. */
  participationOfAll: number | null;
  asked: number;
  /** What everybody is paid. */
  spend: number;
  /** spend ÷ pool. */
  poolUse: number | null;
  /** pool − spend; null without a pool. */
  left: number | null;
}

/** @param pool yuan, null where there is none */
export function phaseAward(pays: readonly PhasePay[], pool: number | null): PhaseAward {
  const payouts = pays.map(({ paid }) => paid);
  const known = awardCheck(
    payouts,
    pool,
    pays.map(({ eligible }) => eligible),
  );
  const all = awardCheck(
    payouts,
    pool,
    pays.map(() => true),
  );
  return {
    eligible: known.eligible,
    everybody: all.eligible,
    earners: all.earners,
    eligibleEarners: known.earners,
    participation: known.participation,
    participationOfAll: all.participation,
    asked: asNumber(sumExactly(pays.map(({ asked }) => asked))),
    spend: all.spend,
    poolUse: all.poolUse,
    left: pool === null ? null : asNumber(sumExactly([pool, -all.spend])),
  };
}
