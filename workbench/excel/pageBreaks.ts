import { ApiCollection, apiItems, ApiObject, apiType } from '../office/richapi/object';
import type { PageSetup } from '../model/page';
import { invalidArgument } from './errors';
import { Range } from './range';
import { rangeAt } from './reference';
import type { Book } from './store/book';
import { resolveReference } from './store/references';

type Direction = 'rowBreaks' | 'columnBreaks';

/** The manual page breaks of a sheet in one direction: `rowBreaks` are the library's horizontal ones. */
export class PageBreakCollection extends ApiCollection<PageBreak> {
  override readonly [apiType] = { name: 'PageBreakCollection', scalars: ['count'] };

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
    private readonly direction: Direction,
  ) {
    super();
  }

  override [apiItems](): PageBreak[] {
    return this.places().map((place) => this.breakAt(place));
  }

  /** A page begins at the range's first row (column); before the first there is none. */
  add(pageBreakRange: Range | string): PageBreak {
    const { startRow, startColumn } =
      typeof pageBreakRange === 'string'
        ? resolveReference(this.book, pageBreakRange, this.sheetId).area
        : pageBreakRange.area;
    const place = this.direction === 'rowBreaks' ? startRow : startColumn;
    if (place < 1) throw invalidArgument();
    this.keep([...new Set([...this.places(), place])].sort((a, b) => a - b));
    return this.breakAt(place);
  }

  getItem(index: number): PageBreak {
    const place = this.places()[index];
    if (place === undefined) throw invalidArgument();
    return this.breakAt(place);
  }

  removePageBreaks(): void {
    this.keep([]);
  }

  private readonly places = (): number[] => this.book.extras.pageSetup?.[this.sheetId]?.[this.direction] ?? [];

  private readonly keep = (places: number[]): void => {
    const all = (this.book.extras.pageSetup ??= {});
    const setup: PageSetup = { ...all[this.sheetId], [this.direction]: places };
    if (places.length === 0) delete setup[this.direction];
    all[this.sheetId] = setup;
  };

  private readonly breakAt = (place: number): PageBreak =>
    new PageBreak(this.book, this.sheetId, this.direction, place, () =>
      this.keep(this.places().filter((other) => other !== place)),
    );
}

export class PageBreak extends ApiObject {
  override readonly [apiType] = { name: 'PageBreak', scalars: ['columnIndex', 'rowIndex'] };

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
    private readonly direction: Direction,
    private readonly place: number,
    private readonly remove: () => void,
  ) {
    super();
  }

  get rowIndex(): number {
    return this.direction === 'rowBreaks' ? this.place : 0;
  }

  get columnIndex(): number {
    return this.direction === 'columnBreaks' ? this.place : 0;
  }

  getCellAfterBreak(): Range {
    return new Range(this.book, this.sheetId, rangeAt(this.rowIndex, this.columnIndex, 1, 1));
  }

  delete(): void {
    this.remove();
  }
}
