/** `npx tsx samples/generate.ts` writes the sample workbooks into samples/out. */
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { centreSample, deskSample, functionsSample, shopSample } from './index';
import { writeXlsx } from './xlsx/write';

async function main(): Promise<void> {
  const folder = path.join(__dirname, 'out');
  await mkdir(folder, { recursive: true });
  for (const { layout } of [shopSample(), deskSample(), centreSample(), functionsSample()]) {
    const file = path.join(folder, layout.fileName);
    // Renamed into place, so that a reader at the same time never sees half a file.
    await writeFile(`${file}.part`, await writeXlsx(layout));
    await rename(`${file}.part`, file);
    process.stdout.write(`${file}\n`);
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
