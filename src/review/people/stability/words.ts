import { isoDate } from '../../../domain/numbers/dates';
import type { Locale } from '../../../locales/locale';
import { sayPeople } from '../texts';
import { formatPercent } from '../words';
import { chartedMetrics, nearlySure, type ChartedMetric, type StabilityRow } from './compute';

/** Where the rule fires all month, the first days are enough. */
const namedDays = 3;

/** A value as its metric is written. */
export function valueInWords(value: number, metric: ChartedMetric, locale: Locale): string {
  if (chartedMetrics[metric].format === 'percent') return formatPercent(value, locale);
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value);
}

/** The days outside the limits, by name; null where there is none. */
export function outInWords({ out }: StabilityRow, metric: ChartedMetric, locale: Locale): string | null {
  if (out.length === 0) return null;
  const say = sayPeople(locale);
  const days = out.map(({ day, point }) => `${isoDate(day).slice(5)} ${valueInWords(point.value, metric, locale)}`);
  return say('peopleDesk.stability.out', { days: days.join(say('peopleDesk.joint')) });
}

/** The rule of two bad days and how far it can be trusted; null where there is no target. */
export function ruleInWords({ rule, qaToo }: StabilityRow, locale: Locale): string | null {
  if (rule === null) return null;
  const say = sayPeople(locale);
  const { fired, byChance, bad, days, badBefore, daysBefore, hasHistory } = rule;
  const parameters = { chance: formatPercent(byChance, locale), bad: badBefore, days: daysBefore };
  const sure = hasHistory && byChance >= nearlySure;
  if (fired.length === 0)
    return say(sure ? 'peopleDesk.stability.notFired.sure' : 'peopleDesk.stability.notFired', parameters);
  const named = fired.slice(0, namedDays).map((day) => isoDate(day).slice(5));
  const dates =
    named.join(say('peopleDesk.joint')) +
    (fired.length > namedDays ? say('peopleDesk.stability.more', { count: fired.length - namedDays }) : '');
  const words = hasHistory
    ? say(sure ? 'peopleDesk.stability.fired.sure' : 'peopleDesk.stability.fired', { ...parameters, dates })
    : say('peopleDesk.stability.fired.alone', { dates, bad, days });
  return qaToo ? words + say('peopleDesk.stability.qaToo') : words;
}
