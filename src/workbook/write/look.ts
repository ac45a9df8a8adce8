import type { Look } from './sheetPlan';

/** Width of one character of the normal font, with its share of the cell's padding. */
export const pointsPerCharacter = 6;

const lineColor = '#D1D1D1';

export function applyLook(range: Excel.Range, look: Look): void {
  const { format } = range;
  const { font } = format;
  if (look.bold !== undefined) font.bold = look.bold;
  if (look.italic !== undefined) font.italic = look.italic;
  if (look.size !== undefined) font.size = look.size;
  if (look.color !== undefined) font.color = look.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.align !== undefined) format.horizontalAlignment = look.align;
  if (look.valign !== undefined) format.verticalAlignment = look.valign;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  // One format for all cells is set as a single text; office.js types know the matrix only.
  if (look.numberFormat !== undefined) Object.assign(range, { numberFormat: look.numberFormat });
  if (look.grid)
    drawLines(range, ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical']);
  if (look.underline) drawLines(range, ['EdgeBottom']);
}

type Side = Parameters<Excel.RangeBorderCollection['getItem']>[0];

function drawLines(range: Excel.Range, sides: readonly Side[]): void {
  for (const side of sides) {
    const border = range.format.borders.getItem(side);
    border.style = 'Continuous';
    border.color = lineColor;
  }
}
