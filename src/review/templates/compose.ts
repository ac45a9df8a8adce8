import type { Locale } from '../../locales/locale';
import { cellName, columnName, reference, type Area } from '../../workbook/address';
import { SheetComposer } from '../../workbook/write/composer';
import type { Cell } from '../../workbook/matrix';
import type { Content, HighlightPlan, Look, SheetPlan } from '../../workbook/write/sheetPlan';
import { alignmentOf, numberFormatOf, type DesignedColumn, type TableDesign } from './design';
import type { TemplateHighlight } from './template';
import { sayOfTemplates, type SayOfTemplates } from './texts';
import { validationOf } from './validation';

/** The sheets that an insertion makes: the rules together on the first, then one for each table of records. */
export interface SheetDesign {
  name: string;
  tables: readonly TableDesign[];
}

/** Where a table's headers came to stand. */
export interface Placed {
  design: TableDesign;
  sheet: string;
  area: Area;
}

export function designSheets(designs: readonly TableDesign[], locale: Locale): SheetDesign[] {
  const rules = designs.filter(({ template }) => template.place === 'rules');
  const records = designs.filter(({ template }) => template.place === 'sheet');
  const name = sayOfTemplates(locale)('templates.sheet.rules');
  return [
    ...(rules.length > 0 ? [{ name, tables: rules }] : []),
    ...records.map((design) => ({ name: sheetName(design, locale), tables: [design] })),
  ];
}

/** Sheets with notes on persons say so in their names, which is what one sees when a workbook is handed on. */
const sheetName = ({ title, template }: TableDesign, locale: Locale): string =>
  template.personal ? sayOfTemplates(locale)('templates.sheet.personal', { title }) : title;

const personalTab = '#8764B8';

/** Rows of a sheet of rules, 0-based: its title, a word on how to use it, each table's title and headers. */
const rulesRows = { title: 0, note: 1, tableTitle: 3, header: 4 } as const;

/** Columns between tables that stand side by side: each may grow downwards for itself. */
const gap = 1;
const gapWidth = 3;

/** Where the tables of the sheets will stand, given the names that the sheets get. */
export function placeTables(sheets: readonly SheetDesign[], names: readonly string[]): Placed[] {
  return sheets.flatMap(({ tables }, i) => {
    let column = 0;
    return tables.map((design): Placed => {
      const { columns, rows, template } = design;
      const row = template.place === 'rules' ? rulesRows.header : 0;
      const area = { row, column, rows: rows.length + 1, columns: columns.length };
      column += columns.length + gap;
      return { design, sheet: names[i] ?? '', area };
    });
  });
}

const looks = {
  title: { bold: true, size: 16, color: '#1F3864' },
  note: { color: '#616161', size: 9 },
  tableTitle: { bold: true, size: 12, color: '#1F3864' },
  header: { bold: true, color: '#FFFFFF', fill: '#2F5597', align: 'Center', valign: 'Center', wrap: true },
} as const satisfies Record<string, Look>;

const tones: Record<TemplateHighlight['tone'], HighlightPlan['look']> = {
  late: { fill: '#FDE7E9', color: '#A4262C', bold: true },
  attention: { fill: '#FFF4CE', color: '#7A4D00' },
  quiet: { color: '#767676' },
};

/**
 * The plans of the new sheets.
 * @param people where a roster of the workbook has its names, as a fixed reference; a roster of the same insertion goes before it
 */
export function composeTables(
  sheets: readonly SheetDesign[],
  names: readonly string[],
  people: string | null,
  locale: Locale,
): SheetPlan[] {
  const say = sayOfTemplates(locale);
  const placed = placeTables(sheets, names);
  const source = peopleOf(placed) ?? people;
  return names.map((name, i) => {
    const tables = placed.filter(({ sheet }) => sheet === name);
    const together = sheets[i]?.tables[0]?.template.place === 'rules';
    const sheet = new SheetComposer(name, {
      frozenRows: together ? rulesRows.header + 1 : 1,
      frozenColumns: together ? 0 : (tables[0]?.design.template.frozenColumns ?? 0),
      landscape: true,
      titleRows: { first: together ? rulesRows.header : 0, count: 1 },
      gridlines: true,
      ...(tables.some(({ design }) => design.template.personal) ? { tabColor: personalTab } : {}),
    });
    if (together) {
      sheet.title(say('templates.sheet.rules'), looks.title);
      sheet.put(rulesRows.note, 0, [[say('templates.sheet.rulesNote')]], looks.note);
      for (const { design, area } of tables) {
        sheet.put(rulesRows.tableTitle, area.column, [[design.title]], looks.tableTitle);
      }
    }
    for (const table of tables.slice(1)) sheet.plan.widths[table.area.column - 1] = gapWidth;
    for (const table of tables) putTable(sheet, table, source && `=${source}`, say);
    return sheet.plan;
  });
}

/** The names that other tables pick people from: the nicknames where the roster has them. */
function peopleOf(placed: readonly Placed[]): string | null {
  const roster = placed.find(({ design }) => design.template.kind === 'roster');
  if (!roster) return null;
  const { columns } = roster.design;
  const column = Math.max(
    columns.findIndex(({ role }) => role === 'nickname'),
    columns.findIndex(({ role }) => role === 'agent' && !columns.some((other) => other.role === 'nickname')),
  );
  return reference(roster.sheet, below(roster.area, column));
}

/** The data cells of a column (0-based within the table). */
const below = ({ row, column, rows }: Area, index: number): Area => ({
  row: row + 1,
  column: column + index,
  rows: rows - 1,
  columns: 1,
});

function putTable(sheet: SheetComposer, { design, area }: Placed, people: string | null, say: SayOfTemplates): void {
  const { columns, rows, title, template } = design;
  // Formats before contents: what is written into a text cell stays text.
  columns.forEach((column, i) => sheet.look(below(area, i), cellLook(column)));
  sheet.put(area.row, area.column, [
    columns.map(({ header }) => header),
    ...rows.map((row, i) => withFormulas(row, columns, area, i)),
  ]);
  // Not the sheet's own name, which some programs refuse for a table.
  sheet.table(`Kefu_${title.replace(/[^\p{L}\p{N}]+/gu, '_')}`, area);
  sheet.look({ ...area, rows: 1 }, looks.header);
  sheet.plan.heights.set(area.row, 36);
  columns.forEach((column, i) => {
    sheet.plan.widths[area.column + i] = column.width;
    const note = noteOf(column, say);
    sheet.note(
      area.row,
      area.column + i,
      template.personal && i === 0 ? say('templates.note.personal', { note }) : note,
    );
    const validation = validationOf(column, below(area, i), people, say);
    if (validation) sheet.plan.validations.push(validation);
  });
  for (const highlight of template.highlights ?? []) putHighlight(sheet, highlight, columns, area);
}

function cellLook({ entry }: DesignedColumn): Look {
  const numberFormat = numberFormatOf(entry);
  return {
    align: alignmentOf(entry),
    valign: entry.kind === 'longText' ? 'Top' : 'Center',
    ...(entry.kind === 'longText' ? { wrap: true } : {}),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}

function noteOf({ header, label, note, required }: DesignedColumn, say: SayOfTemplates): string {
  const text = required ? say('templates.note.required', { note }) : note;
  return label === header ? text : say('templates.note.labelled', { label, note: text });
}

function putHighlight(
  sheet: SheetComposer,
  { roles, when, tone }: TemplateHighlight,
  columns: readonly DesignedColumn[],
  area: Area,
): void {
  const indexOf = (role: string) => indexOfRole(columns, role, when);
  const formula = rowFormula(when, columns, area, 0);
  const whole = { ...area, row: area.row + 1, rows: area.rows - 1 };
  const areas = roles ? roles.map((role) => below(area, indexOf(role))) : [whole];
  for (const shown of areas) sheet.highlight(shown, formula, tones[tone]);
}

function indexOfRole(columns: readonly DesignedColumn[], role: string, formula: string): number {
  const index = columns.findIndex((column) => column.role === role);
  if (index < 0) throw new RangeError(`No column for {${role}} in ${formula}`);
  return index;
}

/** A formula of a template for one row of the table (0-based): `{role}` becomes that role's cell. */
const rowFormula = (formula: string, columns: readonly DesignedColumn[], area: Area, row: number): string =>
  `=${formula.replace(/\{(\w+)\}/g, (_, role: string) => `$${columnName(area.column + indexOfRole(columns, role, formula))}${area.row + 2 + row}`)}`;

const withFormulas = (cells: readonly Cell[], columns: readonly DesignedColumn[], area: Area, row: number): Content[] =>
  cells.map((cell, i) => {
    const formula = columns[i]?.formula;
    return formula === undefined ? cell : { formula: rowFormula(formula, columns, area, row) };
  });

/** The first cell of a placed table, for a link. */
export const linkOf = ({ sheet, area }: Placed) => ({ sheet, cell: cellName(area.row, area.column) });
