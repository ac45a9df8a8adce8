import { OoxmlPackage } from './package/package';
import { attribute, children, child, descendants, parseXml } from './package/xml';

const owner = (relations: string): string => relations.replace(/_rels\/([^/]*)\.rels$/, '$1');

/** What would make Excel "repair" a package: pointers to nothing, parts without a kind, names said twice. */
export function findFaults(bytes: Uint8Array): string[] {
  const book = OoxmlPackage.open(bytes);
  const faults: string[] = [];
  const types = parseXml(book.requireText('[Content_Types].xml'), 'types');
  const defaults = new Set(children(types, 'Default').map((node) => attribute(node, 'Extension')?.toLowerCase()));
  const overrides = children(types, 'Override').map((node) => attribute(node, 'PartName')?.slice(1) ?? '');
  overrides.filter((name) => !book.has(name)).forEach((name) => faults.push(`content type of no part: ${name}`));
  if (new Set(overrides).size < overrides.length) faults.push('a content type is said twice');
  for (const part of book.list()) {
    const kind = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
    if (part !== '[Content_Types].xml' && !defaults.has(kind) && !overrides.includes(part))
      faults.push(`no content type: ${part}`);
    if (kind !== 'rels') continue;
    const source = owner(part);
    if (source !== '' && !book.has(source)) faults.push(`relationships of no part: ${part}`);
    const relations = book.relationships(source);
    relations
      .filter(({ external, target }) => !external && !book.has(target))
      .forEach(({ target }) => faults.push(`${part}: no ${target}`));
    if (new Set(relations.map(({ id }) => id)).size < relations.length) faults.push(`${part}: an id is used twice`);
  }
  for (const part of book.list().filter((name) => /^[^_].*\.xml$/.test(name) && !name.startsWith('['))) {
    const xml = book.requireText(part);
    const ids = new Set(book.relationships(part).map(({ id }) => id));
    for (const [, id = ''] of xml.matchAll(/\sr:(?:id|embed)="([^"]+)"/g))
      if (!ids.has(id)) faults.push(`${part}: no relationship ${id}`);
    parseXml(xml, part);
  }
  const part = book.related('', 'officeDocument')?.target ?? '';
  const root = parseXml(book.requireText(part), part);
  const sheets = children(child(root, 'sheets'), 'sheet');
  for (const name of ['name', 'sheetId', 'id']) {
    const values = sheets.map((node) => attribute(node, name)?.toLowerCase());
    if (new Set(values).size < values.length) faults.push(`two sheets have the same ${name}`);
  }
  const names = descendants(root, 'definedName').map((node) =>
    `${attribute(node, 'name')}|${attribute(node, 'localSheetId')}`.toLowerCase(),
  );
  if (new Set(names).size < names.length) faults.push('a name is defined twice');
  descendants(root, 'definedName')
    .filter((node) => Number(attribute(node, 'localSheetId') ?? 0) >= sheets.length)
    .forEach((node) => faults.push(`the name ${attribute(node, 'name')} belongs to no sheet`));
  return faults;
}

/** Parts that are not the same bytes in both packages, or stand in one alone. */
export function differingParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [OoxmlPackage.open(before), OoxmlPackage.open(after)];
  return [...new Set([...old.list(), ...now.list()])].filter((name) => {
    const [a, b] = [old.bytes(name), now.bytes(name)];
    return !a || !b || Buffer.compare(a, b) !== 0;
  });
}
