/** Everything that can keep a review from being made, with the exit code of the command line. */
export const exitCodes = {
  unexpected: 1,
  usage: 2,
  missing: 3,
  empty: 4,
  notXlsx: 5,
  encrypted: 6,
  corrupt: 7,
  unknownMonth: 8,
  unknownPeriod: 8,
  noTables: 9,
  review: 10,
  output: 11,
  browser: 12,
  tooLarge: 13,
} as const;

export type ReviewFaultCode = keyof typeof exitCodes;

/** Why no review was made; `parameters` fill the sentence of `texts.ts`. */
export class ReviewFault extends Error {
  constructor(
    readonly code: ReviewFaultCode,
    readonly parameters: Readonly<Record<string, string>> = {},
  ) {
    super(code);
    this.name = 'ReviewFault';
  }
}
