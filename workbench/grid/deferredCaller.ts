import type { CustomFunctionCaller, FunctionAnswer } from '../model/customFunctions';
import type { FunctionArgument } from './functionBridge';

/** The grid needs a caller before the add-in's host exists; formulas stay busy until the host is connected and ready. */
export class DeferredCaller implements CustomFunctionCaller {
  readonly ready: Promise<void>;
  private connected: CustomFunctionCaller | undefined;
  private signalReady: () => void = () => undefined;

  constructor() {
    this.ready = new Promise((resolve) => (this.signalReady = resolve));
  }

  connect(caller: CustomFunctionCaller): void {
    this.connected = caller;
    void caller.ready.then(this.signalReady);
  }

  async call(id: string, args: FunctionArgument[], address: string): Promise<FunctionAnswer> {
    if (this.connected === undefined) throw new Error('The add-in is not connected');
    return this.connected.call(id, args, address);
  }
}
