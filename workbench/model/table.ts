/** What Excel knows of a table and Univer has no place for: kept in the table's own `meta.look`, so it travels with the table. */
export interface TableLook {
  /** Excel's own name, e.g. TableStyleMedium2. */
  style: string;
  /** The last row of the table's range holds totals. */
  showTotals: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  showFilterButton: boolean;
}

export const defaultTableLook: Readonly<TableLook> = {
  style: 'TableStyleMedium2',
  showTotals: false,
  showBandedRows: true,
  showBandedColumns: false,
  highlightFirstColumn: false,
  highlightLastColumn: false,
  showFilterButton: true,
};
