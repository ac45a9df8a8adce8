import type { IFreeze, IWorksheetData } from '@univerjs/core';
import { cellName, rangeName } from '../../model/a1';
import { NO, YES } from '../gridEnums';
import { omit } from '../omit';
import { appendInside, setAttributes } from '../package/edits';
import { attribute, child, element, flagAttribute, numberAttribute } from '../package/xml';
import { readColor, type ColorTables } from '../read/colors';
import { readFreeze, readMerges } from '../read/sheetReader';
import type { AutoFilterJson } from '../resources';
import type { SectionEditor } from './sectionEditor';
import { argb } from './styleParts';

const frozen = (freeze: IFreeze | undefined): IFreeze => ({
  xSplit: Math.max(0, freeze?.xSplit ?? 0),
  ySplit: Math.max(0, freeze?.ySplit ?? 0),
  startRow: freeze?.ySplit ? freeze.startRow : -1,
  startColumn: freeze?.xSplit ? freeze.startColumn : -1,
});

function paneElement({ xSplit, ySplit, startRow, startColumn }: IFreeze): string {
  if (xSplit === 0 && ySplit === 0) return '';
  const activePane = xSplit > 0 && ySplit > 0 ? 'bottomRight' : xSplit > 0 ? 'topRight' : 'bottomLeft';
  return (
    element('pane', {
      xSplit: xSplit || undefined,
      ySplit: ySplit || undefined,
      topLeftCell: cellName(Math.max(0, startRow), Math.max(0, startColumn)),
      activePane,
      state: 'frozen',
    }) + element('selection', { pane: activePane })
  );
}

/** Gridlines, direction and frozen panes. */
export function patchView(editor: SectionEditor, sheet: Partial<IWorksheetData>, xml: string): void {
  const views = editor.find('sheetViews');
  const view = child(views, 'sheetView');
  const gridlines = sheet.showGridlines !== NO;
  const rightToLeft = sheet.rightToLeft === YES;
  const zoom = Math.round((sheet.zoomRatio ?? 1) * 100);
  const now = frozen(sheet.freeze);
  const sameFreeze = JSON.stringify(now) === JSON.stringify(frozen(readFreeze(view)));
  const before = {
    gridlines: flagAttribute(view, 'showGridLines', true),
    rightToLeft: flagAttribute(view, 'rightToLeft'),
    zoom: numberAttribute(view, 'zoomScale') ?? 100,
  };
  const flags = {
    ...(gridlines === before.gridlines ? {} : { showGridLines: gridlines ? undefined : '0' }),
    ...(rightToLeft === before.rightToLeft ? {} : { rightToLeft: rightToLeft ? '1' : undefined }),
    ...(zoom === before.zoom ? {} : { zoomScale: zoom === 100 ? undefined : String(zoom) }),
  };
  if (sameFreeze && Object.keys(flags).length === 0) return;
  if (!view) {
    editor.replace(
      'sheetViews',
      `<sheetViews>${element('sheetView', { ...flags, workbookViewId: 0 }, paneElement(now))}</sheetViews>`,
    );
    return;
  }
  if (Object.keys(flags).length > 0 && view.innerStart >= 0) editor.edit(setAttributes(xml, view, flags));
  if (view.innerStart < 0) {
    const attributes = { ...view.attributes, ...flags };
    editor.edit({
      start: view.start,
      end: view.end,
      text: element('sheetView', attributes, sameFreeze ? '' : paneElement(now)),
    });
    return;
  }
  if (sameFreeze) return;
  const parts = view.children.filter(({ name }) => name === 'pane' || name === 'selection');
  for (const { start, end } of parts.slice(1)) editor.edit({ start, end, text: '' });
  const first = parts[0] ?? view.children[0];
  if (parts[0]) editor.edit({ start: parts[0].start, end: parts[0].end, text: paneElement(now) });
  else
    editor.edit(
      first
        ? { start: first.start, end: first.start, text: paneElement(now) }
        : appendInside(xml, view, paneElement(now)),
    );
}

export interface SheetProperties {
  tabColor: string | undefined;
  fitToPage: boolean;
}

/** Tab colour and "fit to page" stand in one small element, which is written anew when one of them changed. */
export function patchSheetProperties(editor: SectionEditor, now: SheetProperties, colors: ColorTables): void {
  const properties = editor.find('sheetPr');
  const tab = child(properties, 'tabColor');
  const setup = child(properties, 'pageSetUpPr');
  const sameTab = (argb({ rgb: now.tabColor ?? '' }) ?? '') === (argb(readColor(tab, colors)) ?? '');
  const sameFit = now.fitToPage === flagAttribute(setup, 'fitToPage');
  if (sameTab && sameFit) return;
  const rgb = argb({ rgb: now.tabColor ?? '' });
  const color = sameTab ? tab && editor.slice(tab) : rgb && element('tabColor', { rgb });
  const page = { ...omit(setup?.attributes ?? {}, 'fitToPage'), ...(now.fitToPage ? { fitToPage: '1' } : {}) };
  const rest =
    properties?.children.filter((node) => node !== tab && node !== setup).map((node) => editor.slice(node)) ?? [];
  const inner = (color ?? '') + rest.join('') + (Object.keys(page).length > 0 ? element('pageSetUpPr', page) : '');
  editor.replace('sheetPr', element('sheetPr', { ...properties?.attributes }, inner));
}

export function patchMerges(editor: SectionEditor, sheet: Partial<IWorksheetData>): void {
  const now = (sheet.mergeData ?? []).map(rangeName);
  const before = readMerges(editor.all('mergeCells')).map(rangeName);
  if ([...now].sort().join() === [...before].sort().join()) return;
  const inner = now.map((ref) => element('mergeCell', { ref })).join('');
  editor.replace('mergeCells', inner && element('mergeCells', { count: now.length }, inner));
}

/** The sheet's own filter. Criteria are carried while its range stays; those set in the grid are not written. */
export function patchFilter(editor: SectionEditor, filter: AutoFilterJson | undefined): void {
  const ref = filter ? rangeName(filter.ref) : '';
  if (ref !== (attribute(editor.find('autoFilter'), 'ref') ?? ''))
    editor.replace('autoFilter', ref && element('autoFilter', { ref }));
}
