/** How a sheet prints; members and values are Excel's own (`Worksheet.pageLayout`). Addresses are local A1, without the sheet. */
export interface PageSetup {
  orientation?: 'Portrait' | 'Landscape';
  /** Excel.PaperType, e.g. A4. */
  paperSize?: string;
  zoom?: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  /** `A1:H40` */
  printArea?: string;
  /** `1:3` */
  printTitleRows?: string;
  /** `A:B` */
  printTitleColumns?: string;
  /** 0-based rows (columns) with which a new page begins, ascending. */
  rowBreaks?: number[];
  columnBreaks?: number[];
  centerHorizontally?: boolean;
  centerVertically?: boolean;
  printGridlines?: boolean;
  printHeadings?: boolean;
  /** Points. */
  margins?: Partial<Record<'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer', number>>;
}
