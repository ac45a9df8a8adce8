import type { Candidate, CoachingOverview, CoachingRecord, RecheckDraft, TalkDraft } from './model';
import type { SayCoaching } from './texts';
import { effectInWords, praisesOf, reasonsInWords } from './words';

/** A talk to begin with; a second one where the first did not help. Everything can be edited. */
export function talkWith(
  candidate: Candidate,
  overview: CoachingOverview,
  follows: CoachingRecord | null,
  say: SayCoaching,
): TalkDraft {
  const { who, worst, last } = candidate;
  const { today, rules, rubric } = overview;
  const reasons = reasonsInWords(candidate, overview, say);
  return {
    kind: 'talk',
    who,
    date: today,
    coach: follows?.coach ?? last?.coach ?? '',
    conversation: worst?.conversation ?? '',
    praise: praisesOf(candidate, rubric, say)[0] ?? '',
    issue: follows?.issue ?? (worst?.text || (reasons[0] ?? '')),
    action: '',
    grounds: [...(follows ? [effectInWords(follows.effect, say)] : []), ...reasons],
    recheck: today + rules.recheckDays,
    follows,
  };
}

export const recheckOf = (record: CoachingRecord, say: SayCoaching): RecheckDraft => ({
  kind: 'recheck',
  record,
  result: say(record.effect.verdict === 'better' ? 'coaching.result.better' : 'coaching.result.unclear'),
});

/** What still has to be said before a talk can be written: praise, fault and direction. */
export const missingOf = ({ praise, issue, action, coach }: TalkDraft) =>
  Object.entries({ praise, issue, action, coach }).flatMap(([field, text]) =>
    text.trim() === '' ? [field as 'praise' | 'issue' | 'action' | 'coach'] : [],
  );
