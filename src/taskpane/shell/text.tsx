import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { paneMessages, sayInPane, type MessageKey } from '../../locales';
import { localeOf, sayFrom, type Catalogue, type Locale, type Say } from '../../locales/locale';
import { readLanguage, writeLanguage, type LanguageChoice } from './preferences';

interface Language {
  locale: Locale;
  choice: LanguageChoice;
  choose: (choice: LanguageChoice) => void;
}

const LanguageContext = createContext<Language | null>(null);

/** Speaks Excel's display language unless the person chose another. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [choice, setChoice] = useState(readLanguage);
  const officeLanguage = typeof Office === 'undefined' ? undefined : Office.context?.displayLanguage;
  const locale = choice === 'auto' ? localeOf(officeLanguage ?? navigator.language) : choice;
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const language = useMemo(
    () => ({
      locale,
      choice,
      choose: (next: LanguageChoice) => {
        writeLanguage(next);
        setChoice(next);
      },
    }),
    [locale, choice],
  );
  return <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>;
}

export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (!language) throw new Error('LanguageProvider is missing');
  return language;
}

export type Text = Say<MessageKey>;

/** The message lookup of the pane's language: `const text = useText(); text('wizard.next')`. */
export function useText(): Text {
  const { locale } = useLanguage();
  return useMemo(() => sayInPane(locale), [locale]);
}

/**
 * A `useText` that knows a page's own messages too. They load with the page:
 * `export const useCheckText = pageTexts({ 'zh-CN': chinese, 'en-US': english });`
 */
export function pageTexts<K extends string>(own: Catalogue<K>): () => Say<K | MessageKey> {
  const say = sayFrom<K | MessageKey>({
    'zh-CN': { ...paneMessages['zh-CN'], ...own['zh-CN'] },
    'en-US': { ...paneMessages['en-US'], ...own['en-US'] },
  });
  return function usePageText() {
    const { locale } = useLanguage();
    return useMemo(() => say(locale), [locale]);
  };
}
