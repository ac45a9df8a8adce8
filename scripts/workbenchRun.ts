/** One server, one browser, one workbench page: what the command line and the end-to-end tests drive. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { XlsxFaultCode } from '../workbench/model/book';
import { startServer, type WorkbenchServer } from '../workbench/server';
import { launchBrowser } from './browser';

export const projectRoot = path.join(__dirname, '..');

export interface PageOptions {
  locale?: 'zh-CN' | 'en-US';
  theme?: 'light' | 'dark';
  /** A sample by its file name; empty for a blank workbook. */
  book?: string;
  viewport?: { width: number; height: number };
}

/** Computing a large workbook on a busy machine takes its time. */
const PATIENCE_MS = 900_000;

/** Builds page and add-in where nobody has built them yet; the build speaks on stderr. */
export function ensureBuilt(): void {
  const parts = ['workbench/dist/index.html', 'workbench/addin/taskpane.html', 'samples/out/functions.xlsx'];
  if (parts.every((part) => existsSync(path.join(projectRoot, part)))) return;
  process.stderr.write('Building the workbench…\n');
  const built = spawnSync('npm', ['run', 'build:workbench'], {
    cwd: projectRoot,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (built.status !== 0) throw new Error('npm run build:workbench failed');
}

export class WorkbenchRun {
  private constructor(
    readonly server: WorkbenchServer,
    readonly browser: Browser,
  ) {}

  static async start(): Promise<WorkbenchRun> {
    ensureBuilt();
    const server = await startServer({ port: 0, root: projectRoot });
    try {
      return new WorkbenchRun(server, await launchBrowser());
    } catch (error) {
      await server.close();
      throw error;
    }
  }

  /** A workbench that stands, in a browser profile of its own; `watch` sees the page before anything is loaded. */
  async openPage(options: PageOptions = {}, watch?: (page: Page) => void): Promise<WorkbenchPage> {
    const context = await this.browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: options.viewport ?? { width: 1400, height: 900 },
      // Where Excel tells no theme, as here, the pane goes by the system's.
      colorScheme: options.theme ?? 'light',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    watch?.(page);
    const url = new URL(this.server.url);
    url.searchParams.set('locale', options.locale ?? 'zh-CN');
    url.searchParams.set('theme', options.theme ?? 'light');
    url.searchParams.set('book', options.book ?? '');
    const workbench = new WorkbenchPage(page);
    await page.goto(url.href);
    await page.waitForFunction(() => 'workbench' in window);
    await page.evaluate(() => window.workbench.ready);
    return workbench;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }
}

export class WorkbenchPage {
  constructor(readonly page: Page) {}

  /** The add-in's pane; each opened workbook starts it anew. */
  get pane(): FrameLocator {
    return this.page.frameLocator('aside.pane iframe');
  }

  /** Null, or why the file cannot be opened; the present workbook then stays. */
  async open(bytes: Uint8Array, name: string): Promise<XlsxFaultCode | null> {
    const base64 = Buffer.from(bytes).toString('base64');
    return this.page.evaluate(([content, file]) => window.workbench.open(content, file), [base64, name] as const);
  }

  /** Drags the pane's edge. @param width in pixels, within what Excel allows */
  async resizePane(width: number): Promise<void> {
    const splitter = await this.page.locator('.splitter').boundingBox();
    if (splitter === null) throw new Error('no pane to resize');
    const right = this.page.viewportSize()?.width ?? 0;
    await this.page.mouse.move(splitter.x + splitter.width / 2, splitter.y + 100);
    await this.page.mouse.down();
    await this.page.mouse.move(right - width, splitter.y + 100);
    await this.page.mouse.up();
  }

  async settled(): Promise<void> {
    await this.page.evaluate(() => window.workbench.settled());
  }

  async save(): Promise<Buffer> {
    return Buffer.from(await this.page.evaluate(() => window.workbench.save()), 'base64');
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
