import type { Locale } from '../../locales/locale';

/** `auto` follows Excel's display language. */
export type LanguageChoice = Locale | 'auto';

/** Excel on the web gives each user of a shared browser an own partition. */
function key(): string {
  const partition = typeof Office === 'undefined' ? '' : (Office.context?.partitionKey ?? '');
  return `${partition}kefu.language`;
}

/** Kept per person in the browser; a browser that forbids storage simply forgets. */
export function readLanguage(): LanguageChoice {
  try {
    const stored = window.localStorage.getItem(key());
    return stored === 'zh-CN' || stored === 'en-US' ? stored : 'auto';
  } catch {
    return 'auto';
  }
}

export function writeLanguage(choice: LanguageChoice): void {
  try {
    if (choice === 'auto') window.localStorage.removeItem(key());
    else window.localStorage.setItem(key(), choice);
  } catch {
    // Without storage the choice lasts as long as the pane.
  }
}
