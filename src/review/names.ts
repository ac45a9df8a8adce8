import { ledgerOf, ledgerRoleTitle } from '../ledgers';
import { review as reviewEnglish } from '../locales/en-US/review';
import { tables as tablesEnglish } from '../locales/en-US/tables';
import type { Locale } from '../locales/locale';
import { review as reviewChinese } from '../locales/zh-CN/review';
import { tables as tablesChinese } from '../locales/zh-CN/tables';
import type { TableKind } from '../workbook/tables';
import { tableKinds } from '../workbook/vocabulary/kinds';

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

/** Kept by the add-in itself, on its own sheets. */
const ownKinds: readonly TableKind[] = ['samplingLog', 'samplingQuotas', 'qaEdits', 'payRecords', 'payPolicies'];
/** What most people look for first. */
const firstKinds: readonly TableKind[] = ['roster', 'qaDetail', 'dailyReport', 'fit', 'chatLog', 'conversations'];

export type KindGroup = 'records' | 'policies' | 'ledgers';

/** The kinds a table can be said to be, in the groups they are offered in. */
export function kindsToChoose(): Record<KindGroup, TableKind[]> {
  const kinds = tableKinds([]).filter(({ kind }) => !ownKinds.includes(kind));
  const of = (group: KindGroup) =>
    kinds.flatMap((spec) => (groupOf(spec.kind, spec.policy) === group ? [spec.kind] : []));
  const records = [...firstKinds, ...of('records').filter((kind) => !firstKinds.includes(kind))];
  return { records, policies: of('policies'), ledgers: of('ledgers') };
}

function groupOf(kind: TableKind, policy: boolean): KindGroup {
  if (policy) return 'policies';
  return ledgerOf(kind) ? 'ledgers' : 'records';
}
