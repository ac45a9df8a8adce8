import { roundNumber } from '../../../domain/numbers/money';
import type { Say } from '../../texts';
import type { Metric } from '../metrics';

/** Figures as sentences show them. */
export const decimals = (value: number, places = 1): string => roundNumber(value, places).toFixed(places);
export const percent = (value: number): string => `${decimals(100 * value)}%`;
export const money = (value: number): string => decimals(value, 2).replace(/\B(?=(?:\d{3})+(?!\d)(?=.*\.))/g, ',');

export function shown(value: number, format: Metric['format']): string {
  switch (format) {
    case 'percent':
      return percent(value);
    case 'money':
      return money(value);
    case 'count':
      return new Intl.NumberFormat('en-US').format(value);
    case 'decimal':
      return decimals(value);
  }
}

/** At most this many names stand in one sentence; the people sheet has them all. */
const mostNames = 5;

/** Names or clauses as a list, cut where it gets too long to read. */
export function listed(parts: readonly string[], say: Say, most = mostNames): string {
  const list = parts.slice(0, most).join(say('report.list'));
  return parts.length > most ? `${list}…` : list;
}
