import { ApiObject, apiType } from '../office/richapi/object';
import type { PageSetup } from '../model/page';
import { invalidArgument, itemNotFound } from './errors';
import { Range } from './range';
import { localAddress, parseAddress } from './reference';
import type { Book } from './store/book';
import { resolveReference } from './store/references';

type Margin = keyof NonNullable<PageSetup['margins']>;

/** Excel's defaults, in points. */
const defaultMargins: Record<Margin, number> = {
  left: 50.4,
  right: 50.4,
  top: 54,
  bottom: 54,
  header: 21.6,
  footer: 21.6,
};

export class PageLayout extends ApiObject {
  override readonly [apiType] = {
    name: 'PageLayout',
    scalars: [
      'bottomMargin',
      'centerHorizontally',
      'centerVertically',
      'footerMargin',
      'headerMargin',
      'leftMargin',
      'orientation',
      'paperSize',
      'printGridlines',
      'printHeadings',
      'rightMargin',
      'topMargin',
      'zoom',
    ],
  };

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
  ) {
    super();
  }

  get orientation(): string {
    return this.setup().orientation ?? 'Portrait';
  }

  set orientation(orientation: unknown) {
    if (orientation !== 'Portrait' && orientation !== 'Landscape') throw invalidArgument();
    this.change({ orientation });
  }

  get paperSize(): string {
    return this.setup().paperSize ?? 'A4';
  }

  set paperSize(size: unknown) {
    if (typeof size !== 'string') throw invalidArgument();
    this.change({ paperSize: size });
  }

  get zoom(): object {
    return this.setup().zoom ?? { scale: 100 };
  }

  set zoom(zoom: unknown) {
    if (typeof zoom !== 'object' || zoom === null) throw invalidArgument();
    this.change({ zoom });
  }

  get centerHorizontally(): boolean {
    return this.setup().centerHorizontally ?? false;
  }

  set centerHorizontally(center: unknown) {
    this.change({ centerHorizontally: center === true });
  }

  get centerVertically(): boolean {
    return this.setup().centerVertically ?? false;
  }

  set centerVertically(center: unknown) {
    this.change({ centerVertically: center === true });
  }

  get printGridlines(): boolean {
    return this.setup().printGridlines ?? false;
  }

  set printGridlines(print: unknown) {
    this.change({ printGridlines: print === true });
  }

  get printHeadings(): boolean {
    return this.setup().printHeadings ?? false;
  }

  set printHeadings(print: unknown) {
    this.change({ printHeadings: print === true });
  }

  get leftMargin(): number {
    return this.margin('left');
  }

  set leftMargin(points: unknown) {
    this.setMargin('left', points);
  }

  get rightMargin(): number {
    return this.margin('right');
  }

  set rightMargin(points: unknown) {
    this.setMargin('right', points);
  }

  get topMargin(): number {
    return this.margin('top');
  }

  set topMargin(points: unknown) {
    this.setMargin('top', points);
  }

  get bottomMargin(): number {
    return this.margin('bottom');
  }

  set bottomMargin(points: unknown) {
    this.setMargin('bottom', points);
  }

  get headerMargin(): number {
    return this.margin('header');
  }

  set headerMargin(points: unknown) {
    this.setMargin('header', points);
  }

  get footerMargin(): number {
    return this.margin('footer');
  }

  set footerMargin(points: unknown) {
    this.setMargin('footer', points);
  }

  setPrintArea(area: Range | string): void {
    this.change({ printArea: this.addressOf(area) });
  }

  getPrintArea(): Range {
    return this.getPrintAreaOrNullObject() ?? none('a print area');
  }

  getPrintAreaOrNullObject(): Range | null {
    return this.rangeOf(this.setup().printArea);
  }

  setPrintTitleRows(rows: Range | string): void {
    this.change({ printTitleRows: this.addressOf(rows) });
  }

  getPrintTitleRows(): Range {
    return this.getPrintTitleRowsOrNullObject() ?? none('print title rows');
  }

  getPrintTitleRowsOrNullObject(): Range | null {
    return this.rangeOf(this.setup().printTitleRows);
  }

  setPrintTitleColumns(columns: Range | string): void {
    this.change({ printTitleColumns: this.addressOf(columns) });
  }

  getPrintTitleColumns(): Range {
    return this.getPrintTitleColumnsOrNullObject() ?? none('print title columns');
  }

  getPrintTitleColumnsOrNullObject(): Range | null {
    return this.rangeOf(this.setup().printTitleColumns);
  }

  private readonly setup = (): PageSetup => this.book.extras.pageSetup?.[this.sheetId] ?? {};

  private readonly change = (change: PageSetup): void => {
    const all = (this.book.extras.pageSetup ??= {});
    all[this.sheetId] = { ...all[this.sheetId], ...change };
  };

  private readonly margin = (side: Margin): number => this.setup().margins?.[side] ?? defaultMargins[side];

  private readonly setMargin = (side: Margin, points: unknown): void => {
    if (typeof points !== 'number' || points < 0) throw invalidArgument();
    this.change({ margins: { ...this.setup().margins, [side]: points } });
  };

  private readonly addressOf = (range: Range | string): string =>
    localAddress(typeof range === 'string' ? resolveReference(this.book, range, this.sheetId).area : range.area);

  private readonly rangeOf = (address: string | undefined): Range | null =>
    address === undefined ? null : new Range(this.book, this.sheetId, parseAddress(address));
}

function none(what: string): never {
  throw itemNotFound(what);
}
