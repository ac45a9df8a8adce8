import { rowsOfKind } from '../../workbook/cells/rows';
import type { DataTable } from '../../workbook/recognise';
import type { LedgerRow } from '../ledger/append';
import type { Headcount } from './headcountModel';
import { sayOfCampaign } from './texts';

/** One row a person, to be told before the phase begins; who has a row of the phase and post already gets no second one. */
export function splitRows(
  tables: readonly DataTable[],
  { choices, split, locale }: Pick<Headcount, 'choices' | 'split' | 'locale'>,
): LedgerRow[] {
  const { phase } = split;
  if (!phase) return [];
  const say = sayOfCampaign(locale);
  const known = rowsOfKind(tables, 'workloadSplit').map((row) => ({
    task: row.text('task'),
    person: row.text('handedTo'),
  }));
  return split.rows
    .filter(({ inquiries }) => inquiries > 0)
    .flatMap(({ person, post, inquiries, inquiryHours }): LedgerRow[] => {
      const work = say('campaign.heads.work', { campaign: choices.campaign, phase: phase.name, post });
      if (known.some((row) => row.person === person && row.task.startsWith(work))) return [];
      const task = say('campaign.heads.task', { work, count: inquiries });
      return [{ task, handedTo: person, hours: inquiryHours, handoverBy: phase.first - 1 }];
    });
}
