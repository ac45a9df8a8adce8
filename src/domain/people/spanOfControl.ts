import { median } from '../numbers/statistics';

/** How many members a lead should have at least and at most. */
export interface SpanLimits {
  least: number;
  most: number;
}

/**
 * 管理幅度: a team of fewer hardly needs a lead of its own; with more than a dozen, weekly talks, coaching and daily reviews of
 * everybody no longer fit into a lead's week. A default to be changed on the sheet; no source gives the figures.
 */
export const defaultSpanLimits: SpanLimits = { least: 5, most: 12 };

export const spanLabels: Readonly<Record<keyof SpanLimits, string>> = {
  least: '每位组长最少人数',
  most: '每位组长最多人数',
};

export interface LeadSpan {
  leader: string;
  members: number;
  state: 'low' | 'within' | 'high';
}

export interface Spans {
  /** The largest first. */
  leads: LeadSpan[];
  median: number | null;
  /** Nobody is named as their lead. */
  unled: number;
}

/** Members per lead (DOMAIN A10); nobody is a member of their own team. */
export function spansOfControl(
  people: readonly { name: string; leader: string }[],
  { least, most }: SpanLimits,
): Spans {
  const counts = new Map<string, number>();
  for (const { name, leader } of people) {
    if (leader !== '' && leader !== name) counts.set(leader, (counts.get(leader) ?? 0) + 1);
  }
  const leads = [...counts]
    .map(([leader, members]): LeadSpan => {
      return { leader, members, state: members < least ? 'low' : members > most ? 'high' : 'within' };
    })
    .sort((a, b) => b.members - a.members);
  const unled = people.filter(({ name, leader }) => leader === '' && !counts.has(name)).length;
  return { leads, median: median(leads.map(({ members }) => members)), unled };
}
