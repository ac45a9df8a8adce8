/**
 * A fault is what is wrong with an input: an Excel error class, a message key of the catalogue and its parameters.
 * Domain code throws it when the whole call is wrong and returns it as a row's value when only that row is.
 */
export type FaultCode = 'value' | 'number' | 'divisionByZero' | 'notAvailable';

/** Every message domain code can give; the catalogues in `locales/<locale>/faults.ts` are typed by it. */
export type FaultKey =
  /** Two columns that must be equally long: {first} has {firstRows} rows, {second} has {secondRows}. */
  | 'unequalLengths'
  /** A text where a number belongs: {argument}, {row}, {value}. */
  | 'notANumber'
  /** An option that does not exist: {argument}, {value}, {options}. */
  | 'unknownOption';

export type FaultParameters = Readonly<Record<string, string | number>>;

export class Fault extends Error {
  constructor(
    readonly code: FaultCode,
    readonly key: FaultKey,
    readonly parameters: FaultParameters = {},
  ) {
    super(key);
    this.name = 'Fault';
  }
}

/** The result of one row: its value, or what is wrong with it. */
export type Outcome<T> = T | Fault;
