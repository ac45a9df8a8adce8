import type { ChartModel } from '../../model/chart';
import type { ChartCell } from './cellReader';
import { configurationOf, lightInk, type Dataset } from './configuration';

const cells: Record<string, ChartCell[]> = {
  'T!$A$2:$A$4': ['张伟', '王芳', '李娜'],
  'T!$B$2:$B$4': [80, null, 95],
  'T!$C$2:$C$4': [3.5, 4, '缺'],
};
const read = (reference: string | undefined) => (reference === undefined ? [] : (cells[reference] ?? []));
const chart = (model: Partial<ChartModel>): ChartModel => ({
  id: 'c',
  sheetId: 's',
  name: 'c',
  type: 'XYScatter',
  categoryAxis: {},
  valueAxis: {},
  series: [],
  left: 0,
  top: 0,
  width: 300,
  height: 200,
  ...model,
});
const datasetsOf = (model: Partial<ChartModel>) =>
  configurationOf(chart(model), read, lightInk).data.datasets as Dataset[];

describe('configurationOf', () => {
  it('keeps a scatter point and its name together when a neighbour has no place', () => {
    const [dataset] = datasetsOf({
      series: [
        {
          id: 'a',
          name: '坐席',
          xValues: 'T!$B$2:$B$4',
          values: 'T!$C$2:$C$4',
          dataLabels: { showValue: false, texts: ['张伟', '王芳', '李娜'] },
        },
      ],
    });
    expect(dataset?.data).toEqual([
      { x: 80, y: 3.5 },
      { x: NaN, y: 4 },
      { x: 95, y: NaN },
    ]);
    expect(dataset?.pointLabels?.texts).toEqual(['张伟', '王芳', null]);
  });

  it('draws a cut as a line without markers', () => {
    const [cut] = datasetsOf({
      series: [
        {
          id: 'cut',
          name: '分界',
          xValues: 'T!$B$2:$B$4',
          values: 'T!$C$2:$C$4',
          lineVisible: true,
          lineDash: 'Dash',
          markerStyle: 'None',
        },
      ],
    });
    expect(cut).toMatchObject({ showLine: true, pointRadius: 0, borderDash: [6, 4] });
  });

  it('combines columns with a line on the second axis', () => {
    const configuration = configurationOf(
      chart({
        type: 'ColumnClustered',
        secondaryValueAxis: { numberFormat: '0%' },
        series: [
          { id: 'a', name: '销售额', xValues: 'T!$A$2:$A$4', values: 'T!$B$2:$B$4' },
          { id: 'b', name: '转化率', values: 'T!$C$2:$C$4', type: 'LineMarkers', secondaryAxis: true },
        ],
      }),
      read,
      lightInk,
    );
    expect(configuration.data.labels).toEqual(['张伟', '王芳', '李娜']);
    expect(configuration.data.datasets.map(({ type }) => type)).toEqual(['bar', 'line']);
    expect(configuration.data.datasets).toMatchObject([
      { yAxisID: 'y', data: [80, null, 95] },
      { yAxisID: 'secondary', data: [3.5, 4, null] },
    ]);
    expect(configuration.options?.scales).toHaveProperty('secondary.position', 'right');
  });
});
