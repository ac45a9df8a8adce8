/** The two languages of the product; Chinese is the first. */
export type Locale = 'zh-CN' | 'en-US';

export const defaultLocale: Locale = 'zh-CN';

/** Any Chinese display language reads Chinese, every other one English. */
export function localeOf(displayLanguage: string | undefined): Locale {
  return displayLanguage === undefined || /^zh\b/i.test(displayLanguage) ? 'zh-CN' : 'en-US';
}

export type MessageParameters = Readonly<Record<string, string | number>>;

/** Fills `{name}` places; a missing parameter stays visible as its place, so that it is noticed. */
export function fill(template: string, parameters: MessageParameters = {}): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => String(parameters[name] ?? place));
}

/** Messages in both languages under the same keys. */
export type Catalogue<K extends string> = Readonly<Record<Locale, Readonly<Record<K, string>>>>;

/** A message in one language. */
export type Say<K extends string> = (key: K, parameters?: MessageParameters) => string;

/** `const say = sayFrom(catalogue)(locale)`. */
export const sayFrom =
  <K extends string>(catalogue: Catalogue<K>) =>
  (locale: Locale): Say<K> =>
  (key, parameters) =>
    fill(catalogue[locale][key], parameters);
