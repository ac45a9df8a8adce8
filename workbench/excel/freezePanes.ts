import type { IRange } from '@univerjs/core';
import { CancelFrozenCommand, SetFrozenCommand } from '@univerjs/sheets';
import { ApiObject, apiType } from '../office/richapi/object';
import { MAX_COLUMN, MAX_ROW } from '../model/a1';
import { invalidArgument, itemNotFound } from './errors';
import { Range } from './range';
import type { Book } from './store/book';
import { resolveReference } from './store/references';

export class WorksheetFreezePanes extends ApiObject {
  override readonly [apiType] = { name: 'WorksheetFreezePanes', scalars: [] };

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
  ) {
    super();
  }

  freezeRows(count = 1): void {
    this.freeze(positive(count), 0);
  }

  freezeColumns(count = 1): void {
    this.freeze(0, positive(count));
  }

  /** Freezes everything up to the range's bottom right corner. */
  freezeAt(range: Range | string): void {
    const { endRow, endColumn } =
      typeof range === 'string' ? resolveReference(this.book, range, this.sheetId).area : range.area;
    this.freeze(endRow === MAX_ROW ? 0 : endRow + 1, endColumn === MAX_COLUMN ? 0 : endColumn + 1);
  }

  unfreeze(): void {
    this.book.run(CancelFrozenCommand.id, this.target());
  }

  getLocation(): Range {
    const range = this.getLocationOrNullObject();
    if (range === null) throw itemNotFound('the frozen panes');
    return range;
  }

  getLocationOrNullObject(): Range | null {
    const { xSplit, ySplit } = this.book.sheet(this.sheetId).getFreeze();
    if (xSplit === 0 && ySplit === 0) return null;
    const area: IRange = {
      startRow: 0,
      startColumn: 0,
      endRow: ySplit === 0 ? MAX_ROW : ySplit - 1,
      endColumn: xSplit === 0 ? MAX_COLUMN : xSplit - 1,
    };
    return new Range(this.book, this.sheetId, area);
  }

  private readonly target = () => ({ unitId: this.book.unitId, subUnitId: this.sheetId });

  private readonly freeze = (rows: number, columns: number): void => {
    this.book.run(SetFrozenCommand.id, {
      ...this.target(),
      ySplit: rows,
      xSplit: columns,
      startRow: rows === 0 ? -1 : rows,
      startColumn: columns === 0 ? -1 : columns,
    });
  };
}

function positive(count: number): number {
  if (!Number.isInteger(count) || count < 1) throw invalidArgument();
  return count;
}
