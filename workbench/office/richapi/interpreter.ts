import { reportDefect } from '../reportDefect';
import { ApiError, apiNotFound } from './error';
import { callMethod, locationOf, modelName, readProperty, wireName, writeProperty } from './members';
import { ApiObject, apiType } from './object';
import { answerQuery } from './query';
import {
  ActionType,
  PathType,
  type ArgumentInfo,
  type RichApiAction,
  type RichApiAnswer,
  type RichApiRequest,
} from './request';

export interface InterpreterOptions {
  /** What `context.workbook` is. */
  root: ApiObject;
  /** Objects the library creates by name, e.g. `Microsoft.ExcelServices.CustomFunctions`. */
  services: Record<string, ApiObject>;
  /** Members whose answer depends on computed formulas, by their names in the model. */
  computed: ReadonlySet<string>;
  /** Awaited before such a member is read. */
  settled: () => Promise<void>;
  /** Methods that move cells: results of a calculation under way would come to stand where the cells were. */
  moving: ReadonlySet<string>;
  /** Awaited before such a method is called. */
  rested: () => Promise<void>;
  /** Asked before a member is set or a method called; throws where the workbook forbids it at present. */
  permit?: (object: ApiObject, member: string, isSet: boolean) => void;
}

/** Hears how a batch goes on, and may make it fail by throwing. */
export interface BatchWatch {
  startBatch(request: RichApiRequest): void;
  startAction(action: RichApiAction, request: RichApiRequest): void;
  endBatch(): void;
}

/**
 * Plays a batch of the library's actions against the object model. It knows nothing of Excel: object paths are walked by
 * name, actions run in order. As in Excel a batch is not a transaction: what ran before a failure stays.
 */
export class Interpreter {
  private readonly references = new Map<string, ApiObject>();
  private readonly referenceOf = new WeakMap<ApiObject, string>();
  private lastReference = 0;

  constructor(private readonly options: InterpreterOptions) {}

  /** How many objects the add-in holds on to. */
  get referenceCount(): number {
    return this.references.size;
  }

  async process(request: RichApiRequest, watch?: BatchWatch): Promise<RichApiAnswer> {
    const batch = new Batch(request, this);
    const answer: RichApiAnswer = { Results: [], TraceIds: [] };
    let at = 0;
    try {
      watch?.startBatch(request);
      for (const [index, action] of request.Actions.entries()) {
        at = index;
        watch?.startAction(action, request);
        if (this.readsComputed(action, request)) await this.options.settled();
        else if (action.ActionType === ActionType.method && this.options.moving.has(modelName(action.Name)))
          await this.options.rested();
        if (action.ActionType === ActionType.trace) answer.TraceIds.push(action.Id);
        answer.Results.push({ ActionId: action.Id, Value: this.run(action, batch) ?? null });
      }
      watch?.endBatch();
    } catch (reason) {
      const error = reason instanceof ApiError ? reason : unexpected(reason);
      const { code: Code, message: Message, location: Location, httpStatusCode: HttpStatusCode } = error;
      answer.Error = { Code, Message, Location, ActionIndex: at, HttpStatusCode };
    }
    return answer;
  }

  /** Calls a method that the workbook permits at present. */
  call(object: ApiObject, name: string, args: unknown[]): unknown {
    return locate(object, name, () => {
      this.options.permit?.(object, modelName(name), false);
      return callMethod(object, name, args);
    });
  }

  rootObject(): ApiObject {
    return this.options.root;
  }

  service(name: string): ApiObject {
    const service = this.options.services[name];
    if (service === undefined) throw apiNotFound(name);
    return service;
  }

  referenced(id: string): ApiObject {
    const object = this.references.get(id);
    if (object === undefined) throw new ApiError('InvalidReference', 'This reference is no longer valid.', 404, id);
    return object;
  }

  private readsComputed(action: RichApiAction, request: RichApiRequest): boolean {
    const { computed } = this.options;
    const path = request.ObjectPaths[action.ObjectPathId ?? 0];
    if (path !== undefined && computed.has(modelName(path.Name))) return true;
    if (action.ActionType === ActionType.method) return computed.has(modelName(action.Name));
    if (action.ActionType !== ActionType.query && action.ActionType !== ActionType.queryAsJson) return false;
    const names = (action.QueryInfo?.Select ?? []).map((name) => name.split(/[/.]/).at(-1) ?? '*');
    return names.length === 0 || names.some((name) => name === '*' || computed.has(modelName(name)));
  }

  private run(action: RichApiAction, batch: Batch): unknown {
    const { ActionType: type, Name: name } = action;
    if (type === ActionType.trace) return null;
    const object = batch.resolve(action.ObjectPathId ?? 0);
    if (object === null) return type === ActionType.method ? { _IsNull: true } : null;
    switch (type) {
      case ActionType.instantiate:
        return this.identify(object);
      case ActionType.query:
      case ActionType.queryAsJson: {
        const asJson = type === ActionType.queryAsJson;
        return answerQuery(object, action.QueryInfo ?? {}, asJson, (found) => this.identify(found));
      }
      case ActionType.method:
        if (name === '_KeepReference') return this.keep(object);
        if (name === '_RemoveReference') return this.release(String(batch.args(action.ArgumentInfo)[0]));
        return plainResult(this.call(object, name, batch.args(action.ArgumentInfo)));
      case ActionType.setProperty:
        return this.set(object, name, batch.args(action.ArgumentInfo)[0]);
      case ActionType.update:
        for (const [member, value] of Object.entries(action.ObjectState ?? {})) this.set(object, member, value);
        return null;
      default:
        throw new ApiError('NotImplemented', `Action type ${type} is not implemented.`, 501);
    }
  }

  private set(object: ApiObject, name: string, value: unknown): void {
    locate(object, name, () => {
      this.options.permit?.(object, modelName(name), true);
      writeProperty(object, name, value);
    });
  }

  private keep(object: ApiObject): null {
    if (this.referenceOf.has(object)) return null;
    const id = String(++this.lastReference);
    this.referenceOf.set(object, id);
    this.references.set(id, object);
    return null;
  }

  private release(id: string): null {
    const object = this.references.get(id);
    if (object !== undefined) this.referenceOf.delete(object);
    this.references.delete(id);
    return null;
  }

  private identify(object: ApiObject): Record<string, unknown> {
    const { id } = object[apiType];
    const reference = this.referenceOf.get(object);
    return {
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
      ...(id === undefined ? {} : { [wireName(id)]: readProperty(object, id) }),
    };
  }
}

/** The object paths of one request, each resolved once. */
class Batch {
  private readonly resolved = new Map<number, ApiObject | null>();

  constructor(
    private readonly request: RichApiRequest,
    private readonly interpreter: Interpreter,
  ) {}

  resolve(id: number): ApiObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const object = this.walk(id);
    this.resolved.set(id, object);
    return object;
  }

  /** An argument that the add-in left out travels as null. */
  args(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => this.argument(argument, references[index]) ?? undefined);
  }

  private walk(id: number): ApiObject | null {
    const path = this.request.ObjectPaths[id];
    if (path === undefined) throw new ApiError('InvalidObjectPath', `The object path ${id} is unknown.`);
    const { ObjectPathType: type, Name: name } = path;
    if (type === PathType.global) return this.interpreter.rootObject();
    if (type === PathType.newObject) return this.interpreter.service(name);
    if (type === PathType.reference) return this.interpreter.referenced(name);
    if (type === PathType.null) return null;
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    // What hangs from a null object is one too.
    if (parent === null) return null;
    const method = type === PathType.indexer ? 'GetItem' : name;
    const target =
      type === PathType.property
        ? locate(parent, name, () => readProperty(parent, name))
        : this.interpreter.call(parent, method, this.args(path.ArgumentInfo));
    if (target === null || target === undefined) return null;
    if (!(target instanceof ApiObject)) throw apiNotFound(locationOf(parent, method));
    return target;
  }

  private argument(value: unknown, reference: unknown): unknown {
    if (typeof reference === 'number' && reference !== 0) return this.resolve(reference);
    if (Array.isArray(value)) {
      if (!Array.isArray(reference)) return value;
      return value.map((item, index) => this.argument(item, reference[index]));
    }
    if (typeof value === 'object' && value !== null && '_ObjectPathId' in value) {
      return this.resolve(Number(value._ObjectPathId));
    }
    return value;
  }
}

/** A method that answers with an object is resolved as a path; its result as an action is nothing. */
const plainResult = (value: unknown): unknown => (value instanceof ApiObject ? null : value);

function locate<T>(object: ApiObject, name: string, work: () => T): T {
  try {
    return work();
  } catch (reason) {
    if (reason instanceof ApiError) reason.location ??= locationOf(object, name);
    else if (reason instanceof Error) reason.message = `${locationOf(object, modelName(name))}: ${reason.message}`;
    throw reason;
  }
}

function unexpected(reason: unknown): ApiError {
  reportDefect(reason);
  return new ApiError('GeneralException', reason instanceof Error ? reason.message : String(reason), 500);
}
