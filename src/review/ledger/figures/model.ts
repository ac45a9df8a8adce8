import type { CellLink } from '../../../workbook/tables';
import type { Remark } from '../../campaign/model';
import type { Period } from '../model';

export const figureIds = [
  'turnover',
  'recovery',
  'onboarding',
  'exams',
  'transfers',
  'span',
  'abilities',
  'receipts',
] as const;
/** A figure that more than one row, and often more than one ledger, tells. */
export type FigureId = (typeof figureIds)[number];

/** What has a card that says how it is computed. */
export type FigureTerm =
  | 'turnover'
  | 'retention'
  | 'recoveryShare'
  | 'gates'
  | 'examPass'
  | 'examWave'
  | 'transferRate'
  | 'spanOfControl'
  | 'delegationsInHand'
  | 'abilities'
  | 'coursesDone'
  | 'readCoverage';

/** Percent is of a fraction; an interval is of fractions. */
export type FigureFormat = 'text' | 'count' | 'percent' | 'money' | 'score';
export type FigureCell = string | number | null | { low: number; high: number };

export interface FigureFact {
  name: string;
  term: FigureTerm;
  value: number | string | null;
  format: FigureFormat;
}

export interface FigureTable {
  title: string;
  term: FigureTerm;
  columns: { header: string; format: FigureFormat }[];
  rows: FigureCell[][];
}

/** Somebody's ratings, 0–100, and those of the time before. */
export interface Radar {
  name: string;
  /** As it is told where it cannot be seen. */
  description: string;
  axes: { label: string; value: number | null; before: number | null }[];
}

export interface Figure {
  id: FigureId;
  title: string;
  facts: FigureFact[];
  /** What has to be known to read it: where it comes from, what is left out, that it rests on little. */
  notes: string[];
  tables: FigureTable[];
  radars: Radar[];
  remarks: Remark[];
  /** Holds notes on persons as a whole, or in its remarks: they reach a sheet only where somebody asks for it. */
  personal: 'figure' | 'remarks' | null;
}

export interface FigureChoices {
  period: Period;
  /** Serial day by which it is judged. */
  asOf: number;
  /** Also write what is personal. */
  personal: boolean;
}

export interface Figures extends FigureChoices {
  figures: Figure[];
}

export interface FigureOutlook {
  /** How many of the tables that figures come from there are. */
  tables: number;
}

export type { CellLink, Remark };
