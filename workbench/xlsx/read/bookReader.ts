import type { IWorkbookData, LocaleType } from '@univerjs/core';
import type { BookExtras } from '../../model/book';
import { parseRange } from '../../model/a1';
import { showsDate } from '../dates';
import { readDynamicMetadata } from '../metadata';
import type { OoxmlPackage } from '../package/package';
import { attribute, child, parseXml } from '../package/xml';
import { emptyResources, writeResources, type Resources } from '../resources';
import { readSettings } from '../settings';
import type { CellContext } from './cellDecoder';
import { readCharts } from './chartReader';
import { readIndexed, readTheme, type ColorTables } from './colors';
import { readComments, readPersons, withThreads } from './commentReader';
import { readConditionalFormats } from './conditionalFormats';
import { readDataValidations } from './dataValidations';
import { readNotes } from './noteReader';
import { readPageSetup } from './pageSetupReader';
import { readSharedStrings } from './sharedStrings';
import { readProtection, readStructureProtection } from './protection';
import { digitWidthOf, readSheet, type SheetContent } from './sheetReader';
import { readStyles, styleIdOf, type StyleSheet } from './styleReader';
import { readTables } from './tableReader';
import { readWorkbook, type SheetEntry, type WorkbookEntry } from './workbookReader';

export interface BookContext {
  workbook: WorkbookEntry;
  styles: StyleSheet;
  colors: ColorTables;
  cells: CellContext;
  /** Pixels of the default font's widest digit. */
  digitWidth: number;
}

/** What all sheets of a workbook share. */
export function readContext(book: OoxmlPackage): BookContext {
  const workbook = readWorkbook(book);
  const { stylesPart, themePart, stringsPart, metadataPart } = workbook;
  const text = (part: string | undefined) => (part === undefined ? undefined : book.text(part));
  const theme = readTheme(text(themePart), themePart ?? 'theme');
  const stylesXml = text(stylesPart);
  const styles = readStyles(stylesXml, stylesPart ?? 'styles', theme);
  const indexed = readIndexed(
    stylesXml === undefined ? undefined : child(parseXml(stylesXml, stylesPart ?? 'styles'), 'colors'),
  );
  return {
    workbook,
    styles,
    colors: { theme, indexed },
    digitWidth: digitWidthOf(styles.defaultFont),
    cells: {
      strings: readSharedStrings(text(stringsPart), stringsPart ?? 'sharedStrings'),
      dynamicMetadata: readDynamicMetadata(text(metadataPart), metadataPart ?? 'metadata'),
      date1904: workbook.date1904,
      dateFormats: styles.cellStyles.map(({ n }) => n !== undefined && n !== null && showsDate(n.pattern)),
      unlocked: styles.unlocked,
    },
  };
}

/** Chart sheets and macro sheets have no cells: they stand in the order of sheets, empty, and are carried. */
const EMPTY_SHEET = '<worksheet><sheetData/></worksheet>';

export function readSheetContent(book: OoxmlPackage, entry: SheetEntry, context: BookContext): SheetContent {
  const { id, name, part, state, kind } = entry;
  const xml = kind === 'worksheet' ? book.requireText(part) : EMPTY_SHEET;
  return readSheet(
    xml,
    { id, name, part, hidden: state !== 'visible' },
    context.cells,
    context.colors,
    context.digitWidth,
  );
}

function readSheetResources(
  book: OoxmlPackage,
  entry: SheetEntry,
  { sections }: SheetContent,
  context: BookContext,
  resources: Resources,
): void {
  const { id, part } = entry;
  const tables = readTables(book, part);
  if (tables.length > 0) resources.SHEET_TABLE_PLUGIN[id] = { tables, tableFilteredOutRows: [] };
  const formats = { styles: context.styles.differential, colors: context.colors };
  const conditional = readConditionalFormats(sections, id, formats).map(({ rule }) => rule);
  if (conditional.length > 0) resources.SHEET_CONDITIONAL_FORMATTING_PLUGIN[id] = conditional;
  const validations = readDataValidations(sections, id).map(({ rule }) => rule);
  if (validations.length > 0) resources.SHEET_DATA_VALIDATION_PLUGIN[id] = validations;
  const persons = readPersons(book, context.workbook.part);
  const notes = withThreads(readNotes(book, part), readComments(book, part, persons).comments);
  if (Object.keys(notes).length > 0) resources.SHEET_NOTE_PLUGIN[id] = notes;
  const filter = parseRange(
    attribute(
      sections.find(({ name }) => name === 'autoFilter'),
      'ref',
    ) ?? '',
  );
  if (filter) resources.SHEET_FILTER_PLUGIN[id] = { ref: filter };
}

export interface ReadBook {
  snapshot: IWorkbookData;
  extras: BookExtras;
  context: BookContext;
}

export function readBook(book: OoxmlPackage, name: string): ReadBook {
  const context = readContext(book);
  const { workbook, styles, colors } = context;
  const resources = emptyResources();
  const extras: BookExtras = { charts: [], protection: {}, settings: readSettings(book), pageSetup: {} };
  const structureProtection = readStructureProtection(workbook.root);
  if (workbook.date1904) extras.from1904 = true;
  if (structureProtection) extras.structureProtection = structureProtection;
  const sheets: IWorkbookData['sheets'] = {};
  workbook.sheets.forEach((entry, index) => {
    const content = readSheetContent(book, entry, context);
    sheets[entry.id] = content.worksheet;
    readSheetResources(book, entry, content, context, resources);
    extras.charts.push(...readCharts(book, entry.part, entry.id, content.worksheet, colors.theme));
    const protection = readProtection(content.sections);
    if (protection) extras.protection[entry.id] = protection;
    const page = readPageSetup(content.sections, workbook, index);
    if (page && extras.pageSetup) extras.pageSetup[entry.id] = page;
  });
  for (const json of workbook.names.flatMap((entry) => entry.json ?? []))
    resources.SHEET_DEFINED_NAME_PLUGIN[json.id] = json;
  const snapshot: IWorkbookData = {
    id: 'book',
    name,
    appVersion: '0.25.1',
    locale: 'zhCN' as LocaleType,
    styles: Object.fromEntries(styles.cellStyles.map((style, format) => [styleIdOf(format), style])),
    sheetOrder: workbook.sheets.map(({ id }) => id),
    sheets,
    ...(styles.cellStyles[0] ? { defaultStyle: styles.cellStyles[0] } : {}),
    resources: writeResources(resources),
  };
  return { snapshot, extras, context };
}
