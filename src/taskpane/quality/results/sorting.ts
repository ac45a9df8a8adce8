import type { PersonResult } from '../../../review/results/model';

export const sortKeys = ['mean', 'shrunk', 'passRate', 'count', 'agent'] as const;
export type SortKey = (typeof sortKeys)[number];

const valueOf = ({ summary }: PersonResult, key: Exclude<SortKey, 'agent'>): number | null =>
  ({ mean: summary.mean, shrunk: summary.shrunkMean, passRate: summary.passRate, count: summary.count })[key];

/** Lowest first, since those are looked for; names in their own order; who has no figure comes last. */
export function sortedPeople(people: readonly PersonResult[], key: SortKey): PersonResult[] {
  return [...people].sort((a, b) => {
    if (key === 'agent') return a.who.agent.localeCompare(b.who.agent, 'zh-CN');
    const [x, y] = [valueOf(a, key), valueOf(b, key)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return x - y;
  });
}
