import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openXlsx } from './openXlsx';
import { saveXlsx } from './saveXlsx';
import { packages } from './testFeatures';
import { save } from './testPackage';

/** An independent reader of what we write; without it there is nothing to compare with. */
const installed = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;
const title = installed ? 'LibreOffice reads' : 'LibreOffice is not installed: skipped, it would read';

/** Comma, quotes, UTF-8, texts quoted; formats as shown; every sheet in a file of its own. */
const FILTER = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

const newBook = (): Promise<Uint8Array> =>
  saveXlsx({
    source: null,
    extras: { charts: [], protection: {}, settings: { a: '1' } },
    spills: [{ sheetId: 's', row: 3, column: 0, values: [[3], ['#DIV/0!']] }],
    snapshot: {
      id: 'b',
      name: 'b',
      appVersion: '',
      locale: 'zhCN' as never,
      styles: {},
      sheetOrder: ['s'],
      sheets: {
        s: {
          id: 's',
          name: '表 一',
          cellData: {
            0: { 0: { v: '坐席,“A”', t: 1 }, 1: { v: '00123', t: 4 }, 2: { v: 1, t: 3 } },
            1: { 0: { v: 46296, t: 2, s: { n: { pattern: 'yyyy-mm-dd' } } }, 1: { v: 0.1 + 0.2, t: 2 } },
            2: { 0: { f: '=SUM(B2,1)', v: 1.3, t: 2 }, 1: { f: '=1/0', v: '#DIV/0!', t: 1 } },
            3: { 0: { f: '=B2:B3*10', v: 3, t: 2 } },
          },
        },
      },
    },
  });

/** The package with something in H40 of its first sheet. */
async function changed(bytes: Uint8Array): Promise<Uint8Array> {
  const book = await openXlsx(bytes, 'x.xlsx');
  const cells = book.snapshot.sheets[book.snapshot.sheetOrder[0] ?? '']?.cellData;
  if (cells) (cells[39] ??= {})[7] = { v: 7, t: 2 };
  return save(book);
}

/** The values of all sheets, by the sheet's name; blank cells and rows at the ends do not count. */
function sheetsOf(folder: string, file: string): Record<string, string[]> {
  const found = readdirSync(folder).filter((name) => name.startsWith(`${file}-`) && name.endsWith('.csv'));
  return Object.fromEntries(
    found.map((name) => {
      const lines = readFileSync(join(folder, name), 'utf8').split('\n');
      const trimmed = lines.map((line) => line.replace(/,+$/, ''));
      while (trimmed.at(-1) === '') trimmed.pop();
      return [name.slice(file.length + 1, -4), trimmed];
    }),
  );
}

(installed ? describe : describe.skip)(title, () => {
  const folder = mkdtempSync(join(tmpdir(), 'xlsx-check-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  // Starting it takes seconds: everything in one go.
  beforeAll(async () => {
    const files: [string, Uint8Array][] = [['new', await newBook()]];
    for (const [i, { bytes }] of packages.entries())
      files.push([`before${i}`, bytes], [`after${i}`, await changed(bytes)]);
    const paths = files.map(([name, bytes]) => {
      const path = join(folder, `${name}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync('soffice', ['--headless', profile, '--convert-to', FILTER, '--outdir', folder, ...paths], {
      stdio: 'ignore',
    });
  }, 300_000);

  it('the values, texts, errors and stored results of a new workbook', () => {
    expect(sheetsOf(folder, 'new')).toEqual({
      '表 一': ['"坐席,“A”",00123,TRUE', '2026-10-01,0.3', '1.3,#DIV/0!', '3', '#DIV/0!'],
    });
  });

  it.each(packages.map(({ name }, i) => [name, i] as const))('%s: nothing but the changed cell differs', (_, i) => {
    const [before, after] = [sheetsOf(folder, `before${i}`), sheetsOf(folder, `after${i}`)];
    expect(Object.keys(before).length).toBeGreaterThan(0);
    const untouched = Object.fromEntries(
      Object.entries(after).map(([name, lines]) => {
        const rest = lines.map((line) => (line === ',,,,,,,7' ? '' : line));
        while (rest.at(-1) === '') rest.pop();
        return [name, rest];
      }),
    );
    expect(Object.values(after).flat()).toContain(',,,,,,,7');
    expect(untouched).toEqual(before);
  });
});
