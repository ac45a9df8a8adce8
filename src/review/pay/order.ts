import type { WhatIfResult } from '../../domain/incentive/whatIf';

/** Who gains most first, who loses most last; people as they stand in the roster where it is the same. */
export const orderOf = ({ differences }: Pick<WhatIfResult, 'differences'>): number[] =>
  differences.map((_, i) => i).sort((a, b) => (differences[b] ?? 0) - (differences[a] ?? 0) || a - b);
