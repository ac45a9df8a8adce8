import type { Area } from '../../../workbook/address';
import type { SheetComposer } from '../../../workbook/write/composer';
import type { AxisPlan } from '../../../workbook/write/sheetPlan';
import { dataRow, headerRow, sectionRow } from './calculationLayout';
import { formula, type SheetContext } from './context';
import { looks } from '../../page/looks';
import type { PageChart } from '../../page/model';
import { peopleCell } from './peopleLayout';

/**
 * The points of the quadrant scatter, live from the people sheet, and its two cut lines.
 * Only people with both values at the time of writing: Excel would count a text among x values as 1, 2, 3 …
 * @returns the chart, null where nobody can be placed, and the first free column
 */
export function putChartData(
  sheet: SheetComposer,
  column: number,
  { review, names, say }: SheetContext,
): { chart: PageChart | null; next: number } {
  const { people, cuts } = review.facts;
  const placed = people.flatMap(({ person, performance, fit }, index) =>
    performance === null || fit === null ? [] : [{ agent: person.agent, performance, fit, index }],
  );
  if (placed.length === 0) return { chart: null, next: column };
  const x = axis(say('sheets.calculation.performance'), [
    ...placed.map(({ performance }) => performance),
    cuts.performance,
  ]);
  const y = axis(say('sheets.calculation.fit'), [...placed.map(({ fit }) => fit), cuts.fit]);

  sheet.put(sectionRow, column, [[say('sheets.calculation.chart')]], looks.section);
  const headers = ['agent', 'performance', 'fit', 'cutX', 'cutY'] as const;
  sheet.put(headerRow, column, [headers.map((key) => say(`sheets.calculation.${key}`))], looks.header);
  const live = (name: 'performance' | 'fit', index: number) => {
    const cell = peopleCell(names.people, name, index);
    return formula(`IF(ISNUMBER(${cell}),${cell},NA())`);
  };
  const points = placed.map(({ agent, index }) => [agent, live('performance', index), live('fit', index)]);
  sheet.put(dataRow, column, points, { ...looks.body, ...looks.score });
  sheet.put(dataRow, column + 3, [
    [cuts.performance, y.minimum],
    [cuts.performance, y.maximum],
    [x.minimum, cuts.fit],
    [x.maximum, cuts.fit],
  ]);
  const at = (offset: number, row: number, rows: number): Area => ({
    row: dataRow + row,
    column: column + offset,
    rows,
    columns: 1,
  });
  const line = { sheet: names.calculation, marker: false, color: '#C00000', labels: null };
  const chart = {
    name: say('report.chart.title'),
    title: say('report.chart.title'),
    x,
    y,
    series: [
      {
        ...line,
        name: say('report.chart.people'),
        x: at(1, 0, placed.length),
        y: at(2, 0, placed.length),
        marker: true,
        color: '#2F5597',
        labels: placed.map(({ agent }) => agent),
      },
      { ...line, name: say('report.chart.performanceCut'), x: at(3, 0, 2), y: at(4, 0, 2) },
      { ...line, name: say('report.chart.fitCut'), x: at(3, 2, 2), y: at(4, 2, 2) },
    ],
  };
  return { chart, next: column + headers.length + 1 };
}

/** Limits in tens around the values, so that no point lies on the frame. */
export function axis(title: string, values: readonly number[]): Required<Omit<AxisPlan, 'numberFormat'>> {
  const minimum = Math.floor((Math.min(...values) - 2) / 10) * 10;
  const maximum = Math.ceil((Math.max(...values) + 2) / 10) * 10;
  return { title, minimum, maximum };
}
