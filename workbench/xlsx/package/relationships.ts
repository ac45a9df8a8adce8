import { attribute, element, parseXml, XML_DECLARATION } from './xml';

export interface Relationship {
  id: string;
  /** The last word of the type's address, e.g. `worksheet`: equal in transitional and strict files. */
  kind: string;
  type: string;
  /** Part name for internal targets, the address as written for external ones. */
  target: string;
  external: boolean;
}

export const RELATIONSHIP_TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

export function relationshipsPartOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

export function resolveTarget(source: string, target: string): string {
  let path = target;
  try {
    path = decodeURI(target);
  } catch {
    // A stray % is part of the name.
  }
  if (path.startsWith('/')) return path.slice(1);
  const segments = source.split('/').slice(0, -1);
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

/** The target as written in the relationships of `source`: relative, as Excel writes it. */
export function relativeTarget(source: string, target: string): string {
  const from = source.split('/').slice(0, -1);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

export function parseRelationships(xml: string, source: string): Relationship[] {
  return parseXml(xml, relationshipsPartOf(source)).children.map((node) => {
    const type = attribute(node, 'Type') ?? '';
    const external = attribute(node, 'TargetMode') === 'External';
    const target = attribute(node, 'Target') ?? '';
    return {
      id: attribute(node, 'Id') ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1),
      type,
      target: external ? target : resolveTarget(source, target),
      external,
    };
  });
}

export function writeRelationship(source: string, { id, type, target, external }: Omit<Relationship, 'kind'>): string {
  return element('Relationship', {
    Id: id,
    Type: type,
    Target: external ? target : relativeTarget(source, target),
    TargetMode: external ? 'External' : undefined,
  });
}

export const emptyRelationships = `${XML_DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
