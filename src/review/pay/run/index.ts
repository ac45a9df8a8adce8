import { selectCell } from '../../../workbook/excel/select';
import type { DataTable } from '../../../workbook/recognise';
import { headOf } from '../../../workbook/tables';
import { writePlan } from '../../../workbook/write/write';
import { checkReading } from '../../check/reading';
import { wallTime } from '../../clock';
import { UseCaseFailure } from '../../failure';
import { parseMonth } from '../../monthly/month';
import { versionsOf } from '../../monthly/policies/versions';
import { dataDays, describeTables, reviewKinds } from '../../monthly/recognition';

import { readTables, type WantedKind } from '../../tables';
import { withOneRule } from '../../tables/parts';
import { closedMonth, onlyChosen, planPayRun } from './compute';
import { planOfClosing, planOfCorrections } from './ledger';
import type { PayOutlook, PayRunUseCase } from './model';
import { closedMonths, readRecords } from './records';
import { composePayRun, wantedSheets } from './sheets';
import { sayRun } from './words';
import { tellPane } from '../../run';

const recordKinds: readonly WantedKind[] = [{ kind: 'payRecords' }, { kind: 'payPolicies' }];
/** What a pay run reads. */
export const payRunKinds: readonly WantedKind[] = [
  ...reviewKinds,
  ...recordKinds,
  { kind: 'adjustments' },
  { kind: 'awards' },
  { kind: 'compositeMetrics' },
];

/** The pay run on the workbook that is open in Excel. */
export function createPayRun(): PayRunUseCase {
  return {
    async look({ signal, onProgress }) {
      const read = await readTables(payRunKinds, {
        signal,
        onProgress: (fraction) => onProgress({ fraction, step: 'progress.reading' }),
      });
      checkReading(read);
      return lookForPay(withOneRule(read.tables));
    },

    async plan(choices, { locale, signal, onProgress }) {
      const { tables } = await readTables(payRunKinds, {
        signal,
        onProgress: (fraction) => onProgress({ fraction: fraction * 0.8, step: 'progress.reading' }),
      });
      await tellPane({ signal, onProgress }, { fraction: 0.8, step: 'progress.computing' });
      return planPayRun(tables, choices, locale);
    },

    async write(run, statements, { signal, onProgress }) {
      const compose = (names: string[]) => composePayRun(run, statements, names);
      const { sheets } = await writePlan(
        { sheets: { wanted: wantedSheets(run, statements), compose } },
        { signal, onProgress: (fraction) => onProgress({ fraction, step: 'progress.writing' }) },
      );
      return sheets.map((sheet) => ({ sheet, cell: 'A1' }));
    },

    async close(run, by, { locale, signal, onProgress }) {
      const { tables } = await readTables(recordKinds, { signal });
      // Somebody may have closed it since the preview.
      if (closedMonths(readRecords(tables)).has(run.month)) {
        throw new UseCaseFailure('payRun.failure.closed', sayRun(locale), { month: run.month });
      }
      const { sheets } = await writePlan(planOfClosing(tables, run, { at: wallTime(), by }), {
        signal,
        onProgress: (fraction) => onProgress({ fraction, step: 'progress.writing' }),
      });
      return placeOf(tables, sheets);
    },

    async correct(run, chosen, cause, by, { locale, signal, onProgress }) {
      const { tables } = await readTables(recordKinds, { signal });
      // What has been posted since the preview counts as paid: nothing is posted twice.
      const now = onlyChosen(closedMonth(readRecords(tables), run.month, run.people), chosen);
      if (now.differences.length === 0) throw new UseCaseFailure('payRun.failure.nothingToPost', sayRun(locale));
      const { sheets } = await writePlan(planOfCorrections(tables, run, now, cause, { at: wallTime(), by }), {
        signal,
        onProgress: (fraction) => onProgress({ fraction, step: 'progress.writing' }),
      });
      return { link: placeOf(tables, sheets), count: now.differences.length, amount: now.difference };
    },

    select: selectCell,
  };
}

/** The records: where they are, or were made. */
function placeOf(tables: readonly DataTable[], written: readonly string[]) {
  const table = tables.find(({ kind }) => kind === 'payRecords');
  return { sheet: table?.sheet ?? written[0] ?? '', cell: 'A1' };
}

export function lookForPay(tables: readonly DataTable[]): PayOutlook {
  const { months, missing } = describeTables(tables);
  const closed = closedMonths(readRecords(tables));
  const lastDay = Math.max(...dataDays(tables));
  const found = months.map((key) => ({
    key,
    complete: (parseMonth(key)?.last ?? Infinity) <= lastDay,
    closed: closed.has(key),
  }));
  const plans = tables.filter(({ kind }) => kind === 'plan');
  const versions = [...new Set(plans.flatMap((table) => versionsOf(table).map(({ effective }) => effective)))];
  const [plan] = plans;
  return {
    months: found,
    proposed: missing.length > 0 ? null : ((found.find(({ complete }) => complete) ?? found[0])?.key ?? null),
    versions: versions.sort((a, b) => b - a).map((day) => (Number.isFinite(day) ? day : null)),
    planAt: plan ? headOf(plan) : null,
  };
}
