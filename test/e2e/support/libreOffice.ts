import { execFile, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

/** Whether LibreOffice is there to check files independently; where it is not, those tests are skipped. */
export const libreOfficeInstalled = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;

/** Recalculate every formula on load, and ask nothing. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Opens an .xlsx in LibreOffice, recalculates it and returns what LibreOffice saves. */
export async function recalculate(file: string): Promise<Uint8Array> {
  const folder = await mkdtemp(path.join(tmpdir(), 'kefu-office-'));
  try {
    await mkdir(path.join(folder, 'profile/user'), { recursive: true });
    await writeFile(path.join(folder, 'profile/user/registrymodifications.xcu'), SETTINGS);
    await promisify(execFile)(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'xlsx:Calc MS Excel 2007 XML',
        '--outdir',
        path.join(folder, 'out'),
        file,
      ],
      { timeout: 240_000 },
    );
    return await readFile(path.join(folder, 'out', path.basename(file)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
