import { fold } from '../numbers/text';

/** A person may dispute a mark for so many days after it was given (DOMAIN 2). */
export const defaultAppealDays = 3;

/** How a rules table calls it. */
export const appealDaysLabel = '申诉天数';

/** Whether an appeal came after its window; null where one of the two days is unknown. Days are serials. */
export function isLateAppeal(scored: number | null, appealed: number | null, days: number): boolean | null {
  return scored === null || appealed === null ? null : Math.floor(appealed) - Math.floor(scored) > days;
}

/** Why somebody cannot decide an appeal. */
export type DecisionRefusal = 'firstReviewer' | 'appellant';

/** An appeal is decided by neither who gave the mark nor whom it was given to; null: may decide. */
export function refusalOf(
  decider: string,
  { reviewer, agent }: { reviewer: string; agent: string },
): DecisionRefusal | null {
  const name = fold(decider);
  if (name === fold(reviewer)) return 'firstReviewer';
  return name === fold(agent) ? 'appellant' : null;
}

export type AppealDecision = 'upheld' | 'rejected';

/** The words a decision is written with. */
export const decisionWords: Readonly<Record<AppealDecision, string>> = { upheld: '成立', rejected: '维持原分' };

/** Each word of `upheld` may be denied in several ways. */
const rejected =
  /不予|[不未没无](?:需|须|能|会|被|有)?(?:成立|改|通过|同意|支持)|维持|驳回|无效|reject|denied|dismiss|\bnot (?:upheld|accept|grant)/i;
const upheld = /成立|改判|通过|同意|支持|改分|upheld|accept|grant/i;

/** What a decision in words means: `null` undecided, `unknown` words that say neither. */
export function readDecision(text: string): AppealDecision | 'unknown' | null {
  const words = fold(text);
  if (words === '') return null;
  if (rejected.test(words)) return 'rejected';
  return upheld.test(words) ? 'upheld' : 'unknown';
}
