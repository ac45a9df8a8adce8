import { isoDate } from '../../../domain/numbers/dates';
import type { TodayContext } from '../context';
import type { TodayItem, Urgency } from '../model';

/** Days after which a last worked day is no news. */
const recentDays = 7;

const dueOn = (due: number, asOf: number): Urgency => (due < asOf ? 'now' : due === asOf ? 'today' : 'soon');

/** B4: people whose last worked day falls under the rule of two bad days. */
export function unstable({ asOf, say, daily, unstable: days }: TodayContext): TodayItem[] {
  return [...days].flatMap(([person, flagged]): TodayItem[] => {
    const own = daily.filter((row) => row.person === person && row.hasData);
    const last = own.reduce((latest, { day }) => Math.max(latest, day), 0);
    if (!flagged.has(last) || last <= asOf - recentDays) return [];
    return [
      {
        source: 'unstable',
        urgency: 'today',
        what: say('today.unstable', { agent: person.agent }),
        why: say('today.unstable.why', { date: isoDate(last) }),
        link: person.row.link('agent'),
        task: 'sampling',
      },
    ];
  });
}

/** A3: a month after the hire date, or as 台账时限 has it, a person decides; the talk comes before. */
export function probations({ asOf, say, roster, limits }: TodayContext): TodayItem[] {
  return roster.people.flatMap(({ agent, hireDate, leaveDate, row }): TodayItem[] => {
    if (hireDate === null || (leaveDate !== null && leaveDate <= asOf)) return [];
    const { dueFrom, soonDays } = limits.probation;
    const end = Math.floor(dueFrom(hireDate).at);
    const confirmed = row.day('regularDate');
    // As long as it was brought up before, it is afterwards.
    if (Math.abs(end - asOf) > soonDays || (confirmed !== null && confirmed <= asOf)) return [];
    return [
      {
        source: 'probation',
        urgency: dueOn(end, asOf),
        what: say(end < asOf ? 'today.probation.over' : 'today.probation', { agent, date: isoDate(end) }),
        why: say('today.probation.why', { hired: isoDate(hireDate) }),
        link: row.link('hireDate'),
        task: null,
      },
    ];
  });
}
