import type { Area } from '../../../workbook/address';
import { SheetComposer } from '../../../workbook/write/composer';
import type { Content, Look, SheetPlan } from '../../../workbook/write/sheetPlan';
import { dataRow, headerRow, sectionRow } from '../../monthly/sheets/calculationLayout';
import { formula } from '../../monthly/sheets/context';
import { policyPlaces, rubricRefs } from '../../monthly/sheets/policyBlocks';
import type { RubricPolicy } from '../../monthly/policies/rubric';
import { putQaBlock, qaSpans, type QaColumns } from '../../monthly/sheets/qaBlock';
import { looks } from '../../page/looks';
import type { PageChart } from '../../page/model';
import { sayIn } from '../../texts';
import { isoDate } from '../../../domain/numbers/dates';
import type { QaRow } from '../../monthly/records/qaRows';
import type { QaResults } from '../model';
import { periodInWords } from '../period';
import { agentOf } from '../reviews';
import { sayResults } from '../texts';

const columns = [
  'number',
  'agent',
  'group',
  'count',
  'mean',
  'passes',
  'passRate',
  'low',
  'high',
  'grade',
  'shrunk',
  'targetedCount',
  'targetedMean',
] as const;
export type DataColumn = (typeof columns)[number];

const columnLooks: Partial<Record<DataColumn, Look>> = {
  count: looks.count,
  mean: looks.score,
  passes: looks.count,
  passRate: looks.percent,
  low: looks.percent,
  high: looks.percent,
  grade: { align: 'Center' },
  shrunk: looks.score,
  targetedCount: looks.count,
  targetedMean: looks.score,
};

/** Where the documents find the live figures. */
export interface ResultsData {
  plan: SheetPlan;
  /** A person's figure, by the place in `results.people`; the team's where that is null. */
  figure: (column: DataColumn, person: number | null) => Content;
  trend: PageChart | null;
}

/** Composes the data sheet: per person what the reviews add up to, live over the user's own marks. */
export function composeData(name: string, results: QaResults): ResultsData {
  const say = sayResults(results.locale);
  const { people, policies, team, passLine } = results;
  const sheet = new SheetComposer(name, { landscape: true, frozenRows: dataRow, tabColor: '#7F7F7F' });
  sheet.title(say('results.data.title', { period: periodInWords(results.choice) }), looks.title);
  sheet.put(1, 0, [[say('results.data.note')]], looks.note);
  sheet.plan.widths = columns.map((column) => (column === 'agent' || column === 'group' ? 14 : 10));

  const places = policyPlaces(sheet, columns.length + 1, sayIn(results.locale));
  const rubrics = rubricRefs(policies.rubric, results.rows, places.placed);
  const rubricRef = (policy: RubricPolicy) => rubrics.get(policy) ?? '';
  const gradesRef = places.placed('grades', policies.grades.table);
  const trend = putTrend(sheet, places.next(), results);
  const numbers = new Map(people.map(({ who }, i) => [who.key, i + 1]));
  const numberOf = (row: QaRow) => (row.random ? numbers.get(agentOf(row).key) : undefined);
  let next = trend.next;
  const blocks = qaSpans(results.rows).map((span) => {
    const block = putQaBlock(sheet, next, span, { rubricRef, numberOf }, sayIn(results.locale));
    next = block.next;
    return block.columns;
  });

  const at = (column: DataColumn, row: number, rows = 1): Area => ({
    row,
    column: columns.indexOf(column),
    rows,
    columns: 1,
  });
  const local = (column: DataColumn, row: number) => `$${'ABCDEFGHIJKLM'[columns.indexOf(column)] ?? 'A'}${row + 1}`;
  const count = people.length;
  const totalRow = dataRow + count + 1;
  sheet.put(sectionRow, 0, [[say('results.data.people')]], looks.section);
  sheet.put(headerRow, 0, [columns.map((column) => say(`results.data.${column}`))], looks.header);
  const figures = (row: number, criterion: string, countFormula: string, passFormula: string): Content[] => [
    formula(countFormula),
    formula(`IF(${local('count', row)}=0,"",(${sumOver(blocks, criterion)})/${local('count', row)})`),
    formula(passFormula),
    formula(`IF(${local('count', row)}=0,"",${local('passes', row)}/${local('count', row)})`),
  ];
  people.forEach(({ who, summary, targeted }, i) => {
    const row = dataRow + i;
    const number = local('number', row);
    sheet.put(row, 0, [
      [
        i + 1,
        who.agent,
        who.group,
        ...figures(row, number, countOver(blocks, number, 0), countOver(blocks, number, passLine)),
      ],
    ]);
    sheet.put(row, columns.indexOf('shrunk'), [[summary.shrunkMean ?? '', targeted.count, targeted.mean ?? '']]);
  });
  const all = (column: DataColumn) => sheet.ref(at(column, dataRow, count));
  sheet.put(totalRow, 0, [
    ['', say('results.team'), '', ...figures(totalRow, '">0"', `SUM(${all('count')})`, `SUM(${all('passes')})`)],
  ]);
  const spill = (row: number, rows: number) => {
    const [passes, counts, means] = (['passes', 'count', 'mean'] as const).map((column) =>
      sheet.ref(at(column, row, rows)),
    );
    sheet.spill(row, columns.indexOf('low'), `=KEFU.WILSON(${passes},${counts})`, rows, 2);
    sheet.spill(row, columns.indexOf('grade'), `=KEFU.QAGRADE(${means},${gradesRef})`, rows, 1);
  };
  spill(dataRow, count);
  spill(totalRow, 1);
  sheet.put(totalRow, columns.indexOf('shrunk'), [['', team.targeted.count, team.targeted.mean ?? '']]);
  const width = columns.length;
  sheet.look({ row: dataRow, column: 0, rows: count, columns: width }, looks.body);
  sheet.look({ row: totalRow, column: 0, rows: 1, columns: width }, looks.total);
  columns.forEach((column) => {
    const look = columnLooks[column];
    if (look) sheet.look(at(column, dataRow, count + 2), look);
  });
  return {
    plan: sheet.plan,
    figure: (column, person) => formula(sheet.ref(at(column, person === null ? totalRow : dataRow + person))),
    trend: trend.chart,
  };
}

const countOver = (blocks: readonly QaColumns[], number: string, least: number): string =>
  blocks
    // A true 80 stored as a little less passes (RULINGS 1).
    .map(({ numbers, scores }) => `COUNTIFS(${numbers},${number},${scores},">=${least === 0 ? 0 : least - 1e-9}")`)
    .join('+') || '0';

const sumOver = (blocks: readonly QaColumns[], number: string): string =>
  blocks.map(({ numbers, scores }) => `SUMIFS(${scores},${numbers},${number})`).join('+') || '0';

/** The weeks (or the days of a short period) with their means, for the chart. */
function putTrend(sheet: SheetComposer, column: number, results: QaResults): { chart: PageChart | null; next: number } {
  const say = sayResults(results.locale);
  const unit = trendUnitOf(results);
  const points = results.team.trend[unit];
  if (points.length < 2) return { chart: null, next: column };
  sheet.put(sectionRow, column, [[say(`results.trend.${unit}`)]], looks.section);
  const headers = [
    say(`results.trend.${unit}`),
    say('results.data.count'),
    say('results.data.mean'),
    say('results.trend.line'),
  ];
  sheet.put(headerRow, column, [headers], looks.header);
  const area = sheet.put(
    dataRow,
    column,
    points.map(({ day, count, mean }) => [{ text: isoDate(day).slice(5) }, count, mean, results.passLine]),
    looks.body,
  );
  sheet.look({ ...area, column: column + 2, columns: 1 }, looks.score);
  const part = (offset: number): Area => ({ ...area, column: column + offset, columns: 1 });
  const series = { sheet: sheet.name, x: part(0), labels: null };
  return {
    chart: {
      kind: 'line',
      name: say('results.trend.title'),
      title: say('results.trend.title'),
      x: { title: '' },
      y: { title: say('results.data.mean') },
      series: [
        { ...series, name: say('results.data.mean'), y: part(2), marker: true, line: true, color: '#2F5597' },
        { ...series, name: say('results.trend.line'), y: part(3), marker: false, color: '#C00000' },
      ],
    },
    next: column + headers.length + 1,
  };
}

/** Two weeks or less are shown by day. */
export const trendUnitOf = ({ choice: { first, last } }: Pick<QaResults, 'choice'>): 'day' | 'week' =>
  last - first < 14 ? 'day' : 'week';
