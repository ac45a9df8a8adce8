import type { SampleRow, SamplingPlan } from '../../../review/sampling/model';

/** What a bar is made of: the reasons, and what is missing. */
export type Part = SampleRow['reason'] | 'shortfall';

const order: readonly Part[] = ['random', 'new', 'unstable', 'keyword', 'reverse', 'shortfall'];

export interface AgentShare {
  key: string;
  agent: string;
  drawn: number;
  available: number;
  counts: Partial<Record<Part, number>>;
}

/** The sample by person over all days, with the parts that occur at all and the length of the longest bar. */
export function sharesOf({ agentDays, rows }: Pick<SamplingPlan, 'agentDays' | 'rows'>): {
  agents: AgentShare[];
  parts: Part[];
  largest: number;
} {
  const keyOf = ({ agent, group, employeeId }: Pick<SampleRow, 'agent' | 'group' | 'employeeId'>) =>
    [agent, group, employeeId].join('|');
  const byKey = new Map<string, AgentShare>();
  for (const day of agentDays) {
    const key = keyOf(day);
    const share = byKey.get(key) ?? { key, agent: day.agent, drawn: 0, available: 0, counts: {} };
    byKey.set(key, share);
    share.available += day.available;
    share.counts.shortfall = (share.counts.shortfall ?? 0) + day.shortfall;
  }
  for (const row of rows) {
    const share = byKey.get(keyOf(row));
    if (!share) continue;
    share.drawn++;
    share.counts[row.reason] = (share.counts[row.reason] ?? 0) + 1;
  }
  const agents = [...byKey.values()];
  return {
    agents,
    parts: order.filter((part) => agents.some(({ counts }) => (counts[part] ?? 0) > 0)),
    largest: Math.max(1, ...agents.map(({ drawn, counts }) => drawn + (counts.shortfall ?? 0))),
  };
}
