import { reaches } from '../../domain/numbers/steps';
import type { QaResults } from './model';

export const heatLevels = ['fault', 'weak', 'good', 'best'] as const;
export type HeatLevel = (typeof heatLevels)[number];

/** From which share of the full mark on an item counts as what: the fault line, the pass line, the highest grade. */
export function heatLines({ rules, passLine, policies }: Pick<QaResults, 'rules' | 'passLine' | 'policies'>) {
  const top = policies.grades.bands.at(-1)?.from ?? 90;
  const pass = passLine / 100;
  return { fault: Math.min(rules.faultLine, pass), pass, best: Math.max(pass, top / 100) };
}

export function heatLevel(share: number, lines: ReturnType<typeof heatLines>): HeatLevel {
  if (!reaches(share, lines.fault)) return 'fault';
  if (!reaches(share, lines.pass)) return 'weak';
  return reaches(share, lines.best) ? 'best' : 'good';
}
