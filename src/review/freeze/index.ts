import { holdsPersonal, ledgerOf } from '../../ledgers';
import { cellName } from '../../workbook/address';
import { findFormulas, readAreas, type AreaValues } from '../../workbook/excel/findFormulas';
import { readTable } from '../../workbook/excel/readTable';
import { selectCell } from '../../workbook/excel/select';
import type { Cell } from '../../workbook/matrix';
import type { CellLink } from '../../workbook/tables';
import { ConsentQuestion } from '../../workbook/write/consent';
import type { CellsPlan } from '../../workbook/write/plan';
import type { Content } from '../../workbook/write/sheetPlan';
import { writePlan } from '../../workbook/write/write';
import { UseCaseFailure } from '../failure';
import { readTables } from '../tables';
import type { RunOptions } from '../run';
import { kefuFunctions } from './formula';
import type { FreezePreview, FreezeRemark, FreezeUseCase, FrozenFormula, RestorePreview } from './model';
import { composeRecord, digestColumn, digestOf, frozenEntries, recordRow, recordTable } from './record';
import { sayIn } from './texts';

function isPersonal(kind: string): boolean {
  const ledger = ledgerOf(kind);
  return ledger !== undefined && holdsPersonal(ledger);
}

/** Errors that a function answers with; all others say that there is no answer (yet), and are not worth keeping. */
const answers = new Set(['#VALUE!', '#NUM!', '#N/A', '#DIV/0!']);
/** Excel gives no type to a call that is under way. */
const busy = '#BUSY!';

/**
 * Freeze and share: formulas of the add-in become the values they show, so that people without it see numbers and not
 * `#NAME?`; a record says what stood there, and puts it back where the values are still the same.
 */
export function createFreeze(): FreezeUseCase {
  return {
    async scan({ signal, onProgress }) {
      onProgress({ fraction: 0, step: 'progress.reading' });
      const { formulas, names } = await findFormulas((formula) => kefuFunctions(formula).length > 0, signal);
      const record = await readTable(recordTable);
      const { tables } = await readTables([], { signal });
      return {
        personal: [...new Set(tables.filter(({ kind }) => isPersonal(kind)).map(({ sheet }) => sheet))],
        formulas: formulas.map((found) => ({ ...found, functions: kefuFunctions(found.formula) })),
        names,
        frozen: record ? frozenEntries(record).length : 0,
      };
    },

    async preview({ formulas, names }, sheets, options) {
      const items = formulas.filter(({ sheet }) => sheets.includes(sheet.name));
      const found = await valuesOf(items, options);
      const say = sayIn(options.locale);
      const remarks = items.flatMap((item, i) =>
        errorsOf(item, found[i] ?? null).map(({ link, value }): FreezeRemark => {
          const isAnswer = answers.has(value);
          const code = isAnswer ? 'freeze.remark.keptError' : 'freeze.remark.noValue';
          return { code, severity: isAnswer ? 'warning' : 'error', message: say(code, { value }), link };
        }),
      );
      for (const name of names) {
        const code = 'freeze.remark.name';
        remarks.push({ code, severity: 'info', message: say(code, { name }), link: null });
      }
      return { ...previewOf(items), remarks };
    },

    async freeze({ items }, consent, options) {
      const say = sayIn(options.locale);
      const found = await valuesOf(items, options);
      items.forEach((item, i) => {
        const wrong = errorsOf(item, found[i] ?? null).find(({ value }) => !answers.has(value));
        if (wrong) {
          const { sheet, cell } = wrong.link;
          throw new UseCaseFailure('freeze.failure.noValue', say, { place: `${sheet}!${cell}`, value: wrong.value });
        }
      });
      const record = await readTable(recordTable);
      const rows = items.map((item, i) => recordRow(item, found[i]?.values ?? [], options.now));
      const written = await writePlan(
        {
          cells: bySheet(items, (item, i) => ({
            row: item.area.row,
            column: item.area.column,
            cells: (found[i]?.values ?? []).map((line) => line.map(asFrozen)),
            before: [[item.formula]],
            spilled: true,
          })).map((cells) => ({ ...cells, permit: consent, whenChanged: 'refuse', asGiven: true })),
          ...(record
            ? { appends: [{ to: { table: recordTable }, headers: record.headers, rows }] }
            : {
                sheets: {
                  wanted: [say('freeze.record.name')],
                  compose: ([name = '']: string[]) => [composeRecord(name, rows, say)],
                },
              }),
        },
        writing(options),
      );
      return record?.sheet.name ?? written.sheets[0] ?? '';
    },

    async previewRestore(options) {
      const say = sayIn(options.locale);
      const record = await readTable(recordTable);
      const entries = record ? frozenEntries(record) : [];
      if (!record || entries.length === 0) throw new UseCaseFailure('freeze.failure.noRecord', say);
      const found = await valuesOf(
        entries.map(({ item }) => item),
        options,
      );
      const remarks: FreezeRemark[] = [];
      const same: RestorePreview['entries'] = [];
      entries.forEach(({ item, digest, row }, i) => {
        const values = found[i]?.values ?? null;
        if (values && digestOf(values) === digest) {
          same.push({ item, recordRow: row, values });
          return;
        }
        const code = values ? 'freeze.remark.changed' : 'freeze.remark.gone';
        const link = linkOf(item);
        const message = say(code, { sheet: link.sheet });
        remarks.push({ code, severity: 'warning', message, link: values ? link : null });
      });
      return { ...previewOf(same.map(({ item }) => item)), remarks, record, entries: same };
    },

    async restore({ entries, record }, consent, options) {
      const say = sayIn(options.locale);
      const cells = bySheet(
        entries.map(({ item }) => item),
        ({ area, formula }, i) => ({
          row: area.row,
          column: area.column,
          cells: (entries[i]?.values ?? []).map((line, down) =>
            line.map((_, along): Content => (down === 0 && along === 0 ? { formula } : '')),
          ),
          before: entries[i]?.values ?? [],
        }),
      );
      const state = say('freeze.record.restored', { time: options.now });
      const states: CellsPlan = {
        sheet: record.sheet,
        permit: 'own',
        whenChanged: 'refuse',
        blocks: entries.map(({ recordRow: row, values }) => ({
          row: record.row + 1 + row,
          column: record.column + digestColumn,
          cells: [[null, state]],
          // The code beside it tells that this is the entry still: a record may have been sorted.
          before: [[digestOf(values), '']],
        })),
      };
      await writePlan(
        {
          cells: [
            ...cells.map((plan) => ({ ...plan, permit: consent, whenChanged: 'refuse' as const, asGiven: true })),
            states,
          ],
        },
        writing(options),
      );
    },

    select: selectCell,
  };
}

const valuesOf = (items: readonly FrozenFormula[], { signal, onProgress }: RunOptions) => {
  onProgress({ fraction: 0, step: 'progress.reading' });
  return readAreas(
    items.map(({ sheet, area }) => ({ sheet: sheet.name, area })),
    signal,
  );
};

const writing = ({ signal, onProgress }: RunOptions) => ({
  signal,
  onProgress: (fraction: number) => onProgress({ fraction, step: 'progress.writing' }),
});

function previewOf(items: FrozenFormula[]): Omit<FreezePreview, 'remarks'> {
  const question = new ConsentQuestion(items.map(({ sheet, area }) => ({ sheet: sheet.name, area })));
  return { items, question, cells: items.reduce((sum, { area }) => sum + area.rows * area.columns, 0) };
}

const linkOf = ({ sheet, area }: FrozenFormula): CellLink => ({
  sheet: sheet.name,
  cell: cellName(area.row, area.column),
});

/** The first error that is an answer, or the first that is none, of the cells of a formula. */
function errorsOf({ sheet, area }: FrozenFormula, found: AreaValues | null): { link: CellLink; value: string }[] {
  const all = (found?.values ?? []).flatMap((line, row) =>
    line.flatMap((value, column) => {
      if (typeof value !== 'string' || !(found?.isError[row]?.[column] || value === busy)) return [];
      return [{ link: { sheet: sheet.name, cell: cellName(area.row + row, area.column + column) }, value }];
    }),
  );
  const worst = all.find(({ value }) => !answers.has(value)) ?? all[0];
  return worst ? [worst] : [];
}

/** A text stays one, even where it is empty: for formulas that look at the cell, "no value" is not blank. */
const asFrozen = (value: Cell): Content => (value === '' ? { text: '' } : value);

function bySheet(
  items: readonly FrozenFormula[],
  blockOf: (item: FrozenFormula, index: number) => CellsPlan['blocks'][number],
): Pick<CellsPlan, 'sheet' | 'blocks'>[] {
  const plans = new Map<string, Pick<CellsPlan, 'sheet' | 'blocks'>>();
  items.forEach((item, i) => {
    const plan = plans.get(item.sheet.name) ?? { sheet: item.sheet, blocks: [] };
    plans.set(item.sheet.name, plan);
    plan.blocks.push(blockOf(item, i));
  });
  return [...plans.values()];
}
