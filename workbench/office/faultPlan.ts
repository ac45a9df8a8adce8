import { ApiError } from './richapi/error';
import type { BatchWatch } from './richapi/interpreter';
import { ActionType, PathType, type RichApiAction, type RichApiRequest } from './richapi/request';

export interface FaultOptions {
  /** Excel's error code; by default `GeneralException`. */
  code?: string;
  /**
   * `before` (the default): nothing of the batch, or of the action and those after it, is done.
   * `after`, for batches: all of it is done, and only the answer is lost, as when a connection breaks.
   */
  when?: 'before' | 'after';
}

export interface FiredFault {
  batch: number;
  /** The action at which it fired: counted like `counts.actions`. */
  action: number;
  /** What failed, as path and member: `Format.Fill.Color`. */
  what: string;
  code: string;
}

interface ArmedFault {
  unit: 'batch' | 'action';
  number: number;
  code: string;
  when: 'before' | 'after';
}

/**
 * Counts what the add-in asks of the workbook and makes one of its calls fail. What counts is the same in every run of one
 * use case: batches (one for each `context.sync()`) that address the workbook, and their actions (each set property, called
 * method, created or loaded object). Custom functions' results, and the batch by which the library gives its references
 * back after `Excel.run`, do not count and never fail.
 */
export class FaultPlan implements BatchWatch {
  private batch = 0;
  private action = 0;
  private armed: ArmedFault | null = null;
  private lastFired: FiredFault | null = null;
  private asked: string[] = [];

  get counts(): { batches: number; actions: number } {
    return { batches: this.batch, actions: this.action };
  }

  get fired(): FiredFault | null {
    return this.lastFired;
  }

  /** What was asked since the last arming up to the fault, a text as `FiredFault.what` for each action. */
  get calls(): readonly string[] {
    return this.asked;
  }

  reset(): void {
    this.batch = 0;
    this.action = 0;
    this.armed = null;
    this.lastFired = null;
    this.asked = [];
  }

  arm(
    unit: ArmedFault['unit'],
    number: number,
    { code = 'GeneralException', when = 'before' }: FaultOptions = {},
  ): void {
    this.armed = { unit, number, code, when };
  }

  /** Asked before a batch that counts. */
  startBatch(request: RichApiRequest): void {
    this.batch += 1;
    if (this.reached('batch', this.batch, 'before')) {
      const [first] = request.Actions;
      this.fire(first === undefined ? '' : describe(first, request));
    }
  }

  /** Asked before each action of a batch that counts. */
  startAction(action: RichApiAction, request: RichApiRequest): void {
    if (action.ActionType === ActionType.trace) return;
    this.action += 1;
    if (this.armed !== null) this.asked.push(describe(action, request));
    if (this.reached('action', this.action, 'before')) this.fire(describe(action, request));
  }

  /** Asked after all actions of a batch that counts. */
  endBatch(): void {
    if (this.reached('batch', this.batch, 'after')) this.fire('the answer');
  }

  private reached(unit: ArmedFault['unit'], number: number, when: ArmedFault['when']): boolean {
    const { armed } = this;
    return armed !== null && armed.unit === unit && armed.number === number && armed.when === when;
  }

  private fire(what: string): never {
    const code = this.armed?.code ?? '';
    this.lastFired = { batch: this.batch, action: this.action, what, code };
    this.armed = null;
    throw new ApiError(code, `A test lets ${what} fail.`, 500, what);
  }
}

/** The service that takes the results of custom functions. */
const functionResults = 'Microsoft.ExcelServices.CustomFunctions';

/** Whether a request is one of the add-in's batches, and no housekeeping of the library. */
export function isBatch({ Actions, ObjectPaths }: RichApiRequest): boolean {
  return !Actions.every(({ ActionType: type, Name, ObjectPathId = 0 }) => {
    const path = ObjectPaths[ObjectPathId];
    const isRoot = path?.ObjectPathType === PathType.global;
    return (
      Name === '_RemoveReference' ||
      type === ActionType.trace ||
      (type === ActionType.instantiate && isRoot) ||
      path?.Name === functionResults
    );
  });
}

function describe(action: RichApiAction, { ObjectPaths }: RichApiRequest): string {
  const names = [action.Name || (action.ActionType === ActionType.instantiate ? '' : 'load')];
  for (let path = ObjectPaths[action.ObjectPathId ?? 0]; path !== undefined;) {
    if (path.ObjectPathType !== PathType.global) names.unshift(path.Name);
    path = ObjectPaths[path.ParentObjectPathId ?? 0];
  }
  return names.filter((name) => name !== '').join('.');
}
