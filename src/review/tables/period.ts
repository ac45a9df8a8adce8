import { addMonths, dayOf, daysInMonth, serialOf } from '../../domain/numbers/dates';
import { fold } from '../../domain/numbers/text';

/** Serial days, both included. */
export interface Period {
  first: number;
  last: number;
}

/** As many days right before. */
export const daysBefore = ({ first, last }: Period): Period => ({ first: first - (last - first + 1), last: first - 1 });

const isoDay = /(?<!\d)(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{2})(\d{2}))(?!\d)/g;
/** Excel cuts sheet names after 31 characters, and with them the second date of a range. */
const cutRange = /(?:至|~|到|—)\s*\d{0,4}(?:[-/.年]\d{0,2}){0,2}$/;
const isoMonth = /(?<!\d)(\d{4})(?:[-/.年](\d{1,2})月?|(\d{2}))(?![\d\-/.])/;
const chineseDay = /(?<!\d)(\d{1,2})月(\d{1,2})[日号]/g;
/** 10-1, 10.1, 10.1 早班, 1001 */
const shortDay = /^(?:(\d{1,2})[-./](\d{1,2})(?:[日号\s].*)?|(\d{2})(\d{2}))$/;
/** A week: 10.1-10.7, 10月1日至7日. */
const shortRange = /^(\d{1,2})[./](\d{1,2})\s*[-~—至到]\s*(?:(\d{1,2})[./])?(\d{1,2})$/;
const chineseRange = /(?<!\d)(\d{1,2})月(\d{1,2})[日号]?\s*[-~—至到]\s*(?:(\d{1,2})月)?(\d{1,2})[日号]/;
/** A sheet in a month's workbook: 5日, 5号, 05. */
const dayAlone = /^(\d{1,2})[日号]?$/;
const fileType = /\.(?:xls[bmx]?|csv|et)$/i;
/** When an export was made; it is none of the days that it tells of. */
const madeOn =
  /(?:导出|下载|打印|生成|制表|制单|填表|填报|更新|创建|提交|报送|exported|printed|created|updated)(?:日期|时间|于|\s*(?:on|at))?\s*[:_]?\s*\d{4}(?:[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{4})/gi;
const chineseMonth = /(?<!\d)(\d{1,2}|十[一二]?|[一二三四五六七八九])月/;
const numerals = ['十二', '十一', '十', '九', '八', '七', '六', '五', '四', '三', '二', '一'];

/**
 * The first and last day that a title, a sheet or a file name tells: `…_2026-10-01至2026-10-31`, `20261001`, `2026年10月`;
 * with a year also `10月1日`, `10-1` and `10月`. Null where it tells none, or where a range has lost its end.
 */
export function periodInText(raw: string, year?: number): Period | null {
  const text = fold(raw).replace(fileType, '').replace(madeOn, '');
  const days = daysOf(text.matchAll(isoDay), (match) => [
    Number(match[1]),
    Number(match[2] ?? match[4]),
    Number(match[3] ?? match[5]),
  ]);
  if (days.length === 1 && cutRange.test(text)) return null;
  const found = spanOf(days);
  if (found) return found;
  const month = isoMonth.exec(text);
  if (month) return monthPeriod(Number(month[1]), Number(month[2] ?? month[3]));
  return year === undefined ? null : yearless(text, year);
}

/**
 * The days that the nearest of some names tells, e.g. a title, the sheet and the workbook. Where that is a month, another may tell which
 * of its days: a sheet called 5日 or 10.5. Else every day's sheet would pass for the whole month.
 */
export function periodOfNames(names: readonly string[], year?: number): Period | null {
  const told = names.map((name) => ({ name, period: periodInText(name, year) }));
  const period = told.find((one) => one.period)?.period ?? null;
  if (!period || !isMonth(period)) return period;
  const within = told.flatMap(({ name, period: own }): Period[] => {
    const day = dayAlone.exec(fold(name));
    if (day) return [{ first: period.first + Number(day[1]) - 1, last: period.first + Number(day[1]) - 1 }];
    // A file may be called by the day on which the month was exported.
    return own && !fileType.test(name) ? [own] : [];
  });
  const isPart = ({ first, last }: Period) =>
    first >= period.first && last <= period.last && last - first < period.last - period.first;
  return within.find(isPart) ?? period;
}

const isMonth = ({ first, last }: Period): boolean => dayOf(first).day === 1 && addMonths(first, 1) === last + 1;

function yearless(text: string, year: number): Period | null {
  const short = shortDay.exec(text);
  if (short) {
    return spanOf(daysOf([short], (match) => [year, Number(match[1] ?? match[3]), Number(match[2] ?? match[4])]));
  }
  const range = shortRange.exec(text) ?? chineseRange.exec(text);
  if (range) {
    const first = daysOf([range], (match) => [year, Number(match[1]), Number(match[2])]);
    const last = daysOf([range], (match) => [year, Number(match[3] ?? match[1]), Number(match[4])]);
    return first.length > 0 && last.length > 0 ? spanOf([...first, ...last]) : null;
  }
  const days = daysOf(text.matchAll(chineseDay), (match) => [year, Number(match[1]), Number(match[2])]);
  if (days.length > 0) return spanOf(days);
  const [, named] = chineseMonth.exec(text) ?? [];
  if (named === undefined) return null;
  const numeral = numerals.indexOf(named);
  return monthPeriod(year, numeral < 0 ? Number(named) : 12 - numeral);
}

function daysOf(
  matches: Iterable<RegExpExecArray>,
  parts: (match: RegExpExecArray) => [year: number, month: number, day: number],
): number[] {
  return [...matches].flatMap((match) => {
    const [year, month, day] = parts(match);
    const valid = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
    return valid ? [serialOf({ year, month, day })] : [];
  });
}

function spanOf(days: readonly number[]): Period | null {
  return days.length === 0 ? null : { first: Math.min(...days), last: Math.max(...days) };
}

function monthPeriod(year: number, month: number): Period | null {
  if (month < 1 || month > 12) return null;
  return {
    first: serialOf({ year, month, day: 1 }),
    last: serialOf({ year, month, day: daysInMonth(year, month) }),
  };
}
