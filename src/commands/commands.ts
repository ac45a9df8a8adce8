import { openPage, type PageName } from '../taskpane/shell/navigation';

/**
 * What the ribbon's buttons, the context menu of cells and the keyboard shortcuts do, by the names that manifest.xml and
 * assets/shortcuts.json give them; they run in the pane's own runtime.
 */
const destinations: Record<string, { page: PageName; task?: string } | null> = {
  openToday: { page: 'today' },
  openReview: { page: 'review' },
  openScoring: { page: 'quality', task: 'scoring' },
  openCheck: { page: 'check' },
  openTemplates: { page: 'templates' },
  openFormulas: { page: 'formulas' },
  openExplain: { page: 'explain' },
  openPane: null,
};

export function associateCommands(): void {
  for (const [name, destination] of Object.entries(destinations)) {
    // A shortcut comes without an event.
    Office.actions.associate(name, (event?: Office.AddinCommands.Event) => {
      if (destination !== null) openPage(destination.page, destination.task);
      // Until it is told of the end, Excel keeps the button busy.
      void Office.addin.showAsTaskpane().finally(() => event?.completed());
    });
  }
}
