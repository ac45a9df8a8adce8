import { SheetComposer } from '../../../workbook/write/composer';
import type { SheetPlan } from '../../../workbook/write/sheetPlan';
import { looks } from '../../page/looks';
import type { QaResults } from '../model';
import { periodInWords } from '../period';
import { sayResults } from '../texts';
import { escalationInWords } from '../words';

const columns = [
  'day',
  'conversation',
  'agent',
  'reviewer',
  'score',
  'why',
  'issue',
  'place',
  'owner',
  'done',
] as const;
const widths = [12, 18, 12, 12, 9, 30, 34, 18, 12, 26];
const headerRow = 3;

/** What has to be reported at once (重大): one row a conversation, with room for what was done. */
export function composeEscalations(name: string, results: QaResults): SheetPlan {
  const say = sayResults(results.locale);
  const { escalations } = results;
  const sheet = new SheetComposer(name, {
    landscape: true,
    frozenRows: headerRow + 1,
    titleRows: { first: headerRow, count: 1 },
    tabColor: '#A4262C',
  });
  sheet.plan.widths = [...widths];
  sheet.title(say('results.escalation.title', { period: periodInWords(results.choice) }), looks.title);
  sheet.put(1, 0, [[say('results.escalation.note')]], looks.note);
  sheet.put(headerRow, 0, [columns.map((column) => say(`results.column.${column}`))], looks.header);
  if (escalations.length === 0) {
    sheet.put(headerRow + 1, 0, [[say('results.escalation.none')]]);
    return sheet.plan;
  }
  const area = sheet.put(
    headerRow + 1,
    0,
    escalations.map(({ day, conversation, agent, reviewer, score, reasons, text, link }) => [
      day,
      { text: conversation },
      agent,
      reviewer,
      score ?? '',
      escalationInWords(reasons, say),
      { text },
      `${link.sheet}!${link.cell}`,
      '',
      '',
    ]),
    { ...looks.body, wrap: true },
  );
  sheet.look({ ...area, columns: 1 }, looks.date);
  sheet.look({ ...area, column: columns.indexOf('score'), columns: 1 }, looks.score);
  return sheet.plan;
}
