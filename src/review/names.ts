import { ledgerOf, ledgerRoleTitle } from '../ledgers';
import { review as reviewEnglish } from '../locales/en-US/review';
import { tables as tablesEnglish } from '../locales/en-US/tables';
import type { Locale } from '../locales/locale';
import { review as reviewChinese } from '../locales/zh-CN/review';
import { tables as tablesChinese } from '../locales/zh-CN/tables';
import type { TableKind } from '../workbook/tables';

type Messages = Readonly<Record<string, string>>;
const kinds: Readonly<Record<Locale, Messages>> = { 'zh-CN': reviewChinese, 'en-US': reviewEnglish };
const roles: Readonly<Record<Locale, Messages>> = { 'zh-CN': tablesChinese, 'en-US': tablesEnglish };

/** What a kind of table is called: a ledger by its own file, the others by the catalogue. */
export const kindTitle = (kind: TableKind, locale: Locale): string =>
  ledgerOf(kind)?.title[locale] ?? kinds[locale][`review.kind.${kind}`] ?? kind;

/** What a role is called, or null for one that no vocabulary knows: a rubric's item, a measure of the table's own. */
export const roleLabel = (kind: TableKind | null, role: string, locale: Locale): string | null =>
  (kind !== null && ledgerOf(kind) ? ledgerRoleTitle(kind, role, locale) : null) ??
  roles[locale][`tables.role.${role}`] ??
  ledgerRoleTitle(null, role, locale);

/** The same for people; `mark:服务用语` and `rating:…` are called by the table's own words after the colon. */
export const roleTitle = (kind: TableKind | null, role: string, locale: Locale): string =>
  roleLabel(kind, role, locale) ?? role.slice(role.indexOf(':') + 1);
