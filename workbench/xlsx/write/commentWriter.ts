import { cellName } from '../../model/a1';
import type { CommentModel, CommentRemark } from '../../model/comment';
import { appendInside, applyEdits, setAttributes } from '../package/edits';
import type { OoxmlPackage } from '../package/package';
import { attribute, child, element, escapeXml, parseXml, XML_DECLARATION } from '../package/xml';
import { readComments, readPersons, type ReadComments } from '../read/commentReader';
import type { NoteJson } from '../resources';

type Notes = Record<string, Record<string, NoteJson>>;

const NAMESPACE = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
const RELATION = 'http://schemas.microsoft.com/office/2017/10/relationships/';
const PERSONS_PART = 'xl/persons/person.xml';

/** What programs without threads show, in the words of Excel. */
const placeholder = ({ text, replies }: CommentModel): string =>
  `[线程批注]\n\n你的 Excel 版本可读取此线程批注; 但如果在更新版本的 Excel 中打开文件,则对批注所作的任何改动都将被删除。了解详细信息: https://go.microsoft.com/fwlink/?linkid=870924\n\n注释:\n    ${[text, ...replies.map((reply) => reply.text)].join('\n答复:\n    ')}`;

/** Finds people by their names, adding those that the workbook does not know yet. */
class Persons {
  private readonly ids: Map<string, string>;
  private readonly added: string[] = [];

  constructor(
    private readonly book: OoxmlPackage,
    private readonly workbookPart: string,
  ) {
    this.ids = new Map([...readPersons(book, workbookPart)].map(([id, name]) => [name, id]));
  }

  idOf(name: string): string {
    const known = this.ids.get(name);
    if (known !== undefined) return known;
    const id = `{${crypto.randomUUID().toUpperCase()}}`;
    this.ids.set(name, id);
    this.added.push(element('person', { displayName: name, id, userId: name, providerId: 'None' }));
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

/** The stored element with mentions and the like, as long as what it says is what the model says. */
function remarkElement(
  remark: CommentRemark,
  place: string,
  parent: CommentModel | undefined,
  stored: ReadComments,
  persons: Persons,
  resolved: boolean,
): string {
  const old = stored.nodes.get(remark.id);
  const done = resolved ? '1' : undefined;
  if (old && child(old, 'text')?.text === remark.text) {
    const source = stored.xml.slice(old.start, old.end);
    const changes = { ref: place, ...(parent ? {} : { done }) };
    return applyEdits(source, [
      setAttributes(source, { ...old, start: 0, end: source.length, innerStart: old.innerStart - old.start }, changes),
    ]);
  }
  const attributes = {
    ref: place,
    dT: remark.created,
    personId: (old && attribute(old, 'personId')) ?? persons.idOf(remark.author),
    id: remark.id,
    parentId: parent?.id,
    done,
  };
  return element('threadedComment', attributes, `<text xml:space="preserve">${escapeXml(remark.text)}</text>`);
}

/** The notes of the sheet as they are to be written, and which of them stand for threads, by cell. */
export interface ThreadedNotes {
  notes: Notes;
  threads: ReadonlyMap<string, string>;
}

/** Writes threaded comments when one was added, changed, moved or removed; undefined comments are left as they are. */
export function patchComments(
  book: OoxmlPackage,
  workbookPart: string,
  sheetPart: string,
  comments: readonly CommentModel[] | undefined,
  notes: Notes,
): ThreadedNotes {
  const stored = readComments(book, sheetPart, readPersons(book, workbookPart));
  const now = comments ?? stored.comments;
  const threads = new Map(now.map(({ row, column, id }) => [cellName(row, column), id]));
  if (JSON.stringify(now) === JSON.stringify(stored.comments)) return { notes, threads };

  const persons = new Persons(book, workbookPart);
  const inner = now.flatMap((comment) => {
    const place = cellName(comment.row, comment.column);
    return [
      remarkElement(comment, place, undefined, stored, persons, comment.resolved),
      ...comment.replies.map((reply) => remarkElement(reply, place, comment, stored, persons, false)),
    ];
  });
  persons.write();
  const written = structuredClone(notes);
  const unchanged = new Set(stored.comments.map((comment) => JSON.stringify(comment)));
  for (const { row, column } of stored.comments)
    if (!threads.has(cellName(row, column))) Reflect.deleteProperty(written[row] ?? {}, column);
  for (const comment of now) {
    const { row, column: col, id } = comment;
    if (unchanged.has(JSON.stringify(comment)) && written[row]?.[col]) continue;
    (written[row] ??= {})[col] = { id, row, col, width: 0, height: 0, note: placeholder(comment) };
  }
  if (now.length === 0 && stored.part) {
    const gone = book.relationships(sheetPart).find(({ target }) => target === stored.part);
    book.unrelate(sheetPart, gone?.id ?? '');
    book.remove(stored.part);
    return { notes: written, threads };
  }
  const xml = `${XML_DECLARATION}<ThreadedComments xmlns="${NAMESPACE}" xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${inner.join('')}</ThreadedComments>`;
  if (stored.part) book.setText(stored.part, xml);
  else {
    const part = book.freeName('xl/threadedComments/threadedComment#.xml');
    book.add(part, xml, 'application/vnd.ms-excel.threadedcomments+xml');
    book.relate(sheetPart, `${RELATION}threadedComment`, part);
  }
  return { notes: written, threads };
}
