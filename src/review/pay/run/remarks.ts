import type { CellLink } from '../../../workbook/tables';
import type { ComputedReview } from '../../monthly/preview';
import { leftWithin } from '../../monthly/records/roster';
import { money } from '../../monthly/report/wording';
import type { Warnings } from '../../monthly/warnings';
import type { PayRun, PersonPay, Remark } from './model';
import { sayRun } from './words';

/** What the review remarks on and pay does not depend on. */
const beside = new Set(['noFit', 'poolShort', 'beyondReview']);

const order = { error: 0, warning: 1, info: 2 };

/** What a person should know before this is paid. @param withoutArchive nobody kept the plan that a closed month was paid by */
export function remarksOn(run: PayRun, review: ComputedReview, own: Warnings, withoutArchive: boolean): Remark[] {
  const say = sayRun(run.locale);
  const { month, people } = review.facts;
  const remarks: Remark[] = [...review.warnings, ...own.list()].filter(({ code }) => !beside.has(code));
  const add = (
    code: 'gateClosed' | 'capped' | 'left' | 'poolShort' | 'poolLeftShort' | 'negative' | 'withoutArchive',
    severity: Remark['severity'],
    parameters: Record<string, string | number> = {},
    link: CellLink | null = null,
  ) => remarks.push({ code, severity, message: say(`payRun.warning.${code}`, parameters), link });
  const named = (list: readonly Pick<PersonPay, 'agent'>[]) => ({
    count: list.length,
    agents: list.map(({ agent }) => agent).join(say('payRun.list')),
  });
  const those = (keep: (person: PersonPay) => boolean) => named(run.people.filter(keep));

  const closed = those(({ plans }) => plans.some(({ gateClosed }) => gateClosed));
  if (closed.count > 0) add('gateClosed', 'warning', closed);
  const capped = those(({ plans }) => plans.some((plan) => plan.capped));
  if (capped.count > 0) add('capped', 'info', capped);
  const left = people.filter(({ person }) => leftWithin(person, month));
  const [first] = left;
  if (first) add('left', 'warning', named(left.map(({ person }) => person)), first.person.row.link('leaveDate'));
  for (const { title, pool, left: rest, short } of run.plans) {
    if (short <= 0 || pool === null || rest === null) continue;
    const parameters = { plan: title, pool: money(pool), left: money(rest), short: money(short) };
    add(rest === pool ? 'poolShort' : 'poolLeftShort', 'warning', parameters);
  }
  const negative = those(({ pay }) => pay < 0);
  if (negative.count > 0) add('negative', 'error', negative);
  if (withoutArchive) add('withoutArchive', 'warning');
  return remarks.sort((a, b) => order[a.severity] - order[b.severity]);
}
