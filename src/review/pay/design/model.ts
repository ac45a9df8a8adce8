import type { Finding } from '../../../domain/incentive/planFindings';
import type { MonthFigures } from '../history';
import type { CellLink } from '../../../workbook/tables';
import type { DesignedColumn } from '../../templates/design';
import type { RunOptions } from '../../run';
import type { ShownLine } from '../model';

/** The tables a plan is made of, in the order in which they are edited. */
export const designKinds = ['plan', 'tiers', 'qaFactors', 'rankPrizes', 'awards', 'compositeMetrics'] as const;
export type DesignKind = (typeof designKinds)[number];

/** A plan as it is being typed: per table its rows, per row a text for each column of `DesignTable.columns`. */
export type PlanDraft = Readonly<Record<DesignKind, readonly (readonly string[])[]>>;

export interface DesignTable {
  kind: DesignKind;
  title: string;
  columns: DesignedColumn[];
}

/** What a design begins with. */
export interface DesignBasis {
  tables: DesignTable[];
  /** The newest version on the workbook's sheets; samples of the gallery where it has no such table. */
  draft: PlanDraft;
  /** The kinds that are the gallery's samples. */
  sampled: DesignKind[];
  /** The kinds that the workbook has: their rows hold until another version replaces them. */
  present: DesignKind[];
  /** `yyyy-mm`: from which month the new version should hold. */
  proposedMonth: string;
  figures: MonthFigures[];
  year: number | undefined;
}

/** What is wrong, beside the field it concerns (role null: the row; row null: the table). */
export interface DraftRemark {
  kind: DesignKind;
  row: number | null;
  role: string | null;
  severity: Finding['severity'];
  message: string;
}

export interface DraftReport {
  remarks: DraftRemark[];
  lines: ShownLine[];
}

export interface PlanDesignUseCase {
  look(options: RunOptions): Promise<DesignBasis>;
  /** Writes the draft as a version of its own, on a new sheet. @param month `yyyy-mm`, from which it holds */
  save(basis: DesignBasis, draft: PlanDraft, month: string, options: RunOptions): Promise<CellLink>;
  select(link: CellLink): Promise<void>;
}
