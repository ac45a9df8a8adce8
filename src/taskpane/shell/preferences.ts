import type { Locale } from '../../locales/locale';

/** `auto` follows Excel's display language. */
export type LanguageChoice = Locale | 'auto';

/** Excel on the web gives each user of a shared browser an own partition. */
function keyOf(name: string): string {
  const partition = typeof Office === 'undefined' ? '' : (Office.context?.partitionKey ?? '');
  return `${partition}kefu.${name}`;
}

/** Something kept per person in the browser; a browser that forbids storage simply forgets. */
export function readStored(name: string): string | null {
  try {
    return window.localStorage.getItem(keyOf(name));
  } catch {
    return null;
  }
}

/** @param value null forgets it */
export function writeStored(name: string, value: string | null): void {
  try {
    if (value === null) window.localStorage.removeItem(keyOf(name));
    else window.localStorage.setItem(keyOf(name), value);
  } catch {
    // Without storage it lasts as long as the pane.
  }
}

export function readLanguage(): LanguageChoice {
  const stored = readStored('language');
  return stored === 'zh-CN' || stored === 'en-US' ? stored : 'auto';
}

export const writeLanguage = (choice: LanguageChoice): void =>
  writeStored('language', choice === 'auto' ? null : choice);
