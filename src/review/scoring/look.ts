import { dayOf } from '../../domain/numbers/dates';
import { rowsOf } from '../../workbook/cells/rows';
import type { DataTable } from '../../workbook/recognise';
import { readGrades } from '../monthly/policies/rubric';
import { nextVersionName, versionOf } from '../monthly/policies/rubricVersions';
import { Warnings } from '../monthly/warnings';
import { readKeywords } from '../sampling/policies';
import { sayIn } from '../texts';
import { ChatIndex } from './chat';
import type { SampledConversation, ScoredReview, ScoringOutlook } from './model';
import { conversationKey, People } from './people';
import { reviewRows, rubricsOf, scoredReview, targetOf } from './rows';

/** The queue of the sample lists with what has been scored of it. Pure. @throws Fault where a rubric contradicts itself */
export function lookForScoring(tables: readonly DataTable[], today: number): ScoringOutlook {
  const ofKind = (kind: DataTable['kind']) => tables.filter((table) => table.kind === kind);
  const people = new People(tables, today);
  const rubrics = rubricsOf(tables);
  const { rubric } = rubrics.current;
  const { year } = dayOf(today);
  const lists = ofKind('sampleList');
  const sampled = sampledRows(lists, people, year);

  const reviews = new Map<string, Map<string, ScoredReview>>();
  for (const entry of reviewRows(tables, people)) {
    if (!sampled.has(entry.key)) continue;
    const known = reviews.get(entry.key) ?? new Map<string, ScoredReview>();
    reviews.set(entry.key, known);
    // Of two rows by one reviewer the first, which is the one that an edit changes.
    if (!known.has(entry.reviewer)) known.set(entry.reviewer, scoredReview(entry, rubrics, year));
  }
  const chat = new ChatIndex(tables, new Set(sampled.keys()), people, readKeywords(ofKind('keywords')[0]).words);
  const conversations = [...sampled.values()].map((conversation): SampledConversation => ({
    ...conversation,
    buyer: chat.buyerOf(conversation.key),
    reviews: [...(reviews.get(conversation.key)?.values() ?? [])],
  }));
  const recorded = versionOf(rubrics, rubric);
  return {
    reviewers: reviewersOf(conversations, ofKind('roster')),
    rubric,
    version: { name: recorded?.name ?? nextVersionName(rubrics), recorded: recorded !== undefined },
    bands: readGrades(ofKind('grades')[0], new Warnings(sayIn('zh-CN'))).bands,
    hasSample: lists.length > 0,
    conversations,
    linesOf: ({ key }) => chat.linesOf(key),
    target: targetOf(tables, rubric),
  };
}

type Listed = Omit<SampledConversation, 'buyer' | 'reviews'>;

/** A conversation that stands on two lists is one; the first list names its reviewers. */
function sampledRows(lists: readonly DataTable[], people: People, year: number): Map<string, Listed> {
  const sampled = new Map<string, Listed>();
  for (const row of lists.flatMap((table) => rowsOf(table))) {
    const id = row.text('conversationId');
    if (id === '' || row.text('agent') === '') continue;
    const { name: agent, employeeId, group } = people.of(row);
    const key = conversationKey(id, agent);
    if (sampled.has(key)) continue;
    sampled.set(key, {
      ...{ key, id, agent, employeeId, group },
      day: row.day('date', year),
      method: row.text('samplingMethod'),
      keywords: row.text('keyword'),
      reviewer: row.text('reviewer'),
      secondReviewer: row.text('secondReviewer'),
      link: row.link('conversationId'),
    });
  }
  return sampled;
}

function reviewersOf(conversations: readonly SampledConversation[], rosters: readonly DataTable[]): string[] {
  const names = new Set(conversations.flatMap(({ reviewer, secondReviewer }) => [reviewer, secondReviewer]));
  for (const row of rosters.flatMap((table) => rowsOf(table))) {
    if (/质检|QA/i.test(row.text('position'))) names.add(row.text('nickname') || row.text('agent'));
  }
  names.delete('');
  return [...names];
}

/** Whose turn it is: conversations of the reviewer, and those of nobody that nobody else has scored. In list order. */
export const queueOf = (conversations: readonly SampledConversation[], reviewer: string): SampledConversation[] =>
  conversations.filter(
    (conversation) =>
      conversation.reviewer === reviewer ||
      conversation.secondReviewer === reviewer ||
      (conversation.reviewer === '' && conversation.reviews.every((review) => review.reviewer === reviewer)),
  );

export const reviewBy = ({ reviews }: SampledConversation, reviewer: string): ScoredReview | undefined =>
  reviews.find((review) => review.reviewer === reviewer);
