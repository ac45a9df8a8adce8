import { cellName, parseCell } from '../../model/a1';
import { threadText, type CommentText, type CommentThread } from '../../model/comment';
import type { OoxmlPackage } from '../package/package';
import { attribute, child, children, flagAttribute, parseXml, type XmlNode } from '../package/xml';
import type { SheetNotes } from '../resources';
import { NOTE_HEIGHT, NOTE_WIDTH } from './noteReader';

export interface Person {
  name: string;
  email: string;
}

/** The people who comment, by the id that comments name. */
export function readPersons(book: OoxmlPackage, workbookPart: string): Map<string, Person> {
  const part = book.related(workbookPart, 'person')?.target;
  const xml = part && book.text(part);
  if (!part || xml === undefined || xml === '') return new Map();
  const person = (node: XmlNode): Person => ({
    name: attribute(node, 'displayName') ?? '',
    // Plain, or within what a directory calls the user: S::name@example.com::id.
    email: /[^:\s]+@[^:\s]+/.exec(attribute(node, 'userId') ?? '')?.[0] ?? '',
  });
  return new Map(children(parseXml(xml, part), 'person').map((node) => [attribute(node, 'id') ?? '', person(node)]));
}

export interface ReadComments {
  /** By the name of their cell. */
  comments: Map<string, CommentThread>;
  /** The element of each text, by its id. */
  nodes: Map<string, XmlNode>;
  part: string | undefined;
  xml: string;
}

/** The threaded comments of a sheet; replies to a comment that is not there are carried only. */
export function readComments(
  book: OoxmlPackage,
  sheetPart: string,
  persons: ReadonlyMap<string, Person>,
): ReadComments {
  const part = book.related(sheetPart, 'threadedComment')?.target;
  const xml = (part && book.text(part)) ?? '';
  if (!part || xml === '') return { comments: new Map(), nodes: new Map(), part, xml };
  const elements = children(parseXml(xml, part), 'threadedComment');
  const said = (node: XmlNode): CommentText => {
    const author = persons.get(attribute(node, 'personId') ?? '');
    return {
      id: attribute(node, 'id') ?? '',
      content: child(node, 'text')?.text ?? '',
      authorName: author?.name ?? '',
      authorEmail: author?.email ?? '',
      // Files mean UTC and do not say so.
      created: `${attribute(node, 'dT') ?? ''}Z`,
    };
  };
  const comments = elements.flatMap((node): [string, CommentThread][] => {
    const cell = parseCell(attribute(node, 'ref') ?? '');
    if (!cell || attribute(node, 'parentId') !== undefined) return [];
    const id = attribute(node, 'id');
    const replies = elements.filter((each) => attribute(each, 'parentId') === id).map(said);
    return [[cellName(cell.row, cell.column), { ...said(node), resolved: flagAttribute(node, 'done'), replies }]];
  });
  return {
    comments: new Map(comments),
    nodes: new Map(elements.map((node) => [attribute(node, 'id') ?? '', node])),
    part,
    xml,
  };
}

/** Notes as the grid holds them: those that stand for a thread hold it and show its texts. */
export function withThreads(notes: SheetNotes, comments: ReadonlyMap<string, CommentThread>): SheetNotes {
  const all = structuredClone(notes);
  for (const [place, thread] of comments) {
    const cell = parseCell(place);
    if (!cell) continue;
    const { row, column: col } = cell;
    const shape = { id: thread.id, row, col, width: NOTE_WIDTH, height: NOTE_HEIGHT };
    (all[row] ??= {})[col] = { ...shape, ...all[row]?.[col], note: threadText(thread), thread };
  }
  return all;
}
