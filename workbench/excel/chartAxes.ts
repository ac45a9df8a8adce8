import { ApiObject, apiType } from '../office/richapi/object';
import type { ChartAxis as AxisModel } from '../model/chart';
import type { ChangeChart, ReadChart } from './chartTitle';
import { invalidArgument } from './errors';

type AxisKey = 'categoryAxis' | 'valueAxis' | 'secondaryValueAxis';
type ReadAxis = () => AxisModel;
type ChangeAxis = (change: (axis: AxisModel) => void) => void;

export class ChartAxes extends ApiObject {
  override readonly [apiType] = { name: 'ChartAxes', scalars: [] };

  constructor(
    private readonly chart: ReadChart,
    private readonly change: ChangeChart,
  ) {
    super();
  }

  get categoryAxis(): ChartAxis {
    return this.axis('categoryAxis');
  }

  get valueAxis(): ChartAxis {
    return this.axis('valueAxis');
  }

  getItem(type: string, group: 'Primary' | 'Secondary' = 'Primary'): ChartAxis {
    if (type === 'Category') return this.categoryAxis;
    if (type !== 'Value') throw invalidArgument(`The chart has no axis '${type}'.`);
    return this.axis(group === 'Secondary' ? 'secondaryValueAxis' : 'valueAxis');
  }

  private readonly axis = (key: AxisKey): ChartAxis =>
    new ChartAxis(
      key,
      () => this.chart()[key] ?? {},
      (change) => this.change((chart) => change((chart[key] ??= {}))),
    );
}

export class ChartAxis extends ApiObject {
  override readonly [apiType] = {
    name: 'ChartAxis',
    scalars: ['axisGroup', 'majorUnit', 'maximum', 'minimum', 'numberFormat', 'type', 'visible'],
  };

  constructor(
    private readonly key: AxisKey,
    private readonly axis: ReadAxis,
    private readonly change: ChangeAxis,
  ) {
    super();
  }

  get type(): string {
    return this.key === 'categoryAxis' ? 'Category' : 'Value';
  }

  get axisGroup(): string {
    return this.key === 'secondaryValueAxis' ? 'Secondary' : 'Primary';
  }

  /** An empty text where Excel chooses. */
  get minimum(): number | '' {
    return this.axis().minimum ?? '';
  }

  set minimum(value: unknown) {
    this.change((axis) => (axis.minimum = bound(value)));
  }

  get maximum(): number | '' {
    return this.axis().maximum ?? '';
  }

  set maximum(value: unknown) {
    this.change((axis) => (axis.maximum = bound(value)));
  }

  get majorUnit(): number | '' {
    return this.axis().majorUnit ?? '';
  }

  set majorUnit(value: unknown) {
    this.change((axis) => (axis.majorUnit = bound(value)));
  }

  get visible(): boolean {
    return this.axis().visible ?? true;
  }

  set visible(visible: unknown) {
    this.change((axis) => (axis.visible = visible === true));
  }

  get numberFormat(): string {
    return this.axis().numberFormat ?? 'General';
  }

  set numberFormat(format: unknown) {
    if (typeof format !== 'string') throw invalidArgument();
    this.change((axis) => (axis.numberFormat = format));
  }

  get title(): ChartAxisTitle {
    return new ChartAxisTitle(this.axis, this.change);
  }

  get majorGridlines(): ChartGridlines {
    return new ChartGridlines(this.axis, this.change);
  }
}

export class ChartAxisTitle extends ApiObject {
  override readonly [apiType] = { name: 'ChartAxisTitle', scalars: ['text', 'visible'] };

  constructor(
    private readonly axis: ReadAxis,
    private readonly change: ChangeAxis,
  ) {
    super();
  }

  get text(): string {
    return this.axis().title ?? '';
  }

  set text(text: unknown) {
    if (typeof text !== 'string') throw invalidArgument();
    this.change((axis) => (axis.title = text));
  }

  get visible(): boolean {
    return this.axis().title !== undefined;
  }

  set visible(visible: unknown) {
    this.change((axis) => (axis.title = visible === true ? (axis.title ?? '') : undefined));
  }
}

export class ChartGridlines extends ApiObject {
  override readonly [apiType] = { name: 'ChartGridlines', scalars: ['visible'] };

  constructor(
    private readonly axis: ReadAxis,
    private readonly change: ChangeAxis,
  ) {
    super();
  }

  get visible(): boolean {
    return this.axis().majorGridlines ?? false;
  }

  set visible(visible: unknown) {
    this.change((axis) => (axis.majorGridlines = visible === true));
  }
}

function bound(value: unknown): number | undefined {
  if (value === '') return undefined;
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument('An axis is bounded by numbers.');
  return value;
}
