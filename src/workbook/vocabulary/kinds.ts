import { coachingRuleLabels } from '../../domain/people/coachingRules';
import { spanLabels } from '../../domain/people/spanOfControl';
import { appealDaysLabel } from '../../domain/quality/appeals';
import { samplingRuleLabels } from '../../domain/sampling/defaults';
import type { TableKind } from '../tables';
import * as columns from './columns';
import type { ColumnSpec } from './columns';
import { ledgerKinds } from './ledgers';

export interface KindSpec {
  kind: TableKind;
  columns: readonly ColumnSpec[];
  /** Whether the roles found are enough to call a header row one of this kind. `context` is the sheet's name and the title above. */
  enough(has: (role: string) => boolean, context: string): boolean;
  /** Policy tables end at the first blank row; tables of records may have gaps. */
  policy: boolean;
  /** Where two kinds share their headers: labels of which the first column must hold at least one. */
  labels?: readonly string[];
}

const count = (has: (role: string) => boolean, roles: readonly string[]) => roles.filter(has).length;

const all =
  (...roles: string[]) =>
  (has: (role: string) => boolean) =>
    roles.every(has);

export const quadrantLabels = { performance: '绩效分界', fit: '匹配分界' } as const;
const samplingLabels = Object.values(samplingRuleLabels);

const measures = columns.measureRoles;

/** Every kind of table, the more specific before the more general. `items` are the rubric's items: they name the mark columns. */
export function tableKinds(items: readonly string[]): KindSpec[] {
  const marks = columns.markColumns(items);
  const markRoles = marks.map((mark) => mark.role);
  return [
    { kind: 'rubric', columns: columns.rubricColumns, enough: all('category', 'item', 'fullMark'), policy: true },
    {
      kind: 'rubricVersions',
      columns: columns.rubricVersionColumns,
      enough: all('rubricVersion', 'effectiveFrom', 'category', 'item', 'fullMark'),
      policy: true,
    },
    {
      kind: 'qaDetail',
      columns: [...columns.qaColumns, ...marks],
      // Marks make a QA sheet; whose they are can be said by hand where that header is unknown.
      enough: (has) =>
        count(has, markRoles) >= Math.min(3, markRoles.length) &&
        (has('agent') || count(has, ['conversationId', 'conversationDate', 'reviewer']) >= 2),
      policy: false,
    },
    {
      kind: 'chatLog',
      columns: columns.chatColumns,
      enough: all('speaker', 'text'),
      policy: false,
    },
    {
      kind: 'samplingLog',
      columns: columns.samplingLogColumns,
      enough: all('drawnAt', 'seed', 'frameDigest'),
      policy: false,
    },
    {
      kind: 'samplingQuotas',
      columns: columns.samplingQuotaColumns,
      enough: all('agent', 'available', 'required', 'quota'),
      policy: false,
    },
    {
      kind: 'reviewerExams',
      columns: columns.reviewerExamColumns,
      enough: all('reviewer', 'productKnowledge', 'workProcess'),
      policy: false,
    },
    {
      kind: 'sampleList',
      columns: columns.sampleListColumns,
      enough: (has) =>
        has('agent') && has('conversationId') && count(has, ['samplingMethod', 'seed', 'secondReviewer']) >= 1,
      policy: false,
    },
    {
      kind: 'appeals',
      columns: columns.appealColumns,
      enough: (has) => has('reason') && count(has, ['conversationId', 'item', 'originalMark', 'decision']) >= 2,
      policy: false,
    },
    {
      kind: 'qaEdits',
      columns: columns.qaEditColumns,
      enough: all('editedOn', 'editedItem', 'oldValue', 'newValue'),
      policy: false,
    },
    {
      kind: 'conversations',
      columns: columns.conversationColumns,
      enough: (has) => all('agent', 'conversationId', 'date')(has) && count(has, ['reviewer', 'samplingMethod']) === 0,
      policy: false,
    },
    {
      kind: 'fit',
      columns: columns.fitColumns,
      enough: (has, context) => has('agent') && (has('fit') || (has('month') && context.includes('匹配'))),
      policy: false,
    },
    {
      kind: 'dailyReport',
      columns: columns.dailyColumns,
      enough: (has) => count(has, measures) >= (has('agent') ? 2 : 4) && (has('agent') || has('date')),
      policy: false,
    },
    {
      kind: 'shiftLog',
      columns: columns.shiftLogColumns,
      enough: (has) => all('agent', 'slot')(has) && count(has, measures) >= 1,
      policy: false,
    },
    {
      kind: 'campaignRules',
      columns: columns.campaignRuleColumns,
      enough: all('task', 'startFrom', 'startDays', 'endFrom', 'endDays'),
      policy: true,
    },
    {
      kind: 'campaignForecast',
      columns: columns.campaignForecastColumns,
      enough: (has) => all('phase', 'post')(has) && count(has, ['multiple', 'dailyInquiries']) >= 1,
      policy: true,
    },
    {
      kind: 'staffingRules',
      columns: columns.staffingRuleColumns,
      enough: all('post', 'shift', 'concurrency', 'minutesEach'),
      policy: true,
    },
    {
      kind: 'diagnosisMatrix',
      columns: columns.diagnosisMatrixColumns,
      enough: all('evidence', 'businessClass', 'abilityClass', 'attitudeClass'),
      policy: true,
    },
    ...ledgerKinds,
    { kind: 'remedies', columns: columns.remedyColumns, enough: all('causeClass', 'remedy'), policy: true },
    {
      kind: 'payRecords',
      columns: columns.payRecordColumns,
      enough: all('recordId', 'agent', 'payItem', 'amount'),
      policy: false,
    },
    {
      kind: 'adjustments',
      columns: columns.adjustmentColumns,
      enough: all('agent', 'adjustment', 'amount'),
      policy: false,
    },
    {
      kind: 'payPolicies',
      columns: columns.payPolicyColumns,
      enough: all('planVersion', 'policy', 'policyRow'),
      policy: false,
    },
    {
      kind: 'personAliases',
      columns: columns.personAliasColumns,
      enough: all('originalName', 'agent'),
      policy: false,
    },
    {
      kind: 'roster',
      columns: columns.rosterColumns,
      enough: (has) =>
        has('agent') && (has('hireDate') || count(has, ['employeeId', 'group', 'position', 'status', 'leader']) >= 2),
      policy: false,
    },
    {
      kind: 'plan',
      columns: columns.planColumns,
      enough: (has) =>
        has('plan') && (has('mode') || count(has, ['metric', 'target', 'cap', 'floor', 'pool', 'start']) >= 2),
      policy: true,
    },
    { kind: 'tiers', columns: columns.tierColumns, enough: all('from', 'rate'), policy: true },
    { kind: 'awards', columns: columns.awardColumns, enough: all('award', 'threshold', 'prize'), policy: true },
    { kind: 'rankPrizes', columns: columns.rankPrizeColumns, enough: all('rank', 'prize'), policy: true },
    {
      kind: 'compositeMetrics',
      columns: columns.compositeColumns,
      enough: all('composite', 'metric', 'weight'),
      policy: true,
    },
    {
      kind: 'metricTargets',
      columns: columns.metricTargetColumns,
      enough: all('metric', 'target', 'weight'),
      policy: true,
    },
    { kind: 'grades', columns: columns.gradeColumns, enough: all('minimum', 'label'), policy: true },
    { kind: 'qaFactors', columns: columns.qaFactorColumns, enough: all('minimum', 'factor'), policy: true },
    { kind: 'ladderCriteria', columns: columns.ladderColumns, enough: all('fromLevel', 'toLevel'), policy: true },
    { kind: 'keywords', columns: columns.keywordColumns, enough: all('keyword', 'level'), policy: true },
    {
      kind: 'quadrantRules',
      columns: columns.ruleColumns,
      enough: all('rule', 'value'),
      policy: true,
      labels: Object.values(quadrantLabels),
    },
    {
      kind: 'spanRules',
      columns: columns.ruleColumns,
      enough: all('rule', 'value'),
      policy: true,
      labels: Object.values(spanLabels),
    },
    {
      kind: 'ledgerRules',
      columns: columns.ledgerRuleColumns,
      enough: all('ledgerName', 'stageName', 'allowed'),
      policy: true,
    },
    {
      kind: 'samplingRules',
      columns: columns.ruleColumns,
      enough: all('rule', 'value'),
      policy: true,
      labels: samplingLabels,
    },
    {
      kind: 'coachingRules',
      columns: columns.ruleColumns,
      enough: all('rule', 'value'),
      policy: true,
      labels: Object.values(coachingRuleLabels),
    },
    {
      kind: 'appealRules',
      columns: columns.ruleColumns,
      enough: all('rule', 'value'),
      policy: true,
      labels: [appealDaysLabel],
    },
  ];
}
