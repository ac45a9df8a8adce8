import type { Outcome } from '../domain/fault';
import type { Cut, Placement } from '../domain/people/quadrant';
import { fill } from '../locales/locale';
import { people as words } from '../locales/zh-CN/people';
import { type CellAnswer, repeated } from './answer';
import { isFault, optionalNumber, optionalText } from './cells';

export function readCut(name: string, argument: unknown, whenBlank: number): Cut {
  const isMedian = optionalText(name, argument)?.toLowerCase() === 'median';
  return isMedian ? 'median' : (optionalNumber(name, argument) ?? whenBlank);
}

/** A placement as QUADRANT answers: quadrant and action. */
export function placementCells(placement: Outcome<Placement | null>): CellAnswer[] {
  if (placement === null || isFault(placement)) return repeated(placement, 2);
  const { quadrant, moreReviews } = placement;
  const undecided = quadrant === 'watch' && moreReviews === null;
  const action = undecided ? words['people.action.onTheCut'] : words[`people.action.${quadrant}`];
  return [words[`people.quadrant.${quadrant}`], fill(action, { reviews: moreReviews ?? 0 })];
}
