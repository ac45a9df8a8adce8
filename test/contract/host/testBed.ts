import { createServer } from 'node:https';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { build } from 'esbuild';
import type { Browser, Frame, Page } from 'playwright-core';
import { launchBrowser } from '../../../scripts/browser';
import { localCertificate } from '../../../workbench/certificate';

export const libraryFolder = path.resolve('node_modules/@microsoft/office-js/dist');

const folder = path.resolve('test/contract/host');
const page = `<!doctype html><meta charset="utf-8"><title>Host</title><link rel="stylesheet" href="/page.css">
<style>html,body{height:100%;margin:0}body{display:flex}main{flex:1}iframe{width:300px;border:0}</style>
<main></main><iframe title="pane"></iframe><script src="/page.js"></script>`;

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
};

/** The workbench's grid and host on a bare page, with Microsoft's library in a pane that belongs to the test. */
export class TestBed {
  /** Addresses outside of this machine that anything asked for. */
  readonly external: string[] = [];
  readonly errors: string[] = [];
  /** What the pane was given of the library, by path. */
  readonly served = new Map<string, Buffer>();

  private constructor(
    readonly host: Page,
    readonly pane: Frame,
    private readonly browser: Browser,
    private readonly stop: () => void,
  ) {}

  static async start(library = 'office.debug.js'): Promise<TestBed> {
    const [script, styles] = await bundle();
    const served = new Map<string, Buffer>();
    const { key, cert } = await localCertificate(path.resolve('node_modules/.cache/workbench'));
    const server = createServer({ key, cert }, (request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'https://localhost');
      const body = async (): Promise<string | Buffer> => {
        if (pathname === '/') return page;
        if (pathname === '/page.js') return script;
        if (pathname === '/page.css') return styles;
        if (!pathname.startsWith('/office-js/')) return readFile(path.join(folder, path.basename(pathname)));
        const file = await readFile(path.join(libraryFolder, pathname.slice('/office-js/'.length)));
        served.set(pathname, file);
        return file;
      };
      const type = types[pathname === '/' ? '.html' : path.extname(pathname)] ?? 'application/octet-stream';
      body().then(
        (content) => response.writeHead(200, { 'Content-Type': type }).end(content),
        () => response.writeHead(404).end(),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    const { port } = server.address() as AddressInfo;
    const browser = await launchBrowser();
    const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1300, height: 800 } });
    const host = await context.newPage();
    const external: string[] = [];
    const errors: string[] = [];
    host.on('request', (request) => {
      if (!/^(https:\/\/localhost|data:|blob:)/.test(request.url())) external.push(request.url());
    });
    host.on('pageerror', (error) => errors.push(error.message));
    await host.goto(`https://localhost:${port}/?library=${library}`);
    const handle = await host.waitForSelector('iframe');
    const pane = await handle.contentFrame();
    if (pane === null) throw new Error('The pane has no frame');
    await pane.waitForFunction(() => 'started' in window && typeof Excel !== 'undefined', null, { timeout: 60_000 });
    await pane.evaluate(() => Office.onReady());
    const bed = new TestBed(host, pane, browser, () => server.close());
    bed.external.push(...external);
    Object.assign(bed, { external, errors, served });
    return bed;
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.stop();
  }
}

async function bundle(): Promise<[script: string, styles: string]> {
  const { outputFiles } = await build({
    entryPoints: [path.join(folder, 'hostPage.ts')],
    bundle: true,
    write: false,
    outdir: '/',
    format: 'iife',
    target: 'es2022',
    loader: { '.ttf': 'dataurl', '.woff': 'dataurl', '.woff2': 'dataurl', '.svg': 'dataurl' },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  const text = (end: string) => outputFiles.find(({ path: file }) => file.endsWith(end))?.text ?? '';
  return [text('.js'), text('.css')];
}
