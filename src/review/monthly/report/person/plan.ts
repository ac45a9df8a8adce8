import { isoDate } from '../../../../domain/numbers/dates';
import { type PageBlock, type PagePart, point } from '../../../page/model';
import { isMonthly } from '../../period';
import { leastReviews } from '../findings';
import { listed } from '../wording';
import { inWords, type PersonPage } from './model';
import { reachesTarget } from './process';

export function planPart(page: PersonPage): PagePart {
  const { say } = page;
  const signatures: PageBlock = {
    kind: 'table',
    table: {
      headers: (['own', 'leader', 'date'] as const).map((who) => say(`person.page.sign.${who}`)),
      rows: [[' ', ' ', ' ']],
      looks: [{}, {}, {}],
      spans: [4, 4, 2],
    },
  };
  return { title: say('report.part.plan'), blocks: [...steps(page).map(point), signatures] };
}

function steps({ review, own, figures, habits, diagnosed, tail, rules, say }: PersonPage): string[] {
  const sentences: string[] = [];
  const missed = figures.filter((figure) => reachesTarget(figure) === false);
  if (missed.length > 0) {
    const targets = missed.map(({ name, metric, value, target }) =>
      say('person.page.plan.target', {
        name,
        value: inWords(value ?? 0, metric),
        target: inWords(target ?? 0, metric),
      }),
    );
    sentences.push(say('person.page.plan.targets', { targets: listed(targets, say) }));
  } else {
    const aimed = figures.some(({ target }) => target !== null);
    sentences.push(say(aimed ? 'person.page.plan.keep' : 'person.page.plan.noTargets'));
  }
  const weak = diagnosed !== null || habits.length > 0;
  if (weak || tail !== null) {
    sentences.push(say('person.page.plan.recheck', { days: rules.recheckDays }));
  }
  if (isMonthly(review.period) && own.placement?.quadrant === 'both') sentences.push(say('person.page.plan.successor'));
  if (own.reviews.length < leastReviews) sentences.push(say('person.page.plan.cover', { minimum: leastReviews }));
  if (own.fit === null) sentences.push(say('person.page.plan.fit'));
  if (review.lastDay < review.matureDay) {
    sentences.push(say('report.data.immature', { last: isoDate(review.lastDay), mature: isoDate(review.matureDay) }));
  }
  return sentences;
}
