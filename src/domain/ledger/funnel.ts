import { sumExactly, type Money } from '../numbers/money';
import { zOfConfidence } from '../numbers/normal';
import { wilsonInterval } from '../numbers/proportion';

/** A buyer on one of the lists of lost enquiries; `amount` in yuan, where they bought after all. */
export interface ListedBuyer {
  channel: string;
  contacted: boolean;
  bought: boolean;
  amount: number | null;
}

export interface Funnel {
  channel: string;
  listed: number;
  /** Who bought has been contacted, whether or not somebody wrote the day down. */
  contacted: number;
  bought: number;
  amount: Money;
  /** Bought ÷ listed with its Wilson interval (95 %); null of an empty list. */
  share: { value: number; low: number; high: number } | null;
}

/** One list's way from listed over contacted to bought (DOMAIN C9). */
export function funnelOf(channel: string, buyers: readonly ListedBuyer[]): Funnel {
  const bought = buyers.filter((buyer) => buyer.bought);
  const contacted = buyers.filter((buyer) => buyer.contacted || buyer.bought);
  const listed = buyers.length;
  const [low, high] = listed === 0 ? [0, 1] : wilsonInterval(bought.length, listed, zOfConfidence(0.95));
  return {
    channel,
    listed,
    contacted: contacted.length,
    bought: bought.length,
    amount: sumExactly(bought.flatMap(({ amount }) => (amount === null ? [] : [amount]))),
    share: listed === 0 ? null : { value: bought.length / listed, low, high },
  };
}

/** Every list by itself: those named first, then others in order of appearance. */
export function funnels(buyers: readonly ListedBuyer[], channels: readonly string[]): Funnel[] {
  const names = new Set([...channels, ...buyers.map(({ channel }) => channel)]);
  return [...names].map((channel) =>
    funnelOf(
      channel,
      buyers.filter((buyer) => buyer.channel === channel),
    ),
  );
}
