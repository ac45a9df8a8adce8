import type { FUniver } from '@univerjs/core/facade';
import type { BookExtras } from '../model/book';
import type { CustomFunctionCaller, FunctionMetadata } from '../model/customFunctions';
import { openBook } from '../excel/openBook';
import { appContext } from './appContext';
import { Channel } from './channel';
import { AddinInternalService, AppRuntimePersistenceService, AppRuntimeService } from './commands';
import { CustomFunctionsBridge, CustomFunctionsService } from './customFunctions';
import { loadSettings, saveSettings } from './documentSettings';
import { EventHub, EventType } from './events';
import { HostTrial } from './hostTrial';
import { cellEditMode, delayForCellEdit, Dispatch, MessageCategory } from './protocol';
import { Interpreter } from './richapi/interpreter';
import { PathType, type RichApiAnswer, type RichApiRequest } from './richapi/request';

export interface OfficeOptions {
  frame: HTMLIFrameElement;
  paneUrl: string;
  univerAPI: FUniver;
  /** Live: charts, protection and settings are kept here. */
  extras: BookExtras;
  locale: string;
  documentUrl: string;
  /** The built functions.json. */
  metadata: FunctionMetadata[];
  /** How `Office.addin.showAsTaskpane` and `hide` reach the page. */
  pane?: { isVisible(): boolean; setVisible(visible: boolean): void };
  /** The workbook was opened to be read only. */
  readOnly?: boolean;
  /** The add-in's functions are to be asked anew for what they have answered. */
  forgetAnswers?: () => void;
}

export interface OfficeHost {
  readonly caller: CustomFunctionCaller;
  /** What tests steer and observe. */
  readonly trial: HostTrial;
  /** Runs a ribbon command as Office does; resolves when the add-in has called `event.completed()`. */
  runCommand(functionName: string, controlId: string): Promise<void>;
  /** Tells the add-in that the user has opened or closed its pane. */
  paneVisibilityChanged(visible: boolean): void;
  dispose(): void;
}

/** Plays Excel on the web to the add-in in an iframe that runs Microsoft's own library. */
export function startOffice(options: OfficeOptions): OfficeHost {
  const { frame, paneUrl, univerAPI, extras, locale, documentUrl, metadata, pane, readOnly = false } = options;
  const functions = new CustomFunctionsBridge(metadata, (messages) => channel.raiseMessages(messages));
  const events = new EventHub((messages) => channel.raiseMessages(messages));
  const book = openBook({
    univerAPI,
    extras,
    documentUrl,
    locale,
    events,
    readOnly,
    ...(options.forgetAnswers ? { forgetAnswers: options.forgetAnswers } : {}),
    onSelection: () => channel.raise('documentSelectionChanged', {}),
  });
  const commands = new Map<string, () => void>();

  const paneVisibilityChanged = (visible: boolean) => {
    const message = JSON.stringify({ visibility: visible ? 'Visible' : 'Hidden' });
    channel.raiseMessages([[MessageCategory.objectEvents, EventType.visibilityChanged, '', message, 0, false]]);
  };
  const interpreter = new Interpreter({
    root: book.workbook,
    services: {
      'Microsoft.ExcelServices.CustomFunctions': new CustomFunctionsService(functions),
      'Microsoft.InternalService.AddinInternalService': new AddinInternalService(() => undefined),
      'Microsoft.AppRuntime.AppRuntimePersistenceService': new AppRuntimePersistenceService(),
      'Microsoft.AppRuntime.AppRuntimeService': new AppRuntimeService(
        () => pane?.isVisible() ?? true,
        (visible) => {
          pane?.setVisible(visible);
          paneVisibilityChanged(visible);
        },
      ),
    },
    computed: book.computedMembers,
    settled: () => book.settled(),
    moving: book.movingMembers,
    rested: () => book.rested(),
    permit: (object, member, isSet) => book.permit(object, member, isSet),
  });

  let last: Promise<unknown> = Promise.resolve();
  /** One after the other: what asks for the workbook waits until those before it are done. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  }
  const trial = new HostTrial(book, inTurn);

  /** Null where the user types into a cell and the add-in would not wait. */
  async function process(body: string, flags: number): Promise<RichApiAnswer | null> {
    const request = JSON.parse(body) as RichApiRequest;
    // Function results must not wait for a batch that itself waits for the calculation.
    if (addressesServicesOnly(request)) return interpreter.process(request);
    return inTurn(async () => {
      if ((flags & delayForCellEdit) !== 0) await book.cellEditEnded();
      else if (book.isEditingCell()) return null;
      const watch = trial.watchFor(request);
      const answer = await book.batch(() => interpreter.process(request, watch));
      if (watch !== undefined) trial.batchDone();
      return answer;
    });
  }

  const channel: Channel = new Channel({
    frame,
    paneUrl,
    locale,
    appContext: (controlId) => appContext(controlId, { locale, documentUrl, readOnly, settings: extras.settings }),
    handlers: {
      [Dispatch.richApi]: async ({ ArrayData }) => {
        const message: unknown[] = Array.isArray(ArrayData) ? ArrayData : [];
        const answer = await process(String(message[4]), Number(message[6]));
        if (answer === null) return { Error: cellEditMode };
        return { Data: [200, ['Content-Type', 'application/json'], JSON.stringify(answer)] };
      },
      [Dispatch.loadSettings]: () => loadSettings(extras.settings),
      [Dispatch.saveSettings]: (data) => saveSettings(extras.settings, data),
      [Dispatch.commandCompleted]: (data) => {
        const id = String(data[0]);
        commands.get(id)?.();
        commands.delete(id);
        return {};
      },
    },
  });

  return {
    caller: functions,
    trial,
    runCommand: (functionName, controlId) =>
      new Promise((resolve) => {
        const id = crypto.randomUUID();
        commands.set(id, resolve);
        channel.raise('appCommandInvoked', [id, functionName, JSON.stringify({ source: { id: controlId } })]);
      }),
    paneVisibilityChanged,
    dispose() {
      channel.dispose();
      book.dispose();
    },
  };
}

function addressesServicesOnly({ ObjectPaths }: RichApiRequest): boolean {
  return !Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === PathType.global);
}
