import { addToCellMenu, DeferredCaller, startGrid, type Grid } from '../grid';
import type { OpenedBook } from '../model/book';
import { startOffice, type OfficeHost } from '../office/startOffice';
import type { RibbonButton } from '../ribbon/manifest';
import { saveXlsx } from '../xlsx';
import type { AddIn } from './addIn';
import type { PageLocale } from './texts';

/** One open workbook: its grid, and the add-in that Excel would have started beside it. */
export interface Session {
  readonly grid: Grid;
  readonly office: OfficeHost;
  /** The add-in has said that its functions are ready. */
  readonly addInReady: Promise<void>;
  save(): Promise<Uint8Array>;
  dispose(): void;
}

export interface SessionOptions {
  gridContainer: HTMLElement;
  paneFrame: HTMLIFrameElement;
  addIn: AddIn;
  /** Null: a blank workbook. */
  opened: OpenedBook | null;
  fileName: string;
  locale: PageLocale;
  dark: boolean;
  readOnly: boolean;
  pane: { isVisible(): boolean; setVisible(visible: boolean): void };
  /** A button of the add-in outside its ribbon was pressed. */
  press: (button: RibbonButton) => void;
}

export function startSession(options: SessionOptions): Session {
  const { gridContainer, paneFrame, addIn, opened, fileName, locale, dark, readOnly, pane, press } = options;
  const caller = new DeferredCaller();
  const grid = startGrid({
    container: gridContainer,
    locale,
    dark,
    opened,
    functions: addIn.functions,
    namespace: addIn.manifest.functions.namespace,
    caller,
  });
  const office = startOffice({
    frame: paneFrame,
    paneUrl: addIn.manifest.paneUrl,
    univerAPI: grid.univerAPI,
    extras: grid.extras,
    locale,
    documentUrl: `https://workbench.local/${encodeURIComponent(fileName)}`,
    metadata: addIn.functions,
    pane,
    readOnly,
    forgetAnswers: () => grid.forgetAnswers(),
  });
  caller.connect(office.caller);
  const { cellMenu } = addIn.manifest;
  if (cellMenu !== null) addToCellMenu(grid.univerAPI, cellMenu, () => press(cellMenu));
  return {
    grid,
    office,
    addInReady: caller.ready,
    async save() {
      await grid.settled();
      return saveXlsx(grid.collectBook());
    },
    dispose() {
      office.dispose();
      grid.dispose();
    },
  };
}
