import { fold } from '../../../domain/numbers/text';
import type { Locale } from '../../../locales/locale';
import { parseArea } from '../../../workbook/address';
import { bad, readDay, readNumber } from '../../../workbook/cells/readCells';
import { metricNamed } from '../../monthly/metrics';
import { findTables } from '../../tables';
import { reportOnPlan } from '../check';
import { sheetsOfDraft, takesNumbers } from './draft';
import type { DesignBasis, DesignTable, DraftRemark, DraftReport, PlanDraft } from './model';
import { sayDesign } from './words';

/** What is wrong with a draft: what its fields cannot take, then everything the plan check finds. Pure. */
export function checkDraft(
  { tables, figures, year }: Pick<DesignBasis, 'tables' | 'figures' | 'year'>,
  draft: PlanDraft,
  locale: Locale,
): DraftReport {
  const entries = [...tables.flatMap((table) => entriesOf(table, draft, locale)), ...metricsOf(tables, draft, locale)];
  const found = findTables(sheetsOfDraft(tables, draft), []);
  const { remarks, lines } = reportOnPlan(found, figures, year, locale);
  const checked = remarks.flatMap(({ severity, message, link, code }): DraftRemark[] => {
    const table = tables.find(({ kind }) => kind === link?.sheet);
    // What a field cannot take has been said already.
    if (!table || !link || code === 'notANumber' || code === 'notADate' || code === 'unknownMetric') return [];
    const { row, column } = parseArea(link.cell);
    return [{ kind: table.kind, row: row - 1, role: table.columns[column]?.role ?? null, severity, message }];
  });
  const kind = 'plan' as const;
  const nothing = draft.plan.length === 0 ? [{ kind, row: null, role: null, severity: 'error' as const }] : [];
  const say = sayDesign(locale);
  return {
    remarks: [
      ...nothing.map((remark) => ({ ...remark, message: say('payDesign.problem.noPlan') })),
      ...entries,
      ...checked,
    ],
    lines,
  };
}

function entriesOf({ kind, columns }: DesignTable, draft: PlanDraft, locale: Locale): DraftRemark[] {
  const say = sayDesign(locale);
  return draft[kind].flatMap((row, i) =>
    columns.flatMap(({ role, entry, required, label }, k): DraftRemark[] => {
      const text = (row[k] ?? '').trim();
      const wrong = (message: string): DraftRemark[] => [{ kind, row: i, role, severity: 'error', message }];
      // Merged cells may leave an award's name in its first row only.
      const carried = role === 'award' || role === 'composite';
      if (text === '')
        return required && !(carried && i > 0) ? wrong(say('payDesign.problem.required', { label })) : [];
      if (takesNumbers(entry) && readNumber(text) === bad) return wrong(say('payDesign.problem.number', { label }));
      if (entry.kind === 'date' && readDay(text) === bad) return wrong(say('payDesign.problem.date', { label }));
      return [];
    }),
  );
}

/** Metrics that no table knows: awards may go by a composite metric of the draft. */
function metricsOf(tables: readonly DesignTable[], draft: PlanDraft, locale: Locale): DraftRemark[] {
  const say = sayDesign(locale);
  const column = (kind: DesignTable['kind'], role: string) =>
    tables.find((table) => table.kind === kind)?.columns.findIndex((each) => each.role === role) ?? -1;
  const named = column('compositeMetrics', 'composite');
  const composites = new Set(draft.compositeMetrics.map((row) => fold(row[named] ?? '')));
  return tables.flatMap(({ kind }) => {
    const at = column(kind, 'metric');
    if (at < 0) return [];
    return draft[kind].flatMap((row, i): DraftRemark[] => {
      const metric = fold(row[at] ?? '');
      if (metric === '' || metricNamed(metric) || (kind === 'awards' && composites.has(metric))) return [];
      return [
        { kind, row: i, role: 'metric', severity: 'error', message: say('payDesign.problem.metric', { metric }) },
      ];
    });
  });
}
