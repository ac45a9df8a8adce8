import type { OpenedBook } from '../model/book';
import { XlsxFault } from '../model/book';
import { OoxmlPackage } from './package/package';
import { readBook } from './read/bookReader';

/** Opens an .xlsx or .xlsm; throws XlsxFault with what is wrong with the file. */
export async function openXlsx(bytes: Uint8Array, name: string): Promise<OpenedBook> {
  // Async, though nothing waits yet: the page shows its progress first.
  await Promise.resolve();
  try {
    const source = OoxmlPackage.open(bytes);
    const { snapshot, extras } = readBook(source, name);
    return { snapshot, extras, source };
  } catch (error) {
    if (error instanceof XlsxFault) throw error;
    throw new XlsxFault('corrupt', error instanceof Error ? error.message : String(error));
  }
}
