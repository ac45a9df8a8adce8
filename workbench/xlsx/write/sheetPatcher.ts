import type { IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { BookExtras, Spill } from '../../model/book';
import type { PageSetup } from '../../model/page';
import { rangeName } from '../../model/a1';
import { applyEdits, setAttributes } from '../package/edits';
import type { OoxmlPackage } from '../package/package';
import { element } from '../package/xml';
import type { BookContext } from '../read/bookReader';
import { defaultColumnPixels } from '../read/sheetReader';
import type { Resources } from '../resources';
import type { Writers } from './cellWriter';
import type { ChartValues } from './chartValues';
import { patchComments } from './commentWriter';
import { pixelsToWidth, writeColumns } from './columnWriter';
import { patchConditionalFormats } from './conditionalFormatWriter';
import { patchDataValidations } from './dataValidationWriter';
import { patchDrawing } from './drawingWriter';
import { patchNotes } from './noteWriter';
import { fitsToPage, patchPageSetup } from './pageSetupWriter';
import { patchProtection } from './protectionWriter';
import { SectionEditor } from './sectionEditor';
import { SheetDataPatcher } from './sheetDataPatcher';
import { cellRows, SheetCells, valueOf } from './snapshotCells';
import { readStoredSheet } from './storedSheet';
import { patchTables } from './tableWriter';
import { patchFilter, patchMerges, patchSheetProperties, patchView } from './viewWriter';

export interface SheetJob {
  book: OoxmlPackage;
  part: string;
  sheetId: string;
  sheet: Partial<IWorksheetData>;
  styles: IWorkbookData['styles'];
  spills: readonly Spill[];
  resources: Resources;
  extras: BookExtras;
  context: BookContext;
  writers: Writers;
  chartValues: ChartValues;
  /** Rows whose cells, height or format may differ from what was read; undefined for all. */
  changedRows: ReadonlySet<number> | undefined;
  pageBefore: PageSetup | undefined;
}

function usedRange(sheet: Partial<IWorksheetData>, spills: readonly Spill[]): string {
  let endRow = 0;
  let endColumn = 0;
  const grow = (row: number, column: number) => {
    endRow = Math.max(endRow, row);
    endColumn = Math.max(endColumn, column);
  };
  for (const [row, cells] of cellRows(sheet)) {
    for (const [column, cell] of Object.entries(cells)) if (cell) grow(Number(row), Number(column));
  }
  for (const { row, column, values } of spills) grow(row + values.length - 1, column + (values[0]?.length ?? 1) - 1);
  return rangeName({ startRow: 0, startColumn: 0, endRow, endColumn });
}

function patchDefaults(editor: SectionEditor, { sheet, context }: SheetJob, xml: string): void {
  const format = editor.find('sheetFormatPr');
  const now = sheet.defaultColumnWidth;
  if (now === undefined || now === defaultColumnPixels(format, context.digitWidth)) return;
  const defaultColWidth = String(pixelsToWidth(now, context.digitWidth));
  if (format) editor.edit(setAttributes(xml, format, { defaultColWidth }));
  else editor.replace('sheetFormatPr', element('sheetFormatPr', { defaultColWidth, defaultRowHeight: 15 }));
}

/** Brings a worksheet part up to date with the grid; a part in which nothing changed is not touched. */
export function patchSheet(job: SheetJob): void {
  const { book, part, sheetId, sheet, resources, extras, context, writers } = job;
  const xml = book.requireText(part);
  const spills = job.spills.filter((spill) => spill.sheetId === sheetId);
  const cells = new SheetCells(sheet, job.styles, spills);
  const changed = job.changedRows && new Set([...job.changedRows, ...cells.spilledRows()]);
  const stored = readStoredSheet(xml, part, context.cells, cells, changed);
  const editor = new SectionEditor(xml, stored.root);

  if (!changed || changed.size > 0) {
    const edits = new SheetDataPatcher(xml, stored, sheet, cells, changed, writers).edits();
    for (const edit of edits) editor.edit(edit);
    const dimension = editor.find('dimension');
    if (edits.length > 0 && dimension) editor.edit(setAttributes(xml, dimension, { ref: usedRange(sheet, spills) }));
    else if (edits.length > 0) editor.replace('dimension', element('dimension', { ref: usedRange(sheet, spills) }));
  }
  const columns = writeColumns(sheet, editor.find('cols'), context.digitWidth);
  if (columns !== undefined) editor.replace('cols', columns);
  patchDefaults(editor, job, xml);
  patchView(editor, sheet, xml);
  const page = extras.pageSetup?.[sheetId];
  patchSheetProperties(editor, { tabColor: sheet.tabColor, fitToPage: fitsToPage(page ?? {}) }, context.colors);
  patchMerges(editor, sheet);
  patchFilter(editor, resources.SHEET_FILTER_PLUGIN[sheetId]);
  const formats = { styles: context.styles.differential, colors: context.colors };
  patchConditionalFormats(
    editor,
    sheetId,
    resources.SHEET_CONDITIONAL_FORMATTING_PLUGIN[sheetId] ?? [],
    formats,
    writers.styles,
  );
  patchDataValidations(editor, sheetId, resources.SHEET_DATA_VALIDATION_PLUGIN[sheetId] ?? []);
  patchProtection(editor, extras.protection[sheetId]);
  patchPageSetup(editor, xml, page, job.pageBefore);
  const headerText = (row: number, column: number): string => {
    const cell = sheet.cellData?.[row]?.[column];
    return String((cell && valueOf(cell)) ?? '');
  };
  patchTables(editor, book, part, resources.SHEET_TABLE_PLUGIN[sheetId]?.tables ?? [], headerText);
  patchDrawing(
    editor,
    book,
    part,
    sheet,
    extras.charts.filter((chart) => chart.sheetId === sheetId),
    job.chartValues,
  );
  const threaded = patchComments(book, context.workbook.part, part, resources.SHEET_NOTE_PLUGIN[sheetId] ?? {});
  patchNotes(editor, book, part, threaded);
  const edits = editor.finish();
  if (edits.length > 0) book.setText(part, applyEdits(xml, edits));
}
