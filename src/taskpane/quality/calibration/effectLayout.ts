import type { ReviewerEffect } from '../../../domain/quality/severity';

/** In the plot's own units, which are pixels of the narrowest pane. */
export const plotWidth = 296;
export const rowHeight = 22;
const left = 62;
const right = 212;
/** Wide characters of a name that fit before the plot. */
const nameUnits = 9;

export interface EffectRow {
  reviewer: string;
  shortName: string;
  /** As text, with its sign. */
  effect: string;
  error: string;
  x: number;
  low: number;
  high: number;
  y: number;
}

/** Where dots and error bars (two standard errors) stand; zero in the middle, the longest bar from edge to edge. */
export function layOutEffects(effects: readonly ReviewerEffect[]) {
  const known = effects.flatMap(({ reviewer, effect, error }) =>
    effect === null ? [] : [{ reviewer, effect, error: error ?? 0 }],
  );
  const reach = Math.max(...known.map(({ effect, error }) => Math.abs(effect) + 2 * error), 0.1);
  const zero = (left + right) / 2;
  const at = (value: number) => zero + (value / reach) * ((right - left) / 2);
  const rows = known.map(({ reviewer, effect, error }, i): EffectRow => ({
    reviewer,
    shortName: shortened(reviewer),
    effect: (effect > 0 ? '+' : '') + effect.toFixed(1),
    error: error.toFixed(1),
    x: at(effect),
    low: at(effect - 2 * error),
    high: at(effect + 2 * error),
    y: rowHeight * (i + 0.5),
  }));
  return { rows, zero, left, right, height: rowHeight * (rows.length + 1) };
}

/** Chinese characters are two units wide. */
function shortened(name: string): string {
  let units = 0;
  let short = '';
  for (const character of name) {
    units += character > '\u2E7F' ? 2 : 1;
    if (units > nameUnits) return `${short}…`;
    short += character;
  }
  return name;
}
