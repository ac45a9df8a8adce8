import { reaches } from '../../../domain/numbers/steps';
import { defaultPassLine } from '../../../domain/quality/defaults';
import type { Say } from '../../texts';
import type { ComputedReview } from '../preview';
import {
  conversionTail,
  criticalCases,
  filterFindings,
  leastInquiring,
  leastReviews,
  qaMovers,
  rubricScores,
  severeReviewers,
  topByPayRate,
  topByQa,
  type Mover,
  type Scored,
} from './findings';
import { isMonthly } from '../period';
import { point, type PagePart } from '../../page/model';
import { ledgerBlocks } from './ledgers';
import { decimals, listed, percent } from './wording';

/** A change of a QA mean below this many points is not worth a name. */
const leastMove = 2;
const top = 3;

export function processPart(review: ComputedReview, say: Say): PagePart {
  const strengths = strengthsOf(review, say);
  const weaknesses = weaknessesOf(review, say);
  return {
    title: say('report.part.process'),
    blocks: [
      { kind: 'heading', text: say('report.process.strengths') },
      ...(strengths.length > 0 ? strengths.map(point) : [point(say('report.process.noStrength'))]),
      { kind: 'heading', text: say('report.process.weaknesses') },
      ...(weaknesses.length > 0 ? weaknesses.map(point) : [point(say('report.process.noWeakness'))]),
      ...ledgerBlocks(review, say),
    ],
  };
}

function strengthsOf({ facts, previous }: ComputedReview, say: Say): string[] {
  const { categories, items } = rubricScores(facts);
  const sentences: string[] = [];
  const [strongest] = categories;
  if (strongest && categories.length > 1) {
    sentences.push(say('report.process.strongestCategory', categoryWords(strongest, items.slice(0, 2), say)));
  }
  const qa = topByQa(facts).slice(0, top);
  if (qa.length > 0) {
    const agents = listed(
      qa.map(({ person, value }) =>
        say('report.process.person', { agent: person.person.agent, value: decimals(value) }),
      ),
      say,
    );
    sentences.push(say('report.process.topQa', { agents, minimum: leastReviews }));
  }
  const pay = topByPayRate(facts).slice(0, top);
  if (pay.length > 0) {
    const agents = listed(
      pay.map(({ person, value }) =>
        say('report.process.person', { agent: person.person.agent, value: percent(value) }),
      ),
      say,
    );
    const filtering = new Set(filterFindings(facts).map(({ person }) => person));
    const doubtful = pay.filter(({ person }) => filtering.has(person)).map(({ person }) => person.person.agent);
    const caution = doubtful.length > 0 ? say('report.process.topPayCaution', { agents: listed(doubtful, say) }) : '';
    sentences.push(
      [say('report.process.topPay', { agents, minimum: leastInquiring }), caution].filter(Boolean).join(' '),
    );
  }
  const risers = qaMovers(facts, previous)
    .filter(({ before, after }) => after - before >= leastMove)
    .slice(0, top);
  if (risers.length > 0) sentences.push(say('report.process.risers', { agents: movers(risers, say) }));
  return sentences;
}

function weaknessesOf({ facts, previous }: ComputedReview, say: Say): string[] {
  const { categories, items } = rubricScores(facts);
  const sentences: string[] = [];
  const weakest = categories.at(-1);
  if (weakest && categories.length > 1) {
    sentences.push(say('report.process.weakestCategory', categoryWords(weakest, items.slice(-2).reverse(), say)));
  }
  const least = isMonthly(facts.month) ? 1 : leastReviews;
  const below = facts.people.filter(
    ({ qaMean, reviews }) => qaMean !== null && reviews.length >= least && !reaches(qaMean, defaultPassLine),
  );
  if (below.length > 0) {
    const agents = below
      .sort((a, b) => (a.qaMean ?? 0) - (b.qaMean ?? 0))
      .map(({ person, qaMean }) => say('report.process.person', { agent: person.agent, value: decimals(qaMean ?? 0) }));
    sentences.push(
      say('report.process.belowLine', { line: defaultPassLine, agents: listed(agents, say), minimum: least }),
    );
  }
  const fallers = qaMovers(facts, previous)
    .reverse()
    .filter(({ before, after }) => before - after >= leastMove)
    .slice(0, top);
  if (fallers.length > 0) sentences.push(say('report.process.fallers', { agents: movers(fallers, say) }));
  const tail = conversionTail(facts).map(({ person, paying, inquiring, low, high }) =>
    say('report.process.tailPerson', {
      agent: person.person.agent,
      rate: percent(paying / inquiring),
      paying,
      inquiring,
      low: percent(low),
      high: percent(high),
    }),
  );
  if (tail.length > 0) sentences.push(say('report.process.tail', { agents: listed(tail, say, tail.length) }));
  sentences.push(...filterSentences(facts, say));
  const critical = criticalCases(facts);
  if (critical.length > 0) {
    const agents = listed([...new Set(critical.map(({ person }) => person.agent))], say);
    sentences.push(say('report.process.critical', { count: critical.length, agents }));
  }
  for (const { reviewer, effect, error, count } of severeReviewers(facts)) {
    const key = effect < 0 ? 'report.process.severityStrict' : 'report.process.severityLenient';
    const parameters = { reviewer, effect: decimals(Math.abs(effect)), error: decimals(error), count };
    sentences.push(say(key, parameters));
  }
  return sentences;
}

function filterSentences(facts: ComputedReview['facts'], say: Say): string[] {
  return filterFindings(facts).flatMap(({ person, risk }) => {
    const { agent } = person.person;
    const { filterRate, z, conversion, conversionWithFiltered } = risk;
    if (risk.flag === 'fault') return [say('report.process.filterFault', { agent })];
    if (filterRate === null || z === null || conversion === null || conversionWithFiltered === null) return [];
    const parameters = {
      agent,
      rate: percent(filterRate),
      z: decimals(z),
      conversion: percent(conversion),
      adjusted: percent(conversionWithFiltered),
    };
    return [say('report.process.filter', parameters)];
  });
}

function categoryWords({ name, score }: Scored, items: readonly Scored[], say: Say) {
  const shown = items.map((item) => say('report.process.item', { item: item.name, score: decimals(item.score) }));
  return { category: name, score: decimals(score), items: listed(shown, say) };
}

const movers = (people: readonly Mover[], say: Say): string =>
  listed(
    people.map(({ person, before, after }) =>
      say('report.process.personChange', {
        agent: person.person.agent,
        before: decimals(before),
        after: decimals(after),
      }),
    ),
    say,
  );
