import type { FUniver } from '@univerjs/core/facade';
import { ContextMenuGroup, ContextMenuPosition } from '@univerjs/ui';
import '@univerjs/ui/facade';

/** Adds an entry to the menu that a right click on a cell opens. */
export function addToCellMenu(
  univerAPI: FUniver,
  { id, label }: { id: string; label: string },
  action: () => void,
): void {
  univerAPI.createMenu({ id, title: label, action }).appendTo([ContextMenuPosition.MAIN_AREA, ContextMenuGroup.OTHERS]);
}
