import type { ChartPlan, Content, Look } from '../../workbook/write/sheetPlan';

/** A table of a page; `looks` by column, and of single cells where a column holds figures of several kinds. */
export interface PageTable {
  headers: string[];
  rows: Content[][];
  looks: Look[];
  cellLooks?: readonly (readonly (Look | null)[])[];
  /** Columns of the page's grid each column covers. */
  spans: number[];
}

/** It is given its place when laid out. */
export type PageChart = Omit<ChartPlan, 'over'>;

export type PageBlock =
  | { kind: 'heading'; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'point'; text: string }
  | { kind: 'table'; table: PageTable }
  /** As wide as the page; `rows` high. */
  | { kind: 'chart'; chart: PageChart; rows?: number };

export const heading = (words: string): PageBlock => ({ kind: 'heading', text: words });
export const text = (words: string): PageBlock => ({ kind: 'text', text: words });
export const point = (words: string): PageBlock => ({ kind: 'point', text: words });

/** A figure in large type, with what is to be said of it below. */
export interface PageTile {
  label: string;
  value: Content;
  look: Look;
  note: string;
}

export interface PagePart {
  title: string;
  blocks: PageBlock[];
}

/** A document for A4 paper as content: what it says, before it is laid out on a sheet. */
export interface PageDocument {
  title: string;
  subtitle: string;
  tiles: PageTile[];
  parts: PagePart[];
}
