import { Fault } from '../fault';
import { checkReports, defaultReportRules, type Report } from './reportCheck';

const long = '今天接待一百二十人转化率百分之四十二主要问题是尺码咨询太多明天整理话术再培训';
const report = (date: number | null, text: string | null, person: string | null = '小满'): Report => ({
  person,
  date,
  text,
});
const flags = (reports: Report[]) => checkReports(reports, defaultReportRules);

test('missing stands alone; the others are listed in order', () => {
  expect(flags([report(1, null), report(2, '好'), report(3, `${long}1`)])).toEqual([
    ['missing'],
    ['short', 'noFigures'],
    [],
  ]);
});

test('length counts characters without spaces; any script’s digits are figures, Chinese numerals are not', () => {
  const thirty = '9'.repeat(30);
  expect(flags([report(1, `${thirty.slice(0, 15)}  \n${thirty.slice(15)}`)])).toEqual([[]]);
  expect(flags([report(1, '😀'.repeat(29))])).toEqual([['short', 'noFigures']]);
  expect(flags([report(1, `${long}２`), report(1, long, '阿城')])).toEqual([[], ['noFigures']]);
});

test('repetition is against one’s own previous five by date, whatever the row order', () => {
  const other = (n: number) => String(n).repeat(40);
  const days = [1, 2, 3, 4, 5].map((day) => report(day + 1, other(day)));
  const far = [report(1, `${long}1`), ...days, report(7, `${long}1`)];
  expect(flags(far).at(-1)).toEqual([]);
  const near = [report(1, `${long}1`), ...days.slice(1), report(7, `${long}1`)];
  expect(flags(near).at(-1)).toEqual(['repeated']);
  expect(flags([...near].reverse())[0]).toEqual(['repeated']);
  expect(flags([report(1, `${long}1`), report(2, `${long}1`, '阿城')])).toEqual([[], []]);
});

test('blank rows stay blank, bad cells fail their row, a report without a date is not compared', () => {
  const bad = new Fault('value', 'notADate');
  const rows = flags([
    report(null, null, null),
    { ...report(1, long), date: bad },
    report(null, `${long}1`),
    report(2, `${long}1`),
  ]);
  expect(rows).toEqual([null, bad, [], []]);
});
