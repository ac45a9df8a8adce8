import {
  BooleanNumber,
  type ICellData,
  type IMutationInfo,
  type IObjectArrayPrimitiveType,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type IStyleData,
  type Nullable,
  type Styles,
  type Worksheet,
} from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetColWidthMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from '@univerjs/sheets';
import { emptied } from './cellInput';
import type { StylePatches } from './stylePatch';

type Cells = IObjectMatrixPrimitiveType<ICellData | null>;
type Patches = IObjectMatrixPrimitiveType<IStyleData>;
type Sizes = Map<number, number>;

export interface Mutations {
  redo: IMutationInfo[];
  undo: IMutationInfo[];
}

/** What is to be written to one sheet, gathered until it is needed, and then a handful of mutations. */
export class PendingSheet {
  readonly widths: Sizes = new Map();
  readonly heights: Sizes = new Map();
  readonly merges: IRange[] = [];
  private readonly contents: Cells = {};
  private readonly patches: Patches = {};
  private endRow = -1;
  private endColumn = -1;

  constructor(
    private readonly sheet: Worksheet,
    private readonly styles: Styles,
    private readonly stylePatches: StylePatches,
  ) {}

  content(row: number, column: number): Nullable<ICellData> {
    return this.contents[row]?.[column];
  }

  patch(row: number, column: number): IStyleData | undefined {
    return this.patches[row]?.[column];
  }

  setContent(row: number, column: number, cell: ICellData): void {
    (this.contents[row] ??= {})[column] = cell;
  }

  addPatch(row: number, column: number, patch: IStyleData): void {
    const line = (this.patches[row] ??= {});
    line[column] = this.stylePatches.join(line[column], patch);
  }

  /** The sheet is to have at least these rows and columns: Univer's sheets end where they were made to end. */
  reach(endRow: number, endColumn: number): void {
    this.endRow = Math.max(this.endRow, endRow);
    this.endColumn = Math.max(this.endColumn, endColumn);
  }

  mutations(): Mutations {
    const all: Mutations = { redo: [], undo: [] };
    for (const part of [
      this.growth(),
      this.values(),
      this.looks(),
      this.merging(),
      this.rowHeights(),
      this.columnWidths(),
    ]) {
      all.redo.push(...part.redo);
      all.undo.push(...part.undo);
    }
    return all;
  }

  private growth(): Mutations {
    const parts: Mutations = { redo: [], undo: [] };
    const [rowCount, columnCount] = [this.sheet.getRowCount(), this.sheet.getColumnCount()];
    if (this.endRow >= rowCount) {
      parts.redo.push(this.mutation(SetWorksheetRowCountMutation.id, { rowCount: this.endRow + 1 }));
      parts.undo.push(this.mutation(SetWorksheetRowCountMutation.id, { rowCount }));
    }
    if (this.endColumn >= columnCount) {
      parts.redo.push(this.mutation(SetWorksheetColumnCountMutation.id, { columnCount: this.endColumn + 1 }));
      parts.undo.push(this.mutation(SetWorksheetColumnCountMutation.id, { columnCount }));
    }
    return parts;
  }

  private values(): Mutations {
    const before = this.mapCells(this.contents, (old) => {
      if (!old) return null;
      // Beside a content its style is no concern of this mutation, and Univer takes a style that is undefined away.
      const content: ICellData = { ...emptied, ...old };
      delete content.s;
      return content;
    });
    return this.pair(SetRangeValuesMutation.id, { cellValue: this.contents }, { cellValue: before }, this.contents);
  }

  private looks(): Mutations {
    // Univer would tell what a new content is by the format that the cell had before.
    const after = this.mapCells(this.patches, (_old, s, row, column) => ({ s, t: this.contents[row]?.[column]?.t }));
    const before = this.mapCells(this.patches, (old, patch) => ({
      s: this.stylePatches.undo(this.styles.getStyleByCell(old) ?? plain, patch),
    }));
    // Univer does not calculate anew for styles: it knows them by this trigger.
    const trigger = SetStyleCommand.id;
    const [redo, undo] = [
      { cellValue: after, trigger },
      { cellValue: before, trigger },
    ];
    return this.pair(SetRangeValuesMutation.id, redo, undo, this.patches);
  }

  private merging(): Mutations {
    const ranges = () => this.merges.map((range) => ({ ...range }));
    return {
      redo: this.merges.length === 0 ? [] : [this.mutation(AddWorksheetMergeMutation.id, { ranges: ranges() })],
      undo: this.merges.length === 0 ? [] : [this.mutation(RemoveWorksheetMergeMutation.id, { ranges: ranges() })],
    };
  }

  private rowHeights(): Mutations {
    const manager = this.sheet.getRowManager();
    const ranges = [...this.heights.keys()].map((row) => this.line({ startRow: row, endRow: row }));
    const automatic = Object.fromEntries([...this.heights.keys()].map((row) => [row, manager.getRow(row)?.ia]));
    const sizes = this.pair(
      SetWorksheetRowHeightMutation.id,
      { ranges, rowHeight: Object.fromEntries(this.heights) },
      { ranges, rowHeight: mapSizes(this.heights, (row) => manager.getRowHeight(row)) },
      ranges,
    );
    const flags = this.pair(
      SetWorksheetRowIsAutoHeightMutation.id,
      { ranges, autoHeightInfo: BooleanNumber.FALSE },
      { ranges, autoHeightInfo: automatic },
      ranges,
    );
    return { redo: [...sizes.redo, ...flags.redo], undo: [...sizes.undo, ...flags.undo] };
  }

  private columnWidths(): Mutations {
    const manager = this.sheet.getColumnManager();
    const ranges = [...this.widths.keys()].map((column) => this.line({ startColumn: column, endColumn: column }));
    return this.pair(
      SetWorksheetColWidthMutation.id,
      { ranges, colWidth: Object.fromEntries(this.widths) },
      { ranges, colWidth: mapSizes(this.widths, (column) => manager.getColumnWidth(column)) },
      ranges,
    );
  }

  private mapCells<T>(
    cells: IObjectMatrixPrimitiveType<T>,
    of: (old: Nullable<ICellData>, value: T, row: number, column: number) => ICellData | null,
  ): Cells {
    const matrix = this.sheet.getCellMatrix();
    const result: Cells = {};
    for (const row of Object.keys(cells).map(Number)) {
      const line: IObjectArrayPrimitiveType<ICellData | null> = (result[row] = {});
      const given = cells[row] ?? {};
      for (const column of Object.keys(given).map(Number)) {
        line[column] = of(matrix.getValue(row, column), given[column] as T, row, column);
      }
    }
    return result;
  }

  private pair(id: string, redo: object, undo: object, about: object): Mutations {
    if (Object.keys(about).length === 0) return { redo: [], undo: [] };
    return { redo: [this.mutation(id, redo)], undo: [this.mutation(id, undo)] };
  }

  private mutation(id: string, params: object): IMutationInfo {
    return { id, params: { unitId: this.sheet.getUnitId(), subUnitId: this.sheet.getSheetId(), ...params } };
  }

  private line(part: Partial<IRange>): IRange {
    const [endRow, endColumn] = [this.sheet.getRowCount() - 1, this.sheet.getColumnCount() - 1];
    return { startRow: 0, endRow, startColumn: 0, endColumn, ...part };
  }
}

/** The style of a cell without one; one object, so that what is made from it is shared. */
const plain: IStyleData = {};

const mapSizes = (sizes: Sizes, of: (index: number) => number): Record<number, number> =>
  Object.fromEntries([...sizes.keys()].map((index) => [index, of(index)]));
