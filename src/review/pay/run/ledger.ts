import type { DataTable } from '../../../workbook/recognise';
import type { WritePlan } from '../../../workbook/write/plan';
import { looks } from '../../page/looks';
import { column, placeRecords, planOfRecords, type RecordTable } from '../../recordTables';
import type { ArchivedRow, ClosedMonth, PayRun, PersonPay } from './model';
import { correctionDetail, itemWords, readRecords, type PayRecord } from './records';

type NewRecord = Omit<PayRecord, 'link' | 'person'> & { originalRecord: string; rulesVersion: string };

const records: RecordTable<NewRecord> = {
  kind: 'payRecords',
  sheet: '发薪记录',
  table: 'KefuPayRecords',
  columns: [
    column('记录编号', 'recordId', 15, ({ id }) => id),
    column('月份', 'month', 10, ({ month }) => month),
    column('工号', 'employeeId', 10, ({ employeeId }) => employeeId),
    column('客服', 'agent', 14, ({ agent }) => agent),
    column('组别', 'group', 12, ({ group }) => group),
    column('发薪项目', 'payItem', 12, ({ item }) => itemWords[item]),
    column('名目', 'payDetail', 24, ({ detail }) => detail),
    column('金额', 'amount', 12, ({ amount }) => amount, looks.money),
    column('更正月份', 'correctedMonth', 12, ({ correctedMonth }) => correctedMonth ?? ''),
    column('原记录', 'originalRecord', 15, ({ originalRecord }) => originalRecord),
    column('原因', 'cause', 28, ({ cause }) => cause),
    column('方案版本', 'planVersion', 22, ({ planVersion }) => planVersion),
    column('规则版本', 'rulesVersion', 10, ({ rulesVersion }) => rulesVersion),
    column('记录时间', 'closedAt', 18, ({ closedAt }) => closedAt),
    column('记录人', 'closedBy', 12, ({ closedBy }) => closedBy),
  ],
};

const policies: RecordTable<ArchivedRow & { month: string; planVersion: string }> = {
  kind: 'payPolicies',
  sheet: '发薪方案存档',
  table: 'KefuPayPolicies',
  columns: [
    column('月份', 'month', 10, ({ month }) => month),
    column('方案版本', 'planVersion', 22, ({ planVersion }) => planVersion),
    column('规则表', 'policy', 14, ({ policy }) => policy),
    column('规则内容', 'policyRow', 90, ({ content }) => content),
  ],
};

/** When something is recorded, in words, and by whom. */
export interface Recorded {
  at: string;
  by: string;
}

/** Numbers go on where the month's records end: `2026-10-0001`. */
function numbersAfter(known: readonly PayRecord[], month: string): () => string {
  const taken = known.filter((record) => record.month === month).map(({ id }) => Number(/-(\d+)$/.exec(id)?.[1] ?? 0));
  let last = Math.max(0, ...taken);
  return () => `${month}-${String(++last).padStart(4, '0')}`;
}

/** The records of a month that is closed: every line of everybody, and the policies it was computed by. */
export function planOfClosing(tables: readonly DataTable[], run: PayRun, { at, by }: Recorded): WritePlan {
  const { month, planVersion, rulesVersion } = run;
  const next = numbersAfter(readRecords(tables), month);
  const rows = run.people.flatMap(({ employeeId, agent, group, lines }) =>
    lines
      .filter(({ item }) => item !== 'correction')
      .map((line): NewRecord => ({
        ...{ ...line, employeeId, agent, group, month, planVersion, rulesVersion },
        ...{ id: next(), correctedMonth: null, originalRecord: '', cause: '', closedAt: at, closedBy: by },
      })),
  );
  const kept = run.archive.map((row) => ({ ...row, month, planVersion }));
  return planOfRecords([placeRecords(tables, records, rows), placeRecords(tables, policies, kept)]);
}

/** The differences of a closed month as lines of the month after it. */
export function planOfCorrections(
  tables: readonly DataTable[],
  run: Pick<PayRun, 'month' | 'people' | 'planVersion' | 'rulesVersion'>,
  { differences, target }: ClosedMonth,
  cause: string,
  { at, by }: Recorded,
): WritePlan {
  const known = readRecords(tables);
  const next = numbersAfter(known, target);
  const people = new Map<string, Pick<PersonPay, 'employeeId' | 'agent' | 'group'>>();
  for (const record of known) people.set(record.person, record);
  for (const person of run.people) people.set(person.key, person);
  const rows = differences.map(({ person, item, detail, original, amount }): NewRecord => {
    const { employeeId = '', agent = person, group = '' } = people.get(person) ?? {};
    return {
      ...{ id: next(), month: target, employeeId, agent, group, item: 'correction', amount },
      ...{
        detail: correctionDetail({ item, detail }),
        correctedMonth: run.month,
        originalRecord: original ?? run.month,
      },
      ...{ cause, planVersion: run.planVersion, rulesVersion: run.rulesVersion, closedAt: at, closedBy: by },
    };
  });
  return planOfRecords([placeRecords(tables, records, rows)]);
}
