import type { Locale } from '../../locales/locale';
import type { Cell } from '../../workbook/matrix';
import type { TableKind } from '../../workbook/tables';
import type { Content, SheetPlan } from '../../workbook/write/sheetPlan';
import { composeTables, designSheets } from './compose';
import { designTable, type MarkItem } from './design';
import { templates } from './gallery';

export interface FilledSheet {
  /** The name the gallery would give it. */
  name: string;
  /** @param people what persons are picked from, as a reference; null for no list */
  compose: (name: string, people: string | null) => SheetPlan[];
}

/** A sheet as the gallery makes it, with rows of one's own, each as a function from a role to its cell, in place of its samples. */
export function filledSheet(
  kind: TableKind,
  rows: readonly ((role: string) => Content)[],
  locale: Locale,
  items?: readonly MarkItem[],
): FilledSheet {
  const template = templates.find((candidate) => candidate.kind === kind);
  if (!template) throw new RangeError(`The gallery has no ${kind}`);
  const design = designTable(template, locale, items);
  const filled = { ...design, rows: rows.map((cellOf) => design.columns.map(({ role }) => plain(cellOf(role)))) };
  const sheets = designSheets([filled], locale);
  return {
    name: sheets[0]?.name ?? design.title,
    compose: (name, people) => composeTables(sheets, [name], people, locale),
  };
}

/** On a new sheet every text stays a text. */
function plain(content: Content): Cell {
  if (content === null) return '';
  if (typeof content !== 'object') return content;
  return 'text' in content ? content.text : '';
}
