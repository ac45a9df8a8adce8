const members: Record<string, string> = {
  Application: 'calculate calculationMode suspendApiCalculationUntilNextSync suspendScreenUpdatingUntilNextSync',
  AutoFilter: 'apply clearCriteria enabled getRangeOrNullObject remove',
  CellValueConditionalFormat: 'format rule',
  Chart: 'axes chartType dataLabels delete height left legend name series setData setPosition title top width',
  ChartAxes: 'categoryAxis getItem valueAxis',
  ChartAxis: 'majorGridlines majorUnit maximum minimum numberFormat title visible',
  ChartAxisTitle: 'text visible',
  ChartCollection: 'add count getItem getItemAt getItemOrNullObject',
  ChartDataLabel: 'position text',
  ChartDataLabels: 'format position showCategoryName showSeriesName showValue',
  ChartFill: 'clear setSolidColor',
  ChartLegend: 'position visible',
  ChartLineFormat: 'clear color lineStyle weight',
  ChartPoint: 'dataLabel hasDataLabel',
  ChartPointsCollection: 'count getItemAt',
  ChartSeries:
    'axisGroup chartType dataLabels delete format hasDataLabels markerSize markerStyle name points setValues setXAxisValues',
  ChartSeriesCollection: 'add count getItemAt',
  ChartTitle: 'text visible',
  ColorScaleConditionalFormat: 'criteria',
  ConditionalFormat: 'cellValue colorScale custom dataBar delete getRange iconSet priority stopIfTrue type',
  ConditionalFormatCollection: 'add clearAll getCount getItemAt',
  ConditionalRangeFill: 'clear color',
  ConditionalRangeFont: 'bold color italic',
  CustomConditionalFormat: 'format rule',
  DataBarConditionalFormat: 'lowerBoundRule positiveFormat showDataBarOnly upperBoundRule',
  DataValidation: 'clear errorAlert ignoreBlanks prompt rule type',
  FormatProtection: 'locked',
  FunctionResult: 'error value',
  Functions: 'date',
  IconSetConditionalFormat: 'criteria reverseIconOrder showIconOnly style',
  NamedItem: 'delete formula getRange getRangeOrNullObject name scope type value visible',
  NamedItemCollection: 'add getItem getItemOrNullObject',
  PageBreak: 'delete getCellAfterBreak rowIndex',
  PageBreakCollection: 'add getCount getItem removePageBreaks',
  PageLayout: 'orientation paperSize setPrintArea setPrintTitleRows zoom',
  Range:
    'address cellCount clear columnCount columnHidden columnIndex conditionalFormats copyFrom dataValidation delete format ' +
    'formulas getAbsoluteResizedRange getBoundingRect getCell getColumn getColumnsAfter getColumnsBefore getEntireColumn ' +
    'getEntireRow getIntersection getIntersectionOrNullObject getLastCell getLastColumn getLastRow getOffsetRange ' +
    'getResizedRange getRow getRowsAbove getRowsBelow getSpillingToRangeOrNullObject getUsedRange getUsedRangeOrNullObject ' +
    'hasSpill insert merge numberFormat rowCount rowHidden rowIndex select sort text unmerge valueTypes values worksheet',
  RangeBorder: 'color sideIndex style weight',
  RangeBorderCollection: 'count getItem getItemAt',
  RangeFill: 'clear color',
  RangeFont: 'bold color italic name size strikethrough underline',
  RangeFormat:
    'autofitColumns autofitRows borders columnWidth fill font horizontalAlignment indentLevel protection rowHeight ' +
    'verticalAlignment wrapText',
  RangeSort: 'apply',
  Setting: 'delete key value',
  SettingCollection: 'add getCount getItem getItemOrNullObject',
  Table:
    'columns convertToRange delete getDataBodyRange getHeaderRowRange getRange getTotalRowRange id name onChanged resize rows ' +
    'showBandedRows showFilterButton showHeaders showTotals sort style worksheet',
  TableCollection: 'add count getItem getItemAt getItemOrNullObject',
  TableColumn: 'delete getDataBodyRange getHeaderRowRange getRange index name values',
  TableColumnCollection: 'add count getItem getItemAt getItemOrNullObject',
  TableRow: 'delete getRange index values',
  TableRowCollection: 'add count getItemAt',
  Workbook: 'application functions getActiveCell getSelectedRange name names readOnly settings tables worksheets',
  Worksheet:
    'activate autoFilter charts copy delete freezePanes getCell getNextOrNullObject getPreviousOrNullObject getRange ' +
    'getRangeByIndexes getUsedRange getUsedRangeOrNullObject horizontalPageBreaks id name names onActivated onChanged onDeactivated ' +
    'onSelectionChanged pageLayout position protection showGridlines tabColor tables visibility',
  WorksheetCollection:
    'add getActiveWorksheet getCount getFirst getItem getItemOrNullObject getLast onActivated onAdded onChanged ' +
    'onDeactivated onDeleted onSelectionChanged',
  WorksheetFreezePanes: 'freezeAt freezeColumns freezeRows getLocationOrNullObject unfreeze',
  WorksheetProtection: 'options protect protected unprotect',
};

/** What the requirement of the workbench names, as `Class.member`. */
export const required: string[] = Object.entries(members).flatMap(([name, list]) =>
  list.split(' ').map((member) => `${name}.${member}`),
);
