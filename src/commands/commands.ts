import { openPage, type PageName } from '../taskpane/shell/navigation';

/** The ribbon's buttons, by the names manifest.xml gives them; they run in the pane's own runtime. */
const destinations: Record<string, PageName | null> = {
  openReview: 'review',
  openCheck: 'check',
  openTemplates: 'templates',
  openFormulas: 'formulas',
  openPane: null,
};

export function associateCommands(): void {
  for (const [name, page] of Object.entries(destinations)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      if (page !== null) openPage(page);
      // Until it is told of the end, Excel keeps the button busy.
      void Office.addin.showAsTaskpane().finally(() => event.completed());
    });
  }
}
