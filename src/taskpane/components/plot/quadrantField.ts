import { tokens } from '@fluentui/react-components';
import { people } from '../../../locales/zh-CN/people';

export const quadrantFields = ['both', 'fitOnly', 'performanceOnly', 'neither'] as const;

export type QuadrantField = (typeof quadrantFields)[number];

/** One colour a field, in the plot (thinned) and beside the label. */
export const fieldColours: Record<QuadrantField, string> = {
  both: tokens.colorPaletteLightGreenForeground3,
  fitOnly: tokens.colorPaletteMarigoldBorderActive,
  performanceOnly: tokens.colorPaletteBlueBorderActive,
  neither: tokens.colorPaletteRedBorderActive,
};

/** The words QUADRANT answers with, which are Chinese in either language. */
const fieldOfLabel = new Map<string, QuadrantField>([
  [people['people.quadrant.both'], 'both'],
  [people['people.quadrant.fitOnly'], 'fitOnly'],
  [people['people.quadrant.performanceOnly'], 'performanceOnly'],
  [people['people.quadrant.neither'], 'neither'],
]);

/** The field of the plot a quadrant label stands for; none for 待观察 or a person without one. */
export function fieldOf(quadrant: string): QuadrantField | null {
  return fieldOfLabel.get(quadrant) ?? null;
}
