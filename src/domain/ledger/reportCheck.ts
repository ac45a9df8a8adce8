import { Fault, type Outcome } from '../fault';
import { reaches } from '../numbers/steps';
import { bigramsOf, diceSimilarity, type Bigrams } from './similarity';

/** What may be wrong with a daily report, in the order in which flags are listed: 缺交, 过短, 无数据, 雷同. */
export type ReportFlag = 'missing' | 'short' | 'noFigures' | 'repeated';

/** One report as it stands in the ledger; null is blank. */
export interface Report {
  person: Outcome<string | null>;
  /** Serial date. */
  date: Outcome<number | null>;
  text: Outcome<string | null>;
}

export interface ReportRules {
  /** Fewest characters, spaces not counted. */
  minimum: number;
  /** Dice similarity from which a report repeats an earlier one, 0–1. */
  similarity: number;
}

export const defaultReportRules: ReportRules = { minimum: 30, similarity: 0.85 };

/** With how many of their own earlier reports a person's report is compared. */
const comparedReports = 5;

/**
 * Flags of n daily reports; a person judges. `missing` stands alone.
 * Repetition is looked for in the person's previous 5 handed-in reports by date (same date: by row).
 * @returns an empty list where all is well, null for a blank row
 */
export function checkReports(reports: readonly Report[], rules: ReportRules): Outcome<ReportFlag[] | null>[] {
  const checked = reports.map((report) => {
    for (const value of [report.person, report.date, report.text]) if (value instanceof Fault) return value;
    return report.person === null && report.date === null && report.text === null ? null : flagsAlone(report, rules);
  });
  for (const rows of rowsByPerson(reports, checked).values()) {
    const recent: Bigrams[] = [];
    for (const row of rows) {
      const bigrams = bigramsOf(codePointsOf(reports[row]?.text));
      if (recent.some((earlier) => reaches(diceSimilarity(bigrams, earlier), rules.similarity))) {
        const flags = checked[row];
        if (Array.isArray(flags)) flags.push('repeated');
      }
      recent.push(bigrams);
      if (recent.length > comparedReports) recent.shift();
    }
  }
  return checked;
}

function flagsAlone({ text }: Report, { minimum }: ReportRules): ReportFlag[] {
  if (typeof text !== 'string') return ['missing'];
  const flags: ReportFlag[] = [];
  if (codePointsOf(text).length < minimum) flags.push('short');
  if (!/\p{Nd}/u.test(text)) flags.push('noFigures');
  return flags;
}

/** The text without spaces, as code points. */
function codePointsOf(text: Outcome<string | null> | undefined): number[] {
  if (typeof text !== 'string') return [];
  return Array.from(text.replace(/\s+/gu, ''), (character) => character.codePointAt(0) ?? 0);
}

/** The rows of handed-in, dated reports of each person, by date and then by row. */
function rowsByPerson(reports: readonly Report[], checked: readonly unknown[]): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  reports.forEach(({ person, date, text }, row) => {
    if (!Array.isArray(checked[row])) return;
    if (typeof person !== 'string' || typeof date !== 'number' || typeof text !== 'string') return;
    const own = rows.get(person);
    if (own) own.push(row);
    else rows.set(person, [row]);
  });
  const dateOf = (row: number) => Number(reports[row]?.date);
  for (const own of rows.values()) own.sort((a, b) => dateOf(a) - dateOf(b) || a - b);
  return rows;
}
