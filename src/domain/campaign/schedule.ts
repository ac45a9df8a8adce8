/** The days a campaign is counted from; whole serials. With one wave both peaks are the same day. */
export interface CampaignDates {
  presale: number;
  firstPeak: number;
  mainPeak: number;
}

export type Anchor = keyof CampaignDates;

/** One rule of the back-schedule: something to be done, or a phase, so many days before or after one of the campaign's days. */
export interface ScheduleRule {
  task: string;
  kind: 'task' | 'phase';
  phase: string;
  start: Offset;
  end: Offset;
  /** Work days it takes; null where nobody counts them. */
  workdays: number | null;
  /** The task that must be over before these work days begin; empty where there is none. */
  after: string;
  role: string;
}

export interface Offset {
  from: Anchor;
  /** Whole days, negative before. */
  days: number;
}

export interface ScheduledTask {
  /** Index of its rule. */
  rule: number;
  start: number;
  end: number;
  /** Work days from start to end, both included. */
  workdays: number;
}

export type ConflictCode =
  /** Its last day lies before the day it is judged by. */
  | 'past'
  /** It should have begun; `left` work days remain. */
  | 'begun'
  /** Fewer work days than it takes, between what must come first (or today) and its end. */
  | 'tooShort'
  /** It ends before what must come first is over. */
  | 'beforeOther'
  /** Training that ends when the first wave has begun. */
  | 'afterPeak'
  /** The task that must come first is no task of the table. */
  | 'unknownTask'
  /** Its end lies before its start. */
  | 'backwards';

export interface Conflict {
  code: ConflictCode;
  rule: number;
  task: string;
  start: number;
  end: number;
  /** The task that must come first, where it is about one. */
  other: string;
  /** Work days there are, and work days it takes. */
  left: number;
  needed: number;
}

export interface Schedule {
  tasks: ScheduledTask[];
  conflicts: Conflict[];
}

/**
 * The campaign calendar, counted from its days (DOMAIN E1). A phase that the campaign has no days for (a first wave of
 * a campaign with one) is left out.
 * @param trainingPhase the phase whose tasks must be over before the first wave
 * @param asOf whole serial of the day it is judged by
 * @param isWorkday of a whole serial
 */
export function backSchedule(
  rules: readonly ScheduleRule[],
  dates: CampaignDates,
  trainingPhase: string,
  asOf: number,
  isWorkday: (day: number) => boolean,
): Schedule {
  const workdays = (first: number, last: number): number => {
    let count = 0;
    for (let day = first; day <= last; day++) if (isWorkday(day)) count++;
    return count;
  };
  const dayOf = ({ from, days }: Offset) => dates[from] + days;
  const schedule: Schedule = { tasks: [], conflicts: [] };
  const ends = new Map<string, number>();
  for (const rule of rules) if (rule.task !== '') ends.set(rule.task, dayOf(rule.end));

  rules.forEach((rule, index) => {
    const [start, end] = [dayOf(rule.start), dayOf(rule.end)];
    const say = (code: ConflictCode, more: Partial<Conflict> = {}) =>
      schedule.conflicts.push({
        code,
        rule: index,
        task: rule.task,
        start,
        end,
        other: '',
        left: 0,
        needed: 0,
        ...more,
      });
    if (end < start) {
      if (rule.start.from === rule.end.from) say('backwards');
      return;
    }
    schedule.tasks.push({ rule: index, start, end, workdays: workdays(start, end) });
    if (rule.kind === 'phase') return;

    const earlier = rule.after === '' ? undefined : ends.get(rule.after);
    if (rule.after !== '' && earlier === undefined) say('unknownTask', { other: rule.after });
    if (rule.phase === trainingPhase && end >= dates.firstPeak) say('afterPeak');
    if (earlier !== undefined && end <= earlier) say('beforeOther', { other: rule.after });
    if (end < asOf) {
      say('past');
      return;
    }
    const needed = rule.workdays ?? 0;
    const free = Math.max(start, asOf, earlier === undefined ? start : earlier + 1);
    const left = workdays(free, end);
    if (left < needed)
      say('tooShort', { left, needed, other: earlier !== undefined && earlier >= start ? rule.after : '' });
    else if (start < asOf) say('begun', { left });
  });
  return schedule;
}

/** What is wrong with the days themselves; null where they follow each other. */
export function datesInOrder({ presale, firstPeak, mainPeak }: CampaignDates): 'presale' | 'waves' | null {
  if (presale > firstPeak) return 'presale';
  return firstPeak > mainPeak ? 'waves' : null;
}
