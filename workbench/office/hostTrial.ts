import type { ExcelBook } from '../excel/openBook';
import { imageDifferences, type BookImage } from '../excel/store/bookImage';
import type { Workbook } from '../excel/workbook';
import { FaultPlan, isBatch, type FaultOptions, type FiredFault } from './faultPlan';
import type { BatchWatch } from './richapi/interpreter';
import type { RichApiRequest } from './richapi/request';

/**
 * `window.workbench.host`: how tests bring the workbook into the situations that Excel brings add-ins into, make single
 * host calls fail, and see whether the workbook is as it was. In a browser test, for example:
 *
 * ```ts
 * await page.evaluate(() => window.workbench.host.remember());
 * await page.evaluate(() => window.workbench.host.failAction(12, { code: 'GeneralException' }));
 * // … let the pane do its work, which fails at its 12th action …
 * await page.evaluate(() => window.workbench.host.fired); // { batch, action, what, code }, or null: it has done fewer
 * await page.evaluate(() => window.workbench.host.differences()); // [] when all is as it was remembered
 * ```
 *
 * To fail each call in turn: `failBatch(1, { when: 'after' })`, run, and `calls` says what the batch consists of; then for
 * each of them `failAction(n)`, run, look; and so on with the next batch, until a run gets through. Arming counts from 0
 * again. An armed fault fires once.
 */
export class HostTrial {
  private readonly plan = new FaultPlan();
  private remembered: BookImage | null = null;
  private readonly visits: { after: number; work: (workbook: Workbook) => void; done: () => void }[] = [];

  constructor(
    private readonly book: ExcelBook,
    private readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>,
  ) {}

  /** Batches and actions since the last reset or arming; see FaultPlan for what counts. */
  get counts(): { batches: number; actions: number } {
    return this.plan.counts;
  }

  /** The fault that has fired since the last reset or arming. */
  get fired(): FiredFault | null {
    return this.plan.fired;
  }

  /** What each action since the last arming asked for, up to the fault. */
  get calls(): readonly string[] {
    return this.plan.calls;
  }

  /** Counts from 0 again; nothing is armed, no co-author will come. */
  reset(): void {
    this.plan.reset();
    this.visits.length = 0;
  }

  /** From now on the n-th batch (from 1) fails: before anything of it is done, or (`when: 'after'`) when all of it is. */
  failBatch(number: number, options?: FaultOptions): void {
    this.plan.reset();
    this.plan.arm('batch', number, options);
  }

  /** From now on the n-th action (from 1) fails: its batch stops half-way, what it did before stays, as in Excel. */
  failAction(number: number, options?: FaultOptions): void {
    this.plan.reset();
    this.plan.arm('action', number, options);
  }

  /**
   * A co-author changes the workbook through Excel's own object model; the add-in hears of it as of a remote change.
   * At once, or right after the n-th batch counted from the last reset or arming and before the next one.
   * `coauthor((workbook) => (workbook.worksheets.getItem('质检明细').name = '旧'), { afterBatch: 2 })`
   * @returns resolves when the change is made
   */
  coauthor(work: (workbook: Workbook) => void, { afterBatch }: { afterBatch?: number } = {}): Promise<void> {
    if (afterBatch === undefined) return this.inTurn(() => Promise.resolve(this.book.coauthor(work)));
    return new Promise((done) => this.visits.push({ after: afterBatch, work, done }));
  }

  /** Refuses every change with `AccessDenied`, as a workbook in view mode; `open(…, { readOnly: true })` opens one so. */
  get readOnly(): boolean {
    return this.book.readOnly;
  }

  set readOnly(readOnly: boolean) {
    this.book.readOnly = readOnly;
  }

  /** The user begins to type into the active cell: batches are refused, or wait where they have `delayForCellEdit`. */
  beginCellEdit(): void {
    this.book.setCellEdit(true);
  }

  /** The user presses Enter. */
  endCellEdit(): void {
    this.book.setCellEdit(false);
  }

  /** The whole workbook once computed, by places; see BookImage for what is in it. */
  async image(): Promise<Record<string, string>> {
    return Object.fromEntries(await this.computedImage());
  }

  /** Keeps an image in the page, for `differences`. */
  async remember(): Promise<void> {
    this.remembered = await this.computedImage();
  }

  /**
   * What has changed since `remember`, a line for each cell or place (`质检明细!B2: 5 → 6`), 100 at most; empty: nothing.
   * Where inputs, formulas and results are as they were already, nobody waits for a calculation that is still to come of
   * changes taken back: it works on the same inputs. `settled` before it waits all the same.
   */
  async differences(): Promise<string[]> {
    const { remembered } = this;
    if (remembered === null) throw new Error('Nothing is remembered');
    const now = await this.inTurn(() => Promise.resolve(this.book.image()));
    if (imageDifferences(remembered, now).length === 0) return [];
    return imageDifferences(remembered, await this.computedImage());
  }

  /** The host's: what is to hear of a request's actions; undefined for what does not count. */
  watchFor(request: RichApiRequest): BatchWatch | undefined {
    return isBatch(request) ? this.plan : undefined;
  }

  /** The host's: a batch that counts has been answered. */
  batchDone(): void {
    const { batches } = this.plan.counts;
    for (const visit of this.visits.filter(({ after }) => after === batches)) {
      this.visits.splice(this.visits.indexOf(visit), 1);
      this.book.coauthor(visit.work);
      visit.done();
    }
  }

  private computedImage(): Promise<BookImage> {
    return this.inTurn(async () => {
      await this.book.settled();
      return this.book.image();
    });
  }
}
