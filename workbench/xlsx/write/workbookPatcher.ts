import { quoteSheet } from '../../model/a1';
import { toStored } from '../formula/formulaText';
import { appendInside, applyEdits, prefixOf, setAttributes, withPrefix, type TextEdit } from '../package/edits';
import { attribute, child, element, escapeText, flagAttribute, type XmlNode } from '../package/xml';
import { readStructureProtection } from '../read/protection';
import type { SheetEntry, WorkbookEntry } from '../read/workbookReader';
import type { PageSetup } from '../../model/page';
import { WORKBOOK_SCOPE, type DefinedNameJson } from '../resources';
import { RELATIONSHIPS_NAMESPACE } from './namespaces';

/** A sheet of the workbook to be, in its order. */
export interface PlannedSheet {
  id: string;
  name: string;
  hidden: boolean;
  /** Of the file, when it was there before. */
  entry: SheetEntry | undefined;
  fileId: number;
  relationshipId: string;
  page: PageSetup | undefined;
  pageBefore: PageSetup | undefined;
}

export interface WorkbookChanges {
  sheets: readonly PlannedSheet[];
  names: readonly DefinedNameJson[];
  /**
   * Whether Excel is to compute everything when it opens the file. `false` where formulas of the add-in stand with their
   * results: computed without the add-in, they would turn into #NAME?.
   */
  fullCalculation: boolean | undefined;
  structureProtected: boolean;
}

/** Children of `<workbook>` in the order of the schema, as far as they matter here. */
const ORDER = [
  'fileVersion',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'extLst',
];

function place(workbook: WorkbookEntry, name: string, fragment: string): TextEdit {
  const { root, xml } = workbook;
  const later = new Set(ORDER.slice(ORDER.indexOf(name) + 1));
  const next = root.children.find((node) => later.has(node.name));
  return next
    ? { start: next.start, end: next.start, text: withPrefix(fragment, prefixOf(xml, next)) }
    : appendInside(xml, root, fragment);
}

function stateOf(sheet: PlannedSheet): string | undefined {
  if (!sheet.hidden) return undefined;
  return sheet.entry?.state === 'veryHidden' ? 'veryHidden' : 'hidden';
}

function sheetsEdits(workbook: WorkbookEntry, sheets: readonly PlannedSheet[]): TextEdit[] {
  const same =
    sheets.length === workbook.sheets.length &&
    sheets.every((sheet, i) => {
      const old = workbook.sheets[i];
      return old && sheet.id === old.id && sheet.name === old.name && (old.state !== 'visible') === sheet.hidden;
    });
  const node = child(workbook.root, 'sheets');
  if (same || !node) return [];
  const prefix = prefixOf(workbook.xml, node);
  const inner = sheets.map((sheet) =>
    element('sheet', {
      name: sheet.name,
      sheetId: sheet.fileId,
      state: stateOf(sheet),
      'xmlns:r': RELATIONSHIPS_NAMESPACE,
      'r:id': sheet.relationshipId,
    }),
  );
  return [{ start: node.start, end: node.end, text: withPrefix(`<sheets>${inner.join('')}</sheets>`, prefix) }];
}

/** The active tab must exist and be visible, or Excel shows nothing. */
function viewEdits(workbook: WorkbookEntry, sheets: readonly PlannedSheet[]): TextEdit[] {
  const view = child(child(workbook.root, 'bookViews'), 'workbookView');
  if (!view) return [];
  const active = Number(attribute(view, 'activeTab') ?? 0);
  const before = workbook.sheets[active]?.id;
  const still = sheets.findIndex((sheet) => sheet.id === before && !sheet.hidden);
  const index =
    still >= 0
      ? still
      : Math.max(
          0,
          sheets.findIndex((sheet) => !sheet.hidden),
        );
  const first = Number(attribute(view, 'firstSheet') ?? 0);
  const changes = {
    ...(index === active ? {} : { activeTab: String(index) }),
    ...(first > 0 && first >= sheets.length ? { firstSheet: undefined } : {}),
  };
  return Object.keys(changes).length > 0 ? [setAttributes(workbook.xml, view, changes)] : [];
}

const storedReference = (json: DefinedNameJson): string => toStored(json.formulaOrRefString);

function printNames(sheet: PlannedSheet, index: number): { name: string; xml: string }[] {
  const { printArea, printTitleRows, printTitleColumns } = sheet.page ?? {};
  const absolute = (address: string) =>
    `${quoteSheet(sheet.name)}!${address.replace(/\$/g, '').replace(/([A-Za-z]+)?(\d+)?/g, (_, c?: string, r?: string) => (c ? `$${c}` : '') + (r ? `$${r}` : ''))}`;
  const titles = [printTitleColumns, printTitleRows].flatMap((each) => (each ? [absolute(each)] : [])).join(',');
  const named = [
    { name: '_xlnm.Print_Area', text: printArea ? absolute(printArea) : '' },
    { name: '_xlnm.Print_Titles', text: titles },
  ];
  return named
    .filter(({ text }) => text !== '')
    .map(({ name, text }) => ({ name, xml: element('definedName', { name, localSheetId: index }, escapeText(text)) }));
}

const printKey = (page: PageSetup | undefined): string =>
  JSON.stringify([page?.printArea, page?.printTitleRows, page?.printTitleColumns]);

/** Names that did not change keep their text; scopes follow their sheets when these move. */
function nameElements(workbook: WorkbookEntry, { sheets, names }: WorkbookChanges): string[] {
  const indexOf = new Map(sheets.map((sheet, i) => [sheet.id, i]));
  const changedPrint = new Set(
    sheets.filter((sheet) => printKey(sheet.page) !== printKey(sheet.pageBefore)).map(({ id }) => id),
  );
  // A name of a sheet that is gone goes with it.
  const scoped = ({ localSheetId }: DefinedNameJson) => localSheetId && localSheetId !== WORKBOOK_SCOPE;
  const alive = names.filter((json) => !scoped(json) || indexOf.has(json.localSheetId ?? ''));
  const remaining = new Map(alive.map((json) => [json.id, json]));
  const written: { name: string; xml: string }[] = [];
  for (const { node, json } of workbook.names) {
    const scope = attribute(node, 'localSheetId');
    const owner = scope === undefined ? undefined : workbook.sheets[Number(scope)]?.id;
    const index = owner === undefined ? undefined : indexOf.get(owner);
    const name = attribute(node, 'name') ?? '';
    if (scope !== undefined && index === undefined) continue;
    if (owner && changedPrint.has(owner) && /^_xlnm\.Print_(Area|Titles)$/.test(name)) continue;
    const now = json && remaining.get(json.id);
    if (json && !now) continue;
    if (json) remaining.delete(json.id);
    const text = now && now.formulaOrRefString !== json?.formulaOrRefString ? storedReference(now) : node.text;
    const attributes = {
      ...node.attributes,
      ...(now ? { name: now.name } : {}),
      ...(index === undefined ? {} : { localSheetId: String(index) }),
    };
    written.push({ name, xml: element('definedName', attributes, escapeText(text)) });
  }
  for (const json of remaining.values()) {
    const index = scoped(json) ? indexOf.get(json.localSheetId ?? '') : undefined;
    const attributes = { name: json.name, localSheetId: index, comment: json.comment || undefined };
    written.push({ name: json.name, xml: element('definedName', attributes, escapeText(storedReference(json))) });
  }
  sheets.forEach((sheet, i) => {
    if (changedPrint.has(sheet.id)) written.push(...printNames(sheet, i));
  });
  return written.map(({ xml }) => xml);
}

function namesEdits(workbook: WorkbookEntry, changes: WorkbookChanges): TextEdit[] {
  const node: XmlNode | undefined = child(workbook.root, 'definedNames');
  const before = workbook.names.map((entry) =>
    element('definedName', { ...entry.node.attributes }, escapeText(entry.node.text)),
  );
  const now = nameElements(workbook, changes);
  if (before.join('') === now.join('')) return [];
  const fragment = now.length > 0 ? `<definedNames>${now.join('')}</definedNames>` : '';
  if (!node) return fragment === '' ? [] : [place(workbook, 'definedNames', fragment)];
  return [{ start: node.start, end: node.end, text: withPrefix(fragment, prefixOf(workbook.xml, node)) }];
}

function calculationEdits(workbook: WorkbookEntry, full: boolean | undefined): TextEdit[] {
  if (full === undefined) return [];
  const node = child(workbook.root, 'calcPr');
  if (flagAttribute(node, 'fullCalcOnLoad') === full) return [];
  if (node) return [setAttributes(workbook.xml, node, { fullCalcOnLoad: full ? '1' : undefined })];
  return [place(workbook, 'calcPr', '<calcPr calcId="191029" fullCalcOnLoad="1"/>')];
}

/** A protection that stays keeps its password; one that is lifted takes what else the element locked along. */
function protectionEdits(workbook: WorkbookEntry, locked: boolean): TextEdit[] {
  if ((readStructureProtection(workbook.root) !== undefined) === locked) return [];
  const node = child(workbook.root, 'workbookProtection');
  if (node) {
    return locked
      ? [setAttributes(workbook.xml, node, { lockStructure: '1' })]
      : [{ start: node.start, end: node.end, text: '' }];
  }
  return [place(workbook, 'workbookProtection', '<workbookProtection lockStructure="1"/>')];
}

/** The workbook part with its new list of sheets and names; undefined when nothing changed. */
export function patchWorkbook(workbook: WorkbookEntry, changes: WorkbookChanges): string | undefined {
  const edits = [
    ...protectionEdits(workbook, changes.structureProtected),
    ...sheetsEdits(workbook, changes.sheets),
    ...viewEdits(workbook, changes.sheets),
    ...namesEdits(workbook, changes),
    ...calculationEdits(workbook, changes.fullCalculation),
  ];
  return edits.length > 0 ? applyEdits(workbook.xml, edits) : undefined;
}
