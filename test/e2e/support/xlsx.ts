import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** A cell as the file has it, read independently of the workbench. */
export interface FileCell {
  value: string | number | boolean | null;
  /** As stored; `(shared)` for the follower of a shared formula. */
  formula: string | null;
  numberFormat: string;
}

export interface FileSheet {
  name: string;
  state: string;
  path: string;
  cells: Map<string, FileCell>;
  merges: string[];
}

export interface XlsxFile {
  parts: Record<string, Uint8Array>;
  text(path: string): string;
  sheets: FileSheet[];
  /** Defined names with their references. */
  names: Map<string, string>;
}

type Attributes = Record<string, string>;

/** Every element with its attributes and own text, in document order; prefixes are dropped. */
function* elements(xml: string): Generator<{ name: string; attributes: Attributes; text: string; path: string }> {
  const found: { name: string; attributes: Attributes; text: string; path: string }[] = [];
  const stack: (typeof found)[number][] = [];
  const parser = new SaxesParser();
  const bare = (name: string): string => name.slice(name.indexOf(':') + 1);
  parser.on('opentag', ({ name, attributes }) => {
    const path = [...stack.map((element) => element.name), bare(name)].join('/');
    const element = { name: bare(name), attributes, text: '', path };
    stack.push(element);
    found.push(element);
  });
  parser.on('text', (text) => {
    const top = stack.at(-1);
    if (top !== undefined) top.text += text;
  });
  parser.on('closetag', () => stack.pop());
  parser.write(xml).close();
  yield* found;
}

function sharedStrings(xml: string | null): string[] {
  const strings: string[] = [];
  if (xml === null) return strings;
  for (const { name, text, path } of elements(xml)) {
    if (name === 'si') strings.push('');
    // Phonetic runs are reading aids, no text of the cell.
    if (name === 't' && !path.includes('/rPh/')) strings.push((strings.pop() ?? '') + text);
  }
  return strings;
}

const BUILT_IN_FORMATS: Record<string, string> = {
  '0': 'General',
  '1': '0',
  '2': '0.00',
  '3': '#,##0',
  '4': '#,##0.00',
};
Object.assign(BUILT_IN_FORMATS, { '9': '0%', '10': '0.00%', '14': 'm/d/yyyy', '49': '@' });

/** The number format of each cell style. */
function cellFormats(xml: string): string[] {
  const custom = new Map<string, string>();
  const formats: string[] = [];
  for (const { name, attributes, path } of elements(xml)) {
    if (path.endsWith('numFmts/numFmt')) custom.set(attributes['numFmtId'] ?? '', attributes['formatCode'] ?? '');
    if (name === 'xf' && path.endsWith('cellXfs/xf')) {
      const id = attributes['numFmtId'] ?? '0';
      formats.push(custom.get(id) ?? BUILT_IN_FORMATS[id] ?? `#${id}`);
    }
  }
  return formats;
}

function readSheet(
  xml: string,
  strings: readonly string[],
  formats: readonly string[],
): Pick<FileSheet, 'cells' | 'merges'> {
  const cells = new Map<string, FileCell>();
  const merges: string[] = [];
  let type = 'n';
  let cell: FileCell | null = null;
  for (const { name, attributes, text, path } of elements(xml)) {
    if (name === 'mergeCell') merges.push(attributes['ref'] ?? '');
    if (name === 'c') {
      type = attributes['t'] ?? 'n';
      cell = { value: null, formula: null, numberFormat: formats[Number(attributes['s'] ?? 0)] ?? '?' };
      cells.set(attributes['r'] ?? '', cell);
    }
    if (cell === null) continue;
    if (name === 'f') cell.formula = text === '' ? '(shared)' : text;
    if (name === 'v') {
      if (type === 's') cell.value = strings[Number(text)] ?? null;
      else if (type === 'n') cell.value = Number(text);
      else if (type === 'b') cell.value = text === '1';
      else cell.value = text;
    }
    if (name === 't' && path.includes('/is/')) cell.value = `${cell.value ?? ''}${text}`;
  }
  // A styled cell without content is no content.
  for (const [reference, { value, formula }] of cells) {
    if ((value === null || value === '') && formula === null) cells.delete(reference);
  }
  return { cells, merges: merges.sort() };
}

export function readXlsx(bytes: Uint8Array): XlsxFile {
  const parts = unzipSync(bytes);
  const maybe = (path: string): string | null => {
    const part = parts[path];
    return part === undefined ? null : strFromU8(part);
  };
  const text = (path: string): string => {
    const content = maybe(path);
    if (content === null) throw new Error(`no part ${path}`);
    return content;
  };
  const strings = sharedStrings(maybe('xl/sharedStrings.xml'));
  const formats = cellFormats(text('xl/styles.xml'));
  const targets = new Map<string, string>();
  for (const { name, attributes } of elements(text('xl/_rels/workbook.xml.rels'))) {
    if (name === 'Relationship') targets.set(attributes['Id'] ?? '', attributes['Target'] ?? '');
  }
  const sheets: FileSheet[] = [];
  const names = new Map<string, string>();
  for (const { name, attributes, text: content } of elements(text('xl/workbook.xml'))) {
    if (name === 'definedName') names.set(attributes['name'] ?? '', content.replaceAll("'", ''));
    if (name === 'sheet') {
      const target = targets.get(attributes['r:id'] ?? '') ?? '';
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      const state = attributes['state'] ?? 'visible';
      sheets.push({ name: attributes['name'] ?? '', state, path, ...readSheet(text(path), strings, formats) });
    }
  }
  return { parts, text, sheets, names };
}

/** What differs between two sheets' cells, at most a handful, for a message that helps. */
export function differences(
  before: FileSheet,
  after: FileSheet,
  equal: (a: FileCell, b: FileCell) => boolean,
): string[] {
  const found: string[] = [];
  for (const reference of new Set([...before.cells.keys(), ...after.cells.keys()])) {
    const a = before.cells.get(reference);
    const b = after.cells.get(reference);
    if (a === undefined || b === undefined || !equal(a, b)) {
      found.push(`${before.name}!${reference}: ${JSON.stringify(a)} → ${JSON.stringify(b)}`);
    }
    if (found.length >= 8) break;
  }
  return found;
}
