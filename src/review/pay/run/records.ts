import type { OwnedLine, PaidLine, PayItem } from '../../../domain/incentive/payroll';
import { rowsOfKind, type Row } from '../../../workbook/cells/rows';
import type { DataTable } from '../../../workbook/recognise';
import type { CellLink } from '../../../workbook/tables';
import { monthOfDay, parseMonth } from '../../monthly/month';
import type { ArchivedRow } from './model';

/** What the records call the items; fixed words in either language, since they are read again. */
export const itemWords: Readonly<Record<PayItem, string>> = {
  commission: '提成',
  prize: '名次奖',
  award: '奖项',
  adjustment: '奖惩',
  correction: '更正',
};

const itemOf = new Map(Object.entries(itemWords).map(([item, word]) => [word, item as PayItem]));

/** Between the item and the detail that a correction is of; reading folds a full-width colon to this. */
const separator = ':';

export const correctionDetail = ({ item, detail }: Pick<OwnedLine, 'item' | 'detail'>): string =>
  `${itemWords[item]}${separator}${detail}`;

/** A row of 发薪记录. */
export interface PayRecord extends PaidLine {
  month: string;
  agent: string;
  group: string;
  employeeId: string;
  /** The paid month that a correction is of. */
  correctedMonth: string | null;
  cause: string;
  planVersion: string;
  closedAt: string;
  closedBy: string;
  link: CellLink;
}

/** A person's name in the records: the job number, else name and group. */
export const payKeyOf = ({ employeeId, agent, group }: Pick<PayRecord, 'employeeId' | 'agent' | 'group'>): string =>
  employeeId !== '' ? employeeId : `${agent}|${group}`;

/** Every line that has been paid or posted, in the order of the sheet. */
export function readRecords(tables: readonly DataTable[]): PayRecord[] {
  return rowsOfKind(tables, 'payRecords').flatMap(recordOf);
}

function recordOf(row: Row): PayRecord[] {
  const month = parseMonth(row.cell('month'))?.key;
  const item = itemOf.get(row.text('payItem'));
  const amount = row.number('amount');
  if (month === undefined || item === undefined || amount === null) return [];
  const who = { employeeId: row.text('employeeId'), agent: row.text('agent'), group: row.text('group') };
  return [
    {
      ...who,
      month,
      item,
      amount,
      person: payKeyOf(who),
      id: row.text('recordId'),
      detail: row.text('payDetail'),
      correctedMonth: item === 'correction' ? (parseMonth(row.cell('correctedMonth'))?.key ?? null) : null,
      cause: row.text('cause'),
      planVersion: row.text('planVersion'),
      closedAt: row.text('closedAt'),
      closedBy: row.text('closedBy'),
      link: row.link('recordId'),
    },
  ];
}

/** What a closed month paid for its own sake; empty for an open month. Corrections alone do not close one. */
export const paidIn = (records: readonly PayRecord[], month: string): PayRecord[] =>
  records.filter((record) => record.month === month && record.item !== 'correction');

/** Corrections that a month pays for earlier ones. */
export const correctionsIn = (records: readonly PayRecord[], month: string): PayRecord[] =>
  records.filter((record) => record.month === month && record.item === 'correction');

/** Corrections of a paid month, under the item and detail of the lines they correct. */
export function postedFor(records: readonly PayRecord[], month: string): OwnedLine[] {
  return records
    .filter(({ correctedMonth }) => correctedMonth === month)
    .map(({ person, detail, amount }) => {
      const [word = '', ...rest] = detail.split(separator);
      return { person, item: itemOf.get(word) ?? 'correction', detail: rest.join(separator), amount };
    });
}

export const closedMonths = (records: readonly PayRecord[]): Set<string> =>
  new Set(records.filter(({ item }) => item !== 'correction').map(({ month }) => month));

/** The month that corrections of a closed month are posted to: the one after the last closed. */
export function monthForCorrections(records: readonly PayRecord[], month: string): string {
  const last = [...closedMonths(records), month].sort().at(-1) ?? month;
  const end = parseMonth(last)?.last;
  return end === undefined ? month : monthOfDay(end + 1).key;
}

/** The policies that a closed month was paid by; empty where nobody kept them. */
export function archivedFor(tables: readonly DataTable[], month: string): ArchivedRow[] {
  return rowsOfKind(tables, 'payPolicies')
    .filter((row) => parseMonth(row.cell('month'))?.key === month)
    .map((row) => ({ policy: row.text('policy'), content: String(row.cell('policyRow')) }));
}
