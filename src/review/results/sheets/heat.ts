import { SheetComposer } from '../../../workbook/write/composer';
import { cellName } from '../../../workbook/address';
import type { SheetPlan } from '../../../workbook/write/sheetPlan';
import { looks } from '../../page/looks';
import { heatLevels, heatLines } from '../heat';
import type { QaResults } from '../model';
import { periodInWords } from '../period';
import { sayResults } from '../texts';

const fills = {
  fault: { fill: '#FDE7E9', color: '#A4262C' },
  weak: { fill: '#FFF4CE', color: '#7A4D00' },
  good: { fill: '#FFFFFF', color: '#242424' },
  best: { fill: '#DFF6DD', color: '#0B6A0B' },
} as const;

/** Person × item: the mean share of the full mark; colour by highlight, so that an edited number keeps its right one. */
export function composeHeat(name: string, results: QaResults): SheetPlan {
  const say = sayResults(results.locale);
  const { people, groups, rubric, team } = results;
  const sheet = new SheetComposer(name, { landscape: true, frozenRows: 4, frozenColumns: 2, tabColor: '#C55A11' });
  sheet.title(say('results.heat.title', { period: periodInWords(results.choice) }), looks.title);
  const lines = heatLines(results);
  sheet.put(
    1,
    0,
    [[say('results.heat.hint', { fault: lines.fault * 100, pass: lines.pass * 100, best: lines.best * 100 })]],
    looks.note,
  );
  sheet.put(
    3,
    0,
    [[say('results.data.agent'), say('results.data.group'), ...rubric.items.map((item) => item.name)]],
    looks.header,
  );
  sheet.plan.heights.set(3, 48);
  const rows = [
    ...[...people]
      .sort((a, b) => a.who.group.localeCompare(b.who.group) || (b.summary.mean ?? 0) - (a.summary.mean ?? 0))
      .map(({ who, items }) => ({ label: [who.agent, who.group], items })),
    ...groups.map(({ group, items }) => ({ label: [say('results.heat.group'), group], items })),
    { label: [say('results.team'), ''], items: team.items },
  ];
  const area = sheet.put(
    4,
    0,
    rows.map(({ label, items }) => [...label, ...items.map(({ share }) => share ?? '')]),
    looks.body,
  );
  sheet.plan.widths = [12, 12, ...rubric.items.map(() => 9)];
  const cells = { ...area, column: 2, columns: rubric.items.length };
  sheet.look(cells, { ...looks.percent, align: 'Center' });
  const first = cellName(4, 2);
  const bounds: Record<(typeof heatLevels)[number], string> = {
    fault: `${first}<${lines.fault}`,
    weak: `AND(${first}>=${lines.fault},${first}<${lines.pass})`,
    good: `AND(${first}>=${lines.pass},${first}<${lines.best})`,
    best: `${first}>=${lines.best}`,
  };
  for (const level of heatLevels) {
    if (level !== 'good') sheet.highlight(cells, `=AND(ISNUMBER(${first}),${bounds[level]})`, fills[level]);
  }
  return sheet.plan;
}
