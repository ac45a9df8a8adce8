/** The geometry of the quadrant plot: values to pixels, and names that do not cover each other. */
export interface Extent {
  minimum: number;
  maximum: number;
}

const stepSizes = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500];

/** A range in round tens-like steps around all values and the cut, with the cut strictly inside so that all four fields show. */
export function extentOf(values: readonly number[], cut: number): Extent {
  const all = [...values, cut];
  const low = Math.min(...all);
  const high = Math.max(...all);
  const span = Math.max(high - low, 10);
  const step = stepSizes.find((size) => size * 6 >= span) ?? span / 6;
  return {
    minimum: (Math.ceil(low / step) - 1) * step,
    maximum: (Math.floor(high / step) + 1) * step,
  };
}

/** Maps the extent onto pixels `from`–`to`; `from` may be the larger one, as on a vertical axis. */
export function scaleOf({ minimum, maximum }: Extent, from: number, to: number): (value: number) => number {
  return (value) => from + ((value - minimum) / (maximum - minimum)) * (to - from);
}

export interface Dot {
  name: string;
  x: number;
  y: number;
}

export interface Label extends Dot {
  anchor: 'start' | 'end' | 'middle';
}

export interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

interface LabelLook {
  fontSize: number;
  /** From the dot's centre to the text. */
  gap: number;
}

/** Chinese characters are square, Latin ones about half as wide. */
export function textWidth(text: string, fontSize: number): number {
  let halves = 0;
  for (const character of text) halves += (character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1.15;
  return (halves * fontSize) / 2;
}

function overlap(a: Area, b: Area): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/**
 * One name per dot, right of it if there is room, else left, above or below; a name without room is left out
 * (its dot keeps a tooltip). Neither dots nor the `occupied` areas are ever covered.
 */
export function placeLabels(
  dots: readonly Dot[],
  area: Area,
  { fontSize, gap }: LabelLook,
  occupied: readonly Area[] = [],
): Label[] {
  const ofDots = dots.map(({ x, y }): Area => ({ left: x - gap, right: x + gap, top: y - gap, bottom: y + gap }));
  const taken = [...occupied, ...ofDots];
  const labels: Label[] = [];
  dots.forEach(({ name, x, y }) => {
    const width = textWidth(name, fontSize);
    const half = fontSize / 2;
    const candidates: Label[] = [
      { name, x: x + gap, y, anchor: 'start' },
      { name, x: x - gap, y, anchor: 'end' },
      { name, x, y: y - gap - half, anchor: 'middle' },
      { name, x, y: y + gap + half, anchor: 'middle' },
    ];
    for (const label of candidates) {
      const left = label.anchor === 'start' ? label.x : label.anchor === 'end' ? label.x - width : label.x - width / 2;
      const box: Area = { left, right: left + width, top: label.y - half, bottom: label.y + half };
      const inside =
        box.left >= area.left && box.right <= area.right && box.top >= area.top && box.bottom <= area.bottom;
      if (inside && !taken.some((other) => overlap(box, other))) {
        taken.push(box);
        labels.push(label);
        return;
      }
    }
  });
  return labels;
}
