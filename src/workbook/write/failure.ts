/** Why nothing could be written. `host`: Excel itself refused, for `reason`. */
export type WriteFailureCode =
  | 'host'
  | 'readOnly'
  | 'protectedWorkbook'
  | 'protectedSheet'
  | 'goneSheet'
  | 'goneTable'
  | 'changedTable'
  | 'changedRows'
  | 'changedCell'
  | 'noRoom'
  | 'hiddenRows'
  | 'notAgreed'
  | 'notOwn';

/** Writing did not finish, and the workbook is as it was but for `left`. */
export class WriteFailure extends Error {
  constructor(
    readonly code: WriteFailureCode,
    /** The sheet, table or cell in question; empty where there is none. */
    readonly place: string,
    readonly reason: unknown = null,
    /** Sheets and ranges that could not be taken back; usually there are none. */
    readonly left: readonly string[] = [],
  ) {
    super(reason instanceof Error ? reason.message : `${code} ${place}`.trim());
    this.name = 'WriteFailure';
  }

  leaving(left: readonly string[]): WriteFailure {
    return new WriteFailure(this.code, this.place, this.reason, left);
  }
}
