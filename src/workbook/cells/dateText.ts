const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekday = /[\s(]*(?:星期|礼拜|周)[一二三四五六日天]\)?\s*/;
const monthFirst = /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/i;
const dayFirst = /^(\d{1,2})[- ]([a-z]{3,9})[- ,]+(\d{4})$/i;
const yearless = /^(\d{1,2})[/.-](\d{1,2})$/;

/** Dates as people write them into sheets, in a form that the domain reads: without a weekday, `Oct 1, 2026`, `10/1` and `10.1` as 10月1日. */
export function plainDate(folded: string): string {
  const text = folded.replace(weekday, ' ').trim();
  const short = yearless.exec(text);
  if (short) return `${short[1]}月${short[2]}日`;
  const [, name, day, year] = monthFirst.exec(text) ?? swapped(dayFirst.exec(text));
  const month = months.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
  return month === 0 ? text : `${year}-${month}-${day}`;
}

const swapped = (match: RegExpExecArray | null): (string | undefined)[] =>
  match ? [match[0], match[2], match[1], match[3]] : [];
