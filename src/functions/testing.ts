/** The documented shape of the `CustomFunctions` global, for tests outside Excel; the genuine one is met in the contract tests. */
export enum ErrorCode {
  invalidValue = '#VALUE!',
  notAvailable = '#N/A',
  divisionByZero = '#DIV/0!',
  invalidNumber = '#NUM!',
}

export class CellError extends Error {
  constructor(
    readonly code: ErrorCode,
    message?: string,
  ) {
    super(message);
  }
}

/** Puts the global in place. Call it at the head of a test file. */
export function installCustomFunctions(): void {
  Object.assign(globalThis, { CustomFunctions: { Error: CellError, ErrorCode } });
}

/** The Excel error text of a cell or of a thrown error; undefined for a value. */
export function errorText(cell: unknown): string | undefined {
  return cell instanceof CellError ? cell.code : undefined;
}

/** The error that a call throws; fails the test where it does not throw. */
export function errorOf(call: () => unknown): CellError {
  try {
    call();
  } catch (error) {
    if (error instanceof CellError) return error;
    throw error;
  }
  throw new Error('expected an error');
}

/** Every cell of an answer, errors as their Excel text. */
export function cellsOf(answer: unknown[][]): unknown[][] {
  return answer.map((row) => row.map((cell) => errorText(cell) ?? cell));
}

/** One of a module's exports as a function to call with anything. */
export function isCallable(value: unknown): value is (...args: unknown[]) => unknown {
  return typeof value === 'function';
}
