import { allocate } from '../sampling/allocate';

/** How the people of a post work in one shift. */
export interface ShiftRule {
  post: string;
  shift: string;
  /** The shift's part of the post's inquiries of a day, 0–1. */
  share: number;
  /** Conversations held at a time. */
  concurrency: number;
  /** Minutes a conversation takes from its first to its last message. */
  minutes: number;
  /** Part of the shift that is spent on conversations, 0–1. */
  occupancy: number;
  /** Hours of a shift. */
  hours: number;
  /** Part of the days on which a person works, 0–1. */
  attendance: number;
  /** Minutes for one buyer of the recovery list; 0 where the post does not follow them up. */
  recoveryMinutes: number;
}

/** What comes in on one day. */
export interface Demand {
  inquiries: number;
  /** Buyers of the recovery list. */
  recoveries: number;
}

export interface ShiftNeed {
  /** Person-hours a day, pauses within the shift included. */
  workHours: number;
  /** Heads that sit there at a time. */
  onShift: number;
  /** Heads that must be on the roster, days off included. */
  heads: number;
}

/** Inquiries that one person answers in an hour: 同时接待 × 60 ÷ 每次分钟 × 利用率. */
export const capacityPerHour = ({
  concurrency,
  minutes,
  occupancy,
}: Pick<ShiftRule, 'concurrency' | 'minutes' | 'occupancy'>): number => ((concurrency * 60) / minutes) * occupancy;

/**
 * The workload method: inquiries ÷ capacity per person-hour, in hours, then heads, rounded up. Chats wait in a person's own
 * windows and not in one queue, so no waiting time is derived from it (decisions, Campaigns).
 */
export function shiftNeed(rule: ShiftRule, { inquiries, recoveries }: Demand): ShiftNeed {
  const { share, occupancy, hours, attendance, recoveryMinutes } = rule;
  const recovery = (recoveries * share * recoveryMinutes) / 60 / occupancy;
  const workHours = (inquiries * share) / capacityPerHour(rule) + recovery;
  return { workHours, onShift: wholeHeads(workHours / hours), heads: wholeHeads(workHours / hours / attendance) };
}

/** A quotient a hair above a whole number is that number. */
const wholeHeads = (heads: number): number => Math.max(0, Math.ceil(heads - 1e-9));

/** Somebody who can be there. Serial days, both counted; null: no end. */
export interface Worker {
  from: number | null;
  to: number | null;
  temporary: boolean;
}

export const isThere = ({ from, to }: Pick<Worker, 'from' | 'to'>, day: number): boolean =>
  (from === null || from <= day) && (to === null || to >= day);

export interface Strength {
  /** The day of the period on which the strength is least, the first of several. */
  day: number;
  experienced: number;
  temporary: number;
  /** In experienced people: a temporary one counts for `pace`. */
  strength: number;
}

/** The weakest day of a period. @param pace what a temporary person does of an experienced one's work, 0–1 */
export function weakestDay(
  workers: readonly Worker[],
  { first, last }: { first: number; last: number },
  pace: number,
): Strength {
  const on = (day: number): Strength => {
    const there = workers.filter((worker) => isThere(worker, day));
    const temporary = there.filter((worker) => worker.temporary).length;
    const experienced = there.length - temporary;
    return { day, experienced, temporary, strength: experienced + temporary * pace };
  };
  let weakest = on(first);
  for (let day = first + 1; day <= last; day++) {
    const next = on(day);
    if (next.strength < weakest.strength - 1e-9) weakest = next;
  }
  return weakest;
}

export interface Gap {
  /** Experienced people short; 0 where there are enough. */
  short: number;
  /** Temporary people who would make up for it; null where they count for nothing. */
  recruits: number | null;
}

export function gapOf(needed: number, strength: number, pace: number): Gap {
  const short = Math.max(0, needed - strength);
  return { short: short < 1e-9 ? 0 : short, recruits: pace > 0 ? wholeHeads(short / pace) : short < 1e-9 ? 0 : null };
}

/** What one person has to give to a post. */
export interface Share {
  /** 1 for an experienced person. */
  pace: number;
  /** Hours of a week on shift. */
  hours: number;
  /** Hours of a week that go into other tasks. */
  taskHours: number;
}

/**
 * Shares a day's inquiries among people by pace × the hours that their other tasks leave them (E7): whole inquiries, largest
 * remainder, ties to the earlier person; their sum is the total.
 * @param inquiries whole
 * @returns null where nobody has any time left
 */
export function splitInquiries(inquiries: number, people: readonly Share[]): number[] | null {
  const weights = people.map(({ pace, hours, taskHours }) => pace * Math.max(0, hours - taskHours));
  if (weights.every((weight) => weight === 0)) return null;
  return allocate(
    inquiries,
    weights.map((weight) => ({ weight, minimum: 0, maximum: null })),
  );
}
