import { isoDate } from '../../../domain/numbers/dates';
import type { EarlierList, SamplingChoices, SamplingOutlook } from '../../../review/sampling/model';

/** The newest day, everybody who reviews, and a seed that says which day it was; a list of that day is extended. */
export function initialChoices(outlook: SamplingOutlook): SamplingChoices | null {
  const [newest] = outlook.days;
  if (newest === undefined) return null;
  return withDays(outlook, {
    first: newest,
    last: newest,
    seed: '',
    reviewers: outlook.reviewers,
    reverseShare: 0,
    extend: null,
  });
}

/** The choices for other days: a list that has conversations of these days gives its seed and is extended. */
export function withDays(outlook: SamplingOutlook, choices: SamplingChoices): SamplingChoices {
  const list = listOf(outlook, choices);
  return { ...choices, seed: list?.seed ?? isoDate(choices.last), extend: list?.sheet ?? null };
}

/** The list that already has conversations of the chosen days. */
export const listOf = (
  { lists }: Pick<SamplingOutlook, 'lists'>,
  { first, last }: Pick<SamplingChoices, 'first' | 'last'>,
): EarlierList | undefined => lists.find((list) => list.first <= last && list.last >= first);
