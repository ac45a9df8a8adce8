import type { Evidence } from '../../../domain/people/diagnosis';
import type { Quadrant } from '../../../domain/people/quadrant';
import type { Say } from '../../texts';
import type { MonthFacts } from '../facts';
import { remediesText } from '../policies/diagnosis';
import type { ComputedReview } from '../preview';
import { byQuadrant, diagnosedIn, type Diagnosed } from './findings';
import type { PageBlock, PagePart } from '../../page/model';
import { decimals, listed, percent } from './wording';

/** Actions are proposed for those who stand in a field; being watched is no action. */
const fields: readonly Exclude<Quadrant, 'watch'>[] = ['both', 'fitOnly', 'performanceOnly', 'neither'];

export function improvementPart({ facts }: ComputedReview, say: Say): PagePart {
  const quadrants = byQuadrant(facts);
  const causes = diagnosedIn(facts);
  const wrap = { wrap: true };
  return {
    title: say('report.part.improvement'),
    blocks: [
      { kind: 'heading', text: say('report.improvement.quadrants') },
      {
        kind: 'table',
        table: {
          headers: (['quadrant', 'agents', 'action'] as const).map((key) => say(`report.improvement.${key}`)),
          rows: fields.map((field) => {
            const agents = (quadrants.get(field) ?? []).map(({ person }) => person.agent);
            return [
              say(`people.quadrant.${field}`),
              agents.length === 0 ? say('report.none') : agents.join(say('report.list')),
              say(`people.action.${field}`),
            ];
          }),
          looks: [{}, wrap, wrap],
          spans: [2, 5, 3],
        },
      },
      ...(quadrants.has('neither') ? [{ kind: 'text' as const, text: say('report.improvement.talk') }] : []),
      { kind: 'heading', text: say('report.improvement.diagnosis') },
      ...diagnosisBlocks(causes, facts, say),
    ],
  };
}

function diagnosisBlocks(causes: readonly Diagnosed[], facts: MonthFacts, say: Say): PageBlock[] {
  if (causes.length === 0) return [{ kind: 'text', text: say('report.improvement.nothing') }];
  const wrap = { wrap: true };
  const worst = [...causes]
    .sort((a, b) => b.diagnosis.evidence.length - a.diagnosis.evidence.length)
    .slice(0, mostDiagnosed);
  return [
    { kind: 'text', text: say('report.improvement.diagnosisNote') },
    {
      kind: 'table',
      table: {
        headers: (['agent', 'cause', 'evidence', 'remedy'] as const).map((key) => say(`report.improvement.${key}`)),
        rows: worst.map(({ person, diagnosis }) => [
          person.person.agent,
          diagnosis.causes.map((cause) => say(`diagnosis.cause.${cause}`)).join(say('report.list')),
          diagnosis.evidence.map((evidence) => evidenceText(evidence, say)).join(say('report.clause')),
          diagnosis.causes
            .map((cause) => remediesText(facts.policies.diagnosis, cause, say))
            .join(say('report.clause')),
        ]),
        looks: [wrap, wrap, wrap, wrap],
        spans: [1, 1, 4, 4],
      },
    },
  ];
}

/** The people with the most evidence; a longer table would not be acted upon in one month. */
const mostDiagnosed = 12;

const rates: ReadonlySet<Evidence['kind']> = new Set(['orderConversion', 'payConversion', 'slowResponse']);

/** What a weakness was compared with, in words. */
export function evidenceText({ kind, value, against, reference }: Evidence, say: Say): string {
  const figure = (number: number) => (rates.has(kind) ? percent(number) : decimals(number));
  const parameters = { kind: say(`diagnosis.kind.${kind}`), value: figure(value), reference: figure(reference) };
  return say(`diagnosis.against.${against}`, parameters);
}

/** Names in one sentence, for the next part. */
export const agentsOf = (people: readonly { person: { agent: string } }[], say: Say): string =>
  listed(
    people.map(({ person }) => person.agent),
    say,
  );
