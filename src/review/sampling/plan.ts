import { Fault } from '../../domain/fault';
import { isoDate } from '../../domain/numbers/dates';
import { assignReviewers } from '../../domain/sampling/assign';
import { certifyDraw } from '../../domain/sampling/certificate';
import { composeSample, type Candidate, type StratumQuota } from '../../domain/sampling/compose';
import { isNew, quotaOf } from '../../domain/sampling/quota';
import type { Locale } from '../../locales/locale';
import { rowsOfKind } from '../../workbook/cells/rows';
import type { DataTable } from '../../workbook/recognise';
import { Warnings } from '../monthly/warnings';
import { sayIn } from '../texts';
import { tenureOn, type SampledAgent } from './agents';
import { readSamplingContext, type SamplingContext } from './context';
import { frameDays, type FrameConversation } from './frame';
import { earlierSample, listsOf, recordedFrame } from './lists';
import type { AgentDay, SampleRow, SamplingChoices, SamplingOutlook, SamplingPlan } from './model';
import { readKeywords, readSamplingRules } from './policies';
import { remarksOn } from './remarks';

/** What there is to choose from. Pure. */
export function lookForSampling(tables: readonly DataTable[], locale: Locale): SamplingOutlook {
  const first = (kind: DataTable['kind']) => tables.find((table) => table.kind === kind);
  const { rules, at } = readSamplingRules(first('samplingRules'), new Warnings(sayIn(locale)));
  return {
    days: frameDays(tables),
    reviewers: reviewersOf(tables),
    rules,
    rulesAt: at,
    keywords: readKeywords(first('keywords')).words.length,
    lists: listsOf(tables),
  };
}

/** 质检 of the roster, then everybody who has scored before, in order of appearance. */
function reviewersOf(tables: readonly DataTable[]): string[] {
  const names = new Set<string>();
  const rows = (kind: DataTable['kind']) => rowsOfKind(tables, kind);
  for (const row of rows('roster')) {
    if (/质检|QA/i.test(row.text('position'))) names.add(row.text('nickname') || row.text('agent'));
  }
  for (const row of rows('qaDetail')) names.add(row.text('reviewer'));
  names.delete('');
  return [...names];
}

/** An agent's day with what is needed to draw from it. */
interface Stratum {
  key: string;
  who: SampledAgent;
  agentDay: AgentDay;
}

/** Draws a sample: quotas with their reasons, composition, reviewers, certificate. Pure. */
export function planSampling(tables: readonly DataTable[], choices: SamplingChoices, locale: Locale): SamplingPlan {
  const context = readSamplingContext(tables, choices, locale);
  const { rules, frame } = context;
  const strata = strataOf(context);
  const keyOf = new Map(strata.map((stratum) => [stratum.who, new Map<number, string>()]));
  for (const { who, agentDay, key } of strata) keyOf.get(who)?.set(agentDay.day, key);
  const candidates = frame.conversations.map(({ id, agent, day, keywords, reverse }): Candidate => ({
    id,
    stratum: keyOf.get(agent)?.get(day) ?? '',
    hit: keywords !== '',
    reverse,
  }));
  const quotas = new Map(
    strata.map(({ key, agentDay: { quota, unstable, tenureDays } }): [string, StratumQuota] => [
      key,
      { quota, reason: unstable ? 'unstable' : isNew(tenureDays, rules) ? 'new' : 'random' },
    ]),
  );
  const agentDays = strata.map(({ agentDay }) => agentDay);
  const regular = agentDays.reduce((sum, { quota }) => sum + quota, 0);
  const reserved = Math.round((regular * choices.reverseShare) / (1 - choices.reverseShare));
  const earlier = earlierSample(tables, choices.extend);
  const sample = composeSample(
    candidates,
    quotas,
    { randomMinimum: rules.randomMinimum, reserved },
    choices.seed,
    earlier,
  );
  const drawn = sample.flatMap(({ candidate, reason }) => {
    const conversation = frame.conversations[candidate];
    return conversation ? [{ conversation, reason }] : [];
  });
  const assigned = assignReviewers(
    drawn.map(({ conversation: { id, agent } }) => ({ id, agent: agent.name })),
    choices.reviewers,
    choices.seed,
    rules.doubleShare,
  );
  const rows = drawn.map(({ conversation, reason }, i): SampleRow => ({
    ...rowOf(conversation),
    reason,
    reviewer: assigned[i]?.first ?? '',
    secondReviewer: assigned[i]?.second ?? '',
    kept: earlier.has(conversation.id),
  }));
  const plan = {
    choices,
    locale,
    rules,
    agentDays,
    rows,
    certificate: certifyDraw(
      frame.conversations.map(({ id }) => id),
      agentDays.map(({ agent, day, required, quota, shortfall }) => ({
        agent: `${agent} ${isoDate(day)}`,
        required,
        quota,
        shortfall,
      })),
      choices.seed,
    ),
    recorded: recordedFrame(tables, choices),
    coverage: coverageOf(agentDays, rows),
    loads: choices.reviewers.map((reviewer) => ({
      reviewer,
      reviews: rows.filter((row) => row.reviewer === reviewer || row.secondReviewer === reviewer).length,
    })),
  };
  return { ...plan, remarks: remarksOn(plan, context, reserved) };
}

function strataOf({ worked, frame, rules, unstable }: SamplingContext): Stratum[] {
  const byAgent = new Map<SampledAgent, Map<number, FrameConversation[]>>();
  for (const conversation of frame.conversations) {
    const days = byAgent.get(conversation.agent) ?? new Map<number, FrameConversation[]>();
    byAgent.set(conversation.agent, days);
    days.set(conversation.day, [...(days.get(conversation.day) ?? []), conversation]);
  }
  return worked.flatMap(({ agent: who, day }, i): Stratum[] => {
    const own = byAgent.get(who)?.get(day) ?? [];
    const isUnstable = who.person !== null && unstable.get(who.person)?.has(day) === true;
    const tenureDays = tenureOn(who, day);
    const quota = quotaOf({ available: own.length, tenureDays, unstable: isUnstable }, rules);
    if (quota instanceof Fault) throw quota;
    const { name: agent, group, employeeId } = who;
    const hits = own.filter(({ keywords }) => keywords !== '').length;
    const person = { agent, group, employeeId, day, tenureDays, unstable: isUnstable };
    const agentDay: AgentDay = { ...person, available: own.length, hits, ...quota };
    return [{ key: String(i), who, agentDay }];
  });
}

function rowOf({ id, day, agent, keywords, link }: FrameConversation) {
  return { id, day, agent: agent.name, group: agent.group, employeeId: agent.employeeId, keywords, link };
}

/** People, not people's days: a name with its group and job number. */
function coverageOf(agentDays: readonly AgentDay[], rows: readonly SampleRow[]): SamplingPlan['coverage'] {
  const who = ({ agent, group, employeeId }: { agent: string; group: string; employeeId: string }) =>
    [agent, group, employeeId].join('|');
  return { loggedIn: new Set(agentDays.map(who)).size, covered: new Set(rows.map(who)).size };
}
