import type { IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { Spill } from '../../model/book';
import { parseRange } from '../../model/a1';
import { element, escapeText } from '../package/xml';
import { SheetCells, type CellScalar } from './snapshotCells';

/** Looks up what a chart's references show, to store it beside them: some programs draw nothing else. */
export class ChartValues {
  private readonly sheets = new Map<string, SheetCells>();

  constructor(
    private readonly snapshot: IWorkbookData,
    private readonly spills: readonly Spill[],
  ) {}

  private cellsOf(name: string): SheetCells | undefined {
    const known = this.sheets.get(name);
    if (known) return known;
    const entry = Object.entries(this.snapshot.sheets).find(([, sheet]) => sheet.name === name);
    if (!entry) return undefined;
    const sheet: Partial<IWorksheetData> = entry[1];
    const cells = new SheetCells(
      sheet,
      {},
      this.spills.filter(({ sheetId }) => sheetId === entry[0]),
    );
    this.sheets.set(name, cells);
    return cells;
  }

  private lookUp(reference: string): (CellScalar | undefined)[] {
    const mark = reference.lastIndexOf('!');
    const name = reference
      .slice(0, mark)
      .replace(/^=?'?|'$/g, '')
      .replace(/''/g, "'");
    const range = parseRange(reference.slice(mark + 1));
    const cells = this.cellsOf(name);
    if (!range || !cells) return [];
    const values: (CellScalar | undefined)[] = [];
    for (let row = range.startRow; row <= Math.min(range.endRow, range.startRow + 32_000); row += 1) {
      for (let column = range.startColumn; column <= range.endColumn; column += 1)
        values.push(cells.at(row, column)?.value);
    }
    return values;
  }

  /** `<c:numRef>` with its cache. */
  numbers(reference: string): string {
    const values = this.lookUp(reference);
    const points = values.map((value, i) =>
      typeof value === 'number' ? element('c:pt', { idx: i }, `<c:v>${value}</c:v>`) : '',
    );
    const cache = element(
      'c:numCache',
      {},
      `<c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points.join('')}`,
    );
    return element('c:numRef', {}, element('c:f', {}, escapeText(reference)) + cache);
  }

  /** Categories: numbers when all of them are, else texts. */
  categories(reference: string): string {
    const values = this.lookUp(reference);
    if (values.length > 0 && values.every((value) => typeof value === 'number')) return this.numbers(reference);
    const points = values.map((value, i) =>
      value === undefined ? '' : element('c:pt', { idx: i }, element('c:v', {}, escapeText(String(value)))),
    );
    const cache = element('c:strCache', {}, `<c:ptCount val="${values.length}"/>${points.join('')}`);
    return element('c:strRef', {}, element('c:f', {}, escapeText(reference)) + cache);
  }
}
