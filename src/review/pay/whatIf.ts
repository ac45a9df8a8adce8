import { targetOdds } from '../../domain/incentive/odds';
import { neutral, payRound, percentOf, type Adjustment, type WhatIfCase } from '../../domain/incentive/whatIf';
import type { Locale } from '../../locales/locale';
import type { DataTable } from '../../workbook/recognise';
import { UseCaseFailure } from '../failure';
import { computeMonth } from '../monthly/compute';
import { parseMonth } from '../monthly/month';
import type { MonthFacts } from '../monthly/facts';
import { readPolicies } from '../monthly/policies';
import { chosenPolicies, versionBefore } from '../monthly/policies/versions';
import { Warnings } from '../monthly/warnings';
import { sayIn } from '../texts';
import { keyOf } from '../monthly/records/roster';
import { reachedBy, reachedByTeam, type MonthFigures } from './history';
import type { LineHistory, Odds, Reached, WhatIfBasis } from './model';
import { sayPay } from './words';

/**
 * The month's pay by the newest plan, whatever its day, made ready for the sliders. Pure.
 * @param past figures of the months before, oldest first
 * @throws UseCaseFailure where nobody was active; Fault where the plan contradicts itself
 */
export function basisOf(
  tables: readonly DataTable[],
  key: string,
  months: string[],
  past: readonly MonthFigures[],
  locale: Locale,
): WhatIfBasis {
  const month = parseMonth(key);
  const silent = new Warnings(sayIn(locale));
  const factsOn = (day: number) => {
    const chosen = chosenPolicies(tables, day);
    return month && computeMonth(chosen, readPolicies(chosen, month, silent), month, silent);
  };
  const facts = factsOn(Infinity);
  if (!facts || facts.people.length === 0)
    throw new UseCaseFailure('pay.failure.nobody', sayPay(locale), { month: key });
  const round = caseOf(facts);
  const { lines } = round;
  const earlier = versionBefore(tables);
  const earlierFacts = earlier === null ? null : factsOn(earlier);
  const plans = lines.map(({ plan }) => plan);
  const history = facts.lines.flatMap(({ line }): LineHistory[] => {
    const { target, metric, first, last } = line;
    // A phase's target is for its days, and past months have no such days.
    const wholeMonth = first === facts.month.first && last === facts.month.last && !line.crossesMonth;
    if (target === null || past.length === 0 || !wholeMonth) return [];
    const reached = past.map((figures) => reachedBy(figures, metric));
    return [
      {
        title: line.name || metric.names[0],
        target,
        format: metric.format,
        direction: metric.direction === 1 ? 1 : -1,
        people: facts.people.map(({ person }) => reached.map((values) => values.get(keyOf(person)) ?? null)),
        team: past.map((figures) => reachedByTeam(figures, metric)),
      },
    ];
  });
  return {
    month: key,
    months,
    people: facts.people.map(({ person: { agent, group, employeeId } }) => ({ agent, group, employeeId })),
    case: round,
    before: payRound(round, neutral),
    last: earlierFacts && payRound(caseOf(earlierFacts), neutral),
    has: {
      target:
        facts.lines.some(({ line }) => line.target !== null) ||
        plans.some(({ tiers }) => tiers.some(({ from }) => from > 0)),
      rate: plans.some(({ tiers }) => tiers.some(({ value }) => value > 0)),
      gate: plans.some(({ multipliers }) => multipliers.length > 0),
      cap: plans.some(({ cap }) => cap !== null),
      pool: lines.some(({ pool }) => pool !== null),
    },
    history,
    pastMonths: past.map((figures) => figures.month),
  };
}

function caseOf({ lines, people }: MonthFacts): WhatIfCase {
  return {
    lines: lines.map(({ line }, i) => ({
      plan: line.pay,
      pool: line.pool,
      inputs: people.map(
        ({ lines: own }) => own[i]?.inputs ?? { actual: null, target: null, qaScore: null, proration: null },
      ),
    })),
    prizes: people.map(({ prize }) => prize),
  };
}

/** Target feasibility with the adjusted targets; where less is better, reaching is going below. */
export function oddsOf({ history }: WhatIfBasis, adjustment: Adjustment): Odds[] {
  return history.map(({ title, target, format, direction, people, team }) => {
    const wanted = percentOf(target, adjustment.target);
    const odds = (values: readonly (number | null)[]): Reached | null => {
      const of = values.filter((value) => value !== null).length;
      const share = targetOdds(
        values.map((value) => (value === null ? null : value * direction)),
        wanted * direction,
      );
      return typeof share === 'number' ? { reached: Math.round(share * of), of } : null;
    };
    return { title, target: wanted, format, team: odds(team), people: people.map(odds) };
  });
}
