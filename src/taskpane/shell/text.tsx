import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { translate, type MessageKey } from '../../locales';
import { localeOf, type Locale, type MessageParameters } from '../../locales/locale';
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

export type Text = (key: MessageKey, parameters?: MessageParameters) => string;

/** The message lookup of the pane's language: `const text = useText(); text('review.next')`. */
export function useText(): Text {
  const { locale } = useLanguage();
  return useMemo(() => (key, parameters) => translate(locale, key, parameters), [locale]);
}
