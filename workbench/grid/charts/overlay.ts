import { ICommandService, type Injector } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { BookExtras } from '../../model/book';
import { ChartFrame } from './frame';
import { readCells } from './cellReader';
import { configurationOf, darkInk, lightInk } from './configuration';
import { viewOf } from './sheetView';
import './charts.css';

export interface ChartOverlayOptions {
  univerAPI: FUniver;
  injector: Injector;
  container: HTMLElement;
  extras: BookExtras;
  dark: boolean;
}

export interface ChartOverlay {
  /** The charts or what they show may have changed. */
  refresh(): void;
  dispose(): void;
}

/** The charts of the sheet that is shown, over its cells: they scroll and zoom with them and redraw when they change. */
export function showCharts({ univerAPI, injector, container, extras, dark }: ChartOverlayOptions): ChartOverlay {
  const layer = document.createElement('div');
  layer.className = 'chart-layer';
  const frames = new Map<string, ChartFrame>();
  let scheduled: number | undefined;

  const draw = () => {
    scheduled = undefined;
    const view = viewOf(univerAPI, injector);
    if (view === undefined) return;
    // The grid rebuilds its canvas when it likes; the layer stays its neighbour.
    if (layer.parentElement !== view.canvas.parentElement) view.canvas.parentElement?.append(layer);
    const shown = extras.charts.filter(({ sheetId }) => sheetId === view.sheetId);
    for (const [id, frame] of frames) {
      if (shown.some((chart) => chart.id === id)) continue;
      frame.remove();
      frames.delete(id);
    }
    for (const chart of shown) {
      const frame = frames.get(chart.id) ?? new ChartFrame(layer, view.canvas);
      frames.set(chart.id, frame);
      frame.place(chart, view);
      frame.draw(
        configurationOf(chart, (reference) => readCells(univerAPI, injector, reference), dark ? darkInk : lightInk),
      );
    }
  };
  const refresh = () => {
    scheduled ??= requestAnimationFrame(draw);
  };

  const commands = injector.get(ICommandService).onCommandExecuted(refresh);
  const scrolling = univerAPI.addEvent(univerAPI.Event.Scroll, refresh);
  const resizing = new ResizeObserver(refresh);
  resizing.observe(container);
  return {
    refresh,
    dispose() {
      commands.dispose();
      scrolling.dispose();
      resizing.disconnect();
      if (scheduled !== undefined) cancelAnimationFrame(scheduled);
      for (const frame of frames.values()) frame.remove();
      layer.remove();
    },
  };
}
