/** What Excel reads of an add-in's manifest to show it: its name, its ribbon tab, its pane and its functions. */
export interface AddInManifest {
  name: string;
  icon: string;
  paneUrl: string;
  tab: RibbonTab;
  /** What the add-in adds to the menu of a cell; null where it adds nothing. */
  cellMenu: RibbonButton | null;
  /** The files of its keyboard shortcuts and of their words in another language. */
  shortcuts: { url: string; resourcesUrl: string | null } | null;
  functions: { namespace: string; metadataUrl: string };
}

export interface RibbonTab {
  id: string;
  label: string;
  groups: RibbonGroup[];
}

export interface RibbonGroup {
  id: string;
  label: string;
  buttons: RibbonButton[];
}

export interface RibbonButton {
  id: string;
  label: string;
  tip: { title: string; description: string };
  /** Path by size in pixels, ascending. */
  icons: { size: number; url: string }[];
  action: { kind: 'function'; name: string } | { kind: 'pane' };
}

/** The part of a DOM document that is used, so that any XML parser will do. */
interface XmlNode {
  readonly localName?: string | null;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<XmlNode>;
  readonly getAttribute?: (name: string) => string | null;
}

/**
 * Reads a manifest for one display language: texts and addresses take their `Override` for it where there is one.
 * Addresses come back as paths, because whoever serves the add-in serves it from another origin than the manifest says.
 */
export function readManifest(document: { documentElement: XmlNode | null }, locale: string): AddInManifest {
  const root = document.documentElement;
  if (root === null || root.localName !== 'OfficeApp') throw new Error('The manifest is no OfficeApp document');
  const resources = resourcesOf(root, locale);
  const resource = (node: XmlNode): string => {
    const id = attribute(node, 'resid');
    const text = resources.get(id);
    if (text === undefined) throw new Error(`The manifest has no resource ${id}`);
    return text;
  };
  const tab = one(root, 'VersionOverrides', 'Hosts', 'Host', 'DesktopFormFactor', 'ExtensionPoint', 'CustomTab');
  const functions = one(root, 'VersionOverrides', 'Hosts', 'Host', 'AllFormFactors', 'ExtensionPoint');
  return {
    name: localised(one(root, 'DisplayName'), locale),
    icon: pathOf(localised(one(root, 'IconUrl'), locale)),
    paneUrl: pathOf(localised(one(root, 'DefaultSettings', 'SourceLocation'), locale)),
    tab: {
      id: attribute(tab, 'id'),
      label: resource(one(tab, 'Label')),
      groups: children(tab, 'Group').map((group) => ({
        id: attribute(group, 'id'),
        label: resource(one(group, 'Label')),
        buttons: children(group, 'Control').map((control) => readButton(control, resource)),
      })),
    },
    cellMenu: readCellMenu(root, resource),
    shortcuts: readShortcutUrls(root),
    functions: {
      namespace: resource(one(functions, 'Namespace')),
      metadataUrl: pathOf(resource(one(functions, 'Metadata', 'SourceLocation'))),
    },
  };
}

function readCellMenu(root: XmlNode, resource: (node: XmlNode) => string): RibbonButton | null {
  const points = children(one(root, 'VersionOverrides', 'Hosts', 'Host', 'DesktopFormFactor'), 'ExtensionPoint');
  const menus = points.flatMap((point) => children(point, 'OfficeMenu'));
  const menu = menus.find((candidate) => attribute(candidate, 'id') === 'ContextMenuCell');
  return menu === undefined ? null : readButton(one(menu, 'Control'), resource);
}

function readShortcutUrls(root: XmlNode): AddInManifest['shortcuts'] {
  const [overrides] = children(root, 'ExtendedOverrides');
  if (overrides === undefined) return null;
  const resources = overrides.getAttribute?.('ResourcesUrl') ?? '';
  return { url: pathOf(attribute(overrides, 'Url')), resourcesUrl: resources === '' ? null : pathOf(resources) };
}

function readButton(control: XmlNode, resource: (node: XmlNode) => string): RibbonButton {
  const supertip = one(control, 'Supertip');
  const action = one(control, 'Action');
  return {
    id: attribute(control, 'id'),
    label: resource(one(control, 'Label')),
    tip: { title: resource(one(supertip, 'Title')), description: resource(one(supertip, 'Description')) },
    icons: children(one(control, 'Icon'), 'Image')
      .map((image) => ({ size: Number(attribute(image, 'size')), url: pathOf(resource(image)) }))
      .sort((a, b) => a.size - b.size),
    action:
      attribute(action, 'xsi:type') === 'ExecuteFunction'
        ? { kind: 'function', name: one(action, 'FunctionName').textContent?.trim() ?? '' }
        : { kind: 'pane' },
  };
}

function resourcesOf(root: XmlNode, locale: string): Map<string, string> {
  const resources = one(root, 'VersionOverrides', 'Resources');
  return new Map(
    elements(resources)
      .flatMap(elements)
      .map((entry) => [attribute(entry, 'id'), localised(entry, locale)]),
  );
}

function localised(node: XmlNode, locale: string): string {
  const override = children(node, 'Override').find((entry) => attribute(entry, 'Locale') === locale);
  return override === undefined ? attribute(node, 'DefaultValue') : attribute(override, 'Value');
}

function pathOf(url: string): string {
  return new URL(url).pathname;
}

function attribute(node: XmlNode, name: string): string {
  const value = node.getAttribute?.(name);
  if (value === null || value === undefined) throw new Error(`The manifest's ${node.localName} has no ${name}`);
  return value;
}

/** The first element on a path of element names. */
function one(node: XmlNode, ...path: string[]): XmlNode {
  return path.reduce((parent, name) => {
    const child = children(parent, name)[0];
    if (child === undefined) throw new Error(`The manifest's ${parent.localName} has no ${name}`);
    return child;
  }, node);
}

function children(node: XmlNode, name: string): XmlNode[] {
  return elements(node).filter(({ localName }) => localName === name);
}

function elements(node: XmlNode): XmlNode[] {
  return Array.from(node.childNodes).filter(({ getAttribute }) => getAttribute !== undefined);
}
