import { ICommandService, type IDisposable, type Injector } from '@univerjs/core';
import {
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
} from '@univerjs/engine-formula';
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
  type ISetRangeValuesMutationParams,
} from '@univerjs/sheets';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';
import type { FormulaCell } from './functionBridge';

/** The engine does not stir when cells only change their looks. */
const styleTriggers = new Set([SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id]);

/** Knows whether the formula engine has work to do: it waits 100 ms after a change before it starts on it. */
export class Calculation implements IDisposable {
  private changed = false;
  private running = false;
  private disposed = false;
  private readonly subscription: IDisposable;
  private readonly commands: ICommandService;

  constructor(
    private readonly injector: Injector,
    /** Called when work begins and when it ends. */
    private readonly onChange: () => void,
  ) {
    this.commands = injector.get(ICommandService);
    this.subscription = this.commands.onCommandExecuted(({ id, params }, options) => {
      if (id === SetFormulaCalculationStartMutation.id) this.set(false, true);
      else if (id === SetFormulaCalculationNotificationMutation.id) {
        const { functionsExecutedState } = params as ISetFormulaCalculationNotificationMutation;
        if (functionsExecutedState !== undefined) this.set(this.changed, false);
      } else if (this.causesWork(id, params, options?.onlyLocal === true)) this.set(true, this.running);
    });
  }

  /**
   * Nothing waits to be computed, nothing is being computed, and the last results stand in their cells. A grid that has been
   * taken down computes nothing: who still waits for it or has an answer for it must not ask its services.
   */
  get idle(): boolean {
    return this.disposed || (!this.changed && this.resting);
  }

  /** Nothing is being computed: what waits to be is computed with the cells as they are then. */
  get resting(): boolean {
    return this.disposed || (!this.running && this.resultsApplied());
  }

  recalculate(cells: FormulaCell[]): void {
    if (this.disposed) return;
    const dirtyRanges = cells.map(({ unitId, sheetId, row, column }) => ({
      unitId,
      sheetId,
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    }));
    void this.commands.executeCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      { dirtyRanges },
      { onlyLocal: true },
    );
  }

  dispose(): void {
    this.disposed = true;
    this.subscription.dispose();
  }

  private set(changed: boolean, running: boolean): void {
    const before = this.changed || this.running;
    this.changed = changed;
    this.running = running;
    if (before !== (changed || running)) this.onChange();
  }

  private causesWork(commandId: string, params: object | undefined, onlyLocal: boolean): boolean {
    if (commandId === SetRangeValuesMutation.id) {
      const { trigger } = params as ISetRangeValuesMutationParams;
      if (onlyLocal || (trigger !== undefined && styleTriggers.has(trigger))) return false;
    }
    return this.injector.get(IActiveDirtyManagerService).get(commandId) !== undefined;
  }

  private resultsApplied(): boolean {
    const { initialized, started, resultApplied } = this.injector.get(FormulaCalculationSessionService).state;
    return initialized && (!started || resultApplied);
  }
}
