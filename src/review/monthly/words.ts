import type { Locale } from '../../locales/locale';
import { isMessage, sayIn, type Say } from '../texts';
import type { ReviewPeriod } from './period';

/**
 * The words of a review. The catalogue speaks of months; what reads otherwise for a week or a campaign stands there under
 * `period.` and the month's key, with the words for this period, the one before and the one after in its places.
 */
export function sayOf(locale: Locale, { kind, first, last }: ReviewPeriod): Say {
  const say = sayIn(locale);
  if (kind === 'month') return say;
  const days = last - first + 1;
  const word = (of: 'name' | 'current' | 'previous' | 'next') => say(`period.word.${of}.${kind}`, { days });
  const words = { kind: word('name'), current: word('current'), previous: word('previous'), next: word('next'), days };
  return (key, parameters) => {
    const own = `period.${key}`;
    return say(isMessage(own) ? own : key, { ...words, ...parameters });
  };
}
