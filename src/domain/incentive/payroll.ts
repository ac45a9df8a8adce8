import { asNumber, decimal, sumExactly, toFen } from '../numbers/money';

/**
 * What a line of somebody's pay is for. `adjustment`: a single sum given or taken off; `correction`: what an earlier, paid
 * month was wrong by.
 */
export const payItems = ['commission', 'prize', 'award', 'adjustment', 'correction'] as const;
export type PayItem = (typeof payItems)[number];

/** One amount of one person in one month, in yuan to the fen. */
export interface PayLine {
  item: PayItem;
  /** The plan and phase, the award, the kind of adjustment; with `item` it names the line within the month. */
  detail: string;
  amount: number;
}

/** pay = payout + awards − penalties (DOMAIN 4): the exact sum of the lines. */
export const payOf = (lines: readonly Pick<PayLine, 'amount'>[]): number =>
  asNumber(toFen(sumExactly(lines.map(({ amount }) => amount))));

/** A line with whose it is. */
export interface OwnedLine extends PayLine {
  /** The person, the same in every month. */
  person: string;
}

/** A line that was paid, or posted as a correction of one that was. */
export interface PaidLine extends OwnedLine {
  /** Names the record of it. */
  id: string;
}

/** What one line of a paid month is wrong by. */
export interface Difference extends OwnedLine {
  /** The record of the line; null where nothing of it was paid. */
  original: string | null;
  /** Yuan, corrections that are posted already included. */
  paid: number;
  recomputed: number;
  /** recomputed − paid; never 0. Negative: to be taken back (clawback). */
  amount: number;
}

/** Names a line among everybody's of a month. */
export const lineKeyOf = ({ person, item, detail }: Omit<OwnedLine, 'amount'>): string =>
  JSON.stringify([person, item, detail]);

/**
 * Where a paid month, computed anew, comes to other amounts. What has been posted counts as paid, so that nothing is
 * corrected twice. Lines in the order in which they are recomputed, then those that are no more.
 * @param paid the month's records
 * @param posted corrections of that month, under the item and detail of the line they correct
 */
export function differencesOf(
  paid: readonly PaidLine[],
  posted: readonly OwnedLine[],
  recomputed: readonly OwnedLine[],
): Difference[] {
  const sums = new Map<string, { line: OwnedLine; original: string | null; paid: number[]; now: number[] }>();
  const entry = (line: OwnedLine) => {
    const key = lineKeyOf(line);
    const known = sums.get(key) ?? { line, original: null, paid: [], now: [] };
    sums.set(key, known);
    return known;
  };
  for (const line of recomputed) entry(line).now.push(line.amount);
  for (const line of paid) {
    const known = entry(line);
    known.original ??= line.id;
    known.paid.push(line.amount);
  }
  for (const line of posted) entry(line).paid.push(line.amount);
  return [...sums.values()].flatMap(({ line, original, paid: before, now }): Difference[] => {
    const [was, is] = [asNumber(sumExactly(before)), asNumber(sumExactly(now))];
    const amount = asNumber(decimal(is).minus(was));
    const { person, item, detail } = line;
    return amount === 0 ? [] : [{ person, item, detail, original, paid: was, recomputed: is, amount }];
  });
}
