import { ApiCollection, apiItems, ApiObject, apiType } from '../office/richapi/object';
import type { ChartDataLabels as LabelsModel } from '../model/chart';
import { invalidArgument } from './errors';
import { univerColor } from './store/color';

type ReadLabels = () => LabelsModel | undefined;
type ChangeLabels = (change: (labels: LabelsModel) => void) => void;

const positions = ['Top', 'Bottom', 'Left', 'Right', 'Center', 'Automatic'] as const;

function positionOf(name: unknown): (typeof positions)[number] {
  const known = positions.find((position) => position === name);
  if (known === undefined) throw invalidArgument(`The workbench places no labels at '${String(name)}'.`);
  return known;
}

export class ChartDataLabels extends ApiObject {
  override readonly [apiType] = {
    name: 'ChartDataLabels',
    scalars: ['position', 'showCategoryName', 'showSeriesName', 'showValue'],
  };

  constructor(
    private readonly labels: ReadLabels,
    private readonly change: ChangeLabels,
  ) {
    super();
  }

  get showValue(): boolean {
    return this.labels()?.showValue ?? false;
  }

  set showValue(show: unknown) {
    this.change((labels) => (labels.showValue = show === true));
  }

  get showSeriesName(): boolean {
    return this.labels()?.showSeriesName ?? false;
  }

  set showSeriesName(show: unknown) {
    this.change((labels) => (labels.showSeriesName = show === true));
  }

  get showCategoryName(): boolean {
    return this.labels()?.showCategoryName ?? false;
  }

  set showCategoryName(show: unknown) {
    this.change((labels) => (labels.showCategoryName = show === true));
  }

  get position(): string {
    return this.labels()?.position ?? 'Automatic';
  }

  set position(position: unknown) {
    const known = positionOf(position);
    this.change((labels) => (labels.position = known));
  }

  get format(): ChartDataLabelFormat {
    return new ChartDataLabelFormat(this.labels, this.change);
  }
}

export class ChartDataLabelFormat extends ApiObject {
  override readonly [apiType] = { name: 'ChartDataLabelFormat', scalars: [] };

  constructor(
    private readonly labels: ReadLabels,
    private readonly change: ChangeLabels,
  ) {
    super();
  }

  get font(): ChartFont {
    return new ChartFont(this.labels, this.change);
  }
}

/** The font of a series' labels. */
export class ChartFont extends ApiObject {
  override readonly [apiType] = { name: 'ChartFont', scalars: ['color', 'size'] };

  constructor(
    private readonly labels: ReadLabels,
    private readonly change: ChangeLabels,
  ) {
    super();
  }

  get color(): string {
    return this.labels()?.color ?? '#000000';
  }

  set color(color: unknown) {
    const given = univerColor(color);
    this.change((labels) => (labels.color = given));
  }

  get size(): number {
    return this.labels()?.fontSize ?? 9;
  }

  set size(points: unknown) {
    if (typeof points !== 'number' || points <= 0) throw invalidArgument();
    this.change((labels) => (labels.fontSize = points));
  }
}

export class ChartPointsCollection extends ApiCollection<ChartPoint> {
  override readonly [apiType] = { name: 'ChartPointsCollection', scalars: ['count'] };

  constructor(
    private readonly pointCount: () => number,
    private readonly labels: ReadLabels,
    private readonly change: ChangeLabels,
  ) {
    super();
  }

  override [apiItems](): ChartPoint[] {
    return Array.from({ length: this.pointCount() }, (_, index) => new ChartPoint(index, this.labels, this.change));
  }

  getItemAt(index: number): ChartPoint {
    if (index < 0 || index >= this.pointCount()) throw invalidArgument('The series has no such point.');
    return new ChartPoint(index, this.labels, this.change);
  }
}

export class ChartPoint extends ApiObject {
  override readonly [apiType] = { name: 'ChartPoint', scalars: ['hasDataLabel'] };

  constructor(
    private readonly index: number,
    private readonly labels: ReadLabels,
    private readonly change: ChangeLabels,
  ) {
    super();
  }

  get hasDataLabel(): boolean {
    const labels = this.labels();
    return labels !== undefined && labels.texts?.[this.index] !== null;
  }

  set hasDataLabel(show: unknown) {
    this.change((labels) => setText(labels, this.index, show === true ? (labels.texts?.[this.index] ?? '') : null));
  }

  get dataLabel(): ChartDataLabel {
    return new ChartDataLabel(this.index, this.labels, this.change);
  }
}

export class ChartDataLabel extends ApiObject {
  override readonly [apiType] = { name: 'ChartDataLabel', scalars: ['position', 'text'] };

  constructor(
    private readonly index: number,
    private readonly labels: ReadLabels,
    private readonly change: ChangeLabels,
  ) {
    super();
  }

  get text(): string {
    return this.labels()?.texts?.[this.index] ?? '';
  }

  set text(text: unknown) {
    if (typeof text !== 'string') throw invalidArgument();
    this.change((labels) => setText(labels, this.index, text));
  }

  /** The workbench keeps one position for all labels of a series. */
  get position(): string {
    return this.labels()?.position ?? 'Automatic';
  }

  set position(position: unknown) {
    const known = positionOf(position);
    this.change((labels) => (labels.position = known));
  }

  get format(): ChartDataLabelFormat {
    return new ChartDataLabelFormat(this.labels, this.change);
  }
}

function setText(labels: LabelsModel, index: number, text: string | null): void {
  const texts = (labels.texts ??= []);
  while (texts.length <= index) texts.push(null);
  texts[index] = text;
}
