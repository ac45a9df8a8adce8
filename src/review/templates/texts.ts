import { sayFrom, type Locale, type Say } from '../../locales/locale';
import { tables as tablesEnglish } from '../../locales/en-US/tables';
import { templates as templatesEnglish } from '../../locales/en-US/templates';
import { tables as tablesChinese } from '../../locales/zh-CN/tables';
import { templates as templatesChinese } from '../../locales/zh-CN/templates';

type MessageKey = keyof typeof templatesChinese;

export type SayOfTemplates = Say<MessageKey>;

export const sayOfTemplates = sayFrom<MessageKey>({ 'zh-CN': templatesChinese, 'en-US': templatesEnglish });

const roles: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  'zh-CN': tablesChinese,
  'en-US': tablesEnglish,
};

/** What a role is called, or null for one that the vocabulary does not know: a rubric's item, a measure of the table's own. */
export const roleLabel = (role: string, locale: Locale): string | null => roles[locale][`tables.role.${role}`] ?? null;
