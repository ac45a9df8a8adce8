import { Fault } from '../fault';

/** Subjects × raters; a rating is a category, null a missing one. `1` and "1" are one category: both arrive as text. */
export type Ratings = readonly (readonly (string | null)[])[];

/** A coefficient and the figures it comes from. */
export interface AgreementParts {
  observed: number;
  /** What chance alone would give. */
  expected: number;
  coefficient: number;
}

export function undefinedStatistic(): Fault {
  return new Fault('divisionByZero', 'undefinedStatistic');
}

interface Counts {
  /** Agreeing pairs ÷ pairs, averaged over subjects that have a pair; null where none has. */
  observed: number | null;
  /** Mean over rated subjects of the share of their ratings in each category. */
  shares: number[];
}

function count(ratings: Ratings): Counts {
  const places = new Map<string, number>();
  const shares: number[] = [];
  const inSubject: number[] = [];
  let rated = 0;
  let paired = 0;
  let agreement = 0;
  for (const subject of ratings) {
    const present: number[] = [];
    for (const rating of subject) {
      if (rating === null) continue;
      let place = places.get(rating);
      if (place === undefined) {
        place = places.size;
        places.set(rating, place);
        shares.push(0);
        inSubject.push(0);
      }
      inSubject[place] = (inSubject[place] ?? 0) + 1;
      present.push(place);
    }
    if (present.length === 0) continue;
    rated++;
    let agreeing = 0;
    for (const place of present) {
      const same = inSubject[place] ?? 0;
      // Each rating meets the others of its category: over all ratings Σ n(n − 1).
      agreeing += same - 1;
      shares[place] = (shares[place] ?? 0) + 1 / present.length;
    }
    for (const place of present) inSubject[place] = 0;
    if (present.length > 1) {
      paired++;
      agreement += agreeing / (present.length * (present.length - 1));
    }
  }
  return { observed: paired > 0 ? agreement / paired : null, shares: shares.map((share) => share / rated) };
}

/** Mean over subjects of agreeing pairs ÷ pairs, 0–1. @throws Fault division by zero where no subject has two ratings */
export function percentAgreement(ratings: Ratings): number {
  const { observed } = count(ratings);
  if (observed === null) throw undefinedStatistic();
  return observed;
}

/** (observed − expected) ÷ (1 − expected) of agreement. */
function beyondChance(ratings: Ratings, chance: (shares: readonly number[]) => number): AgreementParts {
  const { observed, shares } = count(ratings);
  if (observed === null || shares.length < 2) throw undefinedStatistic();
  const expected = chance(shares);
  return { observed, expected, coefficient: (observed - expected) / (1 - expected) };
}

/**
 * Fleiss' κ, with missing ratings in Gwet's generalisation.
 * Source: J. L. Fleiss (1971); K. L. Gwet, Handbook of Inter-Rater Reliability, 4th ed. (2014), section 2.5.
 * @throws Fault division by zero with one category or without a pair
 */
export function fleissKappa(ratings: Ratings): AgreementParts {
  return beyondChance(ratings, (shares) => shares.reduce((sum, share) => sum + share * share, 0));
}

/**
 * Gwet's AC1 over the categories present.
 * Source: K. L. Gwet (2008), Computing inter-rater reliability and its variance in the presence of high agreement.
 * @throws Fault division by zero with one category or without a pair
 */
export function gwetAc1(ratings: Ratings): AgreementParts {
  return beyondChance(
    ratings,
    (shares) => shares.reduce((sum, share) => sum + share * (1 - share), 0) / (shares.length - 1),
  );
}
