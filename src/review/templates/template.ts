import type { Entry, SampleCell, Words } from '../../ledgers/cells';
import type { TableKind } from '../../workbook/tables';

export { words, type Entry, type SampleCell, type Words } from '../../ledgers/cells';

/**
 * A template is data: what stands in a table, what its cells take and how they look. Whoever adds one adds one file; its folder is its
 * group, its file's name its id. Words stand beside what they describe, in both languages.
 */
export interface Template {
  /** The kind by which the vocabulary knows the table again: each column plays one of its roles. */
  kind: TableKind;
  /** Place within the group, from 1. */
  order: number;
  /** Names the table, and the sheet where it has one of its own. */
  title: Words;
  /** What it is for, in one sentence. */
  purpose: Words;
  /** Rules stand beside each other on one sheet; records have a sheet each. */
  place: 'rules' | 'sheet';
  columns: readonly TemplateColumn[];
  /** Cells in the order of the columns. */
  rows: readonly (readonly SampleCell[])[];
  /** `samples` are examples to be cleared; `defaults` are the rules by which the add-in computes where there is no such table. */
  rowsAre: 'samples' | 'defaults';
  /** Columns kept in sight, 0 where nothing is said. */
  frozenColumns?: number;
  highlights?: readonly TemplateHighlight[];
  /** Holds notes on persons: the sheet says so, and what is shared leaves it out. */
  personal?: true;
}

export interface TemplateColumn {
  /** A role of the kind. `mark` stands for one column per item of the rubric. */
  role: string;
  /** The title, where the vocabulary's first one for the role is not meant. Titles are Chinese in either language: formulas refer to them. */
  header?: string;
  /** A column that recognition reads as a measure of its own (a rating, a criterion): it has a header and no role in the vocabulary. */
  label?: Words;
  entry: Entry;
  /** In characters of the normal font; a Chinese one takes two. */
  width: number;
  note: Words;
  /** Must be filled though the table is recognised without it. */
  required?: boolean;
  /** A column that is computed: `{role}` is that role's cell in the row. */
  formula?: string;
}

/** Cells that look different while a formula is true; `{role}` is that role's cell in the same row. */
export interface TemplateHighlight {
  /** The columns that show it; the whole row where none is named. */
  roles?: readonly string[];
  when: string;
  /** `late`: somebody has to act. `attention`: worth a look. `quiet`: over and done with. */
  tone: 'late' | 'attention' | 'quiet';
}
