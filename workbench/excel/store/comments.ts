import { RemoveNoteMutation, SheetsNoteModel, UpdateNoteMutation, type ISheetNote } from '@univerjs/sheets-note';
import { threadText, type CommentText, type CommentThread } from '../../model/comment';
import { itemNotFound } from '../errors';
import type { Book } from './book';

export interface PlacedComment {
  sheetId: string;
  row: number;
  column: number;
  thread: CommentThread;
}

interface ThreadNote extends ISheetNote {
  thread?: CommentThread;
}

const size = { width: 216, height: 92 };

export function listComments(book: Book, ofSheet: string | null): PlacedComment[] {
  const model = book.injector.get(SheetsNoteModel);
  return (ofSheet === null ? book.sheetIds() : [ofSheet]).flatMap((sheetId) =>
    [...(model.getSheetNotes(book.unitId, sheetId)?.values() ?? [])]
      .flatMap(({ row, col, thread }: ThreadNote) => (thread ? { sheetId, row, column: col, thread } : []))
      .sort((a, b) => a.row - b.row || a.column - b.column),
  );
}

export function findComment(book: Book, id: string): PlacedComment {
  const found = listComments(book, null).find(({ thread }) => thread.id === id);
  if (found === undefined) throw itemNotFound('the comment');
  return found;
}

export function newText(content: string): CommentText {
  const [authorName, authorEmail] = ['Workbench', 'workbench@localhost'];
  return { id: crypto.randomUUID(), content, authorName, authorEmail, created: new Date().toISOString() };
}

export function writeComment(book: Book, { sheetId, row, column, thread }: PlacedComment): void {
  book.assertWritable(sheetId, undefined, 'allowEditObjects');
  const before = noteAt(book, sheetId, row, column);
  const target = { unitId: book.unitId, sheetId, row, col: column };
  const note: ThreadNote = {
    id: before?.id ?? crypto.randomUUID().slice(0, 8),
    row,
    col: column,
    ...size,
    note: threadText(thread),
    show: false,
    thread,
  };
  book.mutate(
    [{ id: UpdateNoteMutation.id, params: { ...target, note } }],
    [
      before
        ? { id: UpdateNoteMutation.id, params: { ...target, note: before } }
        : { id: RemoveNoteMutation.id, params: target },
    ],
  );
}

export function deleteComment(book: Book, { sheetId, row, column }: PlacedComment): void {
  book.assertWritable(sheetId, undefined, 'allowEditObjects');
  const note = noteAt(book, sheetId, row, column);
  const target = { unitId: book.unitId, sheetId, row, col: column };
  book.mutate(
    [{ id: RemoveNoteMutation.id, params: target }],
    [{ id: UpdateNoteMutation.id, params: { ...target, note } }],
  );
}

export function noteAt(book: Book, sheetId: string, row: number, column: number): ThreadNote | null {
  return book.injector.get(SheetsNoteModel).getNote(book.unitId, sheetId, { row, col: column }) ?? null;
}
