import { Chart, registerables, type ChartConfiguration } from 'chart.js';
import type { ChartModel } from '../../model/chart';
import { pointLabelsPlugin } from './pointLabels';
import type { SheetView } from './sheetView';

Chart.register(...registerables);

const pixelsPerPoint = 96 / 72;

/** One chart on the screen. */
export class ChartFrame {
  private readonly element = document.createElement('div');
  private readonly canvas = document.createElement('canvas');
  private chart: Chart | undefined;
  private drawn = '';

  constructor(layer: HTMLElement, gridCanvas: HTMLCanvasElement) {
    this.element.className = 'chart-frame';
    this.element.append(this.canvas);
    // Over a chart the wheel still scrolls the sheet.
    this.element.addEventListener('wheel', (event) => {
      event.preventDefault();
      gridCanvas.dispatchEvent(new WheelEvent('wheel', event));
    });
    layer.append(this.element);
  }

  place(chart: ChartModel, view: SheetView): void {
    const x = view.across(chart.left * pixelsPerPoint);
    const y = view.down(chart.top * pixelsPerPoint);
    const { style } = this.element;
    style.transform = `translate(${Math.round(view.canvas.offsetLeft + x.at)}px, ${Math.round(view.canvas.offsetTop + y.at)}px)`;
    style.width = `${chart.width * pixelsPerPoint * view.zoom}px`;
    style.height = `${chart.height * pixelsPerPoint * view.zoom}px`;
    // Never over the headers or a frozen pane that the chart does not belong to.
    style.clipPath = `inset(${Math.max(0, y.paneStart - y.at)}px 0 0 ${Math.max(0, x.paneStart - x.at)}px)`;
    this.element.setAttribute('aria-label', chart.title ?? chart.name);
    this.element.setAttribute('role', 'img');
  }

  draw(configuration: ChartConfiguration): void {
    const description = JSON.stringify(configuration);
    if (description === this.drawn) return;
    this.drawn = description;
    this.chart?.destroy();
    this.chart = new Chart(this.canvas, { ...configuration, plugins: [pointLabelsPlugin] });
  }

  remove(): void {
    this.chart?.destroy();
    this.element.remove();
  }
}
