import { isoDate } from '../../../../domain/numbers/dates';
import { reaches } from '../../../../domain/numbers/steps';
import { defaultPassLine } from '../../../../domain/quality/defaults';
import { type PageBlock, type PagePart, point } from '../../../page/model';
import { criticalCases, leastReviews, rubricScores } from '../findings';
import { decimals, listed, percent } from '../wording';
import { inWords, type PersonPage } from './model';
import type { Trend } from '../trend';
import type { OwnFigure } from './figures';

/** So many of the reviewers' own words fit on a page that is talked through. */
const mostNotes = 2;

export const reachesTarget = ({ value, target, direction }: OwnFigure): boolean | null =>
  value === null || target === null ? null : reaches(direction * value, direction * target);

export function processPart(page: PersonPage): PagePart {
  const { own, say } = page;
  const [good, weak] = [strengths(page), weaknesses(page)];
  const few = own.reviews.length < leastReviews;
  const remark: PageBlock[] = few
    ? [{ kind: 'text', text: say('person.page.process.few', { count: own.reviews.length, minimum: leastReviews }) }]
    : [];
  return {
    title: say('report.part.process'),
    blocks: [
      ...remark,
      { kind: 'heading', text: say('report.process.strengths') },
      ...(good.length > 0 ? good : [say('report.process.noStrength')]).map(point),
      { kind: 'heading', text: say('report.process.weaknesses') },
      ...(weak.length > 0 ? weak : [say('report.process.noWeakness')]).map(point),
    ],
  };
}

function strengths(page: PersonPage): string[] {
  const { say } = page;
  const sentences = [...targetSentence(page, true), ...trendSentence(page, 'better')];
  const items = itemsOf(page).filter(({ score }) => reaches(score, defaultPassLine));
  if (items.length > 0) sentences.push(say('person.page.process.best', { items: itemWords(items.slice(0, 2), page) }));
  sentences.push(...notes(page, 'highlight'));
  return sentences;
}

function weaknesses(page: PersonPage): string[] {
  const { review, own, tail, filters, say } = page;
  const sentences: string[] = [];
  const critical = criticalCases({ ...review.facts, people: [own] }).length;
  if (critical > 0) sentences.push(say('person.page.process.critical', { count: critical }));
  sentences.push(...targetSentence(page, false), ...trendSentence(page, 'worse'));
  const items = itemsOf(page).filter(({ score }) => !reaches(score, defaultPassLine));
  if (items.length > 0) {
    const worst = [...items].reverse().slice(0, 2);
    sentences.push(say('person.page.process.worst', { line: defaultPassLine, items: itemWords(worst, page) }));
  }
  if (tail) {
    const { paying, inquiring, low, high } = tail;
    const rate = percent(paying / inquiring);
    sentences.push(
      say('person.page.process.tail', { rate, paying, inquiring, low: percent(low), high: percent(high) }),
    );
  }
  if (filters) sentences.push(say('person.page.process.filter'));
  sentences.push(...notes(page, 'issue'));
  return sentences;
}

/** The rubric's items over the person's random reviews, best first; none where they are too few to tell. */
const itemsOf = ({ review, own }: PersonPage) =>
  own.reviews.length < leastReviews ? [] : rubricScores({ ...review.facts, people: [own] }).items;

const itemWords = (items: readonly { name: string; score: number }[], { say }: PersonPage): string =>
  items
    .map(({ name, score }) => say('report.process.item', { item: name, score: decimals(score) }))
    .join(say('report.list'));

function targetSentence({ figures, say }: PersonPage, reached: boolean): string[] {
  const told = figures.filter((figure) => reachesTarget(figure) === reached);
  if (told.length === 0) return [];
  const words = told.map(({ name, metric, value, target }) =>
    say('person.page.process.against', {
      name,
      value: inWords(value ?? 0, metric),
      target: inWords(target ?? 0, metric),
    }),
  );
  return [say(reached ? 'person.page.process.reached' : 'person.page.process.missed', { metrics: listed(words, say) })];
}

function trendSentence({ figures, say }: PersonPage, trend: Trend & ('better' | 'worse')): string[] {
  const told = figures.filter((figure) => figure.trend === trend).map(({ name }) => name);
  return told.length === 0 ? [] : [say(`person.page.process.${trend}`, { metrics: listed(told, say, told.length) })];
}

/** What reviewers wrote, each text once with how often, the most frequent first, then the newest. */
function notes({ review, own, say }: PersonPage, role: 'issue' | 'highlight'): string[] {
  const found = new Map<string, { count: number; day: number }>();
  for (const { person, row, day } of review.facts.qaRows) {
    const words = row.text(role);
    if (person !== own.person || words === '') continue;
    const known = found.get(words);
    found.set(words, { count: (known?.count ?? 0) + 1, day: Math.max(day, known?.day ?? day) });
  }
  return [...found]
    .sort(([, a], [, b]) => b.count - a.count || b.day - a.day)
    .slice(0, mostNotes)
    .map(([words, { count, day }]) =>
      say(count > 1 ? 'person.page.process.noteAgain' : 'person.page.process.note', {
        words,
        count,
        day: isoDate(day),
      }),
    );
}
