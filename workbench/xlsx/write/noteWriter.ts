import { cellName } from '../../model/a1';
import type { OoxmlPackage } from '../package/package';
import { attribute, child, children, element, parseXml, textElement, XML_DECLARATION } from '../package/xml';
import { readNotes } from '../read/noteReader';
import type { SheetNotes } from '../resources';
import { RELATIONSHIPS_NAMESPACE, SPREADSHEET_NAMESPACE } from './namespaces';
import type { ThreadedNotes } from './commentWriter';
import type { SectionEditor } from './sectionEditor';

const REVISION_NAMESPACE = 'http://schemas.microsoft.com/office/spreadsheetml/2014/revision';
const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const VML_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
const VML_HEAD =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

const textsOf = (notes: SheetNotes): Map<string, string> =>
  new Map(
    Object.values(notes)
      .flatMap((line) => Object.values(line))
      .sort((a, b) => a.row - b.row || a.col - b.col)
      .map(({ row, col, note }) => [cellName(row, col), note]),
  );

const shape = (row: number, column: number, number: number): string =>
  `<v:shape id="_x0000_k${number}" type="#_x0000_t202" style="position:absolute;width:162pt;height:69pt;z-index:${number};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
  '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/>' +
  `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column + 1}, 15, ${row}, 2, ${column + 4}, 15, ${row + 4}, 16</x:Anchor>` +
  `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;

/** The shape of the note of a cell. VML need not be well formed, so it is found by its text. */
const shapeOf = (vml: string, row: number, column: number): string | undefined =>
  (vml.match(/<v:shape\s[\s\S]*?<\/v:shape>/g) ?? []).find(
    (each) =>
      each.includes(`<x:Row>${row}</x:Row>`) &&
      each.includes(`<x:Column>${column}</x:Column>`) &&
      each.includes('ObjectType="Note"'),
  );

function authorNumber(authors: string[], name: string): number {
  const known = authors.indexOf(name);
  return known >= 0 ? known : authors.push(name) - 1;
}

/** Writes the notes when one was added, changed or removed; those that stay keep their formatting. */
export function patchNotes(
  editor: SectionEditor,
  book: OoxmlPackage,
  sheetPart: string,
  { notes, threads }: ThreadedNotes,
): void {
  const stored = readNotes(book, sheetPart);
  const before = textsOf(stored);
  const now = textsOf(notes);
  if (JSON.stringify([...before]) === JSON.stringify([...now])) return;

  const oldPart = book.related(sheetPart, 'comments')?.target;
  const oldXml = oldPart && book.text(oldPart);
  const root = oldPart && oldXml ? parseXml(oldXml, oldPart) : undefined;
  const elements = new Map(
    children(child(root, 'commentList'), 'comment').map((node) => [attribute(node, 'ref'), node]),
  );
  const authors = children(child(root, 'authors'), 'author').map(({ text }) => text);
  const list = [...now].map(([ref, text]) => {
    const node = elements.get(ref);
    if (node && oldXml && before.get(ref) === text) return oldXml.slice(node.start, node.end);
    const thread = threads.get(ref);
    const known = node && attribute(node, 'authorId');
    // Excel finds the note of a thread by its author and its id.
    const owner = thread === undefined ? {} : { 'xmlns:xr': REVISION_NAMESPACE, 'xr:uid': thread };
    const authorId =
      thread === undefined ? (known ?? authorNumber(authors, '')) : authorNumber(authors, `tc=${thread}`);
    return element('comment', { ref, authorId, ...owner }, `<text>${textElement('t', text)}</text>`);
  });
  const xml =
    XML_DECLARATION +
    element(
      'comments',
      root ? { ...root.attributes } : { xmlns: SPREADSHEET_NAMESPACE },
      `<authors>${authors.map((name) => textElement('author', name)).join('')}</authors><commentList>${list.join('')}</commentList>`,
    );
  if (oldPart) book.setText(oldPart, xml);
  else {
    const part = book.freeName('xl/comments#.xml');
    book.add(part, xml, COMMENTS_TYPE);
    book.relate(sheetPart, 'comments', part);
  }
  patchShapes(editor, book, sheetPart, stored, notes);
}

function patchShapes(
  editor: SectionEditor,
  book: OoxmlPackage,
  sheetPart: string,
  before: SheetNotes,
  now: SheetNotes,
): void {
  const oldPart = book.related(sheetPart, 'vmlDrawing')?.target;
  let vml = (oldPart && book.text(oldPart)) ?? `${VML_HEAD}</xml>`;
  for (const { row, col } of Object.values(before).flatMap((line) => Object.values(line))) {
    const gone = now[row]?.[col] ? undefined : shapeOf(vml, row, col);
    if (gone) vml = vml.replace(gone, () => '');
  }
  let number = 9000;
  const added = Object.values(now)
    .flatMap((line) => Object.values(line))
    .filter(({ row, col }) => !shapeOf(vml, row, col))
    .map(({ row, col }) => shape(row, col, (number += 1)));
  vml = vml.replace(/<\/xml>\s*$/, () => `${added.join('')}</xml>`);
  if (oldPart) {
    book.setText(oldPart, vml);
    return;
  }
  const part = book.freeName('xl/drawings/vmlDrawing#.vml');
  book.ensureDefaultType('vml', VML_TYPE);
  book.setText(part, vml);
  const id = book.relate(sheetPart, 'vmlDrawing', part);
  editor.replace('legacyDrawing', element('legacyDrawing', { 'xmlns:r': RELATIONSHIPS_NAMESPACE, 'r:id': id }));
}
