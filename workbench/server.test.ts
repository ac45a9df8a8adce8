import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:https';
import os from 'node:os';
import path from 'node:path';
import { startServer, type WorkbenchServer } from './server';

let root: string;
let server: WorkbenchServer;

const files: Record<string, string> = {
  'workbench/dist/index.html': 'the page',
  'workbench/dist/page.js': 'page()',
  'workbench/addin/taskpane.html': 'the pane',
  'workbench/addin/assets/icon-32.png': 'icon',
  'node_modules/@microsoft/office-js/dist/office.js': 'library',
  'samples/out/big.xlsx': 'x'.repeat(100),
  'samples/out/small.xlsx': 'x',
  'samples/out/~$small.xlsx': 'lock',
  'package.json': 'secret',
};

beforeAll(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'workbench-'));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(root, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  server = await startServer({ port: 0, root });
});

afterAll(async () => {
  await server.close();
  await rm(root, { recursive: true });
});

function get(pathname: string): Promise<{ status: number | undefined; type: string | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    request({ hostname, port, path: pathname, rejectUnauthorized: false }, (response) => {
      let body = '';
      response.on('data', (chunk) => (body += String(chunk)));
      response.on('end', () => resolve({ status: response.statusCode, type: response.headers['content-type'], body }));
    })
      .on('error', reject)
      .end();
  });
}

it.each([
  ['/', 'the page', 'text/html'],
  ['/?locale=en-US', 'the page', 'text/html'],
  ['/workbench/page.js', 'page()', 'text/javascript'],
  ['/taskpane.html?_host_Info=Excel', 'the pane', 'text/html'],
  ['/assets/icon-32.png', 'icon', 'image/png'],
  ['/office-js/office.js', 'library', 'text/javascript'],
  ['/samples/index.json', '["small.xlsx","big.xlsx"]', 'application/json'],
])('serves %s', async (pathname, body, type) => {
  const answer = await get(pathname);
  expect(answer).toMatchObject({ status: 200, body });
  expect(answer.type).toContain(type);
});

it.each([
  '/missing.html',
  '/../../package.json',
  '/..%2f..%2fpackage.json',
  '/office-js/..%2f..%2f..%2f..%2fpackage.json',
])('does not serve %s', async (pathname) => {
  expect(await get(pathname)).toMatchObject({ status: 404 });
});

it('takes the next port when one is taken', async () => {
  const taken = Number(new URL(server.url).port);
  const second = await startServer({ port: taken, root });
  try {
    expect(Number(new URL(second.url).port)).toBeGreaterThan(taken);
  } finally {
    await second.close();
  }
});
