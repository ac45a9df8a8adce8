/** Finds a Chromium-family browser for the command line and the tests, installs one where there is none, and starts it. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** What the search may look at; the machine itself unless a test says otherwise. */
export interface Surroundings {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  isExecutable: (file: string) => boolean;
}

export class NoBrowser extends Error {
  constructor(
    message = 'No Chrome, Edge or Chromium found and none could be installed: install one, or set CHROME_PATH to its program.',
  ) {
    super(message);
    this.name = 'NoBrowser';
  }
}

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const ON_PATH = [
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
  'msedge',
];

const MAC_APPS = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Chromium.app/Contents/MacOS/Chromium',
];

const WINDOWS_PROGRAMS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

const machine: Surroundings = {
  platform: process.platform,
  env: process.env,
  isExecutable(file) {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
};

function knownPlaces({ platform, env }: Surroundings): string[] {
  const present = (folders: (string | undefined)[]): string[] => folders.filter((folder) => folder !== undefined);
  switch (platform) {
    case 'darwin':
      return present(['/Applications', env['HOME'] && path.posix.join(env['HOME'], 'Applications')]).flatMap((folder) =>
        MAC_APPS.map((app) => path.posix.join(folder, app)),
      );
    case 'win32':
      return present([env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]).flatMap((folder) =>
        WINDOWS_PROGRAMS.map((program) => path.win32.join(folder, program)),
      );
    default:
      return ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium'];
  }
}

function placesOnPath({ platform, env }: Surroundings): string[] {
  const windows = platform === 'win32';
  const paths = windows ? path.win32 : path.posix;
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(paths.delimiter).filter((folder) => folder !== '');
  return ON_PATH.flatMap((name) => folders.map((folder) => paths.join(folder, windows ? `${name}.exe` : name)));
}

/**
 * The program of an installed browser: CHROME_PATH, then the usual places, then PATH; null when there is none.
 * A CHROME_PATH that leads nowhere is an error, never passed over in silence.
 */
export function findBrowser(surroundings: Surroundings = machine): string | null {
  const wanted = surroundings.env['CHROME_PATH'];
  if (wanted) {
    if (!surroundings.isExecutable(wanted)) throw new NoBrowser(`CHROME_PATH is no program: ${wanted}`);
    return wanted;
  }
  return [...knownPlaces(surroundings), ...placesOnPath(surroundings)].find(surroundings.isExecutable) ?? null;
}

function run(command: string, args: readonly string[]): boolean {
  // The child speaks on stderr only: stdout may be somebody's JSON.
  const windows = process.platform === 'win32';
  return spawnSync(command, args, { stdio: ['ignore', 2, 2], shell: windows }).status === 0;
}

function ownDownload(): string | null {
  const file = chromium.executablePath();
  return file !== '' && existsSync(file) ? file : null;
}

/** Playwright's own download; on Debian, for root, the distribution's package. */
function installBrowser(): string {
  process.stderr.write('No browser found: installing Chromium…\n');
  if (run('npx', ['playwright-core', 'install', 'chromium'])) {
    const file = ownDownload();
    if (file !== null) return file;
  }
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    const installed =
      run('apt-get', ['update']) && run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
    const file = installed ? findBrowser() : null;
    if (file !== null) return file;
  }
  throw new NoBrowser();
}

/** A headless browser that talks to nobody but the pages it is given. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser() ?? ownDownload() ?? installBrowser();
  return chromium.launch({ executablePath, headless: true, args: FLAGS });
}
