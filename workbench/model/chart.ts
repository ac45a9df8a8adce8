/** A chart object of a sheet, as the object model, the overlay on the grid and the .xlsx writer share it. */
export type ChartType = 'XYScatter' | 'ColumnClustered' | 'ColumnStacked' | 'BarClustered' | 'Line' | 'LineMarkers';

/** Series refer to cells, sheet-qualified (`'表 1'!$A$2:$A$9`), so that a chart follows its data. */
export interface ChartSeries {
  id: string;
  name: string;
  /** Overrides the chart's type for this series: that makes a combo chart. */
  type?: ChartType;
  xValues?: string;
  values: string;
  color?: string;
  markerStyle?: 'Automatic' | 'None' | 'Circle' | 'Square' | 'Diamond' | 'Triangle';
  markerSize?: number;
  /** Scatter series joined by lines: cut lines, limits. */
  lineVisible?: boolean;
  lineColor?: string;
  lineDash?: 'Continuous' | 'Dash';
  lineWeight?: number;
  secondaryAxis?: boolean;
  dataLabels?: ChartDataLabels;
}

export interface ChartDataLabels {
  showValue: boolean;
  showSeriesName?: boolean;
  showCategoryName?: boolean;
  position?: 'Top' | 'Bottom' | 'Left' | 'Right' | 'Center' | 'Automatic';
  /** One text per point (names beside the points of the quadrant). */
  texts?: (string | null)[];
  color?: string;
  fontSize?: number;
}

export interface ChartAxis {
  title?: string;
  minimum?: number;
  maximum?: number;
  majorUnit?: number;
  majorGridlines?: boolean;
  visible?: boolean;
  numberFormat?: string;
}

export interface ChartModel {
  id: string;
  sheetId: string;
  name: string;
  type: ChartType;
  title?: string;
  legend?: 'Top' | 'Bottom' | 'Left' | 'Right' | null;
  categoryAxis: ChartAxis;
  valueAxis: ChartAxis;
  secondaryValueAxis?: ChartAxis;
  series: ChartSeries[];
  /** Points (1/72 inch) from the sheet's top left corner. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** Came with the opened file: shown, and carried through byte for byte unless somebody changes it. */
  carried?: boolean;
}
