import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { saveXlsx } from './saveXlsx';

/** An independent reader of what we write; without it there is nothing to compare with. */
function findSoffice(): string | undefined {
  try {
    return execFileSync('which', ['soffice'], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
}

const soffice = findSoffice();
const title = soffice ? 'LibreOffice reads' : 'LibreOffice is not installed: skipped, it would read';

(soffice ? describe : describe.skip)(title, () => {
  const folder = mkdtempSync(join(tmpdir(), 'xlsx-check-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('the values, texts, errors and stored results of a saved workbook', async () => {
    const bytes = await saveXlsx({
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
    writeFileSync(join(folder, 'saved.xlsx'), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false';
    execFileSync(
      soffice ?? '',
      ['--headless', profile, '--convert-to', filter, '--outdir', folder, join(folder, 'saved.xlsx')],
      { stdio: 'ignore' },
    );
    expect(readFileSync(join(folder, 'saved.csv'), 'utf8').trim().split('\n')).toEqual([
      '"坐席,“A”",00123,TRUE',
      '2026-10-01,0.3,',
      '1.3,#DIV/0!,',
      '3,,',
      '#DIV/0!,,',
    ]);
  }, 120_000);
});
