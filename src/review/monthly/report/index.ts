import { isoDate } from '../../../domain/numbers/dates';
import type { Say } from '../../texts';
import type { ComputedReview } from '../preview';
import { dataPart, tiles } from './data';
import { improvementPart } from './improvement';
import type { PageChart, PageDocument } from '../../page/model';
import { planPart } from './plan';
import { processPart } from './process';

/** What the report says, in the four parts of the source: 数据分析, 过程分析, 改善方案, 后续规划. */
export function buildReport(
  review: ComputedReview,
  peopleSheet: string,
  chart: PageChart | null,
  say: Say,
): PageDocument {
  const { month } = review.facts;
  return {
    title: say('report.title', { month: review.month }),
    subtitle: say('report.subtitle', {
      people: review.totals.people,
      first: isoDate(month.first),
      last: isoDate(month.last),
      peopleSheet,
    }),
    tiles: tiles(review, say),
    parts: [
      dataPart(review, chart, say),
      processPart(review, say),
      improvementPart(review, say),
      planPart(review, say),
    ],
  };
}
