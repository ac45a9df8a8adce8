import type { FUniver } from '@univerjs/core/facade';
import type { XlsxFaultCode } from '../model/book';
import type { HostTrial } from '../office/hostTrial';
import type { Session } from './session';
import type { PageStore } from './store';

/**
 * `window.workbench`: how the command line and the tests drive the page. Bytes travel as base64, because they cross from
 * another process.
 */
export interface WorkbenchAutomation {
  /** Resolves when the page stands: the first workbook is shown and the add-in has said that its functions are ready. */
  readonly ready: Promise<void>;
  /** Opens a workbook in place of the present one and waits for the add-in again. Null, or why it cannot be opened. */
  open(base64: string, name: string, options?: { readOnly?: boolean }): Promise<XlsxFaultCode | null>;
  /** Waits until everything is computed, then writes the workbook as .xlsx (base64). */
  save(): Promise<string>;
  /** Resolves when no function call is under way and nothing is left to calculate. */
  settled(): Promise<void>;
  /** Presses a button of the add-in's ribbon tab, by its id in the manifest. */
  press(controlId: string): Promise<void>;
  /** What went wrong in the page since it was loaded: uncaught errors and failed actions. */
  readonly errors: readonly string[];
  /** Faults, situations and a comparable image of the open workbook; its class says how to use it. */
  readonly host: HostTrial;
  /** The grid's own interface, for looking at cells. */
  readonly univerAPI: FUniver;
}

declare global {
  interface Window {
    workbench: WorkbenchAutomation;
  }
}

export function automate(store: PageStore, started: Promise<void>): WorkbenchAutomation {
  const session = (): Session => {
    const { session: current } = store.state();
    if (current === null) throw new Error('No workbook is open');
    return current;
  };
  addEventListener('error', ({ error, message }) => store.record(error ?? message));
  addEventListener('unhandledrejection', ({ reason }) => store.record(reason));
  return {
    ready: started.then(() => session().addInReady),
    async open(base64, name, options) {
      const fault = await store.open(fromBase64(base64), name, options);
      if (fault === null) await session().addInReady;
      return fault;
    },
    save: async () => toBase64(await store.save()),
    settled: () => session().grid.settled(),
    async press(controlId) {
      const buttons = store.state().addIn?.manifest.tab.groups.flatMap((group) => group.buttons) ?? [];
      const button = buttons.find(({ id }) => id === controlId);
      if (button === undefined) throw new Error(`The manifest has no button ${controlId}`);
      await store.press(button);
    },
    errors: store.errors,
    get host() {
      return session().office.trial;
    },
    get univerAPI() {
      return session().grid.univerAPI;
    },
  };
}

/** The arguments of a function call are limited in number. */
const charactersAtOnce = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += charactersAtOnce) {
    binary += String.fromCharCode(...bytes.subarray(start, start + charactersAtOnce));
  }
  return btoa(binary);
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
