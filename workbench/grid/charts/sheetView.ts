import type { Injector } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { IRenderManagerService } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';

/** Where the sheet that is shown stands on the screen: scroll, zoom and frozen panes in one. */
export interface SheetView {
  sheetId: string;
  canvas: HTMLCanvasElement;
  zoom: number;
  /** From sheet pixels (at 100 %, from the first cell's corner) to screen pixels on the canvas. */
  across(x: number): Position;
  down(y: number): Position;
}

export interface Position {
  at: number;
  /** Where the pane that the position belongs to begins: what has scrolled before it is out of sight. */
  paneStart: number;
}

/** The key of the viewport that scrolls; not exported by the grid's public entry (0.25.1). */
const mainViewport = 'viewMain';

export function viewOf(univerAPI: FUniver, injector: Injector): SheetView | undefined {
  const workbook = univerAPI.getActiveWorkbook();
  const sheet = workbook?.getActiveSheet();
  if (workbook === null || workbook === undefined || sheet === undefined) return undefined;
  const render = injector.get(IRenderManagerService).getRenderById(workbook.getId());
  const skeleton = render?.with(SheetSkeletonManagerService).getSkeletonParam(sheet.getSheetId())?.skeleton;
  const viewport = render?.scene.getViewport(mainViewport);
  if (render === null || render === undefined || skeleton === undefined || viewport === undefined) return undefined;

  const { scaleX: zoom } = render.scene.getAncestorScale();
  const { rowHeaderWidth, columnHeaderHeight } = skeleton;
  const { startColumn, startRow, xSplit, ySplit } = sheet.getSheet().getFreeze();
  const from = skeleton.getNoMergeCellWithCoordByIndex(startRow - ySplit, startColumn - xSplit, false);
  const to = skeleton.getNoMergeCellWithCoordByIndex(startRow, startColumn, false);
  const pane = (split: number, start: number, end: number, header: number, scroll: number) => {
    const frozen = split > 0 ? end - start : 0;
    // Within frozen panes nothing scrolls; beyond them everything does.
    return (position: number): Position =>
      position + header < start + frozen
        ? { at: (position + header - start + header) * zoom, paneStart: header * zoom }
        : { at: (position + header - scroll) * zoom, paneStart: (header + frozen) * zoom };
  };
  return {
    sheetId: sheet.getSheetId(),
    canvas: render.engine.getCanvasElement(),
    zoom,
    across: pane(xSplit, from.startX, to.startX, rowHeaderWidth, viewport.viewportScrollX),
    down: pane(ySplit, from.startY, to.startY, columnHeaderHeight, viewport.viewportScrollY),
  };
}
