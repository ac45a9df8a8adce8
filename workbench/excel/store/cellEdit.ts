import { DeviceInputEventType } from '@univerjs/engine-render';
import { IEditorBridgeService, SetCellEditVisibleOperation } from '@univerjs/sheets-ui';
import type { Book } from './book';

const bridgeOf = (book: Book): IEditorBridgeService => book.injector.get(IEditorBridgeService);

/** The user is typing into a cell. */
export const isEditingCell = (book: Book): boolean => bridgeOf(book).isVisible().visible;

/** Resolves when nobody types into a cell (any more). */
export async function cellEditEnded(book: Book): Promise<void> {
  if (!isEditingCell(book)) return;
  await new Promise<void>((resolve) => {
    const subscription = bridgeOf(book).visible$.subscribe(({ visible }) => {
      if (visible) return;
      // The stream tells its present state at once, before there is a subscription to end.
      setTimeout(() => {
        subscription.unsubscribe();
        resolve();
      });
    });
  });
}

/** As the user does it by a double click on the active cell, and by Enter. */
export function setCellEdit(book: Book, editing: boolean): void {
  book.run(SetCellEditVisibleOperation.id, {
    visible: editing,
    eventType: DeviceInputEventType.Dblclick,
    unitId: book.unitId,
  });
}
