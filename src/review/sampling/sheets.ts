import { samplingRuleLabels } from '../../domain/sampling/defaults';
import type { SamplingRules } from '../../domain/sampling/quota';
import type { DataTable } from '../../workbook/recognise';
import type { CellLink } from '../../workbook/tables';
import type { WritePlan } from '../../workbook/write/plan';
import { looks } from '../page/looks';
import { column, placeRecords, planOfRecords, type RecordTable } from '../recordTables';
import { reasonWords } from './lists';
import type { AgentDay, SampleRow, SamplingPlan } from './model';

const listOf = (seed: string): RecordTable<SampleRow> => ({
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
const logOf = (drawnAt: string): RecordTable<SamplingPlan> => ({
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

const quotasOf = (seed: string): RecordTable<AgentDay> => ({
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
  const list = placeRecords(
    tables,
    listOf(seed),
    plan.rows.filter(({ kept }) => !kept),
    extend,
  );
  const ledgers = [
    list,
    placeRecords(tables, logOf(drawnAt), [plan]),
    placeRecords(tables, quotasOf(seed), plan.agentDays),
  ];
  return planOfRecords(ledgers);
}

/** Where the conversations stand after the writing: the list's first row of this run, and the log. */
export function placesOf(tables: readonly DataTable[], written: readonly string[]): CellLink[] {
  const before = tables.filter(({ kind }) => kind === 'sampleList' || kind === 'samplingLog');
  const links = before.map(({ sheet, address }): CellLink => ({ sheet, cell: address.split(':')[1] ?? 'A1' }));
  return [...written.map((sheet): CellLink => ({ sheet, cell: 'A1' })), ...links];
}
