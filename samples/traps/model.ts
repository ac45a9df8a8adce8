/** Sheets as ugly as people keep them: cells where they stand, whatever is merged, hidden or made an Excel table. */
export type TrapCell = string | number;

export interface TrapTable {
  name: string;
  /** A1, header row and total row included. */
  ref: string;
  totals: boolean;
}

export interface TrapSheet {
  name: string;
  hidden?: boolean;
  rows: TrapCell[][];
  /** A1 areas. */
  merges?: string[];
  /** 1-based; as a filter or a person leaves them. */
  hiddenRows?: number[];
  filter?: string;
  tables?: TrapTable[];
}

/** What is true, however it is written. */
export interface TrapPerson {
  employeeId: string;
  agent: string;
  group: string;
  /** October's sums of what counts once. */
  received: number;
  paying: number;
  /** Yuan. */
  sales: number;
}

export interface TrapBook {
  fileName: string;
  sheets: TrapSheet[];
  people: TrapPerson[];
  /** Tables that must be found: sheet and kind, in sheet order. */
  tables: [sheet: string, kind: string][];
  /** The attribution rule with most rows, and the other one. */
  rules: [kept: string, left: string];
}
