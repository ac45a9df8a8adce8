import { grouped } from '../../domain/numbers/grouped';
import { fold } from '../../domain/numbers/text';
import { criticalFaults, type ItemShare } from '../../domain/quality/itemShares';
import { KeywordMatcher } from '../../domain/quality/keywords';
import type { Rubric } from '../../domain/quality/rubric';
import type { DataTable } from '../../workbook/recognise';
import type { Attribution } from '../monthly/records/attribution';
import { agentOfPerson, stranger, type SampledAgent } from '../sampling/agents';
import { readFrame } from '../sampling/frame';
import type { Period } from '../tables/period';
import type {
  CommonIssue,
  Escalation,
  EscalationReason,
  QaCase,
  RecurringFault,
  ReviewedAgent,
  ScoredRow,
} from './model';

export function caseOf({ row, score, who }: ScoredRow, text: string, role: string): QaCase {
  return {
    agent: who.agent,
    conversation: row.row.text('conversationId'),
    day: row.day,
    score,
    text,
    link: row.row.link(role),
  };
}

/** What was noted as done well, the best score first; what a person notes needs no figure to be worth telling. */
export const highlightsOf = (reviews: readonly ScoredRow[]): QaCase[] =>
  reviews
    .flatMap((review) => {
      const text = review.row.row.text('highlight');
      return text === '' ? [] : [caseOf(review, text, 'highlight')];
    })
    .sort((a, b) => (b.score ?? 0) - (a.score ?? 0));

/** Faults in their own words, the most frequent first; wording counts, width and spaces do not. */
export function commonIssues(reviews: readonly ScoredRow[]): CommonIssue[] {
  const noted = reviews
    .map(({ row, who }) => ({ issue: row.row.text('issue'), agent: who.agent }))
    .filter(({ issue }) => issue !== '');
  return [...grouped(noted, ({ issue }) => fold(issue).replace(/\s/g, '')).values()]
    .map((group) => ({
      issue: group[0]?.issue ?? '',
      count: group.length,
      people: [...new Set(group.map(({ agent }) => agent))],
    }))
    .sort((a, b) => b.count - a.count);
}

/** Habits: an item in which one person was below the line as often as the rules call a habit; the worst share first. */
export function recurringFaults(
  people: readonly { who: ReviewedAgent; items: readonly ItemShare[] }[],
  { items: rubricItems }: Rubric,
  faultCount: number,
): RecurringFault[] {
  return people
    .flatMap(({ who, items }) =>
      items
        .filter(({ faults }) => faults >= faultCount)
        .map(({ item, faults, rated }) => ({ agent: who.agent, item: rubricItems[item]?.name ?? '', faults, rated })),
    )
    .sort((a, b) => b.faults / b.rated - a.faults / a.rated || b.faults - a.faults);
}

/** What a reviewer writes in 严重程度 for what cannot wait. */
const severe = /^(?:重大|特别严重|severe|major|critical)/i;

/** Conversations that cannot wait: reviewed as 重大, a critical item at 0, or an agent's own line with a keyword of level 重大 (RULINGS 57). */
export function escalationsOf(
  reviews: readonly ScoredRow[],
  rubric: Rubric,
  spoken: ReadonlyMap<string, SpokenKeyword>,
): Escalation[] {
  const left = new Map(spoken);
  const reviewed = reviews.flatMap((review): Escalation[] => {
    const { row } = review;
    const id = row.row.text('conversationId');
    const critical = criticalFaults(rubric, row.marks).map((item) => rubric.items[item]?.name ?? '');
    const hit = left.get(id);
    left.delete(id);
    const reasons: EscalationReason[] = [
      ...(severe.test(row.row.text('severity')) ? [{ kind: 'severity' as const }] : []),
      ...(critical.length > 0 ? [{ kind: 'critical' as const, items: critical }] : []),
      ...(hit ? [{ kind: 'keyword' as const, words: hit.words }] : []),
    ];
    if (reasons.length === 0) return [];
    return [{ ...caseOf(review, row.row.text('issue'), 'severity'), reviewer: row.reviewer, reasons }];
  });
  const unreviewed = [...left].map(([conversation, { words, agent, day, link }]): Escalation => ({
    ...{ conversation, agent, day, link, score: null, text: '', reviewer: '' },
    reasons: [{ kind: 'keyword', words }],
  }));
  return [...reviewed, ...unreviewed].sort((a, b) => b.day - a.day);
}

export interface SpokenKeyword {
  agent: string;
  day: number;
  words: string;
  link: QaCase['link'];
}

/** Conversations of the chat log in which an agent said one of the words, by id. */
export function spokenKeywords(
  tables: readonly DataTable[],
  period: Period,
  words: ReadonlySet<string>,
  attribution: Attribution,
): Map<string, SpokenKeyword> {
  if (words.size === 0) return new Map();
  const known = new Map<string, SampledAgent>();
  const chats = tables.filter(({ kind }) => kind === 'chatLog');
  const { conversations } = readFrame(chats, period, new KeywordMatcher([...words]), (row) => {
    const person = attribution.personOf(row);
    const name = person ? JSON.stringify([person.agent, person.group]) : row.text('agent');
    const agent = known.get(name) ?? (person ? agentOfPerson(person) : stranger(row.text('agent'), row.text('group')));
    known.set(name, agent);
    return agent;
  });
  return new Map(
    conversations
      .filter(({ keywords }) => keywords !== '')
      .map(({ id, agent, day, keywords, link }) => [id, { agent: agent.name, day, words: keywords, link }]),
  );
}
