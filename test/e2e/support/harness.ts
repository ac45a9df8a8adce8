import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { projectRoot, WorkbenchRun, type PageOptions, type WorkbenchPage } from '../../../scripts/workbenchRun';

/** Where a run leaves its screenshots; kept by the build server, not by git. */
export const artifacts = path.join(projectRoot, 'artifacts');

/** A browser and a machine shared with others: patience. */
export const patience = 300_000;

export interface Harness {
  /** A page of the test's own, closed after it. */
  open(options?: PageOptions): Promise<WorkbenchPage>;
  /** A page that the tests of a file share. */
  openShared(options?: PageOptions): Promise<WorkbenchPage>;
  /** Every address that any page of the run has asked for. */
  readonly requests: string[];
  /** Uncaught errors and console errors of all pages. */
  readonly errors: string[];
  readonly run: WorkbenchRun;
}

/** One server and one browser for a test file, its pages closed after each test. */
export function useWorkbench(): Harness {
  jest.setTimeout(patience);
  const requests: string[] = [];
  const errors: string[] = [];
  const pages: WorkbenchPage[] = [];
  let run: WorkbenchRun | null = null;
  beforeAll(async () => {
    mkdirSync(artifacts, { recursive: true });
    run = await WorkbenchRun.start();
  });
  afterAll(async () => run?.close());
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
  });
  const running = (): WorkbenchRun => {
    if (run === null) throw new Error('the workbench has not started');
    return run;
  };
  const openShared = (options: PageOptions = {}): Promise<WorkbenchPage> =>
    running().openPage(options, (page) => {
      page.setDefaultTimeout(90_000);
      page.on('request', (request) => requests.push(request.url()));
      page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    });
  return {
    requests,
    errors,
    get run() {
      return running();
    },
    openShared,
    async open(options) {
      const workbench = await openShared(options);
      pages.push(workbench);
      return workbench;
    },
  };
}

/** Opens a page of the pane as a person would: from the bar, or from the menu behind “More”. */
export async function openPage({ pane }: WorkbenchPage, name: string): Promise<void> {
  const entry = pane.getByTestId(`nav-${name}`);
  await pane.getByTestId('nav-more').waitFor();
  // The pane opens on the Today page, which reads the workbook: what a test counts or disturbs comes after.
  await pane.locator('[data-testid=today-wizard][data-busy=false]').waitFor({ state: 'attached' });
  if ((await entry.count()) === 0) await pane.getByTestId('nav-more').click();
  await entry.click();
  await pane.getByTestId(`page-${name}`).waitFor();
}

/** A sample workbook's file, as `npm run build:workbench` has generated it. */
export function sampleFile(name: 'shop-12' | 'centre-60'): string {
  return path.join(projectRoot, 'samples/out', `${name}.xlsx`);
}

/** Asks until the answer is as wanted; the last answer stands in the error. */
export async function eventually<T>(ask: () => Promise<T>, wanted: (answer: T) => boolean): Promise<T> {
  const end = Date.now() + 20_000;
  for (;;) {
    const answer = await ask();
    if (wanted(answer)) return answer;
    if (Date.now() > end) throw new Error(`still ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
