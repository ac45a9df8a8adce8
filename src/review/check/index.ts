import { selectCell } from '../../workbook/excel/select';
import { readFormulas } from '../../workbook/excel/formulas';
import { readStretches, tablesWithHiddenRows } from '../../workbook/excel/hidden';
import type { CellLink } from '../../workbook/tables';
import { tableKinds } from '../../workbook/vocabulary/kinds';
import type { Consent } from '../../workbook/write/consent';
import { writePlan, writeSheets } from '../../workbook/write/write';
import { tellPane, type RunOptions } from '../run';
import { readTables, type WantedKind } from '../tables';
import { checkWorkbook } from './checkWorkbook';
import { publishCheck } from './latest';
import type { CheckResult, Repair } from './model';
import { planOfPairs, type NamePair } from './namePairs';
import { formulaRequests, planRepairs, type RepairPlan } from './repairPlan';
import { composeFindings } from './sheet';
import { sayIn } from './texts';

/** Chats may have a million lines, and little that is wrong with them: longer ones are looked through when somebody asks for it. */
const longestChat = 100_000;

const checkedKinds = (everything: boolean): WantedKind[] =>
  tableKinds([]).map(({ kind }) => ({
    kind,
    ...(kind === 'chatLog' && !everything ? { mostRows: longestChat } : {}),
  }));

export interface Repaired {
  /** Cells changed. */
  count: number;
  /** Cells that somebody had changed in the meantime and that were left alone. */
  skipped: CellLink[];
}

/** What the page of the data check does with the open workbook. */
export interface DataCheckUseCase {
  /** @param everything long chats too */
  run(options: RunOptions, everything?: boolean): Promise<CheckResult>;
  /** What repairs would change, to be shown before it happens. */
  plan(repairs: readonly Repair[], options: RunOptions): Promise<RepairPlan>;
  /** Changes the cells in one step, after the person's yes. */
  repair(plan: RepairPlan, consent: Consent, options: RunOptions): Promise<Repaired>;
  /** Writes the findings to a new sheet and answers with its name. */
  write(result: CheckResult, options: RunOptions): Promise<string>;
  /** Writes who is meant into the 人员对照 table, by which everything reads from then on. */
  link(pairs: readonly NamePair[], options: RunOptions): Promise<void>;
  select(link: CellLink): Promise<void>;
}

async function run({ signal, onProgress }: RunOptions, everything = false): Promise<CheckResult> {
  const { sheets, tables, whole, corrections } = await readTables(checkedKinds(everything), {
    signal,
    onProgress: (fraction) => onProgress({ fraction: fraction * 0.8, step: 'progress.reading' }),
  });
  const hidden = await tablesWithHiddenRows(tables);
  await tellPane({ signal, onProgress }, { fraction: 0.8, step: 'progress.checking' });
  const result = checkWorkbook({ sheets, tables, whole, hidden, corrections });
  publishCheck(result);
  return result;
}

export function createDataCheck(): DataCheckUseCase {
  return {
    run,

    async plan(repairs, { signal }) {
      const formulas = await readFormulas(formulaRequests(repairs), signal);
      const plan = planRepairs(repairs, formulas);
      const states = await readStretches(plan.question.ranges, signal);
      const spilled = plan.question.ranges.filter((_, i) => states[i]?.spill);
      const hidden = states.some((state) => state.hidden && !state.spill);
      return { ...(spilled.length > 0 ? planRepairs(repairs, formulas, spilled) : plan), hidden };
    },

    async repair({ cells, count }, consent, options) {
      const step = 'progress.repairing';
      const { signal, onProgress } = options;
      onProgress({ fraction: 0, step });
      const plan = { cells: cells.map((change) => ({ ...change, permit: consent })) };
      const { skipped } = await writePlan(plan, {
        signal,
        onProgress: (fraction) => onProgress({ fraction, step }),
      });
      return { count: count - skipped.length, skipped };
    },

    async write(result, { locale, signal, onProgress }) {
      const step = 'progress.writing';
      onProgress({ fraction: 0, step });
      const [name = ''] = await writeSheets(
        [sayIn(locale)('check.sheet.name')],
        ([free = '']) => [composeFindings(result, free, locale)],
        { signal, onProgress: (fraction) => onProgress({ fraction, step }) },
      );
      return name;
    },

    async link(pairs, { locale, signal, onProgress }) {
      const step = 'progress.writing';
      onProgress({ fraction: 0, step });
      const { tables } = await readTables([{ kind: 'personAliases' }], { signal });
      const plan = planOfPairs(tables, pairs, locale);
      if (plan) await writePlan(plan, { signal, onProgress: (fraction) => onProgress({ fraction, step }) });
    },

    select: selectCell,
  };
}
