import type ExcelJS from 'exceljs';
import { FUNCTION_PAGE, HEAD_ROWS, LABEL_COLUMN, RESULT_COLUMN } from '../sheets/functionPage';
import type { FunctionPage, PlacedExample } from '../sheets/functionPage';
import { FONT, HAIRLINE, HEADER_FILL, HEADER_FONT, TITLE_FONT, written } from './styles';

const WIDTHS = [24, 18, 42, 18, 14, 14, 14, 14, 14, 14];
const NAME_FILL: ExcelJS.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDDE7F5' } };
const CAPTION_FILL: ExcelJS.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF2F2F2' } };
const BOLD = { ...FONT, bold: true };
const FORMULA_FONT = { name: 'Consolas', size: 9, color: { argb: 'FF7F6000' } };
const LINK_FONT = { ...FONT, underline: true, color: { argb: 'FF0563C1' } };
const LABEL_FONT = { ...FONT, color: { argb: 'FF595959' } };

/** `KEFU.QASCORE(` as files hold it: the name of a function that an add-in brings. */
const stored = (formula: string): string => formula.replaceAll(/KEFU\.([A-Z]+)\(/g, '_xldudf_KEFU_$1(');

/** The page that uses each function once: name, question, formula as text, and the live result below. */
export function writeFunctionPage(workbook: ExcelJS.Workbook, page: FunctionPage): void {
  // Results stand in no file before Excel and the add-in have computed them.
  workbook.calcProperties.fullCalcOnLoad = true;
  const worksheet = workbook.addWorksheet(FUNCTION_PAGE, {
    views: [{ state: 'frozen', ySplit: HEAD_ROWS, xSplit: 0, showGridLines: false }],
    properties: { tabColor: { argb: 'FF2F5597' } },
  });
  WIDTHS.forEach((width, index) => (worksheet.getColumn(index + 1).width = width));

  const title = worksheet.getCell(1, 1);
  const count = page.families.reduce((sum, { examples }) => sum + examples.length, 0);
  title.value = `函数示例:${count} 个 KEFU 函数,各用一次`;
  title.font = TITLE_FONT;
  worksheet.getRow(1).height = 28;
  const captions = [
    '目录',
    '点函数名跳到示例。每个示例:回答什么问题、公式、结果。公式引用本工作簿的表,改了数据,结果就跟着变。',
  ];
  fillRow(worksheet, HEAD_ROWS, CAPTION_FILL);
  captions.forEach((caption, index) => {
    const cell = worksheet.getCell(HEAD_ROWS, index + 1);
    cell.value = caption;
    cell.font = LABEL_FONT;
  });

  page.families.forEach((family, index) => {
    writeContents(worksheet, HEAD_ROWS + 1 + index, family);
    const cell = worksheet.getCell(family.row, 1);
    cell.value = family.title;
    fillRow(worksheet, family.row, HEADER_FILL);
    cell.font = { ...HEADER_FONT, size: 12 };
    worksheet.getRow(family.row).height = 22;
    for (const example of family.examples) writeExample(worksheet, example);
  });
}

/** A family and links to its functions. */
function writeContents(worksheet: ExcelJS.Worksheet, row: number, family: FunctionPage['families'][number]): void {
  worksheet.getCell(row, LABEL_COLUMN + 1).value = family.title;
  worksheet.getCell(row, LABEL_COLUMN + 1).font = BOLD;
  family.examples.forEach((example, index) => {
    const cell = worksheet.getCell(row, RESULT_COLUMN + 1 + index);
    const formula = `HYPERLINK("#${FUNCTION_PAGE}!A${example.row}","${example.name}")`;
    cell.value = written({ formula, result: example.name });
    cell.font = LINK_FONT;
  });
}

function fillRow(worksheet: ExcelJS.Worksheet, row: number, fill: ExcelJS.Fill): void {
  WIDTHS.forEach((_, index) => {
    const cell = worksheet.getCell(row, index + 1);
    cell.fill = fill;
    cell.alignment = { vertical: 'middle' };
  });
}

function writeExample(worksheet: ExcelJS.Worksheet, example: PlacedExample): void {
  const { row, headerRow, resultRow, resultRows, formats } = example;
  const label = (at: number): ExcelJS.Cell => worksheet.getCell(at, LABEL_COLUMN + 1);
  const result = (at: number, column = 0): ExcelJS.Cell => worksheet.getCell(at, RESULT_COLUMN + 1 + column);

  fillRow(worksheet, row, NAME_FILL);
  label(row).value = `KEFU.${example.name}`;
  label(row).font = BOLD;
  result(row).value = example.answers;
  result(row).font = FONT;
  label(row + 1).value = '公式';
  label(row + 1).font = LABEL_FONT;
  result(row + 1).value = `=${example.formula}`;
  result(row + 1).font = FORMULA_FONT;

  const captions = headerRow ?? resultRow;
  [...(example.labels === undefined ? [] : [label(captions)]), ...formats.map((_, i) => result(captions, i))].forEach(
    (cell) => {
      cell.font = BOLD;
      cell.border = HAIRLINE;
    },
  );
  if (headerRow !== null) {
    label(headerRow).value = example.labels?.header ?? null;
    example.headers?.forEach((header, index) => (result(headerRow, index).value = header));
  }
  example.labels?.cells.forEach((value, index) => {
    const cell = label(resultRow + index);
    cell.value = written(value);
    cell.font = LABEL_FONT;
    cell.alignment = { horizontal: 'left' };
    if (example.labels?.format !== undefined) cell.numFmt = example.labels.format;
  });
  for (let index = 0; index < resultRows; index++) {
    formats.forEach((format, column) => {
      const cell = result(resultRow + index, column);
      cell.font = cell.font?.bold === true ? BOLD : FONT;
      cell.numFmt = format;
      cell.alignment = { horizontal: 'left' };
    });
  }
  result(resultRow).value = spilling(stored(example.formula), example.anchor);
}

/** An array formula over its own cell, which exceljs writes though its types lack it; the package makes it a dynamic one. */
function spilling(formula: string, ref: string): ExcelJS.CellValue {
  const value: ExcelJS.CellFormulaValue & { shareType: 'array'; ref: string } = {
    formula,
    shareType: 'array',
    ref,
    date1904: false,
  };
  return value;
}
