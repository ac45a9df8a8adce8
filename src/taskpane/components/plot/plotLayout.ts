import { extentOf, placeLabels, scaleOf, textWidth, type Area, type Dot, type Extent, type Label } from './plotScale';
import { quadrantFields, type QuadrantField } from './quadrantField';

export const plotWidth = 320;
export const plotHeight = 264;
export const plotArea: Area = { left: 30, top: 6, right: plotWidth - 6, bottom: plotHeight - 30 };
export const dotRadius = 3.5;
export const fontSize = 10;
const fieldNameHeight = 15;

/** A place on the two axes. */
export interface Point {
  performance: number;
  fit: number;
}

/** Where the two cut lines stand. */
export type Cuts = Point;

/** A person to be drawn; without both axes there is no place for them. */
export interface PlottedPerson {
  agent: string;
  performance: number | null;
  fit: number | null;
  /** Where the person stood before; drawn as an arrow. */
  from?: Point | null;
  /** Not yet decided: drawn hollow. */
  open?: boolean;
}

/** A person with both axes. */
export type PlacedPerson = PlottedPerson & Point;

export const isPlaced = (person: PlottedPerson): person is PlacedPerson =>
  person.performance !== null && person.fit !== null;

export interface PlotField {
  name: QuadrantField;
  area: Area;
  /** Where its name stands: the outer corner, away from the cuts. */
  label: Area;
  anchor: 'start' | 'end';
}

export interface AxisNumber {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  value: number;
}

export interface Arrow {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

export interface PlotLayout {
  cutX: number;
  cutY: number;
  fields: PlotField[];
  dots: Dot[];
  /** From where a person stood to where they stand, the point of the arrow short of the dot. */
  arrows: Arrow[];
  labels: Label[];
  axisNumbers: AxisNumber[];
}

/** Everything the quadrant plot draws, in pixels. */
export function layOutPlot(
  people: readonly PlacedPerson[],
  cuts: Cuts,
  fieldName: (field: QuadrantField) => string,
): PlotLayout {
  const starts = people.flatMap(({ from }) => (from ? [from] : []));
  const across = extentOf(
    [...people, ...starts].map(({ performance }) => performance),
    cuts.performance,
  );
  const up = extentOf(
    [...people, ...starts].map(({ fit }) => fit),
    cuts.fit,
  );
  const toX = scaleOf(across, plotArea.left, plotArea.right);
  const toY = scaleOf(up, plotArea.bottom, plotArea.top);
  const cutX = toX(cuts.performance);
  const cutY = toY(cuts.fit);
  const fields = quadrantFields.map((name) => layOutField(name, fieldName(name), cutX, cutY));
  const dots = people.map(({ agent, performance, fit }) => ({ name: agent, x: toX(performance), y: toY(fit) }));
  const occupied = fields.map(({ label }) => label);
  const labels = placeLabels(dots, plotArea, { fontSize, gap: dotRadius + 2 }, occupied);
  const arrows = people.flatMap(({ from }, i) => {
    const dot = dots[i];
    return from && dot ? arrowTo(dot, toX(from.performance), toY(from.fit)) : [];
  });
  return { cutX, cutY, fields, dots, arrows, labels, axisNumbers: layOutAxes(across, up, cuts, cutX, cutY) };
}

/** None where the way is shorter than the dot. */
function arrowTo({ x, y }: Dot, x1: number, y1: number): Arrow[] {
  const length = Math.hypot(x - x1, y - y1);
  const short = dotRadius + 2;
  if (length <= short) return [];
  const part = (length - short) / length;
  return [{ x1, y1, x2: x1 + (x - x1) * part, y2: y1 + (y - y1) * part }];
}

function layOutField(name: QuadrantField, words: string, cutX: number, cutY: number): PlotField {
  const performs = name === 'both' || name === 'performanceOnly';
  const fits = name === 'both' || name === 'fitOnly';
  const area: Area = {
    left: performs ? cutX : plotArea.left,
    right: performs ? plotArea.right : cutX,
    top: fits ? plotArea.top : cutY,
    bottom: fits ? cutY : plotArea.bottom,
  };
  const extent = textWidth(words, fontSize);
  const left = performs ? area.right - 4 - extent : area.left + 4;
  const top = fits ? area.top : area.bottom - fieldNameHeight;
  const label: Area = { left, right: left + extent, top, bottom: top + fieldNameHeight };
  return { name, area, label, anchor: performs ? 'end' : 'start' };
}

/** The cuts and the ends of both axes; an end gives way to the cut where there is no room for both. */
function layOutAxes(across: Extent, up: Extent, cuts: Cuts, cutX: number, cutY: number): AxisNumber[] {
  const below = plotArea.bottom + 12;
  const beside = plotArea.left - 4;
  const cutNumbers: AxisNumber[] = [
    { x: cutX, y: below, anchor: 'middle', value: cuts.performance },
    { x: beside, y: cutY + 3, anchor: 'end', value: cuts.fit },
  ];
  const acrossEnds: AxisNumber[] = [
    { x: plotArea.left, y: below, anchor: 'start', value: across.minimum },
    { x: plotArea.right, y: below, anchor: 'end', value: across.maximum },
  ];
  const upEnds: AxisNumber[] = [
    { x: beside, y: plotArea.bottom, anchor: 'end', value: up.minimum },
    { x: beside, y: plotArea.top + 8, anchor: 'end', value: up.maximum },
  ];
  return [
    ...cutNumbers,
    ...acrossEnds.filter(({ x }) => Math.abs(x - cutX) > 32),
    ...upEnds.filter(({ y }) => Math.abs(y - cutY) > 14),
  ];
}
