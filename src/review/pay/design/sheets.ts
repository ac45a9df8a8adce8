import type { Locale } from '../../../locales/locale';
import type { Cell } from '../../../workbook/matrix';
import type { SheetPlan } from '../../../workbook/write/sheetPlan';
import { composeTables, type SheetDesign } from '../../templates/compose';
import { designTable, type DesignedColumn, type TableDesign } from '../../templates/design';
import { cellsOf, templateOf } from './draft';
import { designKinds, type DesignBasis, type DesignKind, type PlanDraft } from './model';
import { sayDesign } from './words';

/** The tables of a version: the draft's rows, each with the day from which it holds. */
export function versionOfDraft(
  { present }: Pick<DesignBasis, 'present'>,
  draft: PlanDraft,
  effective: number,
  locale: Locale,
): TableDesign[] {
  const say = sayDesign(locale);
  const day: DesignedColumn = {
    ...{
      role: 'effective',
      header: '生效日期',
      label: say('payDesign.effective'),
      note: say('payDesign.effectiveNote'),
    },
    ...{ entry: { kind: 'date' as const }, width: 12, required: false },
  };
  return designKinds.flatMap((kind): TableDesign[] => {
    const design = designTable(templateOf(kind), locale);
    const columns = design.columns.map((column) => withEntry(kind, column, draft));
    const rows = draft[kind].map((row): Cell[] => [...valuesOf(design.columns, row), effective]);
    // An earlier version would hold on where this one said nothing: one row with the day alone ends it.
    const ending: Cell[][] = present.includes(kind) ? [[...columns.map((): Cell => ''), effective]] : [];
    const kept = rows.length > 0 ? rows : ending;
    return kept.length === 0 ? [] : [{ ...design, columns: [...columns, day], rows: kept }];
  });
}

/** Percent texts as fractions, beside the percent format of their column. */
const valuesOf = (columns: readonly DesignedColumn[], row: readonly string[]): Cell[] =>
  cellsOf(columns, row).map((cell) => {
    const text = typeof cell === 'string' && cell.endsWith('%') ? Number(`${cell.slice(0, -1).trim()}e-2`) : NaN;
    return Number.isFinite(text) ? text : cell;
  });

/** Tiers of fixed amounts are yuan: no percent format, and no bound of 100 %. */
function withEntry(kind: DesignKind, column: DesignedColumn, draft: PlanDraft): DesignedColumn {
  const yuan = kind === 'tiers' && column.role === 'rate' && draft.plan.some((row) => row.includes('固定金额'));
  return yuan ? { ...column, entry: { kind: 'number', minimum: 0 } } : column;
}

/** One sheet with all of the version's tables side by side. */
export const sheetOfVersion = (tables: readonly TableDesign[], month: string, locale: Locale): SheetDesign => ({
  name: sayDesign(locale)('payDesign.sheet', { month }),
  tables,
});

export const composeVersion = (sheet: SheetDesign, names: readonly string[], locale: Locale): SheetPlan[] =>
  composeTables([sheet], names, null, locale);
