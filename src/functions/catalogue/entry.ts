import type { Locale } from '../../locales/locale';

export type FunctionFamily = 'quality' | 'sampling' | 'incentive' | 'people' | 'ledger';

/** A cell of a worked example. */
export type ExampleCell = string | number | boolean;

export interface FunctionText {
  /** One sentence, as autocomplete shows it. English equals the function's JSDoc; a test compares. */
  description: string;
  /** By parameter name, in order: shape, unit, default. English equals the JSDoc. */
  parameters: Record<string, string>;
  /** Shape and unit of what comes back. */
  result: string;
  /** The rule in plain words. */
  rule: string;
  /** What makes which error. */
  errors: string[];
}

/** All that is said of one function: feeds functions.zh-CN.json, docs/functions.md, the catalogue page and a test that runs the example. */
export interface FunctionEntry {
  id: string;
  family: FunctionFamily;
  /** How many parameters cannot be left out; they come first. As the JSDoc says; a test compares. */
  required: number;
  text: Record<Locale, FunctionText>;
  /** `args` are what Excel would hand over (2-D arrays, scalars, null for omitted); `result` is compared to 1e-6. */
  example: { args: (ExampleCell | ExampleCell[][] | null)[]; result: ExampleCell | ExampleCell[][] };
  /** Where the formula is published; without it, it is the add-in's own rule, which the text states in full. */
  source?: string;
}
