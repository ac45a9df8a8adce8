import { asNumber, decimal, sumExactly, toFen } from '../numbers/money';

/** What one slot of a shift added to a cumulative figure. */
export interface Increment {
  /** Null where nothing was logged, or where the log is at fault. */
  value: number | null;
  /** How many slots it covers: more than 1 where those before it were not logged; 0 where there is no value. */
  span: number;
  /** Cumulative figures only grow: this one is below what was logged before it, or below 0. */
  fault: boolean;
}

/**
 * What each slot added (C2): the first figure is its own increment, every later one the difference from the last sound figure.
 * A figure below that is a fault, is not counted and is no base for the next, so that the increments always add up to `dayTotal`.
 * @param cumulative figures of one person at the end of each slot of one day, in order; null where none was logged
 */
export function slotIncrements(cumulative: readonly (number | null)[]): Increment[] {
  let base: number | null = null;
  let span = 0;
  return cumulative.map((figure): Increment => {
    if (base !== null || figure !== null) span++;
    if (figure === null) return { value: null, span: 0, fault: false };
    if (figure < (base ?? 0)) return { value: null, span: 0, fault: true };
    const increment = { value: asNumber(decimal(figure).minus(base ?? 0)), span, fault: false };
    base = figure;
    span = 0;
    return increment;
  });
}

/** The day's total: the last sound cumulative figure, which is what the increments add up to; null without any. */
export function dayTotal(cumulative: readonly (number | null)[]): number | null {
  const counted = slotIncrements(cumulative).flatMap(({ value }) => (value === null ? [] : [value]));
  return counted.length === 0 ? null : asNumber(sumExactly(counted));
}

/** One person's figures of a day or a slot; null is blank. Sales in yuan. */
export interface Inquiries {
  inquiring: number | null;
  paying: number | null;
  sales: number | null;
}

/** Sales ÷ buyers over everybody who has both, in yuan, not rounded; null without a buyer. */
export function valuePerBuyer(people: readonly Inquiries[]): number | null {
  const known = people.flatMap(({ paying, sales }) => (paying === null || sales === null ? [] : [{ paying, sales }]));
  const buyers = known.reduce((sum, { paying }) => sum + paying, 0);
  return buyers > 0 ? asNumber(sumExactly(known.map(({ sales }) => sales)).div(buyers)) : null;
}

/** Inquiries that did not become buyers, and an estimate of what they would have bought. */
export interface LostInquiries {
  lost: number;
  /** `lost` × the team's value per buyer, to the fen; null without one. */
  atStake: number | null;
}

/** Null where a figure is blank, or where more people paid than inquired. */
export function lostInquiries({ inquiring, paying }: Inquiries, perBuyer: number | null): LostInquiries | null {
  if (inquiring === null || paying === null || paying > inquiring) return null;
  const lost = inquiring - paying;
  return { lost, atStake: perBuyer === null ? null : asNumber(toFen(decimal(perBuyer).times(lost))) };
}
