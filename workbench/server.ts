import { readdir, readFile, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { localCertificate } from './certificate';

export interface ServerOptions {
  /** The first port to try; 0 takes any free one. */
  port?: number;
  /** The project's folder. */
  root?: string;
}

export interface WorkbenchServer {
  /** `https://localhost:4443/` */
  url: string;
  close(): Promise<void>;
}

const defaultPort = 4443;
const portsToTry = 50;

const contentTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'text/xml; charset=utf-8',
};

/**
 * Page, add-in and office.js from one https origin, the only arrangement in which the library finds its host:
 * `/` and `/workbench/` the page, `/office-js/` Microsoft's package as installed, `/samples/` the sample workbooks,
 * everything else the built add-in, which thinks that it is hosted at the origin's root.
 */
export async function startServer(options: ServerOptions = {}): Promise<WorkbenchServer> {
  const root = path.resolve(options.root ?? process.cwd());
  const page = path.join(root, 'workbench/dist');
  const samples = path.join(root, 'samples/out');
  const routes: [prefix: string, folder: string][] = [
    ['/workbench/', page],
    ['/office-js/', path.join(root, 'node_modules/@microsoft/office-js/dist')],
    ['/samples/', samples],
    ['/', path.join(root, 'workbench/addin')],
  ];
  const bodyOf = async (pathname: string): Promise<Buffer | string> => {
    if (pathname === '/') return readFile(path.join(page, 'index.html'));
    if (pathname === '/samples/index.json') return JSON.stringify(await workbooksIn(samples));
    const [prefix, folder] = routes.find(([start]) => pathname.startsWith(start)) ?? ['/', page];
    const file = path.join(folder, pathname.slice(prefix.length));
    if (!file.startsWith(folder + path.sep)) throw new Error('outside of what is served');
    return readFile(file);
  };

  const { key, cert } = await localCertificate(path.join(root, 'node_modules/.cache/workbench'));
  const server = createServer({ key, cert }, (request, response) => {
    const pathname = decodeURIComponent(new URL(request.url ?? '/', 'https://localhost').pathname);
    bodyOf(pathname).then(
      (body) => {
        const type = pathname === '/' ? contentTypes['.html'] : contentTypes[path.extname(pathname)];
        response.writeHead(200, { 'Content-Type': type ?? 'application/octet-stream', 'Cache-Control': 'no-cache' });
        response.end(body);
      },
      () => response.writeHead(404, { 'Content-Type': 'text/plain' }).end(`Not found: ${pathname}`),
    );
  });
  const port = await listen(server, options.port ?? defaultPort);
  return {
    url: `https://localhost:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The smallest first: it is the one that the page opens on its own. */
async function workbooksIn(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.xlsx') && !name.startsWith('~'));
  const sized = await Promise.all(
    names.map(async (name) => ({ name, size: (await stat(path.join(folder, name))).size })),
  );
  return sized.sort((a, b) => a.size - b.size).map(({ name }) => name);
}

/** The port asked for, or the next one that is free. */
async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; ; port++) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, 'localhost', () => {
          server.off('error', reject);
          resolve();
        });
      });
      return (server.address() as AddressInfo).port;
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || port >= first + portsToTry) throw error;
    }
  }
}

async function main(): Promise<void> {
  const { url } = await startServer();
  process.stdout.write(
    [
      `Workbench: ${url}`,
      'The certificate is this machine’s own: let the browser go on when it asks.',
      `In English: ${url}?locale=en-US   Dark: ${url}?theme=dark   Stop: Ctrl+C`,
      '',
    ].join('\n'),
  );
}

if (process.argv[1]?.endsWith(path.join('workbench', 'server.ts')) === true) void main();
