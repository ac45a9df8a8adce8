import {
  RemoveSheetFilterCommand,
  ClearSheetsFilterCriteriaCommand,
  ReCalcSheetsFilterCommand,
  SetSheetFilterRangeCommand,
  SetSheetsFilterCriteriaCommand,
  SheetsFilterService,
  type FilterModel,
} from '@univerjs/sheets-filter';
import { ApiObject, apiType } from '../office/richapi/object';
import { invalidArgument, itemNotFound, notImplemented } from './errors';
import { Range } from './range';
import type { Book } from './store/book';
import { resolveReference } from './store/references';

interface FilterCriteria {
  filterOn?: string;
  values?: unknown[];
}

/** A sheet's own filter; of criteria only lists of values. */
export class AutoFilter extends ApiObject {
  override readonly [apiType] = { name: 'AutoFilter', scalars: ['enabled', 'isDataFiltered'] };

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
  ) {
    super();
  }

  get enabled(): boolean {
    return this.model() !== null;
  }

  get isDataFiltered(): boolean {
    return (this.model()?.filteredOutRows.size ?? 0) > 0;
  }

  apply(range: Range | string, columnIndex?: number, criteria?: FilterCriteria): void {
    this.book.assertWritable(this.sheetId, undefined, 'allowAutoFilter');
    const area = typeof range === 'string' ? resolveReference(this.book, range, this.sheetId).area : range.area;
    if (this.enabled) this.remove();
    this.book.run(SetSheetFilterRangeCommand.id, { ...this.target(), range: area });
    if (columnIndex === undefined || columnIndex === null) return;
    if (criteria?.filterOn !== 'Values' || !Array.isArray(criteria.values))
      throw notImplemented('filters other than lists of values');
    const col = area.startColumn + columnIndex;
    if (columnIndex < 0 || col > area.endColumn) throw invalidArgument();
    const filters = criteria.values.map(String);
    this.book.run(SetSheetsFilterCriteriaCommand.id, {
      ...this.target(),
      col,
      criteria: { colId: columnIndex, filters: { filters } },
    });
  }

  clearCriteria(): void {
    this.book.run(ClearSheetsFilterCriteriaCommand.id, this.target());
  }

  reapply(): void {
    this.book.run(ReCalcSheetsFilterCommand.id, this.target());
  }

  remove(): void {
    this.book.run(RemoveSheetFilterCommand.id, this.target());
  }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (range === null) throw itemNotFound('a filter');
    return range;
  }

  getRangeOrNullObject(): Range | null {
    const model = this.model();
    return model === null ? null : new Range(this.book, this.sheetId, model.getRange());
  }

  private readonly target = () => ({ unitId: this.book.unitId, subUnitId: this.sheetId });

  private readonly model = (): FilterModel | null =>
    this.book.injector.get(SheetsFilterService).getFilterModel(this.book.unitId, this.sheetId) ?? null;
}
