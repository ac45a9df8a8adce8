import { isoDate } from '../../../domain/numbers/dates';
import { SheetComposer } from '../../../workbook/write/composer';
import type { Content, Look, SheetPlan } from '../../../workbook/write/sheetPlan';
import { decimals, money, percent } from '../../monthly/report/wording';
import { pageColumns, putDocument } from '../../page/compose';
import { looks } from '../../page/looks';
import type { PageBlock, PageDocument, PageTable } from '../../page/model';
import type { Figure, FigureCell, FigureFact, FigureFormat, Figures, FigureTable } from './model';
import type { SayOfFigures } from './texts';

const looksOf: Readonly<Record<FigureFormat, Look>> = {
  text: {},
  count: looks.count,
  percent: { ...looks.percent, align: 'Right' },
  money: looks.money,
  score: looks.score,
};

/** The figures on one sheet, to be printed; what is personal only where it was asked for. */
export function composeFigures(name: string, figures: Figures, say: SayOfFigures): SheetPlan {
  const sheet = new SheetComposer(name, { tabColor: '#2F5597' });
  putDocument(sheet, 0, documentOf(figures, say));
  return sheet.plan;
}

export function documentOf({ figures, period, asOf, personal }: Figures, say: SayOfFigures): PageDocument {
  const days = { first: isoDate(period.first), last: isoDate(period.last), asOf: isoDate(asOf) };
  return {
    title: say('figures.title'),
    subtitle: `${say('figures.period', days)}${personal ? ` ${say('figures.withPersonal')}` : ''}`,
    tiles: [],
    parts: figures
      .filter((figure) => personal || figure.personal !== 'figure')
      .map((figure) => ({ title: figure.title, blocks: blocksOf(figure, personal, say) })),
  };
}

function blocksOf(figure: Figure, personal: boolean, say: SayOfFigures): PageBlock[] {
  const { facts, notes, tables, remarks } = figure;
  const told = personal || figure.personal !== 'remarks' ? remarks : [];
  return [
    { kind: 'text', text: facts.map((fact) => `${fact.name} ${factShown(fact)}`).join(say('figures.and')) },
    ...notes.map((text): PageBlock => ({ kind: 'text', text })),
    ...tables.flatMap((table): PageBlock[] =>
      table.rows.length === 0
        ? []
        : [
            { kind: 'heading', text: table.title },
            { kind: 'table', table: pageTable(table) },
          ],
    ),
    ...told.map(({ message }): PageBlock => ({ kind: 'point', text: message })),
  ];
}

function factShown({ value, format }: FigureFact): string {
  if (value === null) return '–';
  if (typeof value === 'string') return value;
  return format === 'percent'
    ? percent(value)
    : format === 'money'
      ? money(value)
      : decimals(value, format === 'score' ? 1 : 0);
}

function pageTable({ columns, rows }: FigureTable): PageTable {
  // Every column takes one of the page's ten; what is left goes to the first, which names things.
  const spans = columns.map((_, i) => (i === 0 ? pageColumns - columns.length + 1 : 1));
  return {
    headers: columns.map(({ header }) => header),
    rows: rows.map((row) => row.map(contentOf)),
    looks: columns.map(({ format }) => looksOf[format]),
    spans,
  };
}

function contentOf(cell: FigureCell): Content {
  if (cell === null) return '–';
  if (typeof cell === 'object') return `${percent(cell.low)}–${percent(cell.high)}`;
  // Marked as a text, so that Excel does not take “3 / 5” for a date.
  return typeof cell === 'string' ? { text: cell } : cell;
}
