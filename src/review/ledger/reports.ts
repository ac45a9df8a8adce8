import { checkReports, defaultReportRules, type Report } from '../../domain/ledger/reportCheck';
import { stageState } from '../../domain/ledger/overdue';
import { Fault } from '../../domain/fault';
import type { ReportFlagName, ReportsRule } from '../../ledgers/ledger';
import { bad, readSerial, readText } from '../../workbook/cells/readCells';
import { writtenIn, type LedgerRow } from './conditions';

/** What is to be said of one report that was handed in, or of a row without one. */
export type ReportFlags = readonly ReportFlagName[] | { unreadable: string } | null;

/** Flags of all reports of a ledger, row by row; null for blank rows. Repetition is looked for among a person's own. */
export function reportFlags(rule: ReportsRule, rows: readonly LedgerRow[]): ReportFlags[] {
  const reports = rows.map((row): Report => {
    const date = readSerial(row.cell(rule.date));
    const text = writtenIn(row, rule.text);
    const written = String(row.cell(rule.text));
    return {
      person: readText(row.cell(rule.person)) || null,
      date: date === bad ? new Fault('value', 'notADate') : date,
      text: text === '' ? null : written,
    };
  });
  return checkReports(reports, defaultReportRules).map((flags, i): ReportFlags => {
    const row = rows[i];
    if (flags === null || row === undefined || reports[i]?.person === null) return null;
    if (flags instanceof Fault) return { unreadable: rule.date };
    const submitted = readSerial(row.cell(rule.submitted));
    const late = typeof submitted === 'number' && isLate(reports[i]?.date, submitted, rule.lateAfterHours);
    const answered = writtenIn(row, rule.reviewed) !== '';
    return [...(late ? ['late' as const] : []), ...flags, ...(answered ? [] : ['unreviewed' as const])];
  });
}

const isLate = (date: Report['date'] | undefined, submitted: number, hours: number): boolean =>
  typeof date === 'number' && stageState({ sent: date, done: null, leaveHours: null }, submitted, hours) === 'overdue';
