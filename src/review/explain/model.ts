import type { CellLink } from '../../workbook/tables';

/** One step of a computation, in words and figures. */
export interface ExplainedStep {
  name: string;
  how: string;
  /** What the step comes to; null where it says only which rule holds. */
  value: number | string | boolean | null;
  /** The cells it comes from, beside the steps before it. */
  from: CellLink[];
}

export interface ExplainedArgument {
  /** The parameter, as the reference of functions has it. */
  name: string;
  /** As it stands in the formula; empty where it is left out. */
  text: string;
  /** The cells it names. */
  link: CellLink | null;
  /** What it holds now, shortened; null where only Excel knows. */
  value: string | null;
}

interface ExplainedCell {
  link: CellLink;
  /** As the sheet shows it. */
  shown: string;
  formula: string | null;
}

/** A cell that shows what a function of the add-in answers. */
export interface ExplainedFormula extends ExplainedCell {
  kind: 'formula';
  /** `QASCORE`. */
  name: string;
  /** The cell that holds the formula, where this one is filled by it; and this one's row and column of the answer, from 1. */
  spill: { anchor: CellLink; row: number; column: number } | null;
  /** The formula does more than call the function. */
  partial: boolean;
  arguments: ExplainedArgument[];
  /** The last one is what the cell shows; none where its data cannot be read, or for an error. */
  steps: ExplainedStep[];
  /** Why the function answers with an error. */
  fault: string | null;
  /** The steps come to something else than the cell shows. */
  differs: boolean;
}

export interface ExplainedPlain extends ExplainedCell {
  kind: 'plain';
  /** What is known of the cell. */
  sentences: string[];
}

export type Explanation = ExplainedFormula | ExplainedPlain;
