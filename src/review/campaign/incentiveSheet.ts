import { isoDate } from '../../domain/numbers/dates';
import { SheetComposer } from '../../workbook/write/composer';
import type { SheetPlan } from '../../workbook/write/sheetPlan';
import { money } from '../monthly/report/wording';
import { looks } from '../page/looks';
import { SectionComposer, type Column } from '../sections';
import type { PhaseIncentives, PhaseResult } from './incentives';
import type { CampaignSay } from './texts';

const widths = [14, 12, 12, 12, 10, 10, 8, 12, 10, 13, 13, 12, 13];

/** The phases as a sheet. */
export function composeIncentives(name: string, incentives: PhaseIncentives, say: CampaignSay): SheetPlan {
  const { plan, phases, monthly, remarks } = incentives;
  const sheet = new SheetComposer(name, { tabColor: '#2F5597', landscape: true });
  sheet.title(say('campaign.incentives.heading', { plan }), looks.title);
  const sections = new SectionComposer(sheet, widths);
  sections.section(say('campaign.incentives.phases'), [
    say('campaign.incentives.note'),
    monthly.winners > 0
      ? say('campaign.incentives.monthly', {
          ...monthly,
          months: monthly.months.join(say('campaign.summary.separator')),
          amount: money(monthly.amount),
        })
      : null,
  ]);
  const column = (
    key: Parameters<CampaignSay>[0],
    cell: Column<PhaseResult>['cell'],
    look?: Column<PhaseResult>['look'],
  ) => ({
    ...{ header: say(key), cell },
    ...(look ? { look } : {}),
  });
  sections.table(phases, [
    column('campaign.incentives.phase', ({ phase }) => phase),
    column('campaign.incentives.first', ({ first }) => isoDate(first)),
    column('campaign.incentives.last', ({ last }) => isoDate(last)),
    column('campaign.incentives.metric', ({ metric }) => metric),
    column('campaign.incentives.earners', ({ award }) => award?.earners ?? null, looks.count),
    column('campaign.incentives.eligible', ({ award }) => award?.eligible ?? null, looks.count),
    column('campaign.incentives.everybody', ({ award }) => award?.everybody ?? null, looks.count),
    column('campaign.incentives.participation', ({ award }) => award?.participation ?? null, looks.percent),
    column('campaign.incentives.ofAll', ({ award }) => award?.participationOfAll ?? null, looks.percent),
    column('campaign.incentives.pool', ({ pool }) => pool, looks.money),
    column('campaign.incentives.spend', ({ award }) => award?.spend ?? null, looks.money),
    column('campaign.incentives.poolUse', ({ award }) => award?.poolUse ?? null, looks.percent),
    column('campaign.incentives.left', ({ award }) => award?.left ?? null, looks.money),
  ]);
  sections.section(say('campaign.incentives.remarks'));
  for (const { message } of remarks) sections.point(message);
  if (remarks.length === 0) sections.note(say('campaign.incentives.nothing'));
  return sheet.plan;
}
