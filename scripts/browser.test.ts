import { findBrowser, NoBrowser, type Surroundings } from './browser';

function surroundings(platform: NodeJS.Platform, env: Record<string, string>, programs: string[]): Surroundings {
  return { platform, env, isExecutable: (file) => programs.includes(file) };
}

describe('findBrowser', () => {
  it('takes CHROME_PATH before everything else', () => {
    const env = { CHROME_PATH: '/my/chrome', PATH: '/usr/bin' };
    expect(findBrowser(surroundings('linux', env, ['/my/chrome', '/usr/bin/chromium']))).toBe('/my/chrome');
  });

  it('refuses a CHROME_PATH that leads nowhere instead of taking another browser', () => {
    const env = { CHROME_PATH: '/my/chrome', PATH: '/usr/bin' };
    expect(() => findBrowser(surroundings('linux', env, ['/usr/bin/chromium']))).toThrow(NoBrowser);
  });

  it('finds Chromium on the PATH of Linux', () => {
    const env = { PATH: '/usr/local/bin:/usr/bin' };
    expect(findBrowser(surroundings('linux', env, ['/usr/bin/chromium']))).toBe('/usr/bin/chromium');
  });

  it('finds Edge in Windows’ program folders, and Chrome in the user’s own', () => {
    const env = { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)', LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local' };
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const chrome = 'C:\\Users\\a\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe';
    expect(findBrowser(surroundings('win32', env, [edge]))).toBe(edge);
    expect(findBrowser(surroundings('win32', env, [chrome]))).toBe(chrome);
  });

  it('finds Chrome among the applications of a Mac', () => {
    const chrome = '/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowser(surroundings('darwin', { HOME: '/Users/a' }, [chrome]))).toBe(chrome);
  });

  it('says null when there is none', () => {
    expect(findBrowser(surroundings('linux', { PATH: '/usr/bin' }, []))).toBeNull();
  });
});
