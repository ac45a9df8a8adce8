import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { XlsxFault } from '../../model/book';

/** An element with its place in the text it was read from, so that it can be cut out or replaced there. */
export interface XmlNode {
  /** Local name, without a namespace prefix. */
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
  /** Character data directly inside, concatenated. */
  text: string;
  start: number;
  end: number;
  /** Where the content begins and ends; both -1 for `<a/>`. */
  innerStart: number;
  innerEnd: number;
}

export interface XmlHandler {
  /** `start` is the offset of `<`, `end` the offset after `>`. */
  open(name: string, attributes: Record<string, string>, start: number, end: number, selfClosing: boolean): void;
  text(value: string): void;
  close(name: string, start: number, end: number): void;
}

export const localName = (qualified: string): string => qualified.slice(qualified.indexOf(':') + 1);

/** Streams a well-formed document into the handler; anything else is a fault that names the part. */
export function scanXml(xml: string, part: string, handler: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: false, position: true });
  let selfClosed = false;
  parser.on('error', (error) => {
    throw new XlsxFault('corrupt', `${part}: ${error.message}`);
  });
  parser.on('opentag', (tag: SaxesTagPlain) => {
    const end = parser.position;
    selfClosed = tag.isSelfClosing;
    handler.open(localName(tag.name), tag.attributes, xml.lastIndexOf('<', end - 2), end, selfClosed);
  });
  parser.on('text', (value) => handler.text(value));
  parser.on('cdata', (value) => handler.text(value));
  parser.on('closetag', (tag: SaxesTagPlain) => {
    const end = parser.position;
    handler.close(localName(tag.name), selfClosed ? end : xml.lastIndexOf('<', end - 2), end);
    selfClosed = false;
  });
  parser.write(xml).close();
}

/** Collects elements into a tree; its `roots` are the outermost elements it was shown. */
export class TreeBuilder implements XmlHandler {
  readonly roots: XmlNode[] = [];
  private readonly stack: XmlNode[] = [];

  get depth(): number {
    return this.stack.length;
  }

  open(name: string, attributes: Record<string, string>, start: number, end: number, selfClosing: boolean): void {
    const inner = selfClosing ? -1 : end;
    const node = { name, attributes, children: [], text: '', start, end, innerStart: inner, innerEnd: inner };
    (this.stack.at(-1)?.children ?? this.roots).push(node);
    this.stack.push(node);
  }

  text(value: string): void {
    const node = this.stack.at(-1);
    if (node) node.text += value;
  }

  close(_name: string, start: number, end: number): void {
    const node = this.stack.pop();
    if (!node) return;
    if (node.innerStart >= 0) node.innerEnd = start;
    node.end = end;
  }
}

export function parseXml(xml: string, part: string): XmlNode {
  const builder = new TreeBuilder();
  scanXml(xml, part, builder);
  const root = builder.roots[0];
  if (!root) throw new XlsxFault('corrupt', `${part}: no root element`);
  return root;
}

export const child = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  node?.children.find((candidate) => candidate.name === name);

export const children = (node: XmlNode | undefined, name: string): XmlNode[] =>
  node?.children.filter((candidate) => candidate.name === name) ?? [];

/** Every element of that name below `node`, in document order. */
export function descendants(node: XmlNode | undefined, name: string): XmlNode[] {
  return (node?.children ?? []).flatMap((each) => [...(each.name === name ? [each] : []), ...descendants(each, name)]);
}

/** An attribute by its local name, whatever prefix the producer chose (`r:id`, `d3p1:id`). */
export function attribute(node: XmlNode | undefined, name: string): string | undefined {
  if (!node) return undefined;
  const direct = node.attributes[name];
  if (direct !== undefined) return direct;
  const key = Object.keys(node.attributes).find((candidate) => candidate.endsWith(`:${name}`));
  return key === undefined ? undefined : node.attributes[key];
}

export function numberAttribute(node: XmlNode | undefined, name: string): number | undefined {
  const text = attribute(node, name);
  if (text === undefined || text.trim() === '') return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** xsd:boolean, with the default of an absent attribute. */
export function flagAttribute(node: XmlNode | undefined, name: string, otherwise = false): boolean {
  const text = attribute(node, name);
  return text === undefined ? otherwise : text === '1' || text === 'true' || text === 'on';
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// Characters that XML 1.0 cannot hold at all; Excel writes them as _x0001_.
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

export const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter).replace(FORBIDDEN, '');

/** Cell text: as `escapeXml`, with Excel's own escapes for control characters and for texts that look like one. */
export function escapeText(text: string): string {
  return text
    .replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x')
    .replace(/[&<>]/g, (letter) => ENTITIES[letter] ?? letter)
    .replace(/\r/g, '_x000D_')
    .replace(FORBIDDEN, (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}

export const unescapeText = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;

/** `<t>` keeps blanks at its ends only when told to. */
export const textElement = (name: string, text: string): string =>
  `<${name}${/^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : ''}>${escapeText(text)}</${name}>`;

export type Attributes = Record<string, string | number | boolean | undefined>;

/** ` a="1" b="x"`; undefined is left out, booleans become 1 and 0. */
export function writeAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${typeof value === 'boolean' ? Number(value) : escapeXml(String(value)).replace(/\n/g, '&#10;')}"`,
    )
    .join('');
}

export const element = (name: string, attributes: Attributes, inner = ''): string =>
  inner === ''
    ? `<${name}${writeAttributes(attributes)}/>`
    : `<${name}${writeAttributes(attributes)}>${inner}</${name}>`;

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
