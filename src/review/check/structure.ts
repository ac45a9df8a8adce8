import { areaName, cellName, parseArea } from '../../workbook/address';
import { cellAt, isBlank, textAt, type SheetMatrix } from '../../workbook/matrix';
import type { DataTable } from '../../workbook/recognise';
import { foldHeader } from '../../workbook/vocabulary/headerText';
import { tableKinds } from '../../workbook/vocabulary/kinds';
import { partOf } from '../tables/parts';
import { Tally, type Findings } from './findings';
import { rowStates, type TableView } from './tableView';

/** Columns that are missing or were guessed, and mark columns of rubric items that have none. */
export function checkMapping(view: TableView, year: number, findings: Findings): void {
  const { table } = view;
  // The export of a day or a month may tell it by its name alone.
  const isDatedByName = table.kind === 'dailyReport' && partOf(table, year).period !== null;
  for (const { role, required, column, match } of table.columns) {
    const words = { role: [{ role }] };
    if (column !== null && match === 'fuzzy') {
      const link = { sheet: table.sheet, cell: headerCell(table, column) };
      findings.inTable(
        view,
        'check.finding.guessedColumn',
        'info',
        link,
        { header: table.headers[column] ?? '' },
        { words },
      );
    }
    if (column !== null) continue;
    if (role === 'date' && isDatedByName) continue;
    if (required) findings.inTable(view, 'check.finding.missingColumn', 'error', view.top, {}, { words });
    else if (role.startsWith('mark:') && table.kind === 'qaDetail') {
      const item = role.slice(role.indexOf(':') + 1);
      findings.inTable(view, 'review.warning.itemWithoutMarks', 'warning', view.top, { item });
    }
  }
}

/** Further columns with the title of one that is read, as of a second platform's block: what stands there is not counted. */
export function checkRepeatedTitles(view: TableView, findings: Findings): void {
  const { table } = view;
  const titles = table.headers.map(foldHeader);
  const used = new Set(table.columns.map(({ column }) => column));
  for (const { column } of table.columns) {
    if (column === null) continue;
    const more = titles.flatMap((title, i) => (title === titles[column] && !used.has(i) ? [i] : []));
    const [first] = more;
    if (first === undefined) continue;
    const link = { sheet: table.sheet, cell: headerCell(table, first) };
    const header = table.headers[column] ?? '';
    const read = headerCell(table, column);
    findings.inTable(
      view,
      'check.finding.repeatedTitle',
      'warning',
      link,
      { header, read, count: more.length },
      { count: more.length },
    );
  }
}

/** The last row of the header names the columns; units may stand between it and the data. */
const headerCell = ({ address, headerRows, firstColumn }: DataTable, column: number): string =>
  cellName(parseArea(address).row + headerRows - 1, firstColumn + column);

/** Signatures and notes below the data are no rows, which a reader of the sheet should know. */
export function checkFooters(view: TableView, findings: Findings): void {
  const { matrix, footers, firstColumn, headers, sheet } = view.table;
  const [first] = footers;
  if (first === undefined) return;
  const count = footers.length;
  const column = headers.findIndex((_, i) => !isBlank(cellAt(matrix, first, firstColumn + i))) + firstColumn;
  const value = textAt(matrix, first, column).slice(0, longestShown);
  findings.inTable(
    view,
    'check.finding.footers',
    'info',
    { sheet, cell: cellName(first, column) },
    { count, value },
    { count },
  );
}

/** Of a footer, as much as tells which it is. */
const longestShown = 20;

/** 汇总 and 合计 with data below them: they are left out, which a reader of the sheet should know. */
export function checkTotals(view: TableView, findings: Findings): void {
  const { states } = view;
  const last = states.lastIndexOf(rowStates.data);
  const totals = new Tally();
  for (let i = 0; i < last; i++) if (states[i] === rowStates.summary) totals.add(i);
  if (totals.count === 0) return;
  const row = view.table.firstRow + totals.first;
  const link = { sheet: view.table.sheet, cell: cellName(row, view.table.firstColumn) };
  findings.inTable(view, 'check.finding.totalRows', 'info', link, { count: totals.count }, { count: totals.count });
}

/** Rows below a gap that ended the table: they look like data and are not read. */
export function checkOutside(view: TableView, tables: readonly DataTable[], findings: Findings): void {
  const { matrix, firstColumn, headers, lastRow, sheet } = view.table;
  const width = headers.length;
  const end = Math.min(
    matrix.row + matrix.values.length,
    ...tables
      .filter((other) => other.matrix === matrix && other.firstRow > lastRow + 1 && meets(other, firstColumn, width))
      .map((other) => other.firstRow - 1),
  );
  const outside: number[] = [];
  for (let row = lastRow + 1; row < end; row++) {
    let filled = 0;
    for (let column = firstColumn; column < firstColumn + width; column++) {
      if (!isBlank(cellAt(matrix, row, column))) filled++;
    }
    // Notes and titles fill one cell; a row of data fills at least half.
    if (filled >= 2 && filled * 2 >= width && !view.table.footers.includes(row)) outside.push(row);
  }
  const [first] = outside;
  if (first === undefined) return;
  const link = { sheet, cell: cellName(first, firstColumn) };
  findings.inTable(
    view,
    'check.finding.rowsOutside',
    'warning',
    link,
    { count: outside.length, address: view.table.address },
    { count: outside.length },
  );
}

const meets = ({ firstColumn, headers }: DataTable, column: number, width: number): boolean =>
  firstColumn < column + width && column < firstColumn + headers.length;

/** Rows looked at for a header that almost is one. */
const headRows = 15;

/** Sheets in which no table was recognised, with the kind they come nearest to and what that lacks. */
export function checkUnrecognised(
  sheets: readonly SheetMatrix[],
  tables: readonly DataTable[],
  findings: Findings,
): void {
  for (const sheet of sheets) {
    if (tables.some(({ matrix }) => matrix === sheet) || sheet.values.length < 2) continue;
    const near = nearestKind(sheet);
    if (!near) {
      const address = areaName({ row: sheet.row, column: sheet.column, rows: 1, columns: 1 });
      findings.add(
        'check.finding.noTable',
        'info',
        { sheet: sheet.name },
        { link: { sheet: sheet.name, cell: address } },
      );
      continue;
    }
    const link = { sheet: sheet.name, cell: cellName(near.row, sheet.column) };
    const words = {
      kind: [{ kind: near.kind }],
      roles: near.missing.map((role) => ({ role })),
    };
    findings.add('check.finding.almostTable', 'info', { ...link, row: near.row + 1 }, { link, words });
  }
}

interface NearKind {
  kind: DataTable['kind'];
  row: number;
  missing: string[];
}

/** The roles of each kind by their folded headers and aliases. */
const vocabulary = tableKinds([]).map(({ kind, columns }) => ({
  kind,
  required: columns.filter((spec) => spec.required).map(({ role }) => role),
  roles: new Map(
    columns.flatMap(({ role, headers, aliases = [] }) =>
      [...headers, ...aliases].map((title): [string, string] => [foldHeader(title), role]),
    ),
  ),
}));

/** The kind of which one row of the sheet has most headers, at least two. */
function nearestKind(sheet: SheetMatrix): NearKind | null {
  let best: (NearKind & { found: number }) | null = null;
  const width = sheet.values[0]?.length ?? 0;
  for (let row = sheet.row; row < sheet.row + Math.min(headRows, sheet.values.length); row++) {
    const headers = Array.from({ length: width }, (_, i) => foldHeader(textAt(sheet, row, sheet.column + i)));
    for (const { kind, required, roles } of vocabulary) {
      const found = new Set(headers.flatMap((text) => roles.get(text) ?? []));
      const missing = required.filter((role) => !found.has(role));
      if (found.size < 2 || missing.length === 0 || found.size <= (best?.found ?? 0)) continue;
      best = { kind, row, missing, found: found.size };
    }
  }
  return best;
}
