import { MAX_COLUMN, MAX_ROW } from '../../model/a1';
import type { PageSetup } from '../../model/page';
import { omit } from '../omit';
import { setAttributes } from '../package/edits';
import { element, type XmlNode } from '../package/xml';
import { PAPER_SIZES } from '../read/pageSetupReader';
import type { SectionEditor } from './sectionEditor';

const POINTS_PER_INCH = 72;
/** Excel's "normal" margins in points, for the sides that nobody set. */
const NORMAL = { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 };

const paperNumber = (name: string | undefined): string | undefined =>
  Object.entries(PAPER_SIZES).find(([, each]) => each.toLowerCase() === name?.toLowerCase())?.[0];

function setFlags(editor: SectionEditor, xml: string, name: string, changes: Record<string, string | undefined>): void {
  const node: XmlNode | undefined = editor.find(name);
  if (node) editor.edit(setAttributes(xml, node, changes));
  else if (Object.values(changes).some((value) => value !== undefined)) editor.replace(name, element(name, changes));
}

export const fitsToPage = ({ zoom }: PageSetup): boolean =>
  zoom?.horizontalFitToPages !== undefined || zoom?.verticalFitToPages !== undefined;

/** Each break runs from the first row or column to the last. */
function breaks(name: string, places: readonly number[] = [], last: number): string {
  if (places.length === 0) return '';
  const each = places.map((id) => element('brk', { id, max: last, man: 1 })).join('');
  return element(name, { count: places.length, manualBreakCount: places.length }, each);
}

/** Printing, except print area and titles, which are names of the workbook. */
export function patchPageSetup(
  editor: SectionEditor,
  xml: string,
  page: PageSetup | undefined,
  before: PageSetup | undefined,
): void {
  const strip = (each: PageSetup): PageSetup => omit(each, 'printArea', 'printTitleRows', 'printTitleColumns');
  const now = strip(page ?? {});
  if (JSON.stringify(now) === JSON.stringify(strip(before ?? {}))) return;
  if (String(now.rowBreaks ?? '') !== String(before?.rowBreaks ?? ''))
    editor.replace('rowBreaks', breaks('rowBreaks', now.rowBreaks, MAX_COLUMN));
  if (String(now.columnBreaks ?? '') !== String(before?.columnBreaks ?? ''))
    editor.replace('colBreaks', breaks('colBreaks', now.columnBreaks, MAX_ROW));
  const flag = (on: boolean | undefined) => (on ? '1' : undefined);
  setFlags(editor, xml, 'printOptions', {
    horizontalCentered: flag(now.centerHorizontally),
    verticalCentered: flag(now.centerVertically),
    headings: flag(now.printHeadings),
    gridLines: flag(now.printGridlines),
  });
  if (now.margins) {
    const margins = { ...NORMAL, ...now.margins };
    const inches = Object.fromEntries(
      Object.entries(margins).map(([side, points]) => [side, String(points / POINTS_PER_INCH)]),
    );
    setFlags(editor, xml, 'pageMargins', inches);
  }
  const { scale, horizontalFitToPages: across, verticalFitToPages: down } = now.zoom ?? {};
  const fit = fitsToPage(now);
  setFlags(editor, xml, 'pageSetup', {
    paperSize: paperNumber(now.paperSize),
    scale: fit || scale === undefined ? undefined : String(scale),
    fitToWidth: fit ? String(across ?? 0) : undefined,
    fitToHeight: fit ? String(down ?? 0) : undefined,
    orientation: now.orientation?.toLowerCase(),
  });
}
