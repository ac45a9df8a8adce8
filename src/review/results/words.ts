import type { MeanDifference } from '../../domain/numbers/welch';
import type { AgentSummary } from '../../domain/quality/summary';
import { roundNumber } from '../../domain/numbers/money';
import { decimals, percent } from '../monthly/report/wording';
import type { EscalationReason, QaResults, TargetedSummary } from './model';
import type { SayResults } from './texts';

/** A line that somebody has set, without decimals it does not have: `60%`. */
export const lineInWords = (share: number): string => `${roundNumber(100 * share, 1)}%`;

export const signed = (value: number): string => (value > 0 ? '+' : '') + decimals(value);

/** `90.0%（95% 区间 69.9%–97.2%）`; a dash without reviews. */
export function rateInWords({ passRate, low, high }: AgentSummary, say: SayResults): string {
  if (passRate === null || low === null || high === null) return '–';
  return say('results.rate', { rate: percent(passRate), low: percent(low), high: percent(high) });
}

/** Against the period before: what changed, and whether that is more than chance explains. Null where there is nothing to compare. */
export function changeInWords(change: MeanDifference | null, say: SayResults): string | null {
  if (!change) return null;
  const difference = signed(change.difference);
  if (!change.interval) return say('results.change.tooFew', { difference });
  const { low, high } = change.interval;
  const said = low > 0 ? 'rose' : high < 0 ? 'fell' : 'unclear';
  return say(`results.change.${said}`, { difference, low: signed(low), high: signed(high) });
}

/** Reviews chosen for being bad, in one sentence; null where there is none. */
export function targetedInWords({ count, mean, passes }: TargetedSummary, say: SayResults): string | null {
  return mean === null ? null : say('results.targeted', { count, mean: decimals(mean), passes });
}

export function escalationInWords(reasons: readonly EscalationReason[], say: SayResults): string {
  return reasons
    .map((reason) => {
      switch (reason.kind) {
        case 'severity':
          return say('results.escalation.severity');
        case 'critical':
          return say('results.escalation.critical', { items: reason.items.join(say('results.list')) });
        case 'keyword':
          return say('results.escalation.keyword', { words: reason.words });
      }
    })
    .join(say('results.semicolon'));
}

/** How the period came out, in sentences that claim no more than the numbers show. */
export function conclusions({ team, people, rules, passLine }: QaResults, say: SayResults): string[] {
  const { summary, grade, change } = team;
  if (summary.mean === null) return [say('results.said.noRandom')];
  const figures = { count: summary.count, mean: decimals(summary.mean), grade, rate: rateInWords(summary, say) };
  const below = people.filter(
    ({ summary: { mean, count } }) => mean !== null && count >= rules.leastReviews && mean < passLine,
  );
  const few = people.filter(({ summary: { count } }) => count < rules.leastReviews);
  return [
    say('results.said.team', figures),
    changeInWords(change, say) ?? say('results.said.noEarlier'),
    below.length === 0
      ? say('results.said.noneBelow', { line: passLine, least: rules.leastReviews })
      : say('results.said.below', {
          line: passLine,
          count: below.length,
          agents: below.map(({ who }) => who.agent).join(say('results.list')),
        }),
    ...(few.length > 0 ? [say('results.said.few', { count: few.length, least: rules.leastReviews })] : []),
    ...(targetedInWords(team.targeted, say) === null ? [] : [targetedInWords(team.targeted, say) as string]),
  ];
}

/** Items by their mean share of the full mark, best first; those never rated are left out. */
export function rankedItems({ team, rubric }: Pick<QaResults, 'team' | 'rubric'>) {
  return team.items
    .flatMap(({ item, rated, share, faults }) =>
      share === null ? [] : [{ name: rubric.items[item]?.name ?? '', rated, share, faults }],
    )
    .sort((a, b) => b.share - a.share);
}
