import type { IDisposable, Injector } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { CellAlertManagerService, CellAlertType } from '@univerjs/sheets-ui';

const selectionAlert = 'workbench.selected-error';

export interface ErrorMessage {
  /** `#VALUE!`, or whatever the cell shows. */
  error: string;
  message: string;
}

/** The text an add-in function gave with its error, beside the cell: on hover in place of the grid's own, and on selection. */
export function showErrorCards(
  univerAPI: FUniver,
  injector: Injector,
  messageAt: (sheetId: string, row: number, column: number) => ErrorMessage | undefined,
): IDisposable {
  const alerts = injector.get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  const dressed = (alert: Parameters<typeof show>[0]) => {
    const { subUnitId, row, col } = alert.location;
    const known = messageAt(subUnitId, row, col);
    if (known === undefined) return alert;
    return { ...alert, title: known.error, message: known.message, width: 260, height: 74 };
  };
  alerts.showAlert = (alert) => show(dressed(alert));

  const onSelection = univerAPI.addEvent(univerAPI.Event.SelectionChanged, ({ workbook, worksheet, selections }) => {
    alerts.removeAlert(selectionAlert);
    const only = selections.length === 1 ? selections[0] : undefined;
    if (only === undefined || only.startRow !== only.endRow || only.startColumn !== only.endColumn) return;
    const location = {
      unitId: workbook.getId(),
      subUnitId: worksheet.getSheetId(),
      row: only.startRow,
      col: only.startColumn,
    };
    if (messageAt(location.subUnitId, location.row, location.col) === undefined) return;
    alerts.showAlert({
      key: selectionAlert,
      type: CellAlertType.ERROR,
      title: '',
      message: '',
      width: 260,
      height: 74,
      location,
    });
  });
  return { dispose: () => onSelection.dispose() };
}
