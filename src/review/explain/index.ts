import { Fault } from '../../domain/fault';
import { functionCatalogue } from '../../functions/catalogue';
import { faults as faultsEnglish } from '../../locales/en-US/faults';
import { fill, type Locale } from '../../locales/locale';
import { faults as faultsChinese } from '../../locales/zh-CN/faults';
import { areaName, cellName, type Area } from '../../workbook/address';
import { readAreas } from '../../workbook/excel/findFormulas';
import { selectCell } from '../../workbook/excel/select';
import { readSelectedCell, type SelectedCell } from '../../workbook/excel/selectedCell';
import type { CellLink } from '../../workbook/tables';
import type { RunOptions } from '../run';
import { readTables } from '../tables';
import { parseCall, type ArgumentPart, type FormulaCall } from './call';
import type { ExplainedFormula, Explanation } from './model';
import { plainSentences } from './plain';
import { shortened } from './shortened';
import { stepRules, type ComputedSteps } from './steps';
import { sayIn } from './texts';

const faultWords = { 'zh-CN': faultsChinese, 'en-US': faultsEnglish } as const;

/** Arguments that are read as a whole hold tables of rules; of longer ones only the head is shown. */
const wholeCells = 5_000;
const headRows = 6;
/** Steps and cell may differ by the noise of binary fractions and no more. */
const tolerance = 1e-9;

export interface Explain {
  /** What the selected cell shows and how it comes about. Round trips do not depend on the size of anything. */
  explain: (options: RunOptions) => Promise<Explanation>;
  select: (link: CellLink) => Promise<void>;
}

export function createExplain(): Explain {
  return {
    async explain(options) {
      options.onProgress({ fraction: 0, step: 'progress.reading' });
      const cell = await readSelectedCell();
      const call = cell.formula === null ? null : parseCall(cell.formula);
      const entry = functionCatalogue.find(({ id }) => id === call?.name);
      const common = {
        link: { sheet: cell.sheet.name, cell: cellName(cell.row, cell.column) },
        shown: cell.text,
        formula: cell.formula,
      };
      if (!call || !entry) {
        const { tables } = await readTables([], { signal: options.signal });
        const sentences = plainSentences(cell, tables, sayIn(options.locale), options.locale);
        return { ...common, kind: 'plain', sentences };
      }
      const names = Object.keys(entry.text['en-US'].parameters);
      return { ...common, kind: 'formula', ...(await explainCall(cell, call, names, options)) };
    },
    select: selectCell,
  };
}

type CallPart = Omit<ExplainedFormula, 'kind' | 'link' | 'shown' | 'formula'>;

async function explainCall(
  cell: SelectedCell,
  call: FormulaCall,
  names: readonly string[],
  { signal, locale }: RunOptions,
): Promise<CallPart> {
  const rule = stepRules[call.name];
  const row = cell.row - cell.area.row;
  const column = cell.column - cell.area.column;
  const inputs = names.map((name, i) => {
    const argument = call.arguments[i] ?? { text: '', part: { kind: 'omitted' as const } };
    return { name, ...argument, wanted: wantedArea(argument.part, rule?.byRow.includes(name) === true, row) };
  });
  const places = inputs.flatMap(({ part, wanted }) =>
    part.kind === 'reference' && wanted ? [{ sheet: part.sheet ?? cell.sheet.name, area: wanted.area }] : [],
  );
  const found = (await readAreas(places, signal)).values();
  const read = inputs.map((input) => ({ ...input, cells: input.wanted ? (found.next().value ?? null) : null }));
  const given = Object.fromEntries(
    read.map(({ name, part, cells }) => [name, part.kind === 'value' ? part.value : (cells?.values ?? null)]),
  );
  // What only Excel knows, or what was read in part, no step can be told from.
  const known = read.every(
    ({ part, cells, wanted }) => part.kind !== 'other' && (part.kind !== 'reference' || (cells && wanted?.all)),
  );
  const told = rule && known ? computed(() => rule.compute(given, sayIn(locale), locale), locale) : null;
  const expected = told?.row?.[column];
  return {
    name: call.name,
    spill:
      cell.area.rows * cell.area.columns > 1
        ? {
            anchor: { sheet: cell.sheet.name, cell: cellName(cell.area.row, cell.area.column) },
            row: row + 1,
            column: column + 1,
          }
        : null,
    partial: !call.alone,
    arguments: read.map(({ name, text, part, cells }) => ({
      name,
      text,
      link:
        part.kind === 'reference'
          ? { sheet: part.sheet ?? cell.sheet.name, cell: areaName(rowOfReference(part.area, cells?.values.length)) }
          : null,
      value: part.kind === 'value' ? String(part.value) : cells ? shortened(cells.values) : null,
    })),
    steps: told?.steps ?? [],
    fault: cell.isError ? (told?.fault ?? null) : null,
    differs: call.alone && expected !== undefined && !same(expected, cell.value),
  };

  function rowOfReference(area: Area, rows: number | undefined): Area {
    return rows === 1 && area.rows > 1 ? { ...area, row: area.row + row, rows: 1 } : area;
  }
}

/** The cells of an argument to read: the one row that counts, all of a table of rules, or the head of a long list. */
function wantedArea(part: ArgumentPart, byRow: boolean, row: number): { area: Area; all: boolean } | null {
  if (part.kind !== 'reference') return null;
  const { area } = part;
  if (byRow && area.rows > 1) {
    return row < area.rows ? { area: { ...area, row: area.row + row, rows: 1 }, all: true } : null;
  }
  if (area.rows * area.columns <= wholeCells) return { area, all: true };
  return { area: { ...area, rows: headRows, columns: Math.min(area.columns, wholeCells / headRows) }, all: false };
}

function computed(compute: () => ComputedSteps, locale: Locale): ComputedSteps & { fault: string | null } {
  try {
    return { ...compute(), fault: null };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { steps: [], row: null, fault: fill(faultWords[locale][error.key], error.parameters) };
  }
}

const same = (expected: number | string, shown: unknown): boolean =>
  typeof expected === 'number' && typeof shown === 'number'
    ? Math.abs(expected - shown) <= tolerance * Math.max(1, Math.abs(expected))
    : expected === shown;
