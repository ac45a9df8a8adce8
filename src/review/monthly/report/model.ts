import type { Content, Look } from '../../../workbook/write/sheetPlan';

/** A table of the report; `looks` by column. */
export interface ReportTable {
  headers: string[];
  rows: Content[][];
  looks: Look[];
  /** Columns of the report's grid each column covers. */
  spans: number[];
}

export type ReportBlock =
  | { kind: 'heading'; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'point'; text: string }
  | { kind: 'table'; table: ReportTable }
  | { kind: 'chart' };

export interface ReportPart {
  title: string;
  blocks: ReportBlock[];
}

export interface ReportTile {
  label: string;
  value: number | null;
  look: Look;
  /** What became of it since the month before. */
  change: string;
}

/** The report as content: what it says, before it is laid out on a sheet. */
export interface Report {
  title: string;
  subtitle: string;
  tiles: ReportTile[];
  parts: ReportPart[];
}
