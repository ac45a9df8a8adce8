import { roundNumber } from '../../../../domain/numbers/money';
import type { CoachingRules } from '../../../../domain/people/coachingRules';
import type { ItemShare } from '../../../../domain/quality/itemShares';
import type { Say } from '../../../texts';
import type { PersonFacts } from '../../facts';
import type { ComputedReview } from '../../preview';
import type { Diagnosed, TailPerson } from '../findings';
import { shown } from '../wording';
import type { OwnFigure } from './figures';

/** One person's page and all it is made from. */
export interface PersonPage {
  review: ComputedReview;
  own: PersonFacts;
  /** Place in the people sheet. */
  index: number;
  figures: readonly OwnFigure[];
  habits: readonly ItemShare[];
  diagnosed: Diagnosed | null;
  /** Null for whoever is not at the end of the team's conversion. */
  tail: TailPerson | null;
  /** Stands out by letting buyers go by. */
  filters: boolean;
  rules: CoachingRules;
  say: Say;
}

/** A figure as its metric is written; a mean of counts without decimals. */
export const inWords = (value: number, { format }: OwnFigure['metric']): string =>
  shown(format === 'count' ? roundNumber(value, 0) : value, format);
