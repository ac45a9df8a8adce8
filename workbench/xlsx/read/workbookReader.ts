import { XlsxFault } from '../../model/book';
import { fromStored } from '../formula/formulaText';
import type { OoxmlPackage } from '../package/package';
import { attribute, child, children, flagAttribute, parseXml, type XmlNode } from '../package/xml';
import { WORKBOOK_SCOPE, type DefinedNameJson } from '../resources';

export interface SheetEntry {
  /** Id in the snapshot. */
  id: string;
  /** `sheetId` of the file, never reused within a workbook. */
  fileId: number;
  name: string;
  part: string;
  kind: string;
  state: 'visible' | 'hidden' | 'veryHidden';
  relationshipId: string;
}

export interface DefinedNameEntry {
  node: XmlNode;
  /** undefined: built in or hidden; carried, not shown. */
  json: DefinedNameJson | undefined;
}

export interface WorkbookEntry {
  part: string;
  xml: string;
  root: XmlNode;
  sheets: SheetEntry[];
  names: DefinedNameEntry[];
  date1904: boolean;
  /** Of related parts, where they exist. */
  stylesPart: string | undefined;
  stringsPart: string | undefined;
  themePart: string | undefined;
  metadataPart: string | undefined;
}

function readSheets(book: OoxmlPackage, part: string, root: XmlNode): SheetEntry[] {
  const relationships = new Map(book.relationships(part).map((each) => [each.id, each]));
  return children(child(root, 'sheets'), 'sheet').flatMap((node, i): SheetEntry[] => {
    const relationshipId = attribute(node, 'id') ?? '';
    const relationship = relationships.get(relationshipId);
    if (!relationship || !book.has(relationship.target)) {
      throw new XlsxFault(
        'corrupt',
        `the sheet ${attribute(node, 'name') ?? i + 1} is listed, but its part is missing`,
      );
    }
    const state = attribute(node, 'state');
    const fileId = Number(attribute(node, 'sheetId') ?? i + 1);
    return [
      {
        id: `sheet${fileId}`,
        fileId,
        name: attribute(node, 'name') ?? `Sheet${i + 1}`,
        part: relationship.target,
        kind: relationship.kind,
        state: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
        relationshipId,
      },
    ];
  });
}

/** References stand without `=`; constants and formulas keep it. */
const REFERENCE = /^(?:'(?:[^']|'')+'|[^\s'!(),+\-*/&=<>"]+)!\$?[A-Za-z]{0,3}\$?\d*(?::\$?[A-Za-z]{0,3}\$?\d*)?$/;

function readNames(root: XmlNode, sheets: readonly SheetEntry[]): DefinedNameEntry[] {
  return children(child(root, 'definedNames'), 'definedName').map((node, i) => {
    const name = attribute(node, 'name') ?? '';
    if (name.startsWith('_xlnm.') || flagAttribute(node, 'hidden')) return { node, json: undefined };
    const formula = fromStored(node.text.trim());
    const scope = attribute(node, 'localSheetId');
    const comment = attribute(node, 'comment');
    const json: DefinedNameJson = {
      id: `name${i + 1}`,
      name,
      formulaOrRefString: REFERENCE.test(formula.slice(1)) ? formula.slice(1) : formula,
      localSheetId: scope === undefined ? WORKBOOK_SCOPE : (sheets[Number(scope)]?.id ?? WORKBOOK_SCOPE),
      ...(comment === undefined ? {} : { comment }),
    };
    return { node, json };
  });
}

export function readWorkbook(book: OoxmlPackage): WorkbookEntry {
  const part = book.related('', 'officeDocument')?.target;
  if (!part) throw new XlsxFault('corrupt', 'the package does not say where its workbook is');
  if (/\.bin$/i.test(part)) throw new XlsxFault('notXlsx', 'a binary workbook (.xlsb)');
  const xml = book.requireText(part);
  const root = parseXml(xml, part);
  if (root.name !== 'workbook') throw new XlsxFault('notXlsx', `a document of another kind (${root.name})`);
  const related = (kind: string): string | undefined => {
    const target = book.related(part, kind)?.target;
    return target && book.has(target) ? target : undefined;
  };
  const sheets = readSheets(book, part, root);
  return {
    part,
    xml,
    root,
    sheets,
    names: readNames(root, sheets),
    date1904: flagAttribute(child(root, 'workbookPr'), 'date1904'),
    stylesPart: related('styles'),
    stringsPart: related('sharedStrings'),
    themePart: related('theme'),
    metadataPart: related('sheetMetadata'),
  };
}
