import { reaches } from '../numbers/steps';

/** One row of an agent's day; nulls are blanks. */
export interface DailyRow {
  agent: string | null;
  /** Serial date; the time of day is dropped. */
  date: number | null;
  value: number | null;
  /** Category means of the day's reviewed conversations, 0–100. */
  serviceScore: number | null;
  businessScore: number | null;
}

export interface UnstableRule {
  /** The daily figure that has to be reached. */
  threshold: number;
  /** The line that both category means have to be below. */
  passLine: number;
  higherIsBetter: boolean;
}

interface Day {
  date: number;
  rows: number[];
  value: number | null;
  service: number | null;
  business: number | null;
}

/**
 * The rule of two bad days (B4): on two consecutive worked days below the threshold, with the means of both categories
 * over these days below the pass line. A day with a value is a worked day; several rows of a day count as their mean.
 * @returns per row whether its day completes the rule; row order does not matter
 */
export function unstableDays(rows: readonly DailyRow[], rule: UnstableRule): boolean[] {
  const result = new Array<boolean>(rows.length).fill(false);
  for (const days of daysByAgent(rows)) {
    let previous: Day | null = null;
    for (const day of days) {
      if (previous && isBad(previous, rule) && isBad(day, rule) && bothBelow(previous, day, rule.passLine)) {
        for (const row of day.rows) if (rows[row]?.value !== null) result[row] = true;
      }
      previous = day;
    }
  }
  return result;
}

/** The worked days of each agent, in order of date. */
function daysByAgent(rows: readonly DailyRow[]): Day[][] {
  const byAgent = new Map<string, Map<number, number[]>>();
  rows.forEach(({ agent, date }, i) => {
    if (agent === null || date === null) return;
    const dates = byAgent.get(agent) ?? new Map<number, number[]>();
    byAgent.set(agent, dates);
    const day = dates.get(Math.floor(date));
    if (day) day.push(i);
    else dates.set(Math.floor(date), [i]);
  });
  return [...byAgent.values()].map((dates) =>
    [...dates]
      .map(([date, places]): Day => {
        const meanOf = (key: 'value' | 'serviceScore' | 'businessScore'): number | null =>
          meanOfPresent(places.map((place) => rows[place]?.[key] ?? null));
        return {
          date,
          rows: places,
          value: meanOf('value'),
          service: meanOf('serviceScore'),
          business: meanOf('businessScore'),
        };
      })
      .filter(({ value }) => value !== null)
      .sort((a, b) => a.date - b.date),
  );
}

function meanOfPresent(values: readonly (number | null)[]): number | null {
  let sum = 0;
  let count = 0;
  for (const value of values) {
    if (value === null) continue;
    sum += value;
    count++;
  }
  return count > 0 ? sum / count : null;
}

function isBad({ value }: Day, { threshold, higherIsBetter }: UnstableRule): boolean {
  if (value === null) return false;
  return higherIsBetter ? !reaches(value, threshold) : !reaches(-value, -threshold);
}

function bothBelow(first: Day, second: Day, passLine: number): boolean {
  return [
    [first.service, second.service],
    [first.business, second.business],
  ].every((pair) => {
    const score = meanOfPresent(pair);
    return score !== null && !reaches(score, passLine);
  });
}
