import { Fault } from '../../domain/fault';
import type { FunctionEntry } from '../../functions/catalogue/entry';
import { faults as faultsEnglish } from '../../locales/en-US/faults';
import { fill, type Locale } from '../../locales/locale';
import { faults as faultsChinese } from '../../locales/zh-CN/faults';
import { areaName, cellName, type Area } from '../../workbook/address';
import { readAreas, type AreaValues } from '../../workbook/excel/findFormulas';
import type { SelectedCell } from '../../workbook/excel/selectedCell';
import type { CellLink } from '../../workbook/tables';
import type { RunOptions } from '../run';
import type { ArgumentPart, CallArgument, FormulaCall } from './call';
import type { ExplainedArgument, ExplainedFormula, ExplainedStep } from './model';
import { explainAnswer, stepRules } from './rules';
import type { StepRule, StepValue, ToldStep } from './rules/rule';
import { shortened } from './shortened';
import { sayIn } from './texts';

const faultWords = { 'zh-CN': faultsChinese, 'en-US': faultsEnglish } as const;

/** Arguments of up to so many cells are read as a whole; of longer ones only the head is shown. */
const wholeCells = 50_000;
const headRows = 6;
/** Steps and cell may differ by the noise of binary fractions and no more. */
const tolerance = 1e-9;

/** An argument with what was read of it. */
interface Input extends CallArgument {
  name: string;
  wanted: { area: Area; all: boolean } | null;
  cells: AreaValues | null;
}

/** What a call of a function comes to in the selected cell, step by step. */
export async function explainCall(
  cell: SelectedCell,
  call: FormulaCall,
  entry: FunctionEntry,
  { signal, locale }: RunOptions,
): Promise<Omit<ExplainedFormula, 'kind' | 'link' | 'shown' | 'formula'>> {
  const rule = stepRules[call.name];
  const row = cell.row - cell.area.row;
  const column = cell.column - cell.area.column;
  const inputs = await readInputs(cell, call, Object.keys(entry.text['en-US'].parameters), { rule, row, signal });
  const links = (parameters: readonly string[]): CellLink[] =>
    inputs
      .filter(({ name }) => parameters.includes(name))
      .flatMap((input) => linkOf(input, cell, rule?.rows.includes(input.name) ? row : null) ?? []);
  // What only Excel knows, or what was read in part, no step can be told from.
  const known = inputs.every(
    ({ part, cells, wanted }) => part.kind !== 'other' && (part.kind !== 'reference' || (cells && wanted?.all)),
  );
  const given = Object.fromEntries(
    inputs.map(({ name, part, cells }) => [name, part.kind === 'value' ? part.value : (cells?.values ?? null)]),
  );
  const asked = { given, row: rule?.whole ? row : 0, column, say: sayIn(locale), locale };
  const told = known ? tell(() => explainAnswer(entry, asked, cell.value), locale) : null;
  const steps = told?.steps ?? [];
  const expected = steps.at(-1)?.value;
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
    arguments: inputs.map((input): ExplainedArgument => {
      const { name, text, part, cells } = input;
      const oneRow = cells?.values.length === 1 ? row : null;
      const value = part.kind === 'value' ? String(part.value) : cells ? shortened(cells.values) : null;
      return { name, text, link: linkOf(input, cell, oneRow), value };
    }),
    steps: steps.map(({ name, how, value, uses = [] }): ExplainedStep => ({ name, how, value, from: links(uses) })),
    fault: cell.isError ? (told?.fault ?? null) : null,
    differs: call.alone && expected !== undefined && expected !== null && !same(expected, cell.value),
  };
}

async function readInputs(
  cell: SelectedCell,
  call: FormulaCall,
  names: readonly string[],
  { rule, row, signal }: { rule: StepRule | undefined; row: number; signal: AbortSignal },
): Promise<Input[]> {
  const wanted = names.map((name, i) => {
    const argument = call.arguments[i] ?? { text: '', part: { kind: 'omitted' as const } };
    const onlyRow = rule !== undefined && rule.whole !== true && rule.rows.includes(name);
    return { name, ...argument, wanted: wantedArea(argument.part, onlyRow ? row : null) };
  });
  const places = wanted.flatMap(({ part, wanted }) =>
    part.kind === 'reference' && wanted ? [{ sheet: part.sheet ?? cell.sheet.name, area: wanted.area }] : [],
  );
  const found = (await readAreas(places, signal)).values();
  return wanted.map((input) => ({ ...input, cells: input.wanted ? (found.next().value ?? null) : null }));
}

/** The cells of an argument to read: the one row that counts, all of them, or the head of a very long list. */
function wantedArea(part: ArgumentPart, row: number | null): Input['wanted'] {
  if (part.kind !== 'reference') return null;
  const { area } = part;
  if (row !== null && area.rows > 1) {
    return row < area.rows ? { area: { ...area, row: area.row + row, rows: 1 }, all: true } : null;
  }
  if (area.rows * area.columns <= wholeCells) return { area, all: true };
  return { area: { ...area, rows: headRows, columns: Math.min(area.columns, wholeCells / headRows) }, all: false };
}

/** The cells that an argument names, or those of one of its rows. */
function linkOf({ part }: CallArgument, cell: SelectedCell, row: number | null): CellLink | null {
  if (part.kind !== 'reference') return null;
  const { area } = part;
  const own = row !== null && area.rows > 1 && row < area.rows;
  const named = own ? { ...area, row: area.row + row, rows: 1 } : area;
  return { sheet: part.sheet ?? cell.sheet.name, cell: areaName(named) };
}

function tell(
  compute: () => readonly ToldStep[],
  locale: Locale,
): { steps: readonly ToldStep[]; fault: string | null } {
  try {
    return { steps: compute(), fault: null };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { steps: [], fault: fill(faultWords[locale][error.key], error.parameters) };
  }
}

const same = (expected: StepValue, shown: unknown): boolean =>
  typeof expected === 'number' && typeof shown === 'number'
    ? Math.abs(expected - shown) <= tolerance * Math.max(1, Math.abs(expected))
    : expected === shown;
