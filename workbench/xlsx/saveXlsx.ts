import type { BookToSave } from '../model/book';
import { BookWriter } from './write/bookWriter';

/** Writes a workbook: onto the parts it was opened from, or as a package of its own when it came from no file. */
export async function saveXlsx(book: BookToSave): Promise<Uint8Array> {
  // Async, though nothing waits yet: the page shows its progress first.
  await Promise.resolve();
  return new BookWriter(book).write();
}
