import { parseCell } from '../../model/a1';
import type { CommentModel, CommentRemark } from '../../model/comment';
import type { OoxmlPackage } from '../package/package';
import { attribute, child, children, flagAttribute, parseXml, type XmlNode } from '../package/xml';

/** The people who comment, by the id that comments name. */
export function readPersons(book: OoxmlPackage, workbookPart: string): Map<string, string> {
  const part = book.related(workbookPart, 'person')?.target;
  const xml = part && book.text(part);
  if (!part || xml === undefined || xml === '') return new Map();
  const persons = children(parseXml(xml, part), 'person');
  return new Map(persons.map((node) => [attribute(node, 'id') ?? '', attribute(node, 'displayName') ?? '']));
}

export interface ReadComments {
  comments: CommentModel[];
  /** The element of each remark, by its id. */
  nodes: Map<string, XmlNode>;
  part: string | undefined;
  xml: string;
}

/** The threaded comments of a sheet; replies to a comment that is not there are carried only. */
export function readComments(
  book: OoxmlPackage,
  sheetPart: string,
  persons: ReadonlyMap<string, string>,
): ReadComments {
  const part = book.related(sheetPart, 'threadedComment')?.target;
  const xml = (part && book.text(part)) ?? '';
  if (!part || xml === '') return { comments: [], nodes: new Map(), part, xml };
  const elements = children(parseXml(xml, part), 'threadedComment');
  const remark = (node: XmlNode): CommentRemark => ({
    id: attribute(node, 'id') ?? '',
    author: persons.get(attribute(node, 'personId') ?? '') ?? '',
    created: attribute(node, 'dT') ?? '',
    text: child(node, 'text')?.text ?? '',
  });
  const comments = elements.flatMap((node): CommentModel[] => {
    const cell = parseCell(attribute(node, 'ref') ?? '');
    if (!cell || attribute(node, 'parentId') !== undefined) return [];
    const id = attribute(node, 'id');
    const replies = elements.filter((each) => attribute(each, 'parentId') === id).map(remark);
    return [{ ...remark(node), ...cell, resolved: flagAttribute(node, 'done'), replies }];
  });
  return { comments, nodes: new Map(elements.map((node) => [attribute(node, 'id') ?? '', node])), part, xml };
}
