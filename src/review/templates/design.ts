import { defaultRubricRows } from '../../domain/quality/defaults';
import type { Locale } from '../../locales/locale';
import type { Cell } from '../../workbook/matrix';
import type { ColumnSpec } from '../../workbook/vocabulary/columns';
import { tableKinds } from '../../workbook/vocabulary/kinds';
import type { GalleryTemplate } from './gallery';
import type { Entry, SampleCell, TemplateColumn } from './template';
import { roleLabel } from '../names';

/** An item of the rubric, as the mark columns need it. */
export interface MarkItem {
  name: string;
  fullMark: number;
}

export const defaultMarkItems: readonly MarkItem[] = defaultRubricRows.map(({ item, fullMark }) => ({
  name: item ?? '',
  fullMark: fullMark ?? 0,
}));

export interface DesignedColumn extends Omit<TemplateColumn, 'header' | 'label' | 'note'> {
  /** As it stands on the sheet, Chinese. */
  header: string;
  /** What it is called in the language of the design. */
  label: string;
  note: string;
  required: boolean;
  /** Of a mark column. */
  fullMark?: number;
}

/** A template in one language, with a mark column for each item of a rubric: what is shown and what is written. */
export interface TableDesign {
  template: GalleryTemplate;
  title: string;
  columns: DesignedColumn[];
  rows: Cell[][];
}

/** @throws RangeError where the template is not as the vocabulary has its kind; a test walks them all */
export function designTable(
  template: GalleryTemplate,
  locale: Locale,
  items: readonly MarkItem[] = defaultMarkItems,
): TableDesign {
  const specs = tableKinds([]).find(({ kind }) => kind === template.kind)?.columns ?? [];
  const columns = template.columns.flatMap((column) => designColumn(template, column, specs, items, locale));
  return {
    template,
    title: template.title[locale],
    columns,
    rows: template.rows.map((row) => designRow(template.columns, row, items, locale)),
  };
}

/** Titles up to this length stand in one line, a Chinese character as wide as two others, beside the filter button. */
const shortHeader = 5;

function designColumn(
  { id, kind }: GalleryTemplate,
  { role, header, label, note, required = false, ...column }: TemplateColumn,
  specs: readonly ColumnSpec[],
  items: readonly MarkItem[],
  locale: Locale,
): DesignedColumn[] {
  const shared = { ...column, note: note[locale] };
  if (role === 'mark') {
    return items.map(({ name, fullMark }) => {
      // There are many of them: their names take two lines.
      const width = Math.max(shared.width, name.length + 2);
      return { ...shared, width, role: `mark:${name}`, header: name, label: name, required: false, fullMark };
    });
  }
  const known = specs.find((spec) => spec.role === role);
  const title = header ?? known?.headers[0];
  if (title === undefined) throw new RangeError(`${id}: ${kind} has no role ${role}`);
  const called = locale === 'zh-CN' ? title : (label?.[locale] ?? roleLabel(kind, role, locale) ?? title);
  const width = title.length <= shortHeader ? Math.max(shared.width, 2 * title.length + 4) : shared.width;
  return [{ ...shared, width, role, header: title, label: called, required: required || (known?.required ?? false) }];
}

function designRow(
  columns: readonly TemplateColumn[],
  row: readonly SampleCell[],
  items: readonly MarkItem[],
  locale: Locale,
): Cell[] {
  return columns.flatMap(({ entry }, i): Cell[] => {
    const cell = row[i] ?? null;
    if (entry.kind === 'mark') return marks(Array.isArray(cell) ? (cell as readonly number[]) : [], items);
    if (cell === null || typeof cell !== 'object') return [cell ?? ''];
    return [inLanguage(cell, locale)];
  });
}

const inLanguage = (cell: Exclude<SampleCell, string | number | null>, locale: Locale): Cell =>
  'zh-CN' in cell ? cell[locale] : '';

const marks = (shares: readonly number[], items: readonly MarkItem[]): Cell[] =>
  items.map(({ fullMark }, i) => {
    const share = shares[i % shares.length];
    return share === undefined ? '' : Math.round(share * fullMark);
  });

/** Excel's number formats, by what a cell takes. */
const numberFormats: Partial<Record<Entry['kind'], string>> = {
  id: '@',
  month: '@',
  integer: '#,##0',
  yuan: '#,##0.00',
  percent: '0.0%',
  date: 'yyyy-mm-dd',
  time: 'hh:mm:ss',
  dateTime: 'yyyy-mm-dd hh:mm',
};

export const numberFormatOf = ({ kind }: Entry): string | undefined => numberFormats[kind];

const leftKinds: ReadonlySet<Entry['kind']> = new Set(['text', 'longText', 'person']);
const rightKinds: ReadonlySet<Entry['kind']> = new Set(['integer', 'yuan', 'percent']);

/** Texts stand left, amounts right, what is short and of one form in the middle. */
export const alignmentOf = ({ kind }: Entry): 'Left' | 'Right' | 'Center' =>
  leftKinds.has(kind) ? 'Left' : rightKinds.has(kind) ? 'Right' : 'Center';
