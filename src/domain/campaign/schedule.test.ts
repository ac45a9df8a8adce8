import { isoDate, parseDate } from '../numbers/dates';
import { defaultScheduleRules, trainingPhase } from './defaults';
import { backSchedule, datesInOrder, type CampaignDates, type ScheduleRule } from './schedule';

const day = (text: string): number => parseDate(text) ?? Number.NaN;
const monToFri = (serial: number): boolean => serial % 7 >= 2;
const november = { presale: day('2026-10-20'), firstPeak: day('2026-11-01'), mainPeak: day('2026-11-11') };

function schedule(dates: CampaignDates, asOf: string, rules: readonly ScheduleRule[] = defaultScheduleRules) {
  const { tasks, conflicts } = backSchedule(rules, dates, trainingPhase, day(asOf), monToFri);
  const days: Partial<Record<string, readonly [string, string, number]>> = {};
  for (const { rule, start, end, workdays } of tasks) {
    days[rules[rule]?.task ?? ''] = [isoDate(start), isoDate(end), workdays];
  }
  return {
    days,
    conflicts: conflicts.map(({ code, task, left, needed }) => [code, task, left, needed]),
  };
}

describe('the back-schedule', () => {
  it('gives the days of the source for an 11 November with two waves, without a conflict in June', () => {
    const { days, conflicts } = schedule(november, '2026-06-01');
    expect(days['售后临时客服进场']).toEqual(['2026-09-01', '2026-09-30', 22]);
    expect(days['接待临时客服进场']).toEqual(['2026-10-20', '2026-10-25', 4]);
    expect(days['老客服沟通和心理建设']?.[0]).toBe('2026-06-19');
    expect(['培训期', '预售期', '第一波', '第二波', '售后期'].map((name) => days[name]?.slice(0, 2))).toEqual([
      ['2026-09-01', '2026-10-19'],
      ['2026-10-20', '2026-10-31'],
      ['2026-11-01', '2026-11-10'],
      ['2026-11-11', '2026-11-13'],
      ['2026-11-14', '2026-12-01'],
    ]);
    expect(conflicts).toEqual([]);
  });

  it('moves everything along with another campaign, and has no first wave where there is one peak', () => {
    const june = { presale: day('2027-05-28'), firstPeak: day('2027-06-18'), mainPeak: day('2027-06-18') };
    const { days, conflicts } = schedule(june, '2027-01-01');
    expect(days['接待临时客服进场']?.slice(0, 2)).toEqual(['2027-05-27', '2027-06-01']);
    expect(days['第一波']).toBeUndefined();
    expect(conflicts).toEqual([]);
  });

  it('says what is past, what has begun, and where less time is left than it takes', () => {
    // On Tuesday one of the two work days that the course takes is left; nine tasks should be over.
    const { conflicts } = schedule(november, '2026-10-27');
    expect(conflicts.filter(([code]) => code === 'past')).toHaveLength(9);
    expect(conflicts.filter(([code]) => code !== 'past')).toEqual([['tooShort', '培训和情绪管理课', 1, 2]]);
    expect(schedule(november, '2026-10-26').conflicts.filter(([code]) => code !== 'past')).toEqual([
      ['begun', '培训和情绪管理课', 2, 0],
    ]);
  });

  it('says that training would reach into a first wave that comes too early', () => {
    const early = { ...november, presale: day('2026-10-14'), firstPeak: day('2026-10-28') };
    expect(schedule(early, '2026-06-01').conflicts).toEqual([
      ['afterPeak', '笔试和现场提问', 0, 0],
      ['afterPeak', '第一轮补考', 0, 0],
      ['afterPeak', '第二轮补考', 0, 0],
    ]);
  });

  it('keeps what must come first, and reports a rule that cannot be', () => {
    const base = { kind: 'task', phase: '', workdays: null, after: '', role: '' } as const;
    const at = (from: number, to: number) => ({
      start: { from: 'mainPeak', days: from } as const,
      end: { from: 'mainPeak', days: to } as const,
    });
    const rules: ScheduleRule[] = [
      { ...base, task: 'A', ...at(-10, -5) },
      { ...base, task: 'B', ...at(-9, -5), after: 'A' },
      { ...base, task: 'C', ...at(-3, -4) },
      { ...base, task: 'D', ...at(-3, -2), after: 'Z' },
    ];
    expect(schedule(november, '2026-06-01', rules).conflicts).toEqual([
      ['beforeOther', 'B', 0, 0],
      ['backwards', 'C', 0, 0],
      ['unknownTask', 'D', 0, 0],
    ]);
  });
});

test('the days of a campaign follow each other', () => {
  expect(datesInOrder(november)).toBeNull();
  expect(datesInOrder({ ...november, presale: november.firstPeak + 1 })).toBe('presale');
  expect(datesInOrder({ ...november, firstPeak: november.mainPeak + 1 })).toBe('waves');
});
