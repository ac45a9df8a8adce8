import type { Promotion } from '../../../domain/people/ladder';
import type { Locale } from '../../../locales/locale';
import { metricNamed } from '../../monthly/metrics';
import { sayPeople } from '../texts';
import { formatPercent } from '../words';
import type { LadderPerson } from './compute';

/** What is missing for a step: `质检均分差 1.5、绩效无数据`. */
export function missingInWords({ missing }: Promotion, measureNames: readonly string[], locale: Locale): string {
  const say = sayPeople(locale);
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return missing
    .map(({ measure, gap }) => {
      const name = measureNames[measure] ?? '';
      if (gap === null) return say('peopleDesk.ladder.blank', { measure: name });
      const written = metricNamed(name)?.format === 'percent' ? formatPercent(gap, locale) : number.format(gap);
      return say('peopleDesk.ladder.short', { measure: name, gap: written });
    })
    .join(say('peopleDesk.joint'));
}

/** Each next grade of a person with what it takes, one sentence a track. */
export function stepsInWords(person: LadderPerson, measureNames: readonly string[], locale: Locale): string[] {
  const say = sayPeople(locale);
  if (person.without) return [say(`peopleDesk.ladder.${person.without}`, { grade: person.grade })];
  return person.promotions.map((promotion) => {
    const { next, track, ready } = promotion;
    const step = { next, track: track === '' ? '' : say('peopleDesk.ladder.track', { track }) };
    return ready
      ? say('peopleDesk.ladder.readyFor', step)
      : say('peopleDesk.ladder.notYet', { ...step, missing: missingInWords(promotion, measureNames, locale) });
  });
}
