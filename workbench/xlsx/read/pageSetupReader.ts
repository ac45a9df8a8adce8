import type { PageSetup } from '../../model/page';
import { child, attribute, children, flagAttribute, numberAttribute, type XmlNode } from '../package/xml';
import type { WorkbookEntry } from './workbookReader';

/** OOXML's paper numbers and Excel's names for them. */
export const PAPER_SIZES: Record<number, string> = {
  1: 'Letter', 3: 'Tabloid', 4: 'Ledger', 5: 'Legal', 6: 'Statement', 7: 'Executive', 8: 'A3', 9: 'A4', 11: 'A5', 12: 'B4', 13: 'B5',
}; // prettier-ignore

const POINTS_PER_INCH = 72;
const MARGINS = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;

/** `'表 1'!$A$1:$H$40` → `A1:H40` */
const localAddress = (reference: string): string => reference.slice(reference.lastIndexOf('!') + 1).replace(/\$/g, '');

/** Text of a built-in name of one sheet, such as `_xlnm.Print_Area`. */
function builtIn(workbook: WorkbookEntry, sheetIndex: number, name: string): string | undefined {
  const nodes = children(child(workbook.root, 'definedNames'), 'definedName');
  return nodes.find(
    (node) => attribute(node, 'name') === `_xlnm.${name}` && numberAttribute(node, 'localSheetId') === sheetIndex,
  )?.text;
}

function readPrintNames(workbook: WorkbookEntry, sheetIndex: number): PageSetup {
  const area = builtIn(workbook, sheetIndex, 'Print_Area');
  const titles = (builtIn(workbook, sheetIndex, 'Print_Titles') ?? '')
    .split(/,(?=(?:[^']|'[^']*')*$)/)
    .map(localAddress);
  const rows = titles.find((part) => /^\d+:\d+$/.test(part));
  const columns = titles.find((part) => /^[A-Z]+:[A-Z]+$/i.test(part));
  return {
    ...(area && !area.includes(',') ? { printArea: localAddress(area) } : {}),
    ...(rows ? { printTitleRows: rows } : {}),
    ...(columns ? { printTitleColumns: columns } : {}),
  };
}

function readZoom(setup: XmlNode | undefined, fit: boolean): PageSetup['zoom'] {
  if (fit) {
    const across = numberAttribute(setup, 'fitToWidth') ?? 1;
    const down = numberAttribute(setup, 'fitToHeight') ?? 1;
    return {
      ...(across > 0 ? { horizontalFitToPages: across } : {}),
      ...(down > 0 ? { verticalFitToPages: down } : {}),
    };
  }
  const scale = numberAttribute(setup, 'scale');
  return scale === undefined ? undefined : { scale };
}

/** A `brk` bears the number of the row (column) above (before) it, counted from 1: the 0-based one after it. */
const breaks = (section: XmlNode | undefined): number[] =>
  children(section, 'brk')
    .filter((node) => flagAttribute(node, 'man'))
    .map((node) => numberAttribute(node, 'id') ?? 0)
    .filter((place) => place > 0)
    .sort((a, b) => a - b);

/** undefined when the sheet says nothing about printing. */
export function readPageSetup(
  sections: readonly XmlNode[],
  workbook: WorkbookEntry,
  sheetIndex: number,
): PageSetup | undefined {
  const section = (name: string) => sections.find((node) => node.name === name);
  const setup = section('pageSetup');
  const options = section('printOptions');
  const margins = section('pageMargins');
  const zoom = readZoom(setup, flagAttribute(child(section('sheetPr'), 'pageSetUpPr'), 'fitToPage'));
  const orientation = attribute(setup, 'orientation');
  const paper = PAPER_SIZES[numberAttribute(setup, 'paperSize') ?? 0];
  const rowBreaks = breaks(section('rowBreaks'));
  const columnBreaks = breaks(section('colBreaks'));
  const on = (name: string) => flagAttribute(options, name);
  const page: PageSetup = {
    ...(orientation === 'landscape' ? { orientation: 'Landscape' as const } : {}),
    ...(orientation === 'portrait' ? { orientation: 'Portrait' as const } : {}),
    ...(paper ? { paperSize: paper } : {}),
    ...(zoom ? { zoom } : {}),
    ...(rowBreaks.length > 0 ? { rowBreaks } : {}),
    ...(columnBreaks.length > 0 ? { columnBreaks } : {}),
    ...(on('horizontalCentered') ? { centerHorizontally: true } : {}),
    ...(on('verticalCentered') ? { centerVertically: true } : {}),
    ...(on('gridLines') ? { printGridlines: true } : {}),
    ...(on('headings') ? { printHeadings: true } : {}),
    ...(margins
      ? {
          margins: Object.fromEntries(
            MARGINS.map((side) => [side, (numberAttribute(margins, side) ?? 0) * POINTS_PER_INCH]),
          ),
        }
      : {}),
    ...readPrintNames(workbook, sheetIndex),
  };
  return Object.keys(page).length > 0 ? page : undefined;
}
