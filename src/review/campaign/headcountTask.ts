import type { DataTable } from '../../workbook/recognise';
import type { WritePlan } from '../../workbook/write/plan';
import { planOfRows } from '../ledger/append';
import { onNewSheet } from '../people';
import type { PeopleTask } from '../people/model';
import { lookForHeadcount, planHeadcount } from './headcount';
import type { Headcount, HeadcountChoices, HeadcountOutlook } from './headcountModel';
import { composeHeadcount } from './headcountSheet';
import { splitRows } from './splitRows';
import { sayOfCampaign } from './texts';

/** Heads for a campaign, and its work shared out (E7). */
export const headcountTask: PeopleTask<HeadcountOutlook, HeadcountChoices, Headcount> = {
  kinds: (
    [
      ...['campaignCalendar', 'campaignForecast', 'staffingRules', 'roster', 'personAliases', 'dailyReport'],
      ...['temporaryStaff', 'recovery', 'workloadSplit', 'ledgerRules'],
    ] as const
  ).map((kind) => ({ kind })),
  look: lookForHeadcount,
  preview: planHeadcount,
  plan: planOfHeadcount,
  place: onNewSheet,
};

/** The report, and what is shared out as rows of 工作内容拆分, which is made where there is none. */
function planOfHeadcount(headcount: Headcount, locale: Headcount['locale'], tables: readonly DataTable[]): WritePlan {
  const rows = headcount.choices.feed ? splitRows(tables, headcount) : [];
  const feed = rows.length === 0 ? {} : planOfRows(tables, 'workloadSplit', rows, locale);
  return {
    sheets: {
      wanted: [sayOfCampaign(locale)('campaign.heads.sheet'), ...(feed.sheets?.wanted ?? [])],
      belongTo: ['addIn', 'person'],
      compose: ([report = '', ...names]) => [
        composeHeadcount(report, headcount),
        ...(feed.sheets ? feed.sheets.compose(names) : []),
      ],
    },
    appends: feed.appends ?? [],
  };
}
