import type { Locale } from '../../../locales/locale';
import { areaName, cellName } from '../../../workbook/address';
import { SheetComposer } from '../../../workbook/write/composer';
import type { WritePlan } from '../../../workbook/write/plan';
import type { SheetPlan } from '../../../workbook/write/sheetPlan';
import { looks } from '../../page/looks';
import { SectionComposer, type Column } from '../../sections';
import { onNewSheet } from '../index';
import type { PeopleTask } from '../model';
import { monthKinds } from '../month';
import { sayPeople } from '../texts';
import { lookForLadder, previewLadder, type LadderOutlook, type LadderPerson, type LadderPreview } from './compute';

/** C6, A9: the ladder, and who could follow. */
export const ladderTask: PeopleTask<LadderOutlook, { month: string }, LadderPreview> = {
  kinds: [...monthKinds, { kind: 'ladderCriteria' }],
  look: lookForLadder,
  preview: previewLadder,
  plan: planOfLadder,
  place: onNewSheet,
};

function planOfLadder(preview: LadderPreview, locale: Locale): WritePlan {
  const say = sayPeople(locale);
  return {
    sheets: {
      wanted: [say('peopleDesk.ladder.sheet', { month: preview.month })],
      compose: ([name = '']) => [composeLadder(name, preview, locale)],
    },
  };
}

/** The criteria, everybody with live answers of LADDER, and the successors of each leader. */
function composeLadder(name: string, preview: LadderPreview, locale: Locale): SheetPlan {
  const say = sayPeople(locale);
  const { month, measureNames, steps, people, successions } = preview;
  const sheet = new SheetComposer(name, { landscape: true, tabColor: '#2E75B6' });
  sheet.title(say('peopleDesk.ladder.sheet', { month }), looks.title);
  const report = new SectionComposer(sheet, [14, 14, 12, ...measureNames.map(() => 12), 18, 10, 64]);
  const column = (key: 'from' | 'to' | 'track') => say(`peopleDesk.column.${key}`);

  report.section(say('peopleDesk.ladder.criteria'), [say('peopleDesk.ladder.criteriaNote')]);
  const criteria = report.table(steps, [
    { header: column('from'), cell: ({ grade }) => grade },
    { header: column('to'), cell: ({ next }) => next },
    { header: column('track'), cell: ({ track }) => track },
    ...measureNames.map((header, i): Column<(typeof steps)[number]> => ({
      header,
      cell: (step) => step.minimums[i] ?? '',
    })),
  ]);

  report.section(say('peopleDesk.ladder.people'));
  const measureColumns = measureNames.map((header, i): Column<LadderPerson> => ({
    header,
    cell: ({ measures }) => measures[i] ?? '',
    look: looks.score,
  }));
  const spilled = (['next', 'ready', 'missing'] as const).map((key): Column<LadderPerson> => ({
    header: say(`peopleDesk.column.${key}`),
    cell: () => '',
    look: { wrap: true },
  }));
  const area = report.table(people, [
    { header: say('peopleDesk.column.agent'), cell: (person) => person.name },
    { header: say('peopleDesk.column.group'), cell: ({ group }) => group },
    { header: say('peopleDesk.column.grade'), cell: ({ grade }) => grade },
    ...measureColumns,
    ...spilled,
  ]);
  const last = area.row + area.rows - 1;
  const grades = `${cellName(area.row, 2)}:${cellName(last, 2)}`;
  const measures = `${cellName(area.row, 3)}:${cellName(last, 2 + measureNames.length)}`;
  // The header row names the measures.
  const asked = areaName({ ...criteria, row: criteria.row - 1, rows: criteria.rows + 1 });
  if (area.rows > 0 && steps.length > 0 && measureNames.length > 0) {
    sheet.spill(area.row, 3 + measureNames.length, `=KEFU.LADDER(${grades},${measures},${asked})`, area.rows, 3);
  }

  const names = (candidates: readonly LadderPerson[]) =>
    candidates.map((each) => each.name).join(say('peopleDesk.joint'));
  report.section(say('peopleDesk.ladder.successors'), [say('peopleDesk.ladder.successorsNote')]);
  report.table(successions, [
    { header: say('peopleDesk.column.leader'), cell: ({ leader }) => leader },
    { header: say('peopleDesk.column.readyNow'), cell: ({ ready }) => names(ready) },
    { header: say('peopleDesk.column.near'), cell: ({ near }) => names(near) },
    {
      header: say('peopleDesk.column.words'),
      span: 3,
      cell: ({ warning }) => (warning ? say(`peopleDesk.ladder.warning.${warning}`) : ''),
    },
  ]);
  return sheet.plan;
}
