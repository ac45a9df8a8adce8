import Big from 'big.js';

export type Money = Big;

/** A number as the exact decimal that it shows: 1.005 is 1.005, not the binary fraction below it. */
export function decimal(value: number): Big {
  return new Big(value);
}

/** Rounds half away from zero at `decimals` places, as Excel's ROUND shows it. */
export function roundHalfAway(value: Big, decimals: number): Big {
  return value.round(decimals, Big.roundHalfUp);
}

/** Rounds an amount in yuan once, to the fen (0.01), half away from zero. */
export function toFen(value: Big): Big {
  return roundHalfAway(value, 2);
}

/** An exact amount as the number a cell holds; never −0. */
export function asNumber(value: Big): number {
  return value.toNumber() + 0;
}

/** `roundHalfAway` for numbers: 1.005 → 1.01, 2.675 → 2.68, −1.005 → −1.01. */
export function roundNumber(value: number, decimals: number): number {
  return asNumber(roundHalfAway(decimal(value), decimals));
}

/** The exact sum of amounts in yuan. */
export function sumExactly(values: readonly number[]): Big {
  return values.reduce((sum, value) => sum.plus(value), new Big(0));
}
