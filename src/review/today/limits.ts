import { dueOf, type Due, type DueUnit } from '../../domain/ledger/due';
import { words, type Words } from '../../ledgers/cells';
import type { DataTable } from '../../workbook/recognise';
import { limitIn, limitsIn } from '../ledger/limits';
import { calendarOf } from '../ledger/read';

interface TodayLimit {
  name: Words;
  amount: number;
  unit: DueUnit;
  /** Days ahead from which it is brought up; null: as soon as it is there to be done. */
  soonDays: number | null;
}

/** As 台账时限 calls these rows, which stand there beside the stages of ledgers. */
export const todayTitle: Words = words('今日', 'Today');

/** What Today calls late beside the stages of ledgers, by default. */
export const todayLimits = {
  scoring: { name: words('抽中会话评分', 'scoring'), amount: 3, unit: 'days', soonDays: null },
  appeal: { name: words('申诉处理', 'appeal'), amount: 3, unit: 'days', soonDays: null },
  probation: { name: words('试用观察', 'probation'), amount: 1, unit: 'months', soonDays: 7 },
} as const satisfies Record<string, TodayLimit>;
export type TodayLimitName = keyof typeof todayLimits;

export interface SetLimit {
  dueFrom: (start: number) => Due;
  soonDays: number;
}

/** The workbook's own limits (台账时限) over the defaults. */
export function readTodayLimits(tables: readonly DataTable[]): Record<TodayLimitName, SetLimit> {
  const rows = limitsIn(tables).filter((row) => Object.values(todayTitle).includes(row.text('ledgerName')));
  const calendar = calendarOf(tables);
  const set = (key: TodayLimitName): SetLimit => {
    const plain: TodayLimit = todayLimits[key];
    const row = rows.find((candidate) => Object.values(plain.name).includes(candidate.text('stageName')));
    const { amount, unit } = (row && limitIn(row)) ?? plain;
    return {
      dueFrom: (start) => dueOf({ start, amount, unit, leaveHours: 0 }, calendar),
      soonDays: row?.number('soonDays') ?? plain.soonDays ?? 0,
    };
  };
  return { scoring: set('scoring'), appeal: set('appeal'), probation: set('probation') };
}
