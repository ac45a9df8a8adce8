import { appendInside, applyEdits, setAttributes } from '../package/edits';
import { parseXml, textElement, XML_DECLARATION } from '../package/xml';

const EMPTY = `${XML_DECLARATION}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></sst>`;

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
    const root = parseXml(xml, part);
    const inner = this.added.map((text) => `<si>${textElement('t', text)}</si>`).join('');
    const total = String(this.strings.length + this.added.length);
    if (root.innerStart < 0) return applyEdits(xml, [appendInside(xml, root, inner)]);
    return applyEdits(xml, [
      setAttributes(xml, root, { count: undefined, uniqueCount: total }),
      appendInside(xml, root, inner),
    ]);
  }
}
