import { sayFrom } from '../../locales/locale';
import { sampling as english } from '../../locales/en-US/sampling';
import { sampling as chinese } from '../../locales/zh-CN/sampling';
import type { SamplingContext } from './context';
import type { SamplingPlan } from './model';

export const saySampling = sayFrom({ 'zh-CN': chinese, 'en-US': english });

type Remark = SamplingPlan['remarks'][number];

/** So many names are said; the rest are counted. */
const namesSaid = 8;

/** What a person should know before using the sample, what matters most first. */
export function remarksOn(
  plan: Omit<SamplingPlan, 'remarks'>,
  { frame, target, strangers, reviews, warnings }: SamplingContext,
  reserved: number,
): Remark[] {
  const say = saySampling(plan.locale);
  const list = (names: readonly string[]) =>
    names.slice(0, namesSaid).join(say('sampling.list')) +
    (names.length > namesSaid ? say('sampling.andMore', { count: names.length - namesSaid }) : '');
  const remarks: Remark[] = [];
  const add = (severity: Remark['severity'], code: string, message: string, link: Remark['link'] = null) =>
    remarks.push({ severity, code, message, link });

  const unassigned = plan.rows.filter(({ reviewer }) => reviewer === '');
  if (unassigned.length > 0) {
    add('error', 'unassigned', say('sampling.remark.unassigned', { count: unassigned.length }));
  }
  const without = plan.agentDays.filter(({ available }) => available === 0);
  if (without.length > 0) {
    const names = [...new Set(without.map(({ agent }) => agent))];
    add('warning', 'uncovered', say('sampling.remark.uncovered', { count: names.length, agents: list(names) }));
  }
  const short = plan.agentDays.filter(({ shortfall, available }) => shortfall > 0 && available > 0);
  if (short.length > 0) {
    const missing = short.reduce((sum, { shortfall }) => sum + shortfall, 0);
    const names = [...new Set(short.map(({ agent }) => agent))];
    add('warning', 'shortfall', say('sampling.remark.shortfall', { missing, agents: list(names) }));
  }
  const [firstRepeated] = frame.repeated;
  if (firstRepeated) {
    const count = frame.repeated.length;
    add('warning', 'repeated', say('sampling.remark.repeated', { count, id: firstRepeated.id }), firstRepeated.link);
  }
  if (strangers.length > 0) {
    const names = strangers.map(({ agent }) => agent);
    const message = say('sampling.remark.strangers', { count: names.length, agents: list(names) });
    add('warning', 'strangers', message, strangers[0]?.first.link('agent') ?? null);
  }
  const reverse = plan.rows.filter(({ reason }) => reason === 'reverse').length;
  if (reverse < reserved) add('warning', 'reverse', say('sampling.remark.reverse', { reserved, found: reverse }));
  if (target === null) add('info', 'noTarget', say('sampling.remark.noTarget'));
  const single = agentsOfOneReviewer(plan, reviews);
  if (single.length > 0 && plan.choices.reviewers.length > 1) {
    add('info', 'oneReviewer', say('sampling.remark.oneReviewer', { count: single.length, agents: list(single) }));
  }
  return [...remarks, ...warnings.list().filter(({ severity }) => severity === 'error')];
}

/** Agents whom only one reviewer has seen this month, this sample included (DOMAIN 3 wants two where there are two). */
function agentsOfOneReviewer({ rows }: Omit<SamplingPlan, 'remarks'>, reviews: SamplingContext['reviews']): string[] {
  const seen = new Map<string, Set<string>>();
  const see = (agent: string, reviewer: string) => {
    if (reviewer !== '') seen.set(agent, (seen.get(agent) ?? new Set()).add(reviewer));
  };
  for (const { agent, reviewer, secondReviewer } of rows) {
    see(agent, reviewer);
    see(agent, secondReviewer);
  }
  const sampled = new Set(seen.keys());
  for (const { person, reviewer } of reviews) if (person && sampled.has(person.agent)) see(person.agent, reviewer);
  return [...seen].filter(([, reviewers]) => reviewers.size === 1).map(([agent]) => agent);
}
