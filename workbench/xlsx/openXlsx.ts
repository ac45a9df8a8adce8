import type { OpenedBook } from '../model/book';
import { XlsxFault } from '../model/book';
import { OoxmlPackage } from './package/package';
import { readBook } from './read/bookReader';
import { XlsxSource } from './source';
import { traceSheets } from './write/fingerprint';

/** Opens an .xlsx or .xlsm; throws XlsxFault with what is wrong with the file. */
export async function openXlsx(bytes: Uint8Array, name: string): Promise<OpenedBook> {
  // Async, though nothing waits yet: the page shows its progress first.
  await Promise.resolve();
  try {
    const book = OoxmlPackage.open(bytes);
    const { snapshot, extras } = readBook(book, name);
    if (snapshot.sheetOrder.length === 0) throw new XlsxFault('corrupt', 'the workbook lists no sheet');
    return { snapshot, extras, source: new XlsxSource(book, traceSheets(snapshot, extras)) };
  } catch (error) {
    if (error instanceof XlsxFault) throw error;
    throw new XlsxFault('corrupt', error instanceof Error ? error.message : String(error));
  }
}
