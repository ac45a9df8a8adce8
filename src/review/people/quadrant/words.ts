import { isoDate } from '../../../domain/numbers/dates';
import type { Placement, Quadrant } from '../../../domain/people/quadrant';
import type { SayPeople } from '../texts';
import type { PerformanceAxis, PlacedPerson } from './model';

export const quadrantInWords = (quadrant: Quadrant | null, say: SayPeople): string =>
  quadrant === null ? say('peopleDesk.quadrant.none') : say(`peopleDesk.quadrant.${quadrant}`);

/** What is to be done; of people who are not decided, how many more days or reviews would decide. */
export function actionInWords(placement: Placement | null, axis: PerformanceAxis, say: SayPeople): string {
  if (placement === null) return say('peopleDesk.action.none');
  const { quadrant, moreReviews } = placement;
  if (quadrant !== 'watch') return say(`peopleDesk.action.${quadrant}`);
  if (moreReviews === null) return say('peopleDesk.action.onTheCut');
  return say(`peopleDesk.action.watch.${axis}`, { count: moreReviews });
}

/** What must come before a decision about somebody in the fourth field. */
export function talkInWords({ talk, observeUntil }: PlacedPerson, say: SayPeople): string {
  const talked = talk ? say('peopleDesk.talk.last', { day: isoDate(talk.day) }) : say('peopleDesk.talk.none');
  return observeUntil === null ? talked : talked + say('peopleDesk.talk.trial', { day: isoDate(observeUntil) });
}

/** The people whose field is another than the month before, with both. */
export const movesOf = (people: readonly PlacedPerson[]) =>
  people.flatMap((person) => {
    const { before, placement } = person;
    const moved = before !== null && placement !== null && before.quadrant !== placement.quadrant;
    return moved ? [{ person, from: before.quadrant, to: placement.quadrant, before }] : [];
  });
