import type { Sheets } from './book';
import type { Step } from './steps';

/** A way to the button that writes, for each use case that changes the workbook. */
export interface FaultWizard {
  /** Begins the `data-testid` of its parts: `<name>-wizard`, `<name>-error`. */
  name: string;
  /** What it writes. */
  task: string;
  /** The file in `src` that calls the writer, or that is the task of a desk; a contract test wants an entry for each call. */
  from: string;
  /** Goes on until one click is left. */
  steps: Step[];
  /** The button that writes. */
  write: string;
  /** What the pane shows once it has written; by default `<name>-done`. */
  done?: string;
  /** Sheets beside or in place of the common ones of `smallBook`: as few rows as will do. */
  sheets?: Sheets;
  /** Places that the workbench, unlike Excel, does not give back: docs/known-limitations.md names each. */
  notPlayed?: RegExp;
}
