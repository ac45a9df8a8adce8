import { ApiObject, apiType } from '../office/richapi/object';
import type { ChartModel } from '../model/chart';
import { invalidArgument } from './errors';

export type ReadChart = () => ChartModel;
export type ChangeChart = (change: (chart: ChartModel) => void) => void;

export class ChartTitle extends ApiObject {
  override readonly [apiType] = { name: 'ChartTitle', scalars: ['text', 'visible'] };

  constructor(
    private readonly chart: ReadChart,
    private readonly change: ChangeChart,
  ) {
    super();
  }

  get text(): string {
    return this.chart().title ?? '';
  }

  set text(text: unknown) {
    if (typeof text !== 'string') throw invalidArgument();
    this.change((chart) => (chart.title = text));
  }

  get visible(): boolean {
    return this.chart().title !== undefined;
  }

  set visible(visible: unknown) {
    this.change((chart) => (chart.title = visible === true ? (chart.title ?? '') : undefined));
  }
}

const positions = ['Top', 'Bottom', 'Left', 'Right'] as const;

export class ChartLegend extends ApiObject {
  override readonly [apiType] = { name: 'ChartLegend', scalars: ['visible', 'position'] };

  constructor(
    private readonly chart: ReadChart,
    private readonly change: ChangeChart,
  ) {
    super();
  }

  get visible(): boolean {
    return (this.chart().legend ?? null) !== null;
  }

  set visible(visible: unknown) {
    this.change((chart) => (chart.legend = visible === true ? (chart.legend ?? 'Bottom') : null));
  }

  get position(): string {
    return this.chart().legend ?? 'Bottom';
  }

  set position(position: unknown) {
    const known = positions.find((name) => name === position);
    if (known === undefined) throw invalidArgument(`'${String(position)}' is not a place for a legend.`);
    this.change((chart) => (chart.legend = known));
  }
}
