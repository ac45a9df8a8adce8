import type { IRange, IStyleBase, IWorkbookData } from '@univerjs/core';
import type { CommentThread } from '../model/comment';

/** The JSON of the grid's plugins, as snapshots carry it (`IWorkbookData.resources`). Plain literals: the enums behind them need the whole plugin. */

export type NumberOperator =
  | 'greaterThan'
  | 'greaterThanOrEqual'
  | 'lessThan'
  | 'lessThanOrEqual'
  | 'equal'
  | 'notEqual'
  | 'between'
  | 'notBetween';

export interface Threshold {
  type: 'num' | 'min' | 'max' | 'percent' | 'percentile' | 'formula';
  value?: number | string;
}

interface Highlight {
  type: 'highlightCell';
  style: IStyleBase;
}

export type ConditionalConfig =
  | (Highlight & { subType: 'number'; operator: NumberOperator; value?: number | [number, number] })
  | (Highlight & { subType: 'average'; operator: NumberOperator })
  | (Highlight & { subType: 'rank'; isBottom: boolean; isPercent: boolean; value: number })
  | (Highlight & { subType: 'text'; operator: string; value?: string })
  | (Highlight & { subType: 'timePeriod'; operator: string })
  | (Highlight & { subType: 'formula'; value: string })
  | (Highlight & { subType: 'duplicateValues' | 'uniqueValues' })
  | { type: 'colorScale'; config: { index: number; color: string; value: Threshold }[] }
  | {
      type: 'dataBar';
      isShowValue: boolean;
      config: { min: Threshold; max: Threshold; isGradient: boolean; positiveColor: string; nativeColor: string };
    }
  | {
      type: 'iconSet';
      isShowValue: boolean;
      config: { operator: NumberOperator; value: Threshold; iconType: string; iconId: string }[];
    };

export interface ConditionalRule {
  cfId: string;
  ranges: IRange[];
  stopIfTrue: boolean;
  rule: ConditionalConfig;
}

export interface ValidationRule {
  uid: string;
  type: string;
  ranges: IRange[];
  operator?: string;
  formula1?: string;
  formula2?: string;
  allowBlank?: boolean;
  showDropDown?: boolean;
  showErrorMessage?: boolean;
  errorStyle?: number;
  errorTitle?: string;
  error?: string;
  showInputMessage?: boolean;
  promptTitle?: string;
  prompt?: string;
  renderMode?: number;
}

export interface NoteJson {
  id: string;
  row: number;
  col: number;
  width: number;
  height: number;
  note: string;
  /** The comment with its replies that the note stands for. */
  thread?: CommentThread;
}

/** The notes of a sheet by row and column. */
export type SheetNotes = Record<string, Record<string, NoteJson>>;

export interface TableColumnJson {
  id: string;
  displayName: string;
  dataType: string;
  formula: string;
  meta: Record<string, unknown>;
  style: Record<string, unknown>;
}

export interface TableJson {
  id: string;
  name: string;
  range: IRange;
  options: { showHeader?: boolean; showFooter?: boolean; tableStyleId?: string };
  filters: { tableColumnFilterList: unknown[] };
  columns: TableColumnJson[];
  meta: Record<string, unknown>;
}

export interface DefinedNameJson {
  id: string;
  name: string;
  /** A reference without `=`, or a formula or constant with it. */
  formulaOrRefString: string;
  comment?: string;
  localSheetId?: string;
  hidden?: boolean;
}

export interface AutoFilterJson {
  ref: IRange;
  filterColumns?: { colId: number; filters?: { blank?: true; filters?: string[] } }[];
  cachedFilteredOut?: number[];
}

/** Resources by the name of their plugin; all but the names by sheet id. */
export interface Resources {
  SHEET_DEFINED_NAME_PLUGIN: Record<string, DefinedNameJson>;
  SHEET_TABLE_PLUGIN: Record<string, { tables: TableJson[]; tableFilteredOutRows: number[] }>;
  SHEET_CONDITIONAL_FORMATTING_PLUGIN: Record<string, ConditionalRule[]>;
  SHEET_DATA_VALIDATION_PLUGIN: Record<string, ValidationRule[]>;
  SHEET_NOTE_PLUGIN: Record<string, SheetNotes>;
  SHEET_FILTER_PLUGIN: Record<string, AutoFilterJson>;
}

export const WORKBOOK_SCOPE = 'AllDefaultWorkbook';

export const emptyResources = (): Resources => ({
  SHEET_DEFINED_NAME_PLUGIN: {},
  SHEET_TABLE_PLUGIN: {},
  SHEET_CONDITIONAL_FORMATTING_PLUGIN: {},
  SHEET_DATA_VALIDATION_PLUGIN: {},
  SHEET_NOTE_PLUGIN: {},
  SHEET_FILTER_PLUGIN: {},
});

export const writeResources = (resources: Resources): { name: string; data: string }[] =>
  Object.entries(resources).map(([name, data]) => ({ name, data: JSON.stringify(data) }));

/** Plugins that have nothing to say save an empty text. */
export function readResources(snapshot: IWorkbookData): Resources {
  const resources = emptyResources();
  const read = <K extends keyof Resources>(name: K): void => {
    const data = snapshot.resources?.find((resource) => resource.name === name)?.data;
    if (data) resources[name] = (JSON.parse(data) as Resources[K] | null) ?? resources[name];
  };
  for (const name of Object.keys(resources) as (keyof Resources)[]) read(name);
  return resources;
}
