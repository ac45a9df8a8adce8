import { Fault } from '../../../domain/fault';
import { payStatement } from '../../../domain/incentive/statement';
import type { Locale } from '../../../locales/locale';
import type { LinePay, SettledLine } from '../../monthly/facts';
import { money, shown } from '../../monthly/report/wording';
import type { AwardRound } from './awards';
import type { PersonPay, StatementStep } from './model';
import { sayRun, sayStatement } from './words';

/** What the pool did to a plan's payouts: everybody's together, and the pool they had to share. */
export interface PoolShare {
  /** Yuan asked for by all. */
  asked: number;
  pool: number;
}

/** The steps of one line of the plan; where the pool was too small, its split is the last. */
export function planSteps(
  { calculator }: SettledLine,
  { inputs }: LinePay,
  share: PoolShare | null,
  paid: number,
  locale: Locale,
): StatementStep[] {
  const say = sayRun(locale);
  const words = sayStatement(locale);
  const lines = payStatement(calculator, inputs);
  if (lines instanceof Fault)
    return [{ step: words('statement.step.payout'), how: say('payRun.how.fault'), amount: 0 }];
  if (lines.length === 0) {
    return [{ step: words('statement.step.payout'), how: say('payRun.how.noData'), amount: 0 }];
  }
  const steps = lines.map(({ step, how, parameters, amount }): StatementStep => ({
    step: words(`statement.step.${step}`, parameters),
    how: words(`statement.how.${how}`, parameters),
    amount,
  }));
  const own = lines.at(-1)?.amount ?? 0;
  if (share === null || own === 0) return steps;
  const parameters = { own: money(own), asked: money(share.asked), pool: money(share.pool) };
  return [...steps, { step: say('payRun.step.pool'), how: say('payRun.how.pool', parameters), amount: paid }];
}

export function awardStep(
  { award, metric, format, byRank, values }: AwardRound,
  index: number,
  amount: number,
  locale: Locale,
): StatementStep {
  const value = values[index] ?? null;
  const say = sayRun(locale);
  const figure = value === null ? '–' : shown(value, format);
  return {
    step: say('payRun.step.award', { award }),
    how: say(byRank ? 'payRun.how.rank' : 'payRun.how.threshold', { metric, value: figure }),
    amount,
  };
}

/** The last line: what all lines above come to, each once. */
export function totalStep({ sums, pay }: Pick<PersonPay, 'sums' | 'pay'>, locale: Locale): StatementStep {
  const say = sayRun(locale);
  const parts = (['commission', 'awards', 'rewards', 'penalties', 'corrections'] as const).filter(
    (part) => part === 'commission' || sums[part] !== 0,
  );
  const how = parts.map((part, i) => {
    const amount = sums[part];
    const sign = amount < 0 ? '− ' : i > 0 ? '+ ' : '';
    return `${sign}${say(`payRun.sum.${part}`)} ${money(Math.abs(amount))}`;
  });
  return {
    step: say('payRun.step.total'),
    // One part alone is the sum itself.
    how: parts.length === 1 ? how.join('') : `${how.join(' ')} = ${money(pay)}`,
    amount: pay,
    strong: true,
  };
}
