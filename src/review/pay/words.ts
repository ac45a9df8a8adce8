import type { Finding } from '../../domain/incentive/planFindings';
import { isoDate } from '../../domain/numbers/dates';
import { roundNumber } from '../../domain/numbers/money';
import { pay as english } from '../../locales/en-US/pay';
import { sayFrom, type Locale } from '../../locales/locale';
import { pay as chinese } from '../../locales/zh-CN/pay';
import type { CheckedLine } from '../../domain/incentive/payCurve';

export const sayPay = sayFrom({ 'zh-CN': chinese, 'en-US': english });

type Writer = (value: number) => string;

/** How the parameters of a finding are written, by name; names and counts stay as they are. */
const days = new Set(['first', 'last']);
const rates = new Set(['rate', 'before']);

/** A finding as a sentence. `line` says how the metric's figures and the rates are written. */
export function findingInWords(
  { code, parameters }: Finding,
  line: (Pick<CheckedLine, 'mode' | 'basis'> & { format: string }) | undefined,
  locale: Locale,
): string {
  const say = sayPay(locale);
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const percent: Writer = (value) => `${number.format(roundNumber(value * 100, 6))}%`;
  const amount: Writer = (value) => (line?.format === 'percent' ? percent(value) : number.format(value));
  const start: Writer = (value) =>
    line?.basis === 'attainment' && (code === 'lateStart' || code === 'duplicateStart' || code === 'fallingRate')
      ? percent(value)
      : amount(value);
  const write = (name: string, value: number): string => {
    if (days.has(name)) return isoDate(value);
    if (rates.has(name))
      return code === 'fallingRate' && line?.mode !== 'fixed' ? percent(value) : number.format(value);
    if (name === 'from') return start(value);
    return name === 'amount' || name === 'highest' ? amount(value) : number.format(value);
  };
  const written = Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, typeof value === 'number' ? write(name, value) : value]),
  );
  if (code === 'phaseOverlap' && (written.first === undefined || written.last === undefined)) {
    return say('pay.finding.phaseOverlapOpen', written);
  }
  return say(`pay.finding.${code}`, {
    ...written,
    plan: written.plan === '' ? say('pay.unnamedPlan') : (written.plan ?? ''),
  });
}
