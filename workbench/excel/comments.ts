import { ApiCollection, apiItems, ApiObject, apiType } from '../office/richapi/object';
import type { CommentText } from '../model/comment';
import { invalidArgument, itemAlreadyExists, itemNotFound, notImplemented } from './errors';
import { Range } from './range';
import { columnCountOf, rowCountOf } from './reference';
import type { Book } from './store/book';
import {
  deleteComment,
  findComment,
  listComments,
  newText,
  noteAt,
  writeComment,
  type PlacedComment,
} from './store/comments';
import { resolveReference } from './store/references';

/** The comments of a sheet, or of the whole workbook. */
export class CommentCollection extends ApiCollection<Comment> {
  override readonly [apiType] = { name: 'CommentCollection', scalars: [] };

  constructor(
    private readonly book: Book,
    private readonly sheetId: string | null,
  ) {
    super();
  }

  override [apiItems](): Comment[] {
    return listComments(this.book, this.sheetId).map(({ thread }) => new Comment(this.book, thread.id));
  }

  add(cellAddress: Range | string, content: unknown, contentType: unknown = 'Plain'): Comment {
    const place = this.cell(cellAddress);
    const text = newText(plainText(content, contentType));
    const { sheetId, row, column } = place;
    if (noteAt(this.book, sheetId, row, column) !== null) throw itemAlreadyExists('a comment in this cell');
    writeComment(this.book, { ...place, thread: { ...text, resolved: false, replies: [] } });
    return new Comment(this.book, text.id);
  }

  getItem(id: string): Comment {
    return this.getItemOrNullObject(id) ?? missing(id);
  }

  getItemOrNullObject(id: string): Comment | null {
    return this[apiItems]().find((comment) => comment.id === id) ?? null;
  }

  getItemAt(index: number): Comment {
    return this[apiItems]()[index] ?? missing(`comment ${index}`);
  }

  getItemByCell(cellAddress: Range | string): Comment {
    const { sheetId, row, column } = this.cell(cellAddress);
    const thread = noteAt(this.book, sheetId, row, column)?.thread;
    return thread === undefined ? missing('a comment in this cell') : new Comment(this.book, thread.id);
  }

  getItemByReplyId(replyId: string): Comment {
    const comments = listComments(this.book, this.sheetId);
    const found = comments.find(({ thread }) => thread.replies.some(({ id }) => id === replyId));
    return found === undefined ? missing(replyId) : new Comment(this.book, found.thread.id);
  }

  private readonly cell = (address: Range | string): { sheetId: string; row: number; column: number } => {
    const here = this.sheetId ?? this.book.activeSheetId();
    const { sheetId, area } = typeof address === 'string' ? resolveReference(this.book, address, here) : address;
    if (rowCountOf(area) > 1 || columnCountOf(area) > 1) throw invalidArgument('A comment belongs to one cell.');
    return { sheetId, row: area.startRow, column: area.startColumn };
  };
}

const scalars = ['id', 'content', 'authorName', 'authorEmail', 'creationDate', 'resolved', 'contentType'];

abstract class Text extends ApiObject {
  protected abstract readonly text: () => CommentText;

  get id(): string {
    return this.text().id;
  }

  get authorName(): string {
    return this.text().authorName;
  }

  get authorEmail(): string {
    return this.text().authorEmail;
  }

  get creationDate(): string {
    return this.text().created;
  }

  get contentType(): 'Plain' {
    return 'Plain';
  }
}

export class Comment extends Text {
  override readonly [apiType] = { name: 'Comment', scalars, id: 'id' } as const;

  constructor(
    private readonly book: Book,
    private readonly commentId: string,
  ) {
    super();
  }

  get content(): string {
    return this.text().content;
  }

  set content(content: unknown) {
    this.change({ content: plainText(content) });
  }

  get resolved(): boolean {
    return this.placed().thread.resolved;
  }

  set resolved(resolved: unknown) {
    this.change({ resolved: resolved === true });
  }

  get replies(): CommentReplyCollection {
    return new CommentReplyCollection(this);
  }

  getLocation(): Range {
    const { sheetId, row, column } = this.placed();
    return new Range(this.book, sheetId, { startRow: row, endRow: row, startColumn: column, endColumn: column });
  }

  delete(): void {
    deleteComment(this.book, this.placed());
  }

  readonly placed = (): PlacedComment => findComment(this.book, this.commentId);

  readonly change = (change: Partial<PlacedComment['thread']>): void => {
    const placed = this.placed();
    writeComment(this.book, { ...placed, thread: { ...placed.thread, ...change } });
  };

  protected readonly text = (): CommentText => this.placed().thread;
}

export class CommentReplyCollection extends ApiCollection<CommentReply> {
  override readonly [apiType] = { name: 'CommentReplyCollection', scalars: [] };

  constructor(private readonly comment: Comment) {
    super();
  }

  override [apiItems](): CommentReply[] {
    return this.comment.placed().thread.replies.map(({ id }) => new CommentReply(this.comment, id));
  }

  add(content: unknown, contentType: unknown = 'Plain'): CommentReply {
    const reply = newText(plainText(content, contentType));
    this.comment.change({ replies: [...this.comment.placed().thread.replies, reply] });
    return new CommentReply(this.comment, reply.id);
  }

  getItem(id: string): CommentReply {
    return this.getItemOrNullObject(id) ?? missing(id);
  }

  getItemOrNullObject(id: string): CommentReply | null {
    return this[apiItems]().find((reply) => reply.id === id) ?? null;
  }

  getItemAt(index: number): CommentReply {
    return this[apiItems]()[index] ?? missing(`reply ${index}`);
  }
}

export class CommentReply extends Text {
  override readonly [apiType] = { name: 'CommentReply', scalars, id: 'id' } as const;

  constructor(
    private readonly comment: Comment,
    private readonly replyId: string,
  ) {
    super();
  }

  get content(): string {
    return this.text().content;
  }

  set content(content: unknown) {
    const text = plainText(content);
    this.change((reply) => ({ ...reply, content: text }));
  }

  get resolved(): boolean {
    return this.comment.resolved;
  }

  getLocation(): Range {
    return this.comment.getLocation();
  }

  getParentComment(): Comment {
    return this.comment;
  }

  delete(): void {
    this.change(() => null);
  }

  protected readonly text = (): CommentText =>
    this.comment.placed().thread.replies.find(({ id }) => id === this.replyId) ?? missing('the reply');

  private readonly change = (change: (reply: CommentText) => CommentText | null): void => {
    const { id } = this.text();
    const { replies } = this.comment.placed().thread;
    this.comment.change({ replies: replies.flatMap((reply) => (reply.id === id ? (change(reply) ?? []) : reply)) });
  };
}

function plainText(content: unknown, contentType: unknown = 'Plain'): string {
  if (contentType !== 'Plain') throw notImplemented('mentions in comments');
  if (typeof content !== 'string' || content === '') throw invalidArgument('A comment is a text.');
  return content;
}

function missing(what: string): never {
  throw itemNotFound(what);
}
