import { anchorLabels, defaultScheduleRules, ruleKindLabels } from '../../domain/campaign/defaults';
import type { Anchor, ScheduleRule } from '../../domain/campaign/schedule';
import { rowsOf, type BadCell, type Row } from '../../workbook/cells/rows';
import type { DataTable } from '../../workbook/recognise';
import { headOf, type CellLink } from '../../workbook/tables';
import type { Remark } from './model';
import type { CampaignSay } from './texts';

/** What is to be said of cells that cannot be used. */
export const reporter =
  (remarks: Remark[], say: CampaignSay) =>
  ({ link, header, value, expected }: BadCell): void => {
    const key = expected === 'number' ? 'campaign.remark.notANumber' : 'campaign.remark.notADate';
    remarks.push({ code: key.slice(16), severity: 'warning', message: say(key, { header, value }), link });
  };

const anchorOf = new Map(Object.entries(anchorLabels).map(([anchor, label]) => [label, anchor as Anchor]));

export interface ScheduleRules {
  rules: readonly ScheduleRule[];
  /** One per rule; null for a default. */
  links: (CellLink | null)[];
  at: CellLink | null;
}

/** The workbook's 大促倒排规则, or the default ones. A row that cannot be read is left out and remarked on. */
export function readScheduleRules(table: DataTable | undefined, remarks: Remark[], say: CampaignSay): ScheduleRules {
  if (!table) return { rules: defaultScheduleRules, links: defaultScheduleRules.map(() => null), at: null };
  const read = rowsOf(table, reporter(remarks, say)).flatMap((row) => {
    const task = row.text('task');
    if (task === '') return [];
    const start = offsetOf(row, 'startFrom', 'startDays', remarks, say);
    const end = offsetOf(row, 'endFrom', 'endDays', remarks, say);
    if (!start || !end) return [];
    const rule: ScheduleRule = {
      task,
      kind: row.text('entryKind') === ruleKindLabels.phase ? 'phase' : 'task',
      phase: row.text('phase'),
      ...{ start, end, workdays: row.number('workdays'), after: row.text('after'), role: row.text('role') },
    };
    return [{ rule, link: row.link('task') }];
  });
  return {
    rules: read.map(({ rule }) => rule),
    links: read.map(({ link }) => link),
    at: headOf(table),
  };
}

function offsetOf(row: Row, fromRole: string, daysRole: string, remarks: Remark[], say: CampaignSay) {
  const label = row.text(fromRole);
  const from = anchorOf.get(label);
  const days = row.number(daysRole);
  if (from !== undefined && days !== null && Number.isInteger(days)) return { from, days };
  const link = row.link(from === undefined ? fromRole : daysRole);
  const parameters = { task: row.text('task'), anchors: [...anchorOf.keys()].join('、') };
  remarks.push({
    code: 'unusableRule',
    severity: 'error',
    message: say('campaign.remark.unusableRule', parameters),
    link,
  });
  return null;
}
