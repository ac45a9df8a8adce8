export type FindingCode =
  | 'capBelowFloor'
  | 'noTarget'
  | 'negativeRate'
  | 'lateStart'
  | 'duplicateStart'
  | 'fallingRate'
  | 'beyondCap'
  | 'beyondReach'
  | 'cliff'
  | 'drop'
  | 'duplicateScore'
  | 'fallingFactor'
  | 'gateCliff'
  | 'phaseOverlap'
  | 'phaseGap'
  | 'duplicateRank'
  | 'missingRank'
  | 'smallPool';

/** A place in the policy tables. */
export interface FindingPlace {
  table: 'plan' | 'tiers' | 'factors' | 'prizes';
  row: number;
  role: string;
}

/** Amounts in yuan, rates and starts by attainment as fractions, days as serials. */
export interface Finding {
  code: FindingCode;
  severity: 'error' | 'warning' | 'info';
  parameters: Readonly<Record<string, string | number>>;
  at: FindingPlace;
}

/** One yuan more that pays this much more or less at once is said aloud. */
export const cliffMinimum = 100;

export const severities: Record<FindingCode, Finding['severity']> = {
  capBelowFloor: 'error',
  noTarget: 'error',
  negativeRate: 'error',
  duplicateStart: 'error',
  duplicateScore: 'error',
  duplicateRank: 'error',
  drop: 'error',
  phaseOverlap: 'error',
  lateStart: 'warning',
  fallingRate: 'warning',
  fallingFactor: 'warning',
  beyondCap: 'warning',
  cliff: 'warning',
  gateCliff: 'warning',
  phaseGap: 'warning',
  missingRank: 'warning',
  smallPool: 'warning',
  beyondReach: 'info',
};

export type Add = (code: FindingCode, at: FindingPlace, parameters?: Finding['parameters']) => void;

export const titleOf = ({ name, phase }: { name: string; phase: string }): string =>
  [name, phase].filter((part) => part !== '').join(' ');
