import { grouped } from '../numbers/grouped';

/** Buyers received by a person on a day. */
export interface ReceivedDay {
  person: string;
  group: string;
  day: number;
  received: number;
}

export interface TransferRate {
  name: string;
  transfers: number;
  received: number;
  /** Transfers ÷ received, of sums; null where nothing was received. */
  rate: number | null;
}

export interface TransferRates {
  people: TransferRate[];
  groups: TransferRate[];
  team: TransferRate;
  /** Transfers of days without a figure of what that person received: they are in no rate. */
  withoutFigures: number;
}

const dayKey = (person: string, day: number) => JSON.stringify([person, day]);

/**
 * How many of the buyers received were passed on (DOMAIN A4); never a fault. Only transfers of days count for which the person's
 * received buyers are known, so that both sums are of the same days.
 */
export function transferRates(
  transfers: readonly { person: string; day: number }[],
  received: readonly ReceivedDay[],
): TransferRates {
  const known = new Map(received.map((entry) => [dayKey(entry.person, entry.day), entry]));
  const counted = transfers.flatMap(({ person, day }) => known.get(dayKey(person, day)) ?? []);
  const by = (nameOf: (entry: ReceivedDay) => string) => {
    const transferred = grouped(counted, nameOf);
    return [...grouped(received, nameOf)].map(([name, days]) => rateOf(name, transferred.get(name)?.length ?? 0, days));
  };
  return {
    people: by(({ person }) => person),
    groups: by(({ group }) => group),
    team: rateOf('', counted.length, received),
    withoutFigures: transfers.length - counted.length,
  };
}

function rateOf(name: string, transfers: number, days: readonly ReceivedDay[]): TransferRate {
  const received = days.reduce((sum, day) => sum + day.received, 0);
  return { name, transfers, received, rate: received === 0 ? null : transfers / received };
}
