import type { Outcome } from '../domain/fault';
import { defaultQuadrantCuts } from '../domain/people/defaults';
import type { Cut, PersonAxes, Placement } from '../domain/people/quadrant';
import { fill } from '../locales/locale';
import { people as words } from '../locales/zh-CN/people';
import { type CellAnswer, repeated } from './answer';
import { align, isFault, numberColumn, optionalNumber, optionalText } from './cells';

function readCut(name: string, argument: unknown, whenBlank: number): Cut {
  const isMedian = optionalText(name, argument)?.toLowerCase() === 'median';
  return isMedian ? 'median' : (optionalNumber(name, argument) ?? whenBlank);
}

/** The arguments of QUADRANT: the cuts and where each person stands on the axes. */
export function readAxes(
  given: Readonly<Record<'performance' | 'fit' | 'performanceCut' | 'fitCut' | 'reviews' | 'spread', unknown>>,
): { cuts: { performance: Cut; fit: Cut }; people: PersonAxes[] } {
  const cuts = {
    performance: readCut('performanceCut', given.performanceCut, defaultQuadrantCuts.performance),
    fit: readCut('fitCut', given.fitCut, defaultQuadrantCuts.fit),
  };
  const [performances, fits, counts, spreads] = align(
    numberColumn('performance', given.performance),
    numberColumn('fit', given.fit),
    numberColumn('reviews', given.reviews),
    numberColumn('spread', given.spread),
  );
  const people = performances.map((performance, i) => ({
    performance,
    fit: fits[i] ?? null,
    reviews: counts[i] ?? null,
    spread: spreads[i] ?? null,
  }));
  return { cuts, people };
}

/** A placement as QUADRANT answers: quadrant and action. */
export function placementCells(placement: Outcome<Placement | null>): CellAnswer[] {
  if (placement === null || isFault(placement)) return repeated(placement, 2);
  const { quadrant, moreReviews } = placement;
  const undecided = quadrant === 'watch' && moreReviews === null;
  const action = undecided ? words['people.action.onTheCut'] : words[`people.action.${quadrant}`];
  return [words[`people.quadrant.${quadrant}`], fill(action, { reviews: moreReviews ?? 0 })];
}
