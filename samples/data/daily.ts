import { days, FIRST_DAY, LAST_DAY, monthOf, MONTHS, serialOf, weekdayOf } from '../calendar';
import { randomStream } from '../random';
import type { DailyFigures, Person, TeamSpec } from './model';

/** 618 in June, the quiet of midsummer, and the climb to 双11: presale from 20 October. */
export function season(date: number): number {
  const weekend = weekdayOf(date) >= 5 ? 1.12 : 1;
  const monthly = [1, 1.15, 0.92, 0.95, 1.08, 1.22][MONTHS.findIndex((month) => month === monthOf(date))] ?? 1;
  const presale = date >= serialOf('2026-10-20') ? 1.3 : 1;
  return weekend * monthly * presale;
}

/** Six days on, one day off, staggered over the team. */
export function worksOn(person: Person, date: number, index: number): boolean {
  return date >= person.hired && (person.left === null || date <= person.left) && (date + index * 3) % 7 !== 0;
}

/** How far a person has come by that day: 1 for the settled, climbing or sliding with `monthlyGrowth`. */
export function growth(person: Person, date: number): number {
  return 1 + (person.monthlyGrowth * (date - Math.max(FIRST_DAY, person.hired))) / 30;
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

function figuresOf(spec: TeamSpec, person: Person, date: number): DailyFigures {
  const random = randomStream(spec.seed, 'daily', person.employeeId, date);
  const vary = (share: number): number => 1 + share * random.normal();
  const { traits } = person;
  const form = growth(person, date) * (person.badDays.includes(date) ? 0.45 : 1);

  const consulted = Math.max(8, Math.round(traits.volume * season(date) * vary(0.1)));
  const received = Math.round(consulted * clamp(1 - traits.filterRate * vary(0.2), 0.4, 1));
  const inquiring = Math.round(received * clamp(traits.inquiryShare * vary(0.06), 0.05, 0.95));
  const ordering = Math.round(inquiring * clamp(traits.orderRate * form * vary(0.08), 0.05, 0.92));
  const paying = Math.round(ordering * clamp(traits.payShare * vary(0.03), 0.5, 0.99));
  const sales = Math.round(paying * traits.orderValue * vary(0.07) * 100) / 100;
  const responseSeconds = Math.round((traits.responseSeconds * vary(0.1) * Math.sqrt(season(date))) / Math.sqrt(form));

  const ratingRequests = Math.round(received * 0.9);
  const rated = Math.round(ratingRequests * clamp(0.28 * vary(0.15), 0.1, 0.6));
  const pleased = Math.round(rated * clamp(traits.attitude / 12.5, 0.3, 0.85));
  const content = Math.round((rated - pleased) * 0.7);
  const neutral = Math.round((rated - pleased - content) * 0.7);
  const unhappy = Math.round((rated - pleased - content - neutral) * 0.6);
  return {
    date,
    account: person.account,
    consulted,
    received,
    inquiring,
    ordering,
    paying: spec.immatureFrom !== null && date >= spec.immatureFrom ? null : paying,
    sales,
    units: Math.round(paying * 1.35),
    responseSeconds,
    slowResponses: Math.round(received * clamp((responseSeconds / 60) ** 2 * 0.2, 0, 0.6)),
    satisfaction: [pleased, content, neutral, unhappy, rated - pleased - content - neutral - unhappy],
    ratingRequests,
  };
}

/** The platform's daily export: by day, then by account. */
export function dailyFigures(spec: TeamSpec): DailyFigures[] {
  const everyone = [...spec.people, ...spec.strangers];
  return days(FIRST_DAY, LAST_DAY).flatMap((date) =>
    everyone
      .filter((person) => worksOn(person, date, everyone.indexOf(person)))
      .map((person) => figuresOf(spec, person, date)),
  );
}
