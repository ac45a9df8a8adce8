import { appendInside, applyEdits, prefixOf } from '../package/edits';
import type { OoxmlPackage } from '../package/package';
import { child, children, element, parseXml, XML_DECLARATION } from '../package/xml';
import { ADD_IN_ID, findWebExtension, readSettings, TASKPANES, WEB_EXTENSION } from '../settings';
import { RELATIONSHIPS_NAMESPACE } from './namespaces';

const WE = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const WETP = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
const PANES_PART = 'xl/webextensions/taskpanes.xml';
const EMPTY_PANES = `${XML_DECLARATION}<wetp:taskpanes xmlns:wetp="${WETP}"></wetp:taskpanes>`;

const properties = (settings: Record<string, string>, prefix: string): string =>
  Object.entries(settings)
    .map(([name, value]) => element(`${prefix}property`, { name, value }))
    .join('');

/** `workbook.settings` where Excel keeps them: beside the add-in's pane, which stays closed until somebody opens it. */
export function writeSettings(book: OoxmlPackage, settings: Record<string, string>): void {
  const sorted = (each: Record<string, string>) =>
    JSON.stringify(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)));
  if (sorted(readSettings(book)) === sorted(settings)) return;
  const extension = findWebExtension(book);
  if (extension) {
    const { part, xml, root } = extension;
    const prefix = prefixOf(xml, root);
    const node = child(root, 'properties');
    const written = element(`${prefix}properties`, {}, properties(settings, prefix));
    const edit = node ? { start: node.start, end: node.end, text: written } : appendInside(xml, root, written);
    book.setText(part, applyEdits(xml, [edit]));
    return;
  }
  const part = book.freeName('xl/webextensions/webextension#.xml');
  const reference = element('we:reference', {
    id: ADD_IN_ID,
    version: '1.0.0.0',
    store: 'developer',
    storeType: 'Registry',
  });
  const inner = `${reference}<we:alternateReferences/>${element('we:properties', {}, properties(settings, 'we:'))}<we:bindings/><we:snapshot xmlns:r="${RELATIONSHIPS_NAMESPACE}"/>`;
  const root = element('we:webextension', { 'xmlns:we': WE, id: `{${ADD_IN_ID.toUpperCase()}}` }, inner);
  book.add(part, XML_DECLARATION + root, 'application/vnd.ms-office.webextension+xml');
  addPane(book, part);
}

function addPane(book: OoxmlPackage, extension: string): void {
  const known = book.relationships('').find(({ type }) => type === TASKPANES)?.target;
  const part = known ?? PANES_PART;
  if (!known) {
    book.add(part, EMPTY_PANES, 'application/vnd.ms-office.webextensiontaskpanes+xml');
    book.relate('', TASKPANES, part);
  }
  const id = book.relate(part, WEB_EXTENSION, extension);
  const xml = book.requireText(part);
  const root = parseXml(xml, part);
  const reference = element('wetp:webextensionref', { 'xmlns:r': RELATIONSHIPS_NAMESPACE, 'r:id': id });
  const attributes = {
    'xmlns:wetp': WETP,
    dockstate: 'right',
    visibility: 0,
    width: 380,
    row: children(root, 'taskpane').length,
  };
  book.setText(part, applyEdits(xml, [appendInside(xml, root, element('wetp:taskpane', attributes, reference))]));
}
