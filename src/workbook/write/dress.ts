import { cellName, type Area } from '../address';
import { applyLook, pointsPerCharacter } from './look';
import type { HighlightPlan, NotePlan, SheetPlan, TablePlan, ValidationPlan, ValidationRule } from './sheetPlan';

/** Everything of a sheet but its cells' contents and its charts: tables before looks, which lie over their style. */
export function dressSheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const range = ({ row, column, rows, columns }: Area) => sheet.getRangeByIndexes(row, column, rows, columns);
  // Before anything wraps: Excel fits a row to the width its cells have at that moment.
  plan.widths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = characters * pointsPerCharacter;
  });
  for (const [row, points] of plan.heights) sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = points;
  for (const table of plan.tables) addTable(sheet, range(table.area), table);
  for (const area of plan.merged) range(area).merge(false);
  for (const { area, look } of plan.looks) applyLook(range(area), look);
  for (const validation of plan.validations) validate(range(validation.area), validation);
  for (const highlight of plan.highlights) addHighlight(range(highlight.area), highlight);
  for (const note of plan.notes) addNote(sheet, note);
  freezePanes(sheet, plan);
  sheet.showGridlines = plan.gridlines;
  sheet.tabColor = plan.tabColor;
  setPage(sheet, plan);
}

/** A4's sides and the margins left and right, in points. */
const paper = { portrait: 595, landscape: 842, margins: 2 * 36 };

function setPage(sheet: Excel.Worksheet, { landscape, onePage, pageBreaks, titleRows, widths }: SheetPlan): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = landscape ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
  pageLayout.paperSize = Excel.PaperType.a4;
  if (pageBreaks.length === 0) pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: onePage ? 1 : 0 };
  else {
    // A sheet that is fitted to a page ignores manual breaks: the scale that makes its columns fit stands in for it.
    pageLayout.leftMargin = paper.margins / 2;
    pageLayout.rightMargin = paper.margins / 2;
    const width = widths.reduce((sum, characters) => sum + characters * pointsPerCharacter, 0);
    const room = paper[landscape ? 'landscape' : 'portrait'] - paper.margins;
    pageLayout.zoom = { scale: Math.max(10, Math.min(100, Math.floor((100 * room) / width))) };
    for (const row of pageBreaks) sheet.horizontalPageBreaks.add(`A${row + 1}`);
  }
  if (titleRows) pageLayout.setPrintTitleRows(sheet.getRangeByIndexes(titleRows.first, 0, titleRows.count, 1));
}

function freezePanes({ freezePanes }: Excel.Worksheet, { frozenRows, frozenColumns }: SheetPlan): void {
  if (frozenRows > 0 && frozenColumns > 0) {
    freezePanes.freezeAt(`A1:${cellName(frozenRows - 1, frozenColumns - 1)}`);
  } else if (frozenRows > 0) freezePanes.freezeRows(frozenRows);
  else if (frozenColumns > 0) freezePanes.freezeColumns(frozenColumns);
}

function addTable(sheet: Excel.Worksheet, range: Excel.Range, { name, style }: TablePlan): void {
  const table = sheet.tables.add(range, true);
  table.name = name;
  table.style = style;
}

/** Excel's limits to an alert; its title may be a rubric item's name. */
const longestAlertTitle = 32;
const longestAlert = 225;

function validate({ dataValidation }: Excel.Range, { rule, alert }: ValidationPlan): void {
  dataValidation.rule = excelRule(rule);
  dataValidation.errorAlert = {
    title: alert.title.slice(0, longestAlertTitle),
    message: alert.message.slice(0, longestAlert),
    showAlert: true,
    style: alert.warn ? Excel.DataValidationAlertStyle.warning : Excel.DataValidationAlertStyle.stop,
  };
}

/** Excel's limit to a list that stands in the rule itself. */
const longestList = 255;

function excelRule(rule: ValidationRule): Excel.DataValidationRule {
  if ('list' in rule) {
    const source = rule.list.join(',');
    if (source.length > longestList || rule.list.some((item) => item.includes(','))) {
      throw new RangeError(`A list in a rule is short and knows no commas; let it refer to cells: ${source}`);
    }
    return { list: { inCellDropDown: true, source } };
  }
  if ('listFrom' in rule) return { list: { inCellDropDown: true, source: rule.listFrom } };
  if ('formula' in rule) return { custom: { formula: rule.formula } };
  const operator = Excel.DataValidationOperator.between;
  const bounds = { formula1: bound(rule.minimum), formula2: bound(rule.maximum), operator };
  if ('date' in rule) return { date: bounds };
  return rule.number === 'whole' ? { wholeNumber: bounds } : { decimal: bounds };
}

/** As a formula, the one form that numbers and dates have in common. */
const bound = (value: number | string): string => (typeof value === 'number' ? `=${value}` : value);

function addHighlight(range: Excel.Range, { formula, look }: HighlightPlan): void {
  const { custom } = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  custom.rule.formula = formula;
  const { font, fill } = custom.format;
  if (look.bold !== undefined) font.bold = look.bold;
  if (look.color !== undefined) font.color = look.color;
  if (look.fill !== undefined) fill.color = look.fill;
}

/** Excel shows no more of a message at a selected cell. */
const longestPrompt = 255;

/** Notes came with ExcelApi 1.18; before it, the cell says its text while it is selected. */
function addNote(sheet: Excel.Worksheet, { row, column, text }: NotePlan): void {
  const cell = sheet.getRangeByIndexes(row, column, 1, 1);
  if (knowsNotes()) {
    sheet.notes.add(cell, text);
    return;
  }
  // Any value is right; a rule there must be, or some hosts keep no message.
  cell.dataValidation.rule = { custom: { formula: '=TRUE' } };
  cell.dataValidation.prompt = { title: '', message: text.slice(0, longestPrompt), showPrompt: true };
}

const knowsNotes = (): boolean => Office.context.requirements.isSetSupported('ExcelApi', '1.18');
