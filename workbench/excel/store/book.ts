import {
  CommandType,
  ICommandService,
  IUndoRedoService,
  type IMutationInfo,
  type Injector,
  type IOperation,
  type IRange,
  type Workbook as UniverBook,
  type Worksheet as UniverSheet,
} from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FRange, FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type { Calculation } from '../../grid/calculation';
import type { BookExtras } from '../../model/book';
import { accessDenied, itemNotFound } from '../errors';
import type { EventHub } from '../../office/events';
import { automaticRowHeights } from './automaticRowHeights';
import { CellWriter } from './cellWriter';
import { joinUndoSteps } from './undoStep';

export interface BookOptions {
  univerAPI: FUniver;
  extras: BookExtras;
  documentUrl: string;
  events: EventHub;
  locale: string;
  calculation: Calculation;
  readOnly: boolean;
  forgetAnswers?: () => void;
}

/** Changes nothing in Univer, and is heard by all who listen to its commands. */
export const ChartsChangedOperation: IOperation = {
  id: 'workbench.operation.charts-changed',
  type: CommandType.OPERATION,
  handler: () => true,
};

/** The living workbook: Univer's core models to read, its commands and mutations to write, and what stands beside it. */
export class Book {
  readonly facade: FWorkbook;
  readonly injector: Injector;
  readonly unitId: string;
  readonly univerAPI: FUniver;
  readonly extras: BookExtras;
  readonly events: EventHub;
  readonly documentUrl: string;
  readonly locale: string;
  readonly writer: CellWriter;
  readonly calculation: Calculation;
  /** A full calculation asks the add-in anew. */
  readonly forgetAnswers: () => void;
  /** Nobody may change the workbook: it was opened so, or has become so since. */
  readOnly: boolean;
  /** What is being done is done by a co-author elsewhere. */
  remote = false;
  /** The active sheet is another than the user's for a moment: nobody is to hear of it. */
  switchingSheets = false;
  private readonly core: UniverBook;
  private readonly commands: ICommandService;

  constructor(options: BookOptions) {
    const { univerAPI, extras, documentUrl, events, locale, calculation, readOnly } = options;
    const facade = univerAPI.getActiveWorkbook();
    if (facade === null) throw new Error('No workbook is open');
    this.univerAPI = univerAPI;
    this.facade = facade;
    this.core = facade.getWorkbook();
    this.unitId = facade.getId();
    this.injector = facade.getActiveSheet().getInject();
    this.commands = this.injector.get(ICommandService);
    if (!this.commands.hasCommand(ChartsChangedOperation.id)) this.commands.registerCommand(ChartsChangedOperation);
    this.extras = extras;
    this.events = events;
    this.documentUrl = documentUrl;
    this.locale = locale;
    this.calculation = calculation;
    this.readOnly = readOnly;
    this.forgetAnswers = options.forgetAnswers ?? (() => undefined);
    this.writer = new CellWriter(
      this.core,
      (mutations) => this.execute(mutations),
      (sheetId, columns) => automaticRowHeights(this.injector, this.core, sheetId, columns),
      extras.from1904,
    );
  }

  /** Univer's workbook, with everything written to it. */
  get univer(): UniverBook {
    this.writer.flush();
    return this.core;
  }

  sheetIds(): string[] {
    return [...this.core.getSheetOrders()];
  }

  /** Univer's sheet for what writing cells, rows and columns does not change: its name, its visibility, its column styles. */
  frame(sheetId: string): UniverSheet {
    const sheet = this.core.getSheetBySheetId(sheetId);
    if (!sheet) throw itemNotFound(sheetId);
    return sheet;
  }

  activeSheetId(): string {
    return this.core.getActiveSheet().getSheetId();
  }

  /** Univer's sheet, with everything written to it. */
  sheet(sheetId: string): UniverSheet {
    this.writer.flush();
    return this.frame(sheetId);
  }

  facadeSheet(sheetId: string): FWorksheet {
    this.writer.flush();
    const sheet = this.facade.getSheetBySheetId(sheetId);
    if (sheet === null) throw itemNotFound(sheetId);
    return sheet;
  }

  facadeRange(sheetId: string, { startRow, endRow, startColumn, endColumn }: IRange): FRange {
    return this.facadeSheet(sheetId).getRange(
      startRow,
      startColumn,
      endRow - startRow + 1,
      endColumn - startColumn + 1,
    );
  }

  /** Runs one of Univer's commands, with its own undo. */
  run<P extends object>(commandId: string, params: P): boolean {
    this.writer.flush();
    return this.commands.syncExecuteCommand(commandId, params);
  }

  /**
   * Runs a command that knows no sheet but the active one; the user does not see it change. These commands are written as
   * asynchronous and wait for nothing, so that their work is done when this returns.
   */
  runOnActiveSheet<P extends object>(sheetId: string, commandId: string, params: P): void {
    this.writer.flush();
    const active = this.activeSheetId();
    this.switchingSheets = true;
    try {
      if (active !== sheetId) this.facadeSheet(sheetId).activate();
      void this.commands.executeCommand(commandId, params);
    } finally {
      if (active !== sheetId) this.facadeSheet(active).activate();
      this.switchingSheets = false;
    }
  }

  /** Applies mutations and remembers how to take them back. */
  mutate(redo: IMutationInfo[], undo: IMutationInfo[]): void {
    this.writer.flush();
    this.execute({ redo, undo });
  }

  /** Charts are no part of Univer: this tells those who draw them. */
  chartsChanged(): void {
    this.commands.syncExecuteCommand(ChartsChangedOperation.id);
  }

  /** A protected sheet takes changes only in cells that are not locked. */
  assertWritable(sheetId: string, range?: IRange, option?: string): void {
    const protection = this.extras.protection[sheetId];
    if (protection === undefined || (option !== undefined && protection.options[option] === true)) return;
    if (range === undefined || option !== undefined || this.hasLockedCell(sheetId, range)) throw accessDenied();
  }

  /** Sheets come, go, move and change their names only where the workbook's structure is not protected. */
  assertStructureFree(): void {
    if (this.extras.structureProtection !== undefined) throw accessDenied("the workbook's structure is protected");
  }

  /** A co-author's change arrives. */
  asCoauthor(work: () => void): void {
    this.remote = true;
    try {
      work();
    } finally {
      this.writer.flush();
      this.remote = false;
    }
  }

  /** One batch of the add-in is one step of undo. */
  async batch<T>(work: () => Promise<T>): Promise<T> {
    const undoStep = joinUndoSteps(this.injector.get(IUndoRedoService), this.unitId);
    try {
      return await work();
    } finally {
      this.writer.flush();
      undoStep.dispose();
    }
  }

  private hasLockedCell(sheetId: string, range: IRange): boolean {
    const matrix = this.sheet(sheetId).getCellMatrix();
    for (let row = range.startRow; row <= range.endRow; row += 1) {
      for (let column = range.startColumn; column <= range.endColumn; column += 1) {
        if (matrix.getValue(row, column)?.custom?.locked !== false) return true;
      }
    }
    return false;
  }

  private execute({ redo, undo }: { redo: IMutationInfo[]; undo: IMutationInfo[] }): void {
    if (redo.length === 0) return;
    for (const { id, params } of redo) this.commands.syncExecuteCommand(id, params);
    this.injector
      .get(IUndoRedoService)
      .pushUndoRedo({ unitID: this.unitId, redoMutations: redo, undoMutations: [...undo].reverse() });
  }
}
