import { defaultTableLook, type TableLook } from '../../model/table';
import { rangeName } from '../../model/a1';
import { toStored } from '../formula/formulaText';
import { applyEdits, setAttributes, type TextEdit } from '../package/edits';
import type { OoxmlPackage } from '../package/package';
import { attribute, child, children, element, escapeText, escapeXml, parseXml, XML_DECLARATION } from '../package/xml';
import { readTables } from '../read/tableReader';
import type { TableJson } from '../resources';
import { RELATIONSHIPS_NAMESPACE, SPREADSHEET_NAMESPACE } from './namespaces';
import type { SectionEditor } from './sectionEditor';

const TABLE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

const lookOf = (table: TableJson): TableLook => ({
  ...defaultTableLook,
  ...(table.meta.look as Partial<TableLook> | undefined),
});

/** Where the filter arrows stand: on the header and the rows below it, without the totals. */
const filterRange = (table: TableJson): string =>
  rangeName({ ...table.range, endRow: table.range.endRow - (lookOf(table).showTotals ? 1 : 0) });

/** Line breaks in a column's name are written as Excel's escape. */
const columnName = (name: string): string => name.replace(/\n/g, '_x000a_');

function tableXml(table: TableJson, id: number, columnNames: readonly string[]): string {
  const look = lookOf(table);
  const header = table.options.showHeader !== false;
  const columns = columnNames.map((name, i) => {
    const formula = table.columns[i]?.formula;
    const inner = formula ? `<calculatedColumnFormula>${escapeText(toStored(formula))}</calculatedColumnFormula>` : '';
    return element('tableColumn', { id: i + 1, name: columnName(name) }, inner);
  });
  const style = element('tableStyleInfo', {
    name: look.style || undefined,
    showFirstColumn: look.highlightFirstColumn,
    showLastColumn: look.highlightLastColumn,
    showRowStripes: look.showBandedRows,
    showColumnStripes: look.showBandedColumns,
  });
  const attributes = {
    xmlns: SPREADSHEET_NAMESPACE,
    id,
    name: table.name,
    displayName: table.name,
    ref: rangeName(table.range),
    headerRowCount: header ? undefined : 0,
    totalsRowCount: look.showTotals ? 1 : undefined,
    totalsRowShown: look.showTotals ? undefined : 0,
  };
  const filter = header && look.showFilterButton ? element('autoFilter', { ref: filterRange(table) }) : '';
  return (
    XML_DECLARATION +
    element('table', attributes, filter + element('tableColumns', { count: columns.length }, columns.join('')) + style)
  );
}

/** What a table part says, to see whether the grid's table still says the same. */
const essence = (table: TableJson, names: readonly string[]): string =>
  JSON.stringify([table.name, rangeName(table.range), lookOf(table), table.options.showHeader !== false, names]);

/** Texts in the header row are the names of the columns: Excel repairs a file in which they differ. */
export type HeaderTexts = (row: number, column: number) => string;

function columnNames(table: TableJson, headers: HeaderTexts): string[] {
  const { startRow, startColumn, endColumn } = table.range;
  const names: string[] = [];
  for (let column = startColumn; column <= endColumn; column += 1) {
    const own = table.columns[column - startColumn]?.displayName ?? '';
    const text = table.options.showHeader === false ? own : headers(startRow, column) || own;
    const base = text || `列${column - startColumn + 1}`;
    let name = base;
    for (let n = 2; names.some((each) => each.toLowerCase() === name.toLowerCase()); n += 1) name = `${base}${n}`;
    names.push(name);
  }
  return names;
}

/** Keeps what is not understood (totals formulas, sort states, extension lists) when only name, size or look changed. */
function patchedTable(xml: string, part: string, table: TableJson, names: readonly string[]): string | undefined {
  const root = parseXml(xml, part);
  const columns = children(child(root, 'tableColumns'), 'tableColumn');
  const look = lookOf(table);
  if (columns.length !== names.length || Number(attribute(root, 'totalsRowCount') ?? 0) > 0 !== look.showTotals)
    return undefined;
  const edits: TextEdit[] = [
    setAttributes(xml, root, {
      name: escapeXml(table.name),
      displayName: escapeXml(table.name),
      ref: rangeName(table.range),
    }),
  ];
  columns.forEach((column, i) => {
    const name = names[i] ?? '';
    if (attribute(column, 'name') !== columnName(name))
      edits.push(setAttributes(xml, column, { name: escapeXml(columnName(name)) }));
  });
  const filter = child(root, 'autoFilter');
  if ((filter !== undefined) !== (look.showFilterButton && table.options.showHeader !== false)) return undefined;
  if (filter) edits.push(setAttributes(xml, filter, { ref: filterRange(table) }));
  const style = child(root, 'tableStyleInfo');
  if (style) {
    edits.push(
      setAttributes(xml, style, {
        name: look.style ? escapeXml(look.style) : undefined,
        showFirstColumn: String(Number(look.highlightFirstColumn)),
        showLastColumn: String(Number(look.highlightLastColumn)),
        showRowStripes: String(Number(look.showBandedRows)),
        showColumnStripes: String(Number(look.showBandedColumns)),
      }),
    );
  }
  return applyEdits(xml, edits);
}

function nextTableId(book: OoxmlPackage): number {
  const ids = book
    .list()
    .filter((name) => /^xl\/tables\/[^/]+\.xml$/i.test(name))
    .map((name) => Number(attribute(parseXml(book.requireText(name), name), 'id') ?? 0));
  return Math.max(0, ...ids) + 1;
}

export function patchTables(
  editor: SectionEditor,
  book: OoxmlPackage,
  sheetPart: string,
  tables: readonly TableJson[],
  headers: HeaderTexts,
): void {
  const stored = readTables(book, sheetPart);
  const parts = new Map(stored.map((table) => [String(table.meta.part), table]));
  const kept = new Set<string>();
  let listChanged = false;
  const ids = new Map(book.relationships(sheetPart).map(({ target, id }) => [target, id]));
  const partIds: string[] = [];
  for (const table of tables) {
    const names = columnNames(table, headers);
    const part = typeof table.meta.part === 'string' ? table.meta.part : undefined;
    const old = part === undefined ? undefined : parts.get(part);
    if (part !== undefined && old) {
      kept.add(part);
      partIds.push(ids.get(part) ?? '');
      if (
        essence(
          old,
          old.columns.map(({ displayName }) => displayName),
        ) === essence(table, names)
      )
        continue;
      const xml = book.requireText(part);
      const id = Number(attribute(parseXml(xml, part), 'id') ?? 0) || nextTableId(book);
      book.setText(part, patchedTable(xml, part, table, names) ?? tableXml(table, id, names));
    } else {
      const name = book.freeName('xl/tables/table#.xml');
      book.add(name, tableXml(table, nextTableId(book), names), TABLE_TYPE);
      partIds.push(book.relate(sheetPart, 'table', name));
      listChanged = true;
    }
  }
  for (const part of parts.keys()) {
    if (kept.has(part)) continue;
    listChanged = true;
    book.unrelate(sheetPart, ids.get(part) ?? '');
    book.remove(part);
  }
  if (!listChanged) return;
  const inner = partIds.map((id) => element('tablePart', { 'xmlns:r': RELATIONSHIPS_NAMESPACE, 'r:id': id })).join('');
  editor.replace('tableParts', inner && element('tableParts', { count: partIds.length }, inner));
}
