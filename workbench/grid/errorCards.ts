import type { IDisposable, Injector } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { ISheetLocationBase } from '@univerjs/sheets';
import { CellAlertManagerService, CellAlertType, HoverManagerService } from '@univerjs/sheets-ui';
import { debounceTime } from 'rxjs';

export interface ErrorMessage {
  /** `#VALUE!`, or whatever the cell shows. */
  error: string;
  message: string;
}

type CardKey = 'workbench.hovered-error' | 'workbench.selected-error';

const hoverDelay = 100;

/** The text an add-in function gave with its error, in a card beside the cell under the pointer and the selected one. */
export function showErrorCards(
  univerAPI: FUniver,
  injector: Injector,
  messageAt: (sheetId: string, row: number, column: number) => ErrorMessage | undefined,
): IDisposable {
  const alerts = injector.get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  const messageOf = ({ subUnitId, row, col }: ISheetLocationBase) => messageAt(subUnitId, row, col);
  // The grid's own alert would say only what kind of error it is.
  alerts.showAlert = (alert) => {
    if (messageOf(alert.location) === undefined) show(alert);
  };

  let selected: ISheetLocationBase | undefined;
  const card = (key: CardKey, location: ISheetLocationBase | undefined) => {
    alerts.removeAlert(key);
    const known = location && messageOf(location);
    if (location === undefined || known === undefined) return;
    const { error: title, message } = known;
    show({ key, type: CellAlertType.ERROR, title, message, location, width: 260, height: 74 });
  };

  const selection = univerAPI.addEvent(univerAPI.Event.SelectionChanged, ({ workbook, worksheet, selections }) => {
    const [range, ...others] = selections;
    const single =
      others.length === 0 && range?.startRow === range?.endRow && range?.startColumn === range?.endColumn
        ? range
        : undefined;
    selected = single && {
      unitId: workbook.getId(),
      subUnitId: worksheet.getSheetId(),
      row: single.startRow,
      col: single.startColumn,
    };
    card('workbench.selected-error', selected);
  });
  const hover = injector
    .get(HoverManagerService)
    .currentCell$.pipe(debounceTime(hoverDelay))
    .subscribe((cell) => {
      const location = cell?.location;
      const hasCard = location?.row === selected?.row && location?.col === selected?.col;
      card('workbench.hovered-error', hasCard ? undefined : location);
    });
  return {
    dispose() {
      selection.dispose();
      hover.unsubscribe();
    },
  };
}
