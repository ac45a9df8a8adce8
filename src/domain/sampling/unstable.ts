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
  return judgeDays(rows, rule).map((judged) => judged?.completes === true);
}

/** A worked day and the one before it, as the rule sees them. */
export interface JudgedDay {
  value: number | null;
  /** The day before on which the agent worked; null for the first. */
  previous: { date: number; value: number | null } | null;
  /** Is the figure of the day, and of the one before, on the wrong side of the threshold? */
  bad: boolean;
  previousBad: boolean;
  /** Category means over both days. */
  service: number | null;
  business: number | null;
  completes: boolean;
}

/** What the rule finds in the day of each row; null for a row that is no worked day. */
export function judgeDays(rows: readonly DailyRow[], rule: UnstableRule): (JudgedDay | null)[] {
  const judged = new Array<JudgedDay | null>(rows.length).fill(null);
  for (const days of daysByAgent(rows)) {
    let previous: Day | null = null;
    for (const day of days) {
      const found = judge(day, previous, rule);
      for (const row of day.rows) if (rows[row]?.value !== null) judged[row] = found;
      previous = day;
    }
  }
  return judged;
}

function judge(day: Day, previous: Day | null, rule: UnstableRule): JudgedDay {
  const bad = isBad(day, rule);
  const previousBad = previous !== null && isBad(previous, rule);
  const service = meanOfPresent([previous?.service ?? null, day.service]);
  const business = meanOfPresent([previous?.business ?? null, day.business]);
  const completes = bad && previousBad && isBelow(service, rule.passLine) && isBelow(business, rule.passLine);
  const before = previous && { date: previous.date, value: previous.value };
  return { value: day.value, previous: before, bad, previousBad, service, business, completes };
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

const isBelow = (score: number | null, passLine: number): boolean => score !== null && !reaches(score, passLine);
