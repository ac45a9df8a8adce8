import { isoDate } from '../../../domain/numbers/dates';
import type { Say } from '../../texts';
import type { ComputedReview } from '../preview';
import { isMonthly } from '../period';
import { defaultedIn } from '../recognition';
import { byQuadrant, conversionTail, filterFindings, severeReviewers } from './findings';
import type { PageBlock, PagePart } from '../../page/model';
import { agentsOf } from './improvement';
import { listed } from './wording';

/** So many remarks fit on a page that is read; the pane lists them all. */
const mostWarnings = 30;

export function planPart(review: ComputedReview, say: Say): PagePart {
  return {
    title: say('report.part.plan'),
    blocks: [...steps(review, say).map((text): PageBlock => ({ kind: 'point', text })), ...warnings(review, say)],
  };
}

function steps(review: ComputedReview, say: Say): string[] {
  const { facts } = review;
  const quadrants = byQuadrant(facts);
  const sentences: string[] = [];
  const tail = conversionTail(facts).map(({ person }) => person);
  const recheck = [...new Set([...tail, ...(quadrants.get('fitOnly') ?? []), ...(quadrants.get('neither') ?? [])])];
  if (recheck.length > 0) sentences.push(say('report.plan.recheck', { agents: agentsOf(recheck, say) }));
  const successors = isMonthly(facts.month) ? (quadrants.get('both') ?? []) : [];
  if (successors.length > 0) {
    const best = [...successors].sort((a, b) => (b.performance ?? 0) - (a.performance ?? 0)).slice(0, 3);
    sentences.push(say('report.plan.successor', { agents: agentsOf(best, say) }));
  }
  const reviewers = severeReviewers(facts).map(({ reviewer }) => reviewer);
  if (reviewers.length > 0) sentences.push(say('report.plan.calibrate', { reviewers: listed(reviewers, say) }));
  const filtering = filterFindings(facts).map(({ person }) => person);
  if (filtering.length > 0) sentences.push(say('report.plan.filter', { agents: agentsOf(filtering, say) }));
  const unreviewed = facts.people.filter(({ reviews }) => reviews.length === 0);
  if (unreviewed.length > 0) sentences.push(say('report.plan.cover', { agents: agentsOf(unreviewed, say) }));
  const unrated = facts.people.filter(({ fit }) => fit === null);
  if (unrated.length > 0) sentences.push(say('report.plan.fit', { agents: agentsOf(unrated, say) }));
  if (review.lastDay < review.matureDay)
    sentences.push(say('report.plan.mature', { mature: isoDate(review.matureDay) }));
  const faults = review.warnings.filter(({ link }) => link !== null).length;
  if (faults > 0) sentences.push(say('report.plan.data', { count: faults }));
  const defaulted = defaultedIn(review.tables, review.period);
  if (defaulted.length > 0) {
    const kinds = defaulted.map((kind) => say(`review.kind.${kind}`)).join(say('report.list'));
    sentences.push(say('report.plan.policy', { kinds }));
  }
  sentences.push(say('report.plan.ports'));
  return sentences;
}

function warnings({ warnings: found }: ComputedReview, say: Say): PageBlock[] {
  if (found.length === 0) return [];
  const shown = found.slice(0, mostWarnings);
  const rest = found.length - shown.length;
  return [
    { kind: 'heading', text: say('report.plan.warnings') },
    {
      kind: 'table',
      table: {
        headers: [say('report.plan.place'), say('report.plan.message')],
        rows: shown.map(({ link, message }) => [link ? `${link.sheet}!${link.cell}` : say('report.none'), message]),
        looks: [{}, { wrap: true }],
        spans: [2, 8],
      },
    },
    ...(rest > 0 ? [{ kind: 'text' as const, text: say('report.plan.more', { count: rest }) }] : []),
  ];
}
