import { Fault, type Outcome } from '../fault';

/** 抽检规则: how many conversations of an agent are reviewed a day, and how a quota is made up. */
export interface SamplingRules {
  /** Conversations per agent and day. */
  base: number;
  /** An agent of up to so many days of tenure is new. */
  newDays: number;
  /** Conversations per new agent and day. */
  newBase: number;
  /** Factor on the quota of an unstable agent. */
  unstableFactor: number;
  /** The least number of randomly drawn conversations in a quota. */
  randomMinimum: number;
  /** Share of conversations that two reviewers score. */
  doubleShare: number;
}

export interface QuotaInput {
  /** Conversations there are to draw from; blank = 0. */
  available: number | null;
  /** Days since hire; blank = experienced. */
  tenureDays: number | null;
  unstable: boolean;
}

export interface Quota {
  required: number;
  /** What is drawn: the lesser of required and available. */
  quota: number;
  shortfall: number;
}

/** Hired at most so many days ago; a blank tenure is experienced (RULINGS 26). */
export const isNew = (tenureDays: number | null, { newDays }: Pick<SamplingRules, 'newDays'>): tenureDays is number =>
  tenureDays !== null && tenureDays <= newDays;

/** What a quota begins with. */
export const baseOf = (tenureDays: number | null, rules: SamplingRules): number =>
  isNew(tenureDays, rules) ? rules.newBase : rules.base;

/**
 * One agent's quota of a day: the base or the new agents' base, times the factor when unstable (DOMAIN 3).
 * @returns Fault number for a negative or fractional number of conversations
 */
export function quotaOf({ available, tenureDays, unstable }: QuotaInput, rules: SamplingRules): Outcome<Quota> {
  const supply = available ?? 0;
  if (supply < 0) return new Fault('number', 'negativeArgument', { argument: 'available', value: supply });
  if (!Number.isInteger(supply)) return new Fault('number', 'wholeArgument', { argument: 'available', value: supply });
  if (tenureDays !== null && tenureDays < 0) {
    return new Fault('number', 'negativeArgument', { argument: 'tenureDays', value: tenureDays });
  }
  const required = Math.ceil(baseOf(tenureDays, rules) * (unstable ? rules.unstableFactor : 1) - 1e-9);
  const quota = Math.min(required, supply);
  return { required, quota, shortfall: required - quota };
}
