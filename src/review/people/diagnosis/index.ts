import type { Locale } from '../../../locales/locale';
import type { DataTable } from '../../../workbook/recognise';
import { placeOfRows, planOfRows, type LedgerRow } from '../../ledger/append';
import type { MonthOutlook, PeopleTask } from '../model';
import { monthKinds, monthsOf } from '../month';
import { parseMonth } from '../../monthly/month';
import { previewDiagnosis } from './compute';
import type { DiagnosedPerson, DiagnosisPreview } from './model';
import { causeInWords, evidenceInWords } from './words';

/** 诊断: six metrics, cause class, remedies; what is agreed on goes to the issue board. */
export const diagnosisTask: PeopleTask<MonthOutlook, { month: string }, DiagnosisPreview> = {
  kinds: [...monthKinds, { kind: 'issueBoard' }, { kind: 'ledgerRules' }],
  look: monthsOf,
  preview: previewDiagnosis,
  plan: ({ month, people }, locale, tables) =>
    planOfRows(tables, 'issueBoard', issuesOf(people, parseMonth(month)?.last ?? 0, locale), locale),
  place: (sheets, tables: readonly DataTable[]) => placeOfRows(tables, 'issueBoard', sheets),
};

/** What has been agreed: at least one remedy, by somebody, until some day. */
export const isAgreed = ({ agreed: { remedies, owner, due } }: DiagnosedPerson): boolean =>
  remedies.length > 0 && owner.trim() !== '' && due !== null;

/** One issue per person and remedy. */
function issuesOf(people: readonly DiagnosedPerson[], found: number, locale: Locale): LedgerRow[] {
  const joint = locale === 'zh-CN' ? '、' : '; ';
  return people.filter(isAgreed).flatMap(({ agent, causes, evidence, agreed }) =>
    agreed.remedies.map((remedy): LedgerRow => ({
      found,
      issue: { text: evidence.map((each) => evidenceInWords(each, locale)).join(joint) },
      source: '数据',
      agent: { text: agent },
      cause: causes.map((cause) => causeInWords(cause, locale)).join(joint),
      action: { text: remedy },
      owner: { text: agreed.owner.trim() },
      dueDate: agreed.due ?? '',
      progress: '待处理',
    })),
  );
}
