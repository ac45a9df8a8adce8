import type { OoxmlPackage } from './package/package';
import { attribute, child, children, descendants, parseXml, type XmlNode } from './package/xml';

/** The add-in's id in manifest.xml: whose settings these are when a workbook knows several add-ins. */
export const ADD_IN_ID = '7d1f6b0e-93f4-4a57-9b57-5d0f0a6a2c11';
export const TASKPANES = 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes';
export const WEB_EXTENSION = 'http://schemas.microsoft.com/office/2011/relationships/webextension';

export interface WebExtension {
  part: string;
  xml: string;
  root: XmlNode;
}

const isOurs = (root: XmlNode): boolean =>
  [child(root, 'reference'), ...descendants(child(root, 'alternateReferences'), 'reference')].some(
    (reference) => attribute(reference, 'id')?.replace(/[{}]/g, '').toLowerCase() === ADD_IN_ID,
  );

/** The part in which Excel keeps the add-in's document settings. */
export function findWebExtension(book: OoxmlPackage): WebExtension | undefined {
  const panes = book.relationships('').find(({ type }) => type === TASKPANES)?.target;
  if (!panes) return undefined;
  for (const { type, target } of book.relationships(panes)) {
    const xml = type === WEB_EXTENSION ? book.text(target) : undefined;
    if (xml === undefined) continue;
    const root = parseXml(xml, target);
    if (isOurs(root)) return { part: target, xml, root };
  }
  return undefined;
}

export function readSettings(book: OoxmlPackage): Record<string, string> {
  const properties = children(child(findWebExtension(book)?.root, 'properties'), 'property');
  return Object.fromEntries(properties.map((node) => [attribute(node, 'name') ?? '', attribute(node, 'value') ?? '']));
}
