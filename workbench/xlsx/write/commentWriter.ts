import { cellName } from '../../model/a1';
import type { CommentText, CommentThread } from '../../model/comment';
import { appendInside, applyEdits, setAttributes } from '../package/edits';
import type { OoxmlPackage } from '../package/package';
import { attribute, child, element, escapeXml, parseXml, XML_DECLARATION, type XmlNode } from '../package/xml';
import { readComments, readPersons, type ReadComments } from '../read/commentReader';
import { readNotes } from '../read/noteReader';
import type { SheetNotes } from '../resources';

const NAMESPACE = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
const RELATION = 'http://schemas.microsoft.com/office/2017/10/relationships/';
const PERSONS_PART = 'xl/persons/person.xml';

/** What programs without threads show, in the words of Excel. */
const placeholder = ({ content, replies }: CommentThread): string =>
  `[线程批注]\n\n你的 Excel 版本可读取此线程批注; 但如果在更新版本的 Excel 中打开文件,则对批注所作的任何改动都将被删除。了解详细信息: https://go.microsoft.com/fwlink/?linkid=870924\n\n注释:\n    ${[content, ...replies.map((reply) => reply.content)].join('\n答复:\n    ')}`;

/** Ids of files are GUIDs in braces. */
const fileId = (id: string): string => (id.startsWith('{') ? id : `{${id.toUpperCase()}}`);

/** Finds people by name and address, adding those that the workbook does not know yet. */
class Persons {
  private readonly ids: Map<string, string>;
  private readonly added: string[] = [];

  constructor(
    private readonly book: OoxmlPackage,
    private readonly workbookPart: string,
  ) {
    this.ids = new Map([...readPersons(book, workbookPart)].map(([id, { name, email }]) => [`${name}\n${email}`, id]));
  }

  idOf({ authorName: displayName, authorEmail }: CommentText): string {
    const key = `${displayName}\n${authorEmail}`;
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = fileId(crypto.randomUUID());
    this.ids.set(key, id);
    this.added.push(element('person', { displayName, id, userId: authorEmail || displayName, providerId: 'None' }));
    return id;
  }

  write(): void {
    if (this.added.length === 0) return;
    const known = this.book.related(this.workbookPart, 'person')?.target;
    const part = known ?? PERSONS_PART;
    if (!known) {
      this.book.add(
        part,
        `${XML_DECLARATION}<personList xmlns="${NAMESPACE}"></personList>`,
        'application/vnd.ms-excel.person+xml',
      );
      this.book.relate(this.workbookPart, `${RELATION}person`, part);
    }
    const xml = this.book.requireText(part);
    this.book.setText(part, applyEdits(xml, [appendInside(xml, parseXml(xml, part), this.added.join(''))]));
  }
}

/** The comments of one sheet on their way into its part. */
class ThreadWriter {
  constructor(
    private readonly stored: ReadComments,
    private readonly persons: Persons,
  ) {}

  thread(place: string, thread: CommentThread): string {
    const parentId = fileId(thread.id);
    const replies = thread.replies.map((reply) => this.said(reply, { ref: place, parentId }));
    return [this.said(thread, { ref: place, done: thread.resolved ? '1' : undefined }), ...replies].join('');
  }

  /** As stored, with its mentions, as long as it says the same; only its place and state may change. */
  private said(text: CommentText, attributes: Record<string, string | undefined>): string {
    const old = this.stored.nodes.get(text.id);
    if (old && child(old, 'text')?.text === text.content) return this.kept(old, attributes);
    const { ref, ...rest } = attributes;
    const dT = text.created.replace(/Z$/, '');
    const personId = (old && attribute(old, 'personId')) ?? this.persons.idOf(text);
    const inner = `<text xml:space="preserve">${escapeXml(text.content)}</text>`;
    return element('threadedComment', { ref, dT, personId, id: fileId(text.id), ...rest }, inner);
  }

  private kept(node: XmlNode, attributes: Record<string, string | undefined>): string {
    const source = this.stored.xml.slice(node.start, node.end);
    const moved = { ...node, start: 0, end: source.length, innerStart: node.innerStart - node.start };
    return applyEdits(source, [setAttributes(source, moved, attributes)]);
  }
}

/** The notes of the sheet as they are to be written, and the threads that some of them stand for, by cell. */
export interface ThreadedNotes {
  notes: SheetNotes;
  threads: ReadonlyMap<string, string>;
}

/** Writes threaded comments when one was added, changed, moved or removed. */
export function patchComments(
  book: OoxmlPackage,
  workbookPart: string,
  sheetPart: string,
  notes: SheetNotes,
): ThreadedNotes {
  const stored = readComments(book, sheetPart, readPersons(book, workbookPart));
  const before = new Map([...stored.comments].map(([place, thread]) => [place, JSON.stringify(thread)]));
  const oldNotes = readNotes(book, sheetPart);
  const written = structuredClone(notes);
  const now = new Map<string, CommentThread>();
  for (const note of Object.values(written).flatMap((line) => Object.values(line))) {
    if (!note.thread) continue;
    const place = cellName(note.row, note.col);
    now.set(place, note.thread);
    const old = before.get(place) === JSON.stringify(note.thread) ? oldNotes[note.row]?.[note.col]?.note : undefined;
    note.note = old ?? placeholder(note.thread);
  }
  const threads = new Map([...now].map(([place, { id }]) => [place, fileId(id)]));
  const same =
    now.size === before.size && [...now].every(([place, each]) => before.get(place) === JSON.stringify(each));
  if (!same) writeThreads(book, workbookPart, sheetPart, stored, now);
  return { notes: written, threads };
}

function writeThreads(
  book: OoxmlPackage,
  workbookPart: string,
  sheetPart: string,
  stored: ReadComments,
  now: ReadonlyMap<string, CommentThread>,
): void {
  if (now.size === 0 && stored.part) {
    const gone = book.relationships(sheetPart).find(({ target }) => target === stored.part);
    book.unrelate(sheetPart, gone?.id ?? '');
    book.remove(stored.part);
    return;
  }
  const persons = new Persons(book, workbookPart);
  const writer = new ThreadWriter(stored, persons);
  const inner = [...now].map(([place, thread]) => writer.thread(place, thread)).join('');
  persons.write();
  const part = stored.part ?? book.freeName('xl/threadedComments/threadedComment#.xml');
  const xml = `${XML_DECLARATION}<ThreadedComments xmlns="${NAMESPACE}">${inner}</ThreadedComments>`;
  if (stored.part) book.setText(part, xml);
  else {
    book.add(part, xml, 'application/vnd.ms-excel.threadedcomments+xml');
    book.relate(sheetPart, `${RELATION}threadedComment`, part);
  }
}
