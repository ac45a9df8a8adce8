/** Digits enough to check a step by hand. */
const decimals = 4;

/** A figure inside a sentence: without the noise at the end of a binary fraction. */
export const figure = (value: number): string => String(Number(value.toFixed(decimals)));
