import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { centreSample, shopSample } from './index';
import { writeXlsx } from './xlsx/write';

/** Writes shop-12.xlsx and centre-60.xlsx into a directory (made if missing) and returns their paths in that order. */
export async function writeSamples(directory: string): Promise<[shop: string, centre: string]> {
  await mkdir(directory, { recursive: true });
  const write = async ({ layout }: ReturnType<typeof shopSample>): Promise<string> => {
    const path = join(directory, layout.fileName);
    // Renamed into place, so that a reader at the same time never sees half a file.
    await writeFile(`${path}.${process.pid}`, await writeXlsx(layout));
    await rename(`${path}.${process.pid}`, path);
    return path;
  };
  return [await write(shopSample()), await write(centreSample())];
}
