import type { XmlNode } from './xml';

export interface TextEdit {
  start: number;
  end: number;
  text: string;
}

/** Applies edits that do not overlap; several insertions at one place keep their order. */
export function applyEdits(source: string, edits: readonly TextEdit[]): string {
  const pieces: string[] = [];
  let position = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push(source.slice(position, edit.start), edit.text);
    position = edit.end;
  }
  pieces.push(source.slice(position));
  return pieces.join('');
}

/** The namespace prefix of an element as written (`x:` in `<x:row>`), so that what is added beside it agrees. */
export function prefixOf(source: string, node: XmlNode): string {
  const match = /^<([^\s/>:]+:)/.exec(source.slice(node.start, node.start + 64));
  return match?.[1] ?? '';
}

/** Gives every element of a fragment that has no prefix the one of its surroundings. */
export const withPrefix = (fragment: string, prefix: string): string =>
  prefix === '' ? fragment : fragment.replace(/<(\/?)([A-Za-z][\w.-]*)(?=[\s/>])/g, `<$1${prefix}$2`);

/** Adds `inner` at the end of the element, opening it up when it was written as `<a/>`. */
export function appendInside(source: string, node: XmlNode, inner: string): TextEdit {
  const fragment = withPrefix(inner, prefixOf(source, node));
  if (node.innerStart >= 0) return { start: node.innerEnd, end: node.innerEnd, text: fragment };
  const tag = source.slice(node.start, node.end);
  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? node.name;
  return { start: node.start, end: node.end, text: `${tag.replace(/\s*\/>$/, '>')}${fragment}</${name}>` };
}

/** The element's start tag with some attributes set or (undefined) removed; the others stay as they are written. */
export function setAttributes(source: string, node: XmlNode, changes: Record<string, string | undefined>): TextEdit {
  const end = node.innerStart >= 0 ? node.innerStart : node.end;
  let tag = source.slice(node.start, end);
  for (const [name, value] of Object.entries(changes)) {
    const pattern = new RegExp(`\\s+${name}\\s*=\\s*("[^"]*"|'[^']*')`);
    const written = value === undefined ? '' : ` ${name}="${value}"`;
    tag = pattern.test(tag)
      ? tag.replace(pattern, () => written)
      : tag.replace(/\s*(\/?)>$/, (_, slash: string) => `${written}${slash}>`);
  }
  return { start: node.start, end, text: tag };
}
