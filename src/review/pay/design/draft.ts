import { isoDate } from '../../../domain/numbers/dates';
import { roundNumber } from '../../../domain/numbers/money';
import type { Locale } from '../../../locales/locale';
import { readDay, readNumber } from '../../../workbook/cells/readCells';
import { rowsOf, type Row } from '../../../workbook/cells/rows';
import type { Cell, SheetMatrix } from '../../../workbook/matrix';
import type { DataTable } from '../../../workbook/recognise';
import { modeAndBasis, tiersAsWritten, tiersOfPlan } from '../../monthly/policies/plan';
import { policiesOn } from '../../monthly/policies/versions';
import { designTable, type DesignedColumn } from '../../templates/design';
import { templates } from '../../templates/gallery';
import { designKinds, type DesignKind, type DesignTable, type PlanDraft } from './model';

/** Tables that a plan cannot do without: where the workbook has none, a design begins with the gallery's samples. */
const begunWith: readonly DesignKind[] = ['plan', 'tiers', 'qaFactors'];

export function templateOf(kind: DesignKind) {
  const template = templates.find((candidate) => candidate.kind === kind);
  if (!template) throw new RangeError(`The gallery has no ${kind}`);
  return template;
}

export const designTables = (locale: Locale): DesignTable[] =>
  designKinds.map((kind) => {
    const { title, columns } = designTable(templateOf(kind), locale);
    return { kind, title, columns };
  });

/** The newest version of the workbook's tables as texts to be edited. */
export function draftOf(
  found: readonly DataTable[],
  locale: Locale,
): { draft: PlanDraft; present: DesignKind[]; sampled: DesignKind[] } {
  const tables = policiesOn(found, Infinity);
  const planRows = rowsOfKind(tables, 'plan');
  const draft: Record<DesignKind, readonly (readonly string[])[]> = {
    ...{ plan: [], tiers: [], qaFactors: [], rankPrizes: [], awards: [], compositeMetrics: [] },
  };
  const present: DesignKind[] = [];
  const sampled: DesignKind[] = [];
  for (const { kind, columns } of designTables(locale)) {
    const rows = rowsOfKind(tables, kind);
    if (tables.some((table) => table.kind === kind)) {
      present.push(kind);
      const rates = kind === 'tiers' ? ratesOf(rows, planRows) : null;
      draft[kind] = rows.map((row) =>
        columns.map(({ role, entry }) =>
          role === 'rate' && rates ? (rates.get(row) ?? '') : textOf(row, role, entry),
        ),
      );
    } else if (begunWith.includes(kind)) {
      sampled.push(kind);
      draft[kind] = designTable(templateOf(kind), locale).rows.map((cells) =>
        cells.map((cell, i) => written(cell, columns[i]?.entry)),
      );
    }
  }
  return { draft, present, sampled };
}

const rowsOfKind = (tables: readonly DataTable[], kind: DesignKind): Row[] => {
  const table = tables.find((candidate) => candidate.kind === kind);
  return table ? rowsOf(table) : [];
};

function textOf(row: Row, role: string, entry: DesignedColumn['entry']): string {
  if (entry.kind !== 'date') return written(row.cell(role), undefined);
  const day = row.day(role);
  return day === null ? '' : isoDate(day);
}

/** A cell as a person would type it. */
function written(cell: Cell, entry: DesignedColumn['entry'] | undefined): string {
  if (typeof cell !== 'number') return String(cell);
  if (entry?.kind === 'date') return isoDate(cell);
  return entry?.kind === 'percent' ? percentText(cell) : String(cell);
}

const percentText = (rate: number): string => `${roundNumber(rate * 100, 8)}%`;

/** Rates as percent texts, which mean the same whatever stands beside them; yuan of a fixed plan as they are. */
function ratesOf(rows: readonly Row[], planRows: readonly Row[]): Map<Row, string> {
  const texts = new Map<Row, string>();
  for (const name of new Set(rows.map((row) => row.text('plan')))) {
    const own = rows.filter((row) => row.text('plan') === name);
    const plan =
      planRows.find((row) => row.text('plan') === name) ??
      (name === '' ? planRows.find((row) => tiersOfPlan(rows, row.text('plan'))[0]?.text('plan') === '') : undefined);
    const { mode } = modeAndBasis(plan ?? null);
    tiersAsWritten(own, mode).forEach(({ value }, i) => {
      const row = own[i];
      if (row) texts.set(row, mode === 'fixed' ? String(value) : percentText(value));
    });
  }
  return texts;
}

/** The draft as sheets, one a table, named by its kind: what the readers of the workbook read. */
export function sheetsOfDraft(tables: readonly DesignTable[], draft: PlanDraft): SheetMatrix[] {
  return tables.flatMap(({ kind, columns }) =>
    draft[kind].length === 0
      ? []
      : [
          {
            name: kind,
            row: 0,
            column: 0,
            values: [columns.map(({ header }) => header), ...draft[kind].map((row) => cellsOf(columns, row))],
          },
        ],
  );
}

/** What is typed, as cells: numbers and dates where the column takes them and the text is one. */
export const cellsOf = (columns: readonly DesignedColumn[], row: readonly string[]): Cell[] =>
  columns.map(({ entry }, i): Cell => {
    const text = (row[i] ?? '').trim();
    if (text === '') return '';
    const value =
      entry.kind === 'date' ? readDay(text) : takesNumbers(entry) && !text.endsWith('%') ? readNumber(text) : text;
    return typeof value === 'number' ? value : text;
  });

export const takesNumbers = ({ kind }: DesignedColumn['entry']): boolean =>
  kind === 'integer' || kind === 'number' || kind === 'yuan' || kind === 'percent';
