import type {
  CellValue,
  CustomFunctionCaller,
  FunctionAnswer,
  FunctionFailure,
  FunctionMetadata,
} from '../model/customFunctions';
import { ApiObject, apiType } from './richapi/object';
import { isRecord, MessageCategory, type RichApiMessage } from './protocol';

const invoke = 1000;
/** The function takes errors among its arguments. */
const allowErrors = 4;

/** The library's features by which it answers within 200 ms instead of 500. */
const enabledFeatures = [1, 2, 3, 4];

/** Excel's texts for the codes by which the library reports `CustomFunctions.ErrorCode`. */
const errorTexts: Record<number, string> = {
  0: '#VALUE!',
  1: '#N/A',
  2: '#VALUE!',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
};

/** The service to which the library's custom-functions dispatcher reports. */
export class CustomFunctionsService extends ApiObject {
  override readonly [apiType] = { name: 'CustomFunctions', scalars: [] };

  constructor(private readonly bridge: CustomFunctionsBridge) {
    super();
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.bridge.signalReady();
  }

  _GetEnabledFeatures(): number[] {
    return enabledFeatures;
  }

  setInvocationArrayResults(results: [id: number, ok: boolean, value: unknown, errorCode?: number][]): void {
    for (const [id, ok, value, errorCode] of results) {
      this.bridge.answer(id, ok ? answerOf(value) : failure(errorTexts[errorCode ?? 0], value));
    }
  }
}

/** Sends the calls of one turn of the event loop in one message and matches the answers to them. */
export class CustomFunctionsBridge implements CustomFunctionCaller {
  readonly ready: Promise<void>;
  /** Set by the constructor of `ready`. */
  signalReady: () => void = () => undefined;
  private readonly pending = new Map<number, (answer: FunctionAnswer) => void>();
  private readonly metadata: Map<string, FunctionMetadata>;
  private outgoing: RichApiMessage[] = [];
  private lastId = 0;

  constructor(
    metadata: FunctionMetadata[],
    private readonly send: (messages: RichApiMessage[]) => void,
  ) {
    this.metadata = new Map(metadata.map((entry) => [entry.id, entry]));
    this.ready = new Promise((resolve) => (this.signalReady = resolve));
  }

  call(id: string, args: (CellValue | CellValue[][])[], address: string): Promise<FunctionAnswer> {
    const invocation = ++this.lastId;
    const options = this.metadata.get(id)?.options ?? {};
    const given = options.requiresAddress === true ? address : null;
    const flags = options.allowErrorForDataTypeAny === true ? allowErrors : 0;
    const message = JSON.stringify([invocation, id, args, given, flags, null]);
    if (this.outgoing.length === 0) setTimeout(() => this.flush(), 0);
    this.outgoing.push([MessageCategory.customFunctions, invoke, '', message, 0, false]);
    return new Promise((resolve) => this.pending.set(invocation, resolve));
  }

  answer(invocation: number, answer: FunctionAnswer): void {
    this.pending.get(invocation)?.(answer);
    this.pending.delete(invocation);
  }

  private flush(): void {
    const messages = this.outgoing;
    this.outgoing = [];
    this.send(messages);
  }
}

function answerOf(value: unknown): FunctionAnswer {
  if (Array.isArray(value)) {
    return value.map((row: unknown) => (Array.isArray(row) ? row : [row]).map((cell: unknown) => cellOf(cell)));
  }
  const cell = cellOf(value);
  return typeof cell === 'object' && cell !== null ? cell : [[cell]];
}

function cellOf(value: unknown): CellValue | FunctionFailure {
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return value;
  // An embedded CustomFunctions.Error; its message travels as `message`.
  if (isRecord(value)) return failure(typeof value.code === 'string' ? value.code : undefined, value.message);
  return null;
}

function failure(error = '#VALUE!', message?: unknown): FunctionFailure {
  return typeof message === 'string' && message !== '' ? { error, message } : { error };
}
