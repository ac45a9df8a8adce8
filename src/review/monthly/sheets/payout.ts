import type { PlanRefs } from './policyBlocks';

interface PayArguments {
  actuals: string;
  targets: string;
  qa: string;
  proration: string;
  plan: PlanRefs;
  factors: string;
}

const settings = ({ actuals, targets, qa, proration, plan, factors }: PayArguments): string =>
  [actuals, targets, plan.tiers, plan.mode, qa, factors, proration, plan.cap, plan.floor, plan.basis].join(',');

/** KEFU.PAYOUT over whole columns. QA and targets are computed columns or wrapped, so that no blank arrives as 0. */
export const payoutFormula = (args: PayArguments): string => `KEFU.PAYOUT(${settings(args)})`;

/** KEFU.PAYSTATEMENT for one person: the same settings, single cells. */
export const statementFormula = (args: PayArguments): string => `KEFU.PAYSTATEMENT(${settings(args)})`;
