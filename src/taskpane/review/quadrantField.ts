export type QuadrantField = 'both' | 'fitOnly' | 'performanceOnly' | 'neither';

/** The labels QUADRANT gives, which stay Chinese in either language. */
const fields = new Map<string, QuadrantField>([
  ['合适且合格', 'both'],
  ['合适但不合格', 'fitOnly'],
  ['合格但不合适', 'performanceOnly'],
  ['不合适也不合格', 'neither'],
]);

/** The field of the plot a quadrant label stands for; none for 待观察 or a person without one. */
export function fieldOf(quadrant: string): QuadrantField | null {
  return fields.get(quadrant) ?? null;
}
