import type { Outcome } from '../domain/fault';
import { defaultReportRules, type Report, type ReportRules } from '../domain/ledger/reportCheck';
import { align, type Column, dateColumn, optionalNumber, textColumn } from './cells';

interface ReportArguments {
  people: unknown;
  dates: unknown;
  texts: unknown;
  minimum: unknown;
  similarity: unknown;
}

/** The arguments of REPORTCHECK as the domain takes them. */
export function readReports({ people, dates, texts, minimum, similarity }: ReportArguments): {
  reports: Report[];
  rules: ReportRules;
} {
  const rules = {
    minimum: optionalNumber('minimum', minimum, { minimum: 0 }) ?? defaultReportRules.minimum,
    similarity: optionalNumber('similarity', similarity, { minimum: 0, maximum: 1 }) ?? defaultReportRules.similarity,
  };
  const [names, days, bodies] = align(textColumn('people', people), dateColumn('dates', dates), reportTexts(texts));
  const written = names.map((person, i) => ({ person, date: days[i] ?? null, text: bodies[i] ?? null }));
  return { reports: written, rules };
}

/** Reports as they were written: folding would change their length. */
function reportTexts(argument: unknown): Column<Outcome<string | null>> {
  const { name, values } = textColumn('texts', argument);
  if (!Array.isArray(argument)) return { name, values };
  return {
    name,
    values: values.map((text, i) => {
      const row: unknown = argument[i];
      const cell: unknown = Array.isArray(row) ? row[0] : row;
      return typeof text === 'string' && typeof cell === 'string' ? cell : text;
    }),
  };
}
