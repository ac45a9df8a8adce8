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

/** One report looked at. */
export interface CheckedReport {
  /** Empty where all is well. */
  flags: ReportFlag[];
  /** Its length without spaces; null where it is missing. */
  characters: number | null;
  /** How like it is to the most similar of those compared with, 0–1; null where there is none. */
  closest: number | null;
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
  return lookAtReports(reports, rules).map((checked) =>
    checked === null || checked instanceof Fault ? checked : checked.flags,
  );
}

/** `checkReports` with the figures behind the flags. */
export function lookAtReports(reports: readonly Report[], rules: ReportRules): Outcome<CheckedReport | null>[] {
  const checked = reports.map((report) => {
    for (const value of [report.person, report.date, report.text]) if (value instanceof Fault) return value;
    return report.person === null && report.date === null && report.text === null ? null : lookAlone(report, rules);
  });
  for (const rows of rowsByPerson(reports, checked).values()) {
    const recent: Bigrams[] = [];
    for (const row of rows) {
      const bigrams = bigramsOf(codePointsOf(reports[row]?.text));
      const report = checked[row];
      if (recent.length > 0 && report && !(report instanceof Fault)) {
        report.closest = Math.max(...recent.map((earlier) => diceSimilarity(bigrams, earlier)));
        if (reaches(report.closest, rules.similarity)) report.flags.push('repeated');
      }
      recent.push(bigrams);
      if (recent.length > comparedReports) recent.shift();
    }
  }
  return checked;
}

function lookAlone({ text }: Report, { minimum }: ReportRules): CheckedReport {
  if (typeof text !== 'string') return { flags: ['missing'], characters: null, closest: null };
  const characters = codePointsOf(text).length;
  const flags: ReportFlag[] = [];
  if (characters < minimum) flags.push('short');
  if (!/\p{Nd}/u.test(text)) flags.push('noFigures');
  return { flags, characters, closest: null };
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
    if (checked[row] === null || checked[row] instanceof Fault) return;
    if (typeof person !== 'string' || typeof date !== 'number' || typeof text !== 'string') return;
    const own = rows.get(person);
    if (own) own.push(row);
    else rows.set(person, [row]);
  });
  const dateOf = (row: number) => Number(reports[row]?.date);
  for (const own of rows.values()) own.sort((a, b) => dateOf(a) - dateOf(b) || a - b);
  return rows;
}
