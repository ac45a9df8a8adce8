import { DYNAMIC_ARRAY } from '../metadata';
import { appendInside, applyEdits, setAttributes, type TextEdit } from '../package/edits';
import { attribute, child, children, element, parseXml, XML_DECLARATION, type XmlNode } from '../package/xml';

const XDA = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';
const TYPE = element('metadataType', {
  name: DYNAMIC_ARRAY,
  minSupportedVersion: 120000,
  copy: 1,
  pasteAll: 1,
  pasteValues: 1,
  merge: 1,
  splitFirst: 1,
  rowColShift: 1,
  clearFormats: 1,
  clearComments: 1,
  assign: 1,
  coerce: 1,
  cellMeta: 1,
});
const BLOCK = `<bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties xmlns:xda="${XDA}" fDynamic="1" fCollapsed="0"/></ext></extLst></bk>`;
const future = (count: number, blocks: string) => element('futureMetadata', { name: DYNAMIC_ARRAY, count }, blocks);
const cellBlock = (type: number, index: number) => `<bk><rc t="${type}" v="${index}"/></bk>`;

const EMPTY = `${XML_DECLARATION}<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></metadata>`;

/** Hands out the `cm` number that marks the anchor of a dynamic array, making the metadata only when one is needed. */
export class MetadataWriter {
  private needed = false;

  constructor(
    private readonly xml: string | undefined,
    private readonly dynamic: readonly boolean[],
  ) {}

  dynamicArray(): number {
    const known = this.dynamic.indexOf(true);
    if (known >= 0) return known + 1;
    this.needed = true;
    return this.dynamic.length + 1;
  }

  /** undefined when nothing was needed. */
  result(part: string): string | undefined {
    if (!this.needed) return undefined;
    const xml = this.xml ?? EMPTY;
    const root = parseXml(xml, part);
    const types = child(root, 'metadataTypes');
    const typeNodes = children(types, 'metadataType');
    const typeIndex = typeNodes.findIndex((node) => attribute(node, 'name') === DYNAMIC_ARRAY);
    const blocks = children(root, 'futureMetadata').find((node) => attribute(node, 'name') === DYNAMIC_ARRAY);
    const cells = child(root, 'cellMetadata');
    const values = child(root, 'valueMetadata');
    const block = children(blocks, 'bk').length;
    const type = typeIndex < 0 ? typeNodes.length + 1 : typeIndex + 1;
    const place = (next: XmlNode | undefined, text: string): TextEdit =>
      next ? { start: next.start, end: next.start, text } : appendInside(xml, root, text);
    const extend = (node: XmlNode, inner: string): TextEdit[] => [
      setAttributes(xml, node, { count: String(node.children.length + 1) }),
      appendInside(xml, node, inner),
    ];
    const edits: TextEdit[] = [];
    if (typeIndex < 0)
      edits.push(
        ...(types ? extend(types, TYPE) : [place(root.children[0], element('metadataTypes', { count: 1 }, TYPE))]),
      );
    edits.push(
      ...(blocks ? extend(blocks, BLOCK) : [place(cells ?? values ?? child(root, 'extLst'), future(1, BLOCK))]),
    );
    const cell = cellBlock(type, block);
    edits.push(
      ...(cells
        ? extend(cells, cell)
        : [place(values ?? child(root, 'extLst'), element('cellMetadata', { count: 1 }, cell))]),
    );
    return applyEdits(xml, edits);
  }
}
