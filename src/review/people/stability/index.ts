import type { Locale } from '../../../locales/locale';
import { cellName } from '../../../workbook/address';
import { SheetComposer } from '../../../workbook/write/composer';
import type { WritePlan } from '../../../workbook/write/plan';
import type { Look, SheetPlan } from '../../../workbook/write/sheetPlan';
import { looks } from '../../page/looks';
import { SectionComposer, type Column } from '../../sections';
import { onNewSheet } from '../index';
import type { MonthOutlook, PeopleTask } from '../model';
import { monthKinds, monthsOf } from '../month';
import { sayPeople } from '../texts';
import {
  chartedMetrics,
  isSignalled,
  nearlySure,
  previewStability,
  type ChartDay,
  type ChartedMetric,
  type StabilityChoices,
  type StabilityPreview,
  type StabilityRow,
} from './compute';
import { outInWords, ruleInWords } from './words';

/** 提前预警: control charts and two bad days. */
export const stabilityTask: PeopleTask<MonthOutlook, StabilityChoices, StabilityPreview> = {
  kinds: monthKinds,
  look: monthsOf,
  preview: previewStability,
  plan: planOfStability,
  place: onNewSheet,
};

const widths = [14, 12, 12, 12, 12, 12, 12, 12, 64];
/** Charts on the sheet: the team's, and those of so many people with a signal. */
const charts = 5;
const chartRows = 14;

function planOfStability(preview: StabilityPreview, locale: Locale): WritePlan {
  const { month, metric } = preview.choices;
  const parameters = { month, metric: chartedMetrics[metric].names[0] };
  return {
    sheets: {
      wanted: [sayPeople(locale)('peopleDesk.stability.sheet', parameters)],
      compose: ([name = '']) => [composeStability(name, preview, locale)],
    },
  };
}

function composeStability(name: string, preview: StabilityPreview, locale: Locale): SheetPlan {
  const say = sayPeople(locale);
  const { people, team, choices } = preview;
  const { metric, month } = choices;
  const sheet = new SheetComposer(name, { landscape: true, tabColor: '#C55A11' });
  sheet.title(say('peopleDesk.stability.sheet', { month, metric: chartedMetrics[metric].names[0] }), looks.title);
  const report = new SectionComposer(sheet, widths);
  report.row = 1;
  report.note(say('peopleDesk.stability.note'));
  report.row = 3;
  report.section(say('peopleDesk.stability.everybody'));
  const valueLook = lookOf(metric);
  report.table(people, [
    { header: say('peopleDesk.column.agent'), cell: ({ agent }) => agent },
    { header: say('peopleDesk.column.group'), cell: ({ group }) => group },
    { header: say('peopleDesk.column.days'), cell: ({ days }) => days.length, look: looks.count },
    { header: say('peopleDesk.column.mean'), cell: ({ days }) => days[0]?.point.centre ?? '', look: valueLook },
    { header: say('peopleDesk.column.out'), cell: ({ out }) => out.length, look: looks.count },
    { header: say('peopleDesk.column.bad'), cell: ({ rule }) => rule?.bad ?? '', look: looks.count },
    { header: say('peopleDesk.column.twoBad'), cell: ({ rule }) => rule?.fired.length ?? '', look: looks.count },
    { header: say('peopleDesk.column.byChance'), cell: chanceOf(say), look: { ...looks.percent, align: 'Right' } },
    {
      header: say('peopleDesk.column.words'),
      cell: (row) =>
        [outInWords(row, metric, locale), ruleInWords(row, locale)].filter((words) => words !== null).join(' '),
      look: { wrap: true },
    },
  ]);
  putSeries(report, say('peopleDesk.stability.team'), team, preview, locale);
  for (const row of people.filter(isSignalled).slice(0, charts)) putSeries(report, row.agent, row, preview, locale);
  return sheet.plan;
}

const lookOf = (metric: ChartedMetric): Look =>
  chartedMetrics[metric].format === 'percent' ? looks.percent : looks.score;

const chanceOf =
  (say: ReturnType<typeof sayPeople>): Column<StabilityRow>['cell'] =>
  ({ rule }) => {
    if (rule === null) return '';
    return rule.byChance >= nearlySure ? say('peopleDesk.stability.sure') : rule.byChance;
  };

/** The days with the live answers of PCHART or XMR, and the chart that Excel draws of them. */
function putSeries(
  report: SectionComposer,
  title: string,
  { days }: StabilityRow,
  { choices }: StabilityPreview,
  locale: Locale,
): void {
  if (days.length < 2) return;
  const say = sayPeople(locale);
  const { sheet } = report;
  const isShare = days[0]?.size !== null;
  const valueLook = lookOf(choices.metric);
  report.section(title);
  const top = report.row;
  const spilled = (['value', 'centre', 'lower', 'upper', 'outside'] as const).map((key): Column<ChartDay> => ({
    header: say(`peopleDesk.column.chart.${key}`),
    cell: () => '',
    ...(key === 'outside' ? {} : { look: valueLook }),
  }));
  const inputs: Column<ChartDay>[] = isShare
    ? [
        { header: say('peopleDesk.column.count'), cell: ({ count }) => count, look: looks.count },
        { header: say('peopleDesk.column.size'), cell: ({ size }) => size, look: looks.count },
      ]
    : [{ header: say('peopleDesk.column.day.value'), cell: ({ point }) => point.value, look: looks.score }];
  const { row, rows } = report.table(days, [
    ...inputs,
    // Beside the values: a chart takes the columns between the two as series of their own.
    { header: say('peopleDesk.column.day'), cell: ({ day }) => day, look: { numberFormat: 'mm-dd' } },
    ...spilled,
  ]);
  const columnAt = (column: number) => `${cellName(row, column)}:${cellName(row + rows - 1, column)}`;
  const answers = 1 + inputs.length;
  const call = isShare ? `PCHART(${columnAt(0)},${columnAt(1)})` : `XMR(${columnAt(0)})`;
  sheet.spill(row, answers, `=KEFU.${call}`, rows, 5);
  const area = (column: number) => ({ row, column, rows, columns: 1 });
  const series = (offset: number, key: 'value' | 'centre' | 'lower' | 'upper', color: string) => ({
    name: say(`peopleDesk.column.chart.${key}`),
    sheet: sheet.name,
    x: area(inputs.length),
    y: area(answers + offset),
    marker: key === 'value',
    color,
    labels: null,
  });
  sheet.plan.charts.push({
    name: title,
    title,
    over: { row: top, column: widths.length - 1, rows: Math.min(chartRows, rows + 2), columns: 1 },
    x: { title: say('peopleDesk.column.day'), numberFormat: 'mm-dd' },
    y: {
      title: chartedMetrics[choices.metric].names[0],
      ...(valueLook === looks.percent ? { numberFormat: '0%' } : {}),
    },
    series: [
      series(0, 'value', '#2F5597'),
      series(1, 'centre', '#7F7F7F'),
      series(2, 'lower', '#C00000'),
      series(3, 'upper', '#C00000'),
    ],
  });
}
