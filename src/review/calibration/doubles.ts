import { mean } from '../../domain/numbers/statistics';
import { agreementOf, alphaBand, fewestPairs, iccBand, iccOfLargestPair } from '../../domain/quality/calibration';
import type { Rubric } from '../../domain/quality/rubric';
import type { QaRow } from '../monthly/records/qaRows';
import type { ItemAgreement, MarkedCell, OverallAgreement } from './model';

/** A review that can be compared: it has a reviewer and a valid score. */
export interface ScoredReview {
  row: QaRow;
  score: number;
}

/** The reviews of one conversation, one a reviewer. */
export type Double = ReadonlyMap<string, ScoredReview>;

/** What a QA sheet writes in 质检员 where a row holds the marks everybody should have given. */
const goldNames = /^(?:标准|标准分|金标|金标准|共识|共识分|gold|standard|consensus)$/i;

export const isGold = ({ reviewer }: QaRow): boolean => goldNames.test(reviewer);

/** Rows by conversation: one id under two agents is two conversations. A reviewer's later row replaces the earlier one. */
export function byConversation(reviews: readonly ScoredReview[]): Map<string, Map<string, ScoredReview>> {
  const conversations = new Map<string, Map<string, ScoredReview>>();
  for (const review of reviews) {
    const id = review.row.row.text('conversationId');
    if (id === '' || review.row.reviewer === '') continue;
    const key = JSON.stringify([id, review.row.person?.agent ?? review.row.row.text('agent')]);
    const known = conversations.get(key) ?? new Map<string, ScoredReview>();
    conversations.set(key, known.set(review.row.reviewer, review));
  }
  return conversations;
}

/** How well reviewers agree on the conversations that several of them have scored. */
export function agreementOn(
  doubles: readonly Double[],
  rubric: Rubric,
): { overall: OverallAgreement; items: ItemAgreement[] } {
  const reviewers = [...new Set(doubles.flatMap((double) => [...double.keys()]))];
  const ratings = (valueOf: (review: ScoredReview) => number | null) =>
    doubles.map((double) =>
      reviewers.map((reviewer) => {
        const review = double.get(reviewer);
        return review ? valueOf(review) : null;
      }),
    );
  const scores = ratings(({ score }) => score);
  const total = agreementOf(scores);
  const pair = iccOfLargestPair(scores);
  const items = rubric.items.map(({ name }, i): ItemAgreement => {
    const agreement = agreementOf(ratings(({ row }) => row.marks[i] ?? null));
    return { item: name, agreement, band: bandOf(agreement), widest: widestPair(doubles, name, i) };
  });
  const compared = items.filter(({ agreement }) => agreement.pairs > 0);
  return {
    overall: {
      agreement: total,
      band: bandOf(total),
      equalMarks: mean(compared.map(({ agreement }) => agreement.percent ?? 0)),
      icc: pair && {
        reviewers: [reviewers[pair.raters[0]] ?? '', reviewers[pair.raters[1]] ?? ''],
        conversations: pair.subjects,
        value: pair.icc,
        band: pair.icc === null || pair.subjects < fewestPairs ? null : iccBand(pair.icc),
      },
    },
    items: compared.sort(byWorst),
  };
}

const bandOf = ({ alpha, pairs }: ItemAgreement['agreement']) =>
  alpha === null || pairs < fewestPairs ? null : alphaBand(alpha);

/** By α; items whose marks do not vary have none and come last. */
const byWorst = (a: ItemAgreement, b: ItemAgreement): number =>
  (a.agreement.alpha ?? Infinity) === (b.agreement.alpha ?? Infinity)
    ? (a.agreement.percent ?? 1) - (b.agreement.percent ?? 1)
    : (a.agreement.alpha ?? Infinity) - (b.agreement.alpha ?? Infinity);

function widestPair(doubles: readonly Double[], item: string, index: number): [MarkedCell, MarkedCell] | null {
  let widest: [MarkedCell, MarkedCell] | null = null;
  let distance = 0;
  for (const double of doubles) {
    const marks = [...double.values()]
      .flatMap(({ row }): MarkedCell[] => {
        const mark = row.marks[index] ?? null;
        return mark === null ? [] : [{ reviewer: row.reviewer, mark, link: row.row.link(`mark:${item}`) }];
      })
      .sort((a, b) => a.mark - b.mark);
    const [low, high] = [marks[0], marks.at(-1)];
    if (!low || !high || high.mark - low.mark <= distance) continue;
    distance = high.mark - low.mark;
    widest = [low, high];
  }
  return widest;
}
