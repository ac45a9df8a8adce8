import { samplingRuleLabels } from '../../domain/sampling/defaults';
import type { SamplingRules } from '../../domain/sampling/quota';
import type { DataTable } from '../../workbook/recognise';
import type { CellLink, TableKind } from '../../workbook/tables';
import type { AppendPlan, WritePlan } from '../../workbook/write/plan';
import { SheetComposer } from '../../workbook/write/composer';
import type { Content, Look, SheetPlan } from '../../workbook/write/sheetPlan';
import { looks } from '../page/looks';
import { reasonWords } from './lists';
import type { AgentDay, SampleRow, SamplingPlan } from './model';

/** A column of a table the run writes: Chinese headers in either language, since they are what the table is found by. */
interface ColumnPlan<R> {
  header: string;
  role: string;
  width: number;
  cell: (row: R) => Content;
  look?: Look;
}

interface LedgerPlan<R> {
  kind: TableKind;
  sheet: string;
  table: string;
  columns: readonly ColumnPlan<R>[];
}

const column = <R>(
  header: string,
  role: string,
  width: number,
  cell: (row: R) => Content,
  look?: Look,
): ColumnPlan<R> => ({ header, role, width, cell, ...(look ? { look } : {}) });

const listOf = (seed: string): LedgerPlan<SampleRow> => ({
  kind: 'sampleList',
  sheet: '抽检清单',
  table: 'KefuSample',
  columns: [
    column('会话ID', 'conversationId', 24, ({ id }) => id),
    column('日期', 'date', 12, ({ day }) => day, looks.date),
    column('客服', 'agent', 14, ({ agent }) => agent),
    column('工号', 'employeeId', 10, ({ employeeId }) => employeeId),
    column('组别', 'group', 12, ({ group }) => group),
    column('抽检方式', 'samplingMethod', 10, ({ reason }) => reasonWords[reason]),
    column('命中敏感词', 'keyword', 18, ({ keywords }) => keywords),
    column('质检员', 'reviewer', 12, ({ reviewer }) => reviewer),
    column('复评员', 'secondReviewer', 12, ({ secondReviewer }) => secondReviewer),
    column('种子', 'seed', 14, () => seed),
  ],
});

/** @param drawnAt the time of the draw in words, from whoever has a clock */
const logOf = (drawnAt: string): LedgerPlan<SamplingPlan> => ({
  kind: 'samplingLog',
  sheet: '抽检记录',
  table: 'KefuSamplingLog',
  columns: [
    column('抽检时间', 'drawnAt', 18, () => drawnAt),
    column('开始日期', 'from', 12, ({ choices }) => choices.first, looks.date),
    column('结束日期', 'to', 12, ({ choices }) => choices.last, looks.date),
    column('种子', 'seed', 14, ({ certificate }) => certificate.seed),
    column('算法', 'algorithm', 16, ({ certificate }) => `${certificate.algorithm} ${certificate.version}`),
    column('总体条数', 'frameSize', 10, ({ certificate }) => certificate.frameSize),
    column('总体摘要', 'frameDigest', 30, ({ certificate }) => certificate.frameDigest),
    column('抽取条数', 'drawn', 10, ({ rows }) => rows.length),
    column('登号人数', 'loggedIn', 10, ({ coverage }) => coverage.loggedIn),
    column('覆盖人数', 'covered', 10, ({ coverage }) => coverage.covered),
    column('缺口', 'shortfall', 8, ({ agentDays }) => agentDays.reduce((sum, { shortfall }) => sum + shortfall, 0)),
    column('逆向预留', 'reverseShare', 10, ({ choices }) => choices.reverseShare, looks.percent),
    column('质检员', 'reviewers', 20, ({ choices }) => choices.reviewers.join('、')),
    column('规则', 'rules', 44, ({ rules }) => rulesInWords(rules)),
  ],
});

const quotasOf = (seed: string): LedgerPlan<AgentDay> => ({
  kind: 'samplingQuotas',
  sheet: '抽检配额',
  table: 'KefuSamplingQuotas',
  columns: [
    column('日期', 'date', 12, ({ day }) => day, looks.date),
    column('客服', 'agent', 14, ({ agent }) => agent),
    column('工号', 'employeeId', 10, ({ employeeId }) => employeeId),
    column('组别', 'group', 12, ({ group }) => group),
    column('可抽条数', 'available', 10, ({ available }) => available),
    column('应抽条数', 'required', 10, ({ required }) => required),
    column('实抽条数', 'quota', 10, ({ quota }) => quota),
    column('缺口', 'shortfall', 8, ({ shortfall }) => shortfall),
    column('入职天数', 'tenureDays', 10, ({ tenureDays }) => tenureDays ?? ''),
    column('不稳定', 'unstable', 8, ({ unstable }) => (unstable ? '是' : '')),
    column('种子', 'seed', 14, () => seed),
  ],
});

const rulesInWords = (rules: SamplingRules): string =>
  Object.entries(samplingRuleLabels)
    .map(([rule, label]) => `${label} ${rules[rule as keyof SamplingRules]}`)
    .join('；');

/**
 * What a run writes: the new conversations, one line of the log with the certificate, and the quotas. Rows go below the
 * tables that earlier runs made; where there is none, it is made.
 */
export function planOfWriting(tables: readonly DataTable[], plan: SamplingPlan, drawnAt: string): WritePlan {
  const { seed, extend } = plan.choices;
  const list = placed(
    tables,
    listOf(seed),
    plan.rows.filter(({ kept }) => !kept),
    extend,
  );
  const ledgers = [list, placed(tables, logOf(drawnAt), [plan]), placed(tables, quotasOf(seed), plan.agentDays)];
  const fresh = ledgers.flatMap(({ sheet }) => (sheet ? [sheet] : []));
  return {
    ...(fresh.length === 0
      ? {}
      : {
          sheets: {
            wanted: fresh.map(({ name }) => name),
            compose: (names: string[]) => fresh.map(({ compose }, i) => compose(names[i] ?? '')),
            belongTo: 'person' as const,
          },
        }),
    appends: ledgers.flatMap(({ append }) => (append ? [append] : [])),
  };
}

interface Placed {
  sheet?: { name: string; compose: (name: string) => SheetPlan };
  append?: AppendPlan;
}

function placed<R>(
  tables: readonly DataTable[],
  ledger: LedgerPlan<R>,
  rows: readonly R[],
  wantedSheet: string | null = null,
): Placed {
  const own = tables.filter(({ kind }) => kind === ledger.kind);
  const table = own.find(({ sheet }) => sheet === wantedSheet) ?? own[0];
  if (!table) return { sheet: { name: ledger.sheet, compose: (name) => composeLedger(name, ledger, rows) } };
  const columns = table.headers.map((_, index) => {
    const role = table.columns.find(({ column: at }) => at === index)?.role;
    return ledger.columns.find((candidate) => candidate.role === role) ?? null;
  });
  return {
    append: {
      to: table.listObject
        ? { table: table.listObject.id }
        : { sheet: { name: table.sheet, id: table.sheetId }, row: table.firstRow - 1, column: table.firstColumn },
      headers: table.headers,
      rows: rows.map((row) => columns.map((entry) => entry?.cell(row) ?? null)),
    },
  };
}

function composeLedger<R>(name: string, { table, columns }: LedgerPlan<R>, rows: readonly R[]): SheetPlan {
  const sheet = new SheetComposer(name, { frozenRows: 1, landscape: true, tabColor: '#107C41', gridlines: true });
  sheet.put(0, 0, [columns.map(({ header }) => header)]);
  sheet.put(
    1,
    0,
    rows.map((row) => columns.map(({ cell }) => cell(row))),
  );
  columns.forEach(({ look, width }, i) => {
    if (look && rows.length > 0) sheet.look({ row: 1, column: i, rows: rows.length, columns: 1 }, look);
    sheet.plan.widths[i] = width;
  });
  const area = { row: 0, column: 0, rows: Math.max(2, rows.length + 1), columns: columns.length };
  sheet.plan.tables.push({ name: table, area, style: 'TableStyleMedium7' });
  return sheet.plan;
}

/** Where the conversations stand after the writing: the list's first row of this run, and the log. */
export function placesOf(tables: readonly DataTable[], written: readonly string[]): CellLink[] {
  const before = tables.filter(({ kind }) => kind === 'sampleList' || kind === 'samplingLog');
  const links = before.map(({ sheet, address }): CellLink => ({ sheet, cell: address.split(':')[1] ?? 'A1' }));
  return [...written.map((sheet): CellLink => ({ sheet, cell: 'A1' })), ...links];
}
