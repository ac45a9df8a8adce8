import { alertsIn, ledgersIn } from '../../ledger';
import type { Alert } from '../../ledger/model';
import type { Locale } from '../../../locales/locale';
import type { TodayContext } from '../context';
import type { TodayItem, Urgency } from '../model';

/** As many alerts of one ledger and urgency are listed each by itself; more are one item that leads to the ledger. */
const listed = 4;

/** What the ledgers ask for at a moment of the day; notes on persons stay on the ledgers' own page. */
export function ledgerAlerts({ asOf, say, tables }: TodayContext, moment: number, locale: Locale): TodayItem[] {
  const groups = new Map<string, { urgency: Urgency; alerts: Alert[] }>();
  for (const alert of alertsIn(ledgersIn(tables, moment, locale))) {
    if (alert.personal) continue;
    const urgency = urgencyOf(alert, asOf);
    const key = `${alert.ledger}|${urgency}`;
    const group = groups.get(key) ?? { urgency, alerts: [] };
    groups.set(key, group);
    group.alerts.push(alert);
  }
  return [...groups.values()].flatMap(({ urgency, alerts }): TodayItem[] => {
    const shared = { urgency, task: 'ledgers' as const };
    const [first, second] = alerts;
    if (!first || alerts.length <= listed) {
      return alerts.map(({ ledger, text, title, owner, link }) => ({
        ...shared,
        source: ledger,
        what: text,
        why: owner === '' ? title : say('today.ledger.owner', { title, owner }),
        link,
      }));
    }
    return [
      {
        ...shared,
        source: first.ledger,
        what: say('today.ledger.many', { title: first.title, count: alerts.length }),
        why: say('today.ledger.such', { first: first.text, second: second?.text ?? '' }),
        link: first.link,
      },
    ];
  });
}

function urgencyOf({ status, severity, due }: Alert, asOf: number): Urgency {
  if (severity === 'info') return 'known';
  if (status === 'overdue' || severity === 'urgent') return 'now';
  return due !== null && Math.floor(due) > asOf ? 'soon' : 'today';
}
