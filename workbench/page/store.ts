import { XlsxFault, type OpenedBook, type XlsxFaultCode } from '../model/book';
import type { RibbonButton } from '../ribbon/manifest';
import { openXlsx } from '../xlsx';
import { loadAddIn, type AddIn } from './addIn';
import { download, sampleBytes, sampleNames } from './files';
import { startSession, type Session } from './session';
import { faultKey, translateInto, type PageLocale, type Translate } from './texts';

export interface PageState {
  locale: PageLocale;
  dark: boolean;
  addIn: AddIn | null;
  samples: string[];
  /** The number of the session; each has its own grid and pane. */
  sessionId: number;
  fileName: string;
  /** The workbook was opened to be looked at only. */
  readOnly: boolean;
  session: Session | null;
  addInReady: boolean;
  calculating: boolean;
  paneOpen: boolean;
  /** What the page is doing that takes a while. */
  progress: string | null;
  /** What went wrong, in a sentence. */
  notice: string | null;
}

/** The page's state and everything that changes it; React only draws it. */
export class PageStore {
  readonly errors: string[] = [];
  private listeners = new Set<() => void>();
  private pending: OpenedBook | null = null;
  private onSession: (session: Session) => void = () => undefined;
  private current: PageState;

  constructor(locale: PageLocale, dark: boolean) {
    this.current = {
      locale,
      dark,
      addIn: null,
      samples: [],
      sessionId: 0,
      fileName: '',
      readOnly: false,
      session: null,
      addInReady: false,
      calculating: false,
      paneOpen: true,
      progress: null,
      notice: null,
    };
  }

  readonly state = (): PageState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  get translate(): Translate {
    return translateInto(this.current.locale);
  }

  /** Loads the add-in, then the first workbook: the sample named, none for an empty name, else the first sample. */
  async start(sampleName: string | null): Promise<void> {
    try {
      const [addIn, samples] = await Promise.all([loadAddIn(this.current.locale), sampleNames()]);
      this.set({ addIn, samples });
    } catch (error) {
      this.set({ notice: this.translate('noAddIn', { reason: this.record(error) }) });
      return;
    }
    const first = sampleName ?? this.current.samples[0] ?? '';
    if (first !== '' && (await this.openSample(first)) === null) return;
    await this.show(null, this.translate('blankBook'));
  }

  async openSample(name: string): Promise<XlsxFaultCode | null> {
    const bytes = await this.attempt(this.translate('opening', { name }), () => sampleBytes(name));
    return bytes === undefined ? 'empty' : this.open(bytes, name);
  }

  /** Null, or why the file cannot be opened; the present workbook then stays. */
  async open(
    bytes: Uint8Array,
    name: string,
    { readOnly = false }: { readOnly?: boolean } = {},
  ): Promise<XlsxFaultCode | null> {
    this.set({ progress: this.translate('opening', { name }), notice: null });
    try {
      await this.show(await openXlsx(bytes, name), name, readOnly);
      return null;
    } catch (error) {
      const known = error instanceof XlsxFault ? error.code : null;
      const reason = this.record(error);
      this.set({
        notice: known === null ? this.translate('failed', { reason }) : this.translate(faultKey(known), { name }),
      });
      return known ?? 'corrupt';
    } finally {
      this.set({ progress: null });
    }
  }

  async save(): Promise<Uint8Array> {
    const { session } = this.current;
    if (session === null) throw new Error('No workbook is open');
    return session.save();
  }

  async saveAs(name: string): Promise<void> {
    const bytes = await this.attempt(this.translate('saving'), () => this.save());
    if (bytes !== undefined) download(bytes, name);
  }

  /** The workbook as it stands goes on in another language or other colours. */
  async setLook(look: { locale?: PageLocale; dark?: boolean }): Promise<void> {
    const { session, fileName, readOnly } = this.current;
    const locale = look.locale ?? this.current.locale;
    this.set({ locale, dark: look.dark ?? this.current.dark });
    await this.attempt(this.translate('loading'), async () => {
      this.set({ addIn: await loadAddIn(locale) });
      if (session === null) return;
      const book = session.grid.collectBook();
      await this.show({ ...book, snapshot: structuredClone(book.snapshot) }, fileName, readOnly);
    });
  }

  /** A button of the ribbon or of the menu of cells. */
  async press({ action, id }: RibbonButton): Promise<void> {
    this.setPane(true);
    if (action.kind === 'function') await this.run(action.name, id);
  }

  /** Runs an action of the add-in, as its buttons and shortcuts do. */
  async run(action: string, controlId: string): Promise<void> {
    const { session } = this.current;
    if (session === null) return;
    await this.attempt(null, async () => {
      await session.addInReady;
      await session.office.runCommand(action, controlId);
    });
  }

  setPane(paneOpen: boolean): void {
    if (paneOpen === this.current.paneOpen) return;
    this.set({ paneOpen });
    this.current.session?.office.paneVisibilityChanged(paneOpen);
  }

  dismissNotice(): void {
    this.set({ notice: null });
  }

  /** Called with the elements of a new session's grid and pane; returns what takes them down again. */
  attach(gridContainer: HTMLElement, paneFrame: HTMLIFrameElement): () => void {
    const { addIn, locale, dark, fileName, readOnly, sessionId } = this.current;
    if (addIn === null) return () => undefined;
    const session = startSession({
      gridContainer,
      paneFrame,
      addIn,
      opened: this.pending,
      fileName,
      readOnly,
      locale,
      dark,
      // The add-in's own wish, of which it need not be told.
      pane: { isVisible: () => this.current.paneOpen, setVisible: (paneOpen) => this.set({ paneOpen }) },
      press: (button) => void this.press(button),
    });
    this.pending = null;
    const isCurrent = () => this.current.sessionId === sessionId;
    session.grid.subscribeBusy((calculating) => this.set({ calculating }));
    void session.addInReady.then(() => isCurrent() && this.set({ addInReady: true }));
    this.set({ session, addInReady: false });
    this.onSession(session);
    return () => {
      // The grid has a React tree of its own, which cannot be taken down while the page's is being drawn.
      setTimeout(() => session.dispose());
      if (isCurrent()) this.set({ session: null });
    };
  }

  record(error: unknown): string {
    const reason = error instanceof Error ? error.message : String(error);
    this.errors.push(reason);
    return reason;
  }

  /** Replaces the session; resolves when the new one stands. */
  private async show(opened: OpenedBook | null, fileName: string, readOnly = false): Promise<void> {
    const started = new Promise<Session>((resolve) => (this.onSession = resolve));
    this.pending = opened;
    this.set({ sessionId: this.current.sessionId + 1, fileName, readOnly });
    await started;
  }

  /** Runs an action that takes a while; a failure becomes a notice. */
  private async attempt<T>(progress: string | null, action: () => Promise<T>): Promise<T | undefined> {
    this.set({ progress, notice: null });
    try {
      return await action();
    } catch (error) {
      this.set({ notice: this.translate('failed', { reason: this.record(error) }) });
      return undefined;
    } finally {
      this.set({ progress: null });
    }
  }

  private set(change: Partial<PageState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }
}
