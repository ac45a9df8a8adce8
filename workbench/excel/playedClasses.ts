import { Application } from './application';
import { AutoFilter } from './autoFilter';
import { Chart } from './chart';
import { ChartAxes, ChartAxis, ChartAxisTitle, ChartGridlines } from './chartAxes';
import {
  ChartDataLabel,
  ChartDataLabelFormat,
  ChartDataLabels,
  ChartFont,
  ChartPoint,
  ChartPointsCollection,
} from './chartDataLabels';
import { ChartFill, ChartLineFormat, ChartSeriesFormat } from './chartFormat';
import { ChartSeries, ChartSeriesCollection } from './chartSeries';
import { ChartLegend, ChartTitle } from './chartTitle';
import { ChartCollection } from './charts';
import { Comment, CommentCollection, CommentReply, CommentReplyCollection } from './comments';
import { ConditionalFormat, ConditionalFormatCollection } from './conditionalFormats';
import {
  CellValueConditionalFormat,
  ConditionalFormatRule,
  ConditionalRangeFill,
  ConditionalRangeFont,
  ConditionalRangeFormat,
  CustomConditionalFormat,
} from './conditionalHighlight';
import {
  ColorScaleConditionalFormat,
  ConditionalDataBarNegativeFormat,
  ConditionalDataBarPositiveFormat,
  DataBarConditionalFormat,
  IconSetConditionalFormat,
} from './conditionalScales';
import { DataValidation } from './dataValidation';
import { WorksheetFreezePanes } from './freezePanes';
import { FunctionResult, Functions } from './functions';
import { NamedItem, NamedItemCollection } from './names';
import { PageBreak, PageBreakCollection } from './pageBreaks';
import { PageLayout } from './pageLayout';
import { WorkbookProtection, WorksheetProtection } from './protection';
import { Range } from './range';
import { RangeBorder, RangeBorderCollection } from './rangeBorders';
import { FormatProtection, RangeFill, RangeFont } from './rangeFontAndFill';
import { RangeFormat } from './rangeFormat';
import { RangeSort } from './rangeSort';
import { Setting, SettingCollection } from './settings';
import { Table, TableSort } from './table';
import { TableColumn, TableColumnCollection } from './tableColumns';
import { TableRow, TableRowCollection } from './tableRows';
import { TableCollection } from './tables';
import { Workbook } from './workbook';
import { Worksheet } from './worksheet';
import { WorksheetCollection } from './worksheets';

/** Every class of the library that the workbench plays, under the library's name. */
export const playedClasses = {
  Application,
  AutoFilter,
  CellValueConditionalFormat,
  Chart,
  ChartAxes,
  ChartAxis,
  ChartAxisTitle,
  ChartCollection,
  ChartDataLabel,
  ChartDataLabelFormat,
  ChartDataLabels,
  ChartFill,
  ChartFont,
  ChartGridlines,
  ChartLegend,
  ChartLineFormat,
  ChartPoint,
  ChartPointsCollection,
  ChartSeries,
  ChartSeriesCollection,
  ChartSeriesFormat,
  ChartTitle,
  ColorScaleConditionalFormat,
  Comment,
  CommentCollection,
  CommentReply,
  CommentReplyCollection,
  ConditionalDataBarNegativeFormat,
  ConditionalDataBarPositiveFormat,
  ConditionalFormat,
  ConditionalFormatCollection,
  ConditionalFormatRule,
  ConditionalRangeFill,
  ConditionalRangeFont,
  ConditionalRangeFormat,
  CustomConditionalFormat,
  DataBarConditionalFormat,
  DataValidation,
  FormatProtection,
  FunctionResult,
  Functions,
  IconSetConditionalFormat,
  NamedItem,
  NamedItemCollection,
  PageBreak,
  PageBreakCollection,
  PageLayout,
  Range,
  RangeBorder,
  RangeBorderCollection,
  RangeFill,
  RangeFont,
  RangeFormat,
  RangeSort,
  Setting,
  SettingCollection,
  Table,
  TableCollection,
  TableColumn,
  TableColumnCollection,
  TableRow,
  TableRowCollection,
  TableSort,
  Workbook,
  WorkbookProtection,
  Worksheet,
  WorksheetCollection,
  WorksheetFreezePanes,
  WorksheetProtection,
};
