import { z80 } from '../../../domain/people/quadrant';
import type { Locale } from '../../../locales/locale';
import { cellName, columnName } from '../../../workbook/address';
import { SheetComposer } from '../../../workbook/write/composer';
import type { WritePlan } from '../../../workbook/write/plan';
import type { ChartPlan, Content, SheetPlan } from '../../../workbook/write/sheetPlan';
import { looks } from '../../page/looks';
import { axis } from '../../monthly/sheets/chartData';
import { formula, refOf } from '../../monthly/sheets/context';
import { SectionComposer, type Column } from '../../sections';
import { sayPeople } from '../texts';
import type { PlacedPerson, QuadrantPreview } from './model';
import { movesOf, quadrantInWords, talkInWords } from './words';

const widths = [12, 12, 16, 16, 9, 9, 10, 10, 16, 30, 16, 10, 10];
/** Columns of the table that formulas look at. */
const at = { performance: 2, fit: 3, count: 4, spread: 5, quadrant: 8 } as const;
/** Where the answers of QUADRANT spill, and the points of the cut lines, right of what is printed. */
const helper = widths.length + 1;
const chartRows = 20;

/** The quadrant as a new sheet whose fields follow its own figures and cuts. */
export const planOfQuadrant = (preview: QuadrantPreview, locale: Locale): WritePlan => ({
  sheets: {
    wanted: [sayPeople(locale)('peopleDesk.quadrant.sheet', { month: preview.choices.month })],
    compose: ([name = '']) => [composeQuadrant(name, preview, locale)],
  },
});

function composeQuadrant(name: string, preview: QuadrantPreview, locale: Locale): SheetPlan {
  const say = sayPeople(locale);
  const { choices, cuts, cutSources, previousMonth } = preview;
  // The chart takes the people with both axes: they stand first, in one block.
  const people = [...preview.people.filter(isPlaced), ...preview.people.filter((person) => !isPlaced(person))];
  const placed = people.filter(isPlaced);
  const sheet = new SheetComposer(name, { landscape: true, tabColor: '#548235' });
  sheet.title(say('peopleDesk.quadrant.sheetTitle', { month: choices.month }), looks.title);
  sheet.put(1, 0, [[say(`peopleDesk.quadrant.sheetNote.${choices.axis}`)]], looks.note);

  const report = new SectionComposer(sheet, widths);
  const firstPerson = report.row + 3 + chartRows + 2;
  const rangeOf = (column: number) =>
    `${cellName(firstPerson, column)}:${cellName(firstPerson + people.length - 1, column)}`;
  const cutCell = { performance: '$B$4', fit: '$B$5' };
  const cut = (key: 'performance' | 'fit'): Content => {
    const { place, median } = cutSources[key];
    if (median) return formula(`MEDIAN(${rangeOf(at[key])})`);
    return place ? formula(refOf(place)) : cuts[key];
  };
  sheet.put(
    3,
    0,
    (['performance', 'fit'] as const).map((key) => [say(`peopleDesk.quadrant.cut.${key}`), cut(key)]),
    { ...looks.body, ...looks.score },
  );
  report.row = firstPerson - 1;

  const seen = (row: number, column: number) => `${columnName(column)}${row + 1}`;
  const bound = (sign: '+' | '-') => (_: PlacedPerson, row: number) => {
    const [mean, spread, count] = [at.performance, at.spread, at.count].map((column) => seen(row, column));
    return formula(
      `IF(AND(ISNUMBER(${mean}),ISNUMBER(${spread}),N(${count})>0),${mean}${sign}${z80}*${spread}/SQRT(${count}),"")`,
    );
  };
  const columns: Column<PlacedPerson>[] = [
    { header: say('peopleDesk.column.agent'), cell: ({ agent }) => agent },
    { header: say('peopleDesk.column.group'), cell: ({ group }) => group },
    { header: say('peopleDesk.column.performance'), cell: ({ performance }) => performance, look: looks.score },
    { header: say('peopleDesk.column.fit'), cell: ({ fit }) => fit, look: looks.score },
    { header: say(`peopleDesk.column.count.${choices.axis}`), cell: ({ count }) => count, look: looks.count },
    { header: say('peopleDesk.column.spread'), cell: ({ spread }) => spread, look: looks.score },
    { header: say('peopleDesk.column.low'), cell: bound('-'), look: looks.score },
    { header: say('peopleDesk.column.high'), cell: bound('+'), look: looks.score },
    { header: say('peopleDesk.column.quadrant'), cell: (_, row) => formula(`${seen(row, helper)}&""`) },
    {
      header: say('peopleDesk.column.action'),
      cell: (_, row) => formula(actionFormula(seen(row, helper + 1), choices.axis)),
      look: { wrap: true },
    },
    {
      header: say('peopleDesk.column.before'),
      cell: ({ before }) => (before ? quadrantInWords(before.quadrant, sayPeople('zh-CN')) : ''),
    },
    {
      header: say('peopleDesk.column.performanceBefore'),
      cell: ({ before }) => before?.performance ?? '',
      look: looks.score,
    },
    { header: say('peopleDesk.column.fitBefore'), cell: ({ before }) => before?.fit ?? '', look: looks.score },
  ];
  report.table(people, columns);
  const uncertain = choices.uncertain ? `,${rangeOf(at.count)},${rangeOf(at.spread)}` : '';
  sheet.spill(
    firstPerson,
    helper,
    `=KEFU.QUADRANT(${rangeOf(at.performance)},${rangeOf(at.fit)},${cutCell.performance},${cutCell.fit}${uncertain})`,
    people.length,
    2,
    looks.note,
  );
  if (placed.length > 0) sheet.plan.charts.push(chartOf(sheet, placed, cuts, firstPerson, cutCell, say));

  putMoves(report, people, previousMonth, say);
  putTalks(report, people, say);
  return sheet.plan;
}

type Say = ReturnType<typeof sayPeople>;

const isPlaced = ({ performance, fit }: PlacedPerson): boolean => performance !== null && fit !== null;

/** The function says 条; a KPI score is a matter of days. */
const actionFormula = (cell: string, axis: QuadrantPreview['choices']['axis']): string =>
  axis === 'qa' ? `${cell}&""` : `SUBSTITUTE(SUBSTITUTE(${cell}&"","再评 ","再看 ")," 条"," 天")`;

function chartOf(
  sheet: SheetComposer,
  placed: readonly PlacedPerson[],
  cuts: QuadrantPreview['cuts'],
  firstRow: number,
  cutCell: Record<'performance' | 'fit', string>,
  say: Say,
): ChartPlan {
  const x = axis(say('peopleDesk.column.performance'), [...placed.map((p) => p.performance ?? 0), cuts.performance]);
  const y = axis(say('peopleDesk.column.fit'), [...placed.map((p) => p.fit ?? 0), cuts.fit]);
  const lines = helper + 3;
  sheet.put(
    firstRow,
    lines,
    [
      [formula(cutCell.performance), y.minimum],
      [formula(cutCell.performance), y.maximum],
      [x.minimum, formula(cutCell.fit)],
      [x.maximum, formula(cutCell.fit)],
    ],
    looks.note,
  );
  const area = (row: number, column: number, rows: number) => ({ row, column, rows, columns: 1 });
  const line = { sheet: sheet.name, marker: false, color: '#C00000', labels: null };
  return {
    name: say('peopleDesk.quadrant.chart'),
    title: say('peopleDesk.quadrant.chart'),
    over: { row: 6, column: 0, rows: chartRows, columns: 9 },
    x,
    y,
    series: [
      {
        name: say('peopleDesk.column.agent'),
        sheet: sheet.name,
        x: area(firstRow, at.performance, placed.length),
        y: area(firstRow, at.fit, placed.length),
        marker: true,
        color: '#2F5597',
        labels: placed.map(({ agent }) => agent),
      },
      {
        ...line,
        name: say('peopleDesk.quadrant.cut.performance'),
        x: area(firstRow, lines, 2),
        y: area(firstRow, lines + 1, 2),
      },
      {
        ...line,
        name: say('peopleDesk.quadrant.cut.fit'),
        x: area(firstRow + 2, lines, 2),
        y: area(firstRow + 2, lines + 1, 2),
      },
    ],
  };
}

function putMoves(
  report: SectionComposer,
  people: readonly PlacedPerson[],
  previousMonth: string | null,
  say: Say,
): void {
  if (previousMonth === null) return;
  const moves = movesOf(people);
  report.section(say('peopleDesk.quadrant.moves', { month: previousMonth }), [
    moves.length === 0 ? say('peopleDesk.quadrant.noMoves') : null,
  ]);
  report.table(moves, [
    { header: say('peopleDesk.column.agent'), cell: ({ person }) => person.agent },
    { header: say('peopleDesk.column.group'), cell: ({ person }) => person.group },
    { header: say('peopleDesk.column.from'), cell: ({ from }) => quadrantInWords(from, say) },
    { header: say('peopleDesk.column.to'), cell: ({ to }) => quadrantInWords(to, say) },
  ]);
}

/** The fourth field: a talk comes first, and a person decides. */
function putTalks(report: SectionComposer, people: readonly PlacedPerson[], say: Say): void {
  const concerned = people.filter(({ placement }) => placement?.quadrant === 'neither');
  if (concerned.length === 0) return;
  report.section(say('peopleDesk.quadrant.fourth'), [say('peopleDesk.quadrant.fourthNote')]);
  report.table(concerned, [
    { header: say('peopleDesk.column.agent'), cell: ({ agent }) => agent },
    { header: say('peopleDesk.column.group'), cell: ({ group }) => group },
    { header: say('peopleDesk.column.talk'), cell: (person) => talkInWords(person, say) },
  ]);
}
