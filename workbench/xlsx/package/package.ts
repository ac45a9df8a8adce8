import type { SourcePackage } from '../../model/book';
import { XlsxFault } from '../../model/book';
import { appendInside, applyEdits } from './edits';
import {
  emptyRelationships,
  parseRelationships,
  RELATIONSHIP_TYPES,
  relationshipsPartOf,
  writeRelationship,
  type Relationship,
} from './relationships';
import { attribute, children, element, parseXml, XML_DECLARATION } from './xml';
import { toStrict } from './strict';
import { readZip, writeZip } from './zip';

const CONTENT_TYPES = '[Content_Types].xml';
const OFFICE_DOCUMENT = `${RELATIONSHIP_TYPES}officeDocument`;
const encoder = new TextEncoder();

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}

/**
 * An OPC package. Parts that nobody sets keep the very bytes they were read with.
 * Part names are compared without regard to case, as the specification wants.
 */
export class OoxmlPackage implements SourcePackage {
  readonly brand = 'xlsx package';
  private readonly parts: Map<string, Uint8Array>;
  private readonly names = new Map<string, string>();
  /** Written in the namespaces of ISO 29500 strict: what is added must be, too. */
  private readonly strict: boolean;

  constructor(parts: Map<string, Uint8Array> = new Map()) {
    this.parts = parts;
    for (const name of parts.keys()) this.names.set(name.toLowerCase(), name);
    this.strict = this.relationships('').some(({ type }) => type === toStrict(OFFICE_DOCUMENT));
    if (!this.has(CONTENT_TYPES)) {
      this.setText(
        CONTENT_TYPES,
        `${XML_DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
          '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
          '<Default Extension="xml" ContentType="application/xml"/></Types>',
      );
    }
  }

  static open(bytes: Uint8Array): OoxmlPackage {
    const parts = readZip(bytes);
    if (![...parts.keys()].some((name) => name.toLowerCase() === '[content_types].xml')) {
      throw new XlsxFault(parts.size === 0 ? 'corrupt' : 'notXlsx', 'a zip archive, but not an Office document');
    }
    return new OoxmlPackage(parts);
  }

  /** A copy that can be changed while the original stays what it was: parts are replaced, never written into. */
  copy(): OoxmlPackage {
    return new OoxmlPackage(new Map(this.parts));
  }

  toBytes(): Uint8Array {
    return writeZip(this.parts);
  }

  has(name: string): boolean {
    return this.names.has(name.toLowerCase());
  }

  list(): string[] {
    return [...this.parts.keys()];
  }

  bytes(name: string): Uint8Array | undefined {
    return this.parts.get(this.names.get(name.toLowerCase()) ?? name);
  }

  text(name: string): string | undefined {
    const bytes = this.bytes(name);
    return bytes && decode(bytes);
  }

  requireText(name: string): string {
    const text = this.text(name);
    if (text === undefined) throw new XlsxFault('corrupt', `the part ${name} is missing`);
    return text;
  }

  setText(name: string, xml: string): void {
    const stored = this.names.get(name.toLowerCase()) ?? name;
    this.names.set(name.toLowerCase(), stored);
    const written = this.strict ? toStrict(xml) : xml;
    this.parts.set(stored, encoder.encode(written.replace(/^(<\?xml[^>]*encoding=)(["'])utf-16\2/i, '$1"UTF-8"')));
  }

  /** A new part with its content type. */
  add(name: string, xml: string, contentType: string): void {
    this.setText(name, xml);
    const types = this.requireText(CONTENT_TYPES);
    const root = parseXml(types, CONTENT_TYPES);
    this.setText(
      CONTENT_TYPES,
      applyEdits(types, [
        appendInside(types, root, element('Override', { PartName: `/${name}`, ContentType: contentType })),
      ]),
    );
  }

  /** Removes a part, its relationships and its content type; the parts it pointed to stay. */
  remove(name: string): void {
    for (const each of [name, relationshipsPartOf(name)]) {
      const stored = this.names.get(each.toLowerCase());
      if (stored === undefined) continue;
      this.parts.delete(stored);
      this.names.delete(each.toLowerCase());
    }
    const types = this.requireText(CONTENT_TYPES);
    const gone = children(parseXml(types, CONTENT_TYPES), 'Override').filter(
      (node) => attribute(node, 'PartName')?.toLowerCase() === `/${name}`.toLowerCase(),
    );
    if (gone.length > 0)
      this.setText(
        CONTENT_TYPES,
        applyEdits(
          types,
          gone.map(({ start, end }) => ({ start, end, text: '' })),
        ),
      );
  }

  ensureDefaultType(extension: string, contentType: string): void {
    const types = this.requireText(CONTENT_TYPES);
    const root = parseXml(types, CONTENT_TYPES);
    if (children(root, 'Default').some((node) => attribute(node, 'Extension')?.toLowerCase() === extension)) return;
    const inner = root.children[0];
    const fragment = element('Default', { Extension: extension, ContentType: contentType });
    this.setText(
      CONTENT_TYPES,
      applyEdits(types, [
        inner ? { start: inner.start, end: inner.start, text: fragment } : appendInside(types, root, fragment),
      ]),
    );
  }

  contentType(name: string): string | undefined {
    const root = parseXml(this.requireText(CONTENT_TYPES), CONTENT_TYPES);
    const own = children(root, 'Override').find(
      (node) => attribute(node, 'PartName')?.toLowerCase() === `/${name}`.toLowerCase(),
    );
    return attribute(own, 'ContentType');
  }

  /** The first free name, e.g. `xl/charts/chart3.xml` for `xl/charts/chart#.xml`. */
  freeName(pattern: string): string {
    let number = 1;
    while (this.has(pattern.replace('#', String(number)))) number += 1;
    return pattern.replace('#', String(number));
  }

  /** `source` is a part name; '' stands for the package itself. */
  relationships(source: string): Relationship[] {
    const xml = this.text(relationshipsPartOf(source));
    return xml === undefined ? [] : parseRelationships(xml, source);
  }

  related(source: string, kind: string): Relationship | undefined {
    return this.relationships(source).find((relationship) => relationship.kind === kind && !relationship.external);
  }

  /** Adds a relationship and returns its id. */
  relate(source: string, kind: string, target: string, external = false): string {
    const part = relationshipsPartOf(source);
    const xml = this.text(part) ?? emptyRelationships;
    const ids = new Set(parseRelationships(xml, source).map(({ id }) => id));
    let number = ids.size + 1;
    while (ids.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    const type = kind.includes('/') ? kind : RELATIONSHIP_TYPES + kind;
    this.setText(
      part,
      applyEdits(xml, [
        appendInside(xml, parseXml(xml, part), writeRelationship(source, { id, type, target, external })),
      ]),
    );
    return id;
  }

  unrelate(source: string, id: string): void {
    const part = relationshipsPartOf(source);
    const xml = this.text(part);
    if (xml === undefined) return;
    const gone = parseXml(xml, part).children.filter((node) => attribute(node, 'Id') === id);
    this.setText(
      part,
      applyEdits(
        xml,
        gone.map(({ start, end }) => ({ start, end, text: '' })),
      ),
    );
  }
}
