import {
  ICommandService,
  type ICommandInfo,
  type IDisposable,
  type IExecutionOptions,
  type IRange,
} from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetStyleCommand,
  SetBorderCommand,
  SetWorksheetActiveOperation,
  type IInsertSheetMutationParams,
  type IRemoveSheetMutationParams,
  type ISetRangeValuesMutationParams,
  type ISetWorksheetActiveOperationParams,
} from '@univerjs/sheets';
import { EventType, workbookTarget } from '../../office/events';
import { intersect, localAddress } from '../reference';
import type { Book } from './book';
import { selection } from './selection';
import { listTables } from './tables';

/** Hears Univer's commands and tells the add-in, in Excel's terms, whoever made the change. */
export function watchBook(book: Book, onSelection: () => void): IDisposable {
  const { events } = book;
  let activeSheet = book.activeSheetId();
  let shownSelection = '';
  const source = () => (book.remote ? 'Remote' : 'Local');

  const changed = (params: ISetRangeValuesMutationParams) => {
    const { subUnitId, cellValue, trigger } = params;
    if (trigger === SetStyleCommand.id || trigger === SetBorderCommand.id) return;
    const range = extentOf(cellValue);
    if (range === null) return;
    const address = localAddress(range);
    const common = { address, changeType: 'RangeEdited', source: source(), worksheetId: subUnitId };
    events.raise(EventType.worksheetChanged, [subUnitId, workbookTarget], {
      ...common,
      shiftDirection: 'None',
      triggerSource: 'Unknown',
    });
    for (const table of listTables(book)) {
      const part = table.subUnitId === subUnitId ? intersect(table.range, range) : null;
      if (part === null) continue;
      events.raise(EventType.tableChanged, [table.id], { ...common, address: localAddress(part), tableId: table.id });
    }
  };

  const activated = (sheetId: string) => {
    if (book.switchingSheets || sheetId === activeSheet) return;
    events.raise(EventType.worksheetDeactivated, [activeSheet, workbookTarget], { worksheetId: activeSheet });
    activeSheet = sheetId;
    events.raise(EventType.worksheetActivated, [sheetId, workbookTarget], { worksheetId: sheetId });
  };

  const selected = () => {
    if (book.switchingSheets) return;
    const { sheetId, areas } = selection(book);
    const address = areas.map(localAddress).join(',');
    if (shownSelection === `${sheetId} ${address}`) return;
    shownSelection = `${sheetId} ${address}`;
    events.raise(EventType.worksheetSelectionChanged, [sheetId, workbookTarget], { address, worksheetId: sheetId });
    onSelection();
  };

  const heard = ({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions) => {
    switch (id) {
      case SetRangeValuesMutation.id:
        // Results of the formula engine come this way too; they are no changes.
        if (options?.onlyLocal !== true && options?.applyFormulaCalculationResult !== true) {
          changed(params as ISetRangeValuesMutationParams);
        }
        break;
      case InsertSheetMutation.id: {
        const worksheetId = (params as IInsertSheetMutationParams).sheet.id;
        events.raise(EventType.worksheetAdded, [workbookTarget], { source: source(), worksheetId });
        break;
      }
      case RemoveSheetMutation.id: {
        const worksheetId = (params as IRemoveSheetMutationParams).subUnitId;
        events.raise(EventType.worksheetDeleted, [workbookTarget], { source: source(), worksheetId });
        break;
      }
      case SetWorksheetActiveOperation.id:
        activated((params as ISetWorksheetActiveOperationParams).subUnitId);
        break;
      case SetSelectionsOperation.id:
        selected();
        break;
    }
  };
  return book.injector.get(ICommandService).onCommandExecuted(heard);
}

/** The rectangle around the cells of a mutation; null when there are none. */
function extentOf(cells: ISetRangeValuesMutationParams['cellValue']): IRange | null {
  const range = { startRow: Infinity, endRow: -1, startColumn: Infinity, endColumn: -1 };
  for (const row of Object.keys(cells ?? {}).map(Number)) {
    const used = Object.keys(cells?.[row] ?? {}).map(Number);
    const [first, last] = [used[0], used.at(-1)];
    if (first === undefined || last === undefined) continue;
    range.startRow = Math.min(range.startRow, row);
    range.endRow = Math.max(range.endRow, row);
    range.startColumn = Math.min(range.startColumn, first);
    range.endColumn = Math.max(range.endColumn, last);
  }
  return range.endRow < 0 ? null : range;
}
