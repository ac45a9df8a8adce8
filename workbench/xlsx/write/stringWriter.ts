import { XlsxFault } from '../../model/book';
import { appendInside, applyEdits, setAttributes } from '../package/edits';
import { textElement, XML_DECLARATION, type XmlNode } from '../package/xml';

const EMPTY = `${XML_DECLARATION}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></sst>`;

/** The root alone: a tree of millions of strings would not fit into memory. */
function findRoot(xml: string, part: string): XmlNode {
  const start = xml.search(/<(?:[\w.-]+:)?sst[\s>/]/);
  const tagEnd = xml.indexOf('>', start) + 1;
  if (start < 0 || tagEnd === 0) throw new XlsxFault('corrupt', `${part}: no table of strings`);
  const empty = xml[tagEnd - 2] === '/';
  return {
    name: 'sst',
    attributes: {},
    children: [],
    text: '',
    start,
    end: empty ? tagEnd : xml.length,
    innerStart: empty ? -1 : tagEnd,
    innerEnd: empty ? -1 : xml.lastIndexOf('</'),
  };
}

/** Shared strings: known texts are reused, new ones added at the end, so that no index of the file changes. */
export class StringWriter {
  private indexes: Map<string, number> | undefined;
  private readonly added: string[] = [];

  constructor(
    private readonly xml: string | undefined,
    private readonly strings: readonly string[],
  ) {}

  indexOf(text: string): number {
    this.indexes ??= new Map(this.strings.map((each, i) => [each, i]));
    const known = this.indexes.get(text);
    if (known !== undefined) return known;
    const index = this.strings.length + this.added.length;
    this.added.push(text);
    this.indexes.set(text, index);
    return index;
  }

  /** undefined when nothing was added. */
  result(part: string): string | undefined {
    if (this.added.length === 0) return undefined;
    const xml = this.xml ?? EMPTY;
    const root = findRoot(xml, part);
    const inner = this.added.map((text) => `<si>${textElement('t', text)}</si>`).join('');
    const total = String(this.strings.length + this.added.length);
    if (root.innerStart < 0) return applyEdits(xml, [appendInside(xml, root, inner)]);
    return applyEdits(xml, [
      setAttributes(xml, root, { count: undefined, uniqueCount: total }),
      appendInside(xml, root, inner),
    ]);
  }
}
