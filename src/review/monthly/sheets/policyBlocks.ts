import type { CoreKind } from '../../../workbook/tables';
import type { SheetComposer } from '../../../workbook/write/composer';
import type { Content } from '../../../workbook/write/sheetPlan';
import type { Say } from '../../texts';
import type { MonthFacts, SettledLine } from '../facts';
import { isMonthly } from '../period';
import type { CutPolicy } from '../policies/targets';
import type { PolicyTable } from '../policies/policyTable';
import type { RubricPolicy } from '../policies/rubric';
import type { QaRow } from '../records/qaRows';
import { dataRow, headerRow, sectionRow } from './calculationLayout';
import { formula, orBlank, refOf } from './context';
import { looks } from '../../page/looks';

/** Where formulas find one plan line's settings: single cells of the calculation sheet, and its tiers. */
export interface PlanRefs {
  first: string;
  last: string;
  target: string;
  mode: string;
  basis: string;
  cap: string;
  floor: string;
  days: string;
  tiers: string;
}

/** Where formulas find every policy: on the user's sheet, or on the calculation sheet as a visible table. */
export interface PolicyRefs {
  /** Today's rubric, and those that reviews of the month were scored by. */
  rubrics: ReadonlyMap<RubricPolicy, string>;
  grades: string;
  factors: string;
  plan: PlanRefs[];
  prizes: string[];
  cuts: { performance: string; fit: string };
}

/** Without a 质检系数 table every score has factor 1; the table stands there to be edited. */
const neutralFactors: PolicyTable = { headers: ['最低质检分', '系数'], cells: [[0, 1]], place: null };

/** Answers with references to policy tables; one that has no place of its own is written side by side with the others. */
export function policyPlaces(sheet: SheetComposer, start: number, say: Say) {
  let column = start;
  return {
    placed: (kind: CoreKind, table: PolicyTable): string => {
      if (table.place) return refOf(table.place);
      const title = say('sheets.calculation.copied', { kind: say(`review.kind.${kind}`) });
      sheet.put(sectionRow, column, [[title]], looks.section);
      sheet.put(headerRow, column, [[...table.headers]], looks.header);
      const area = sheet.put(dataRow, column, table.cells, looks.body);
      column += table.headers.length + 1;
      return sheet.ref(area);
    },
    /** The first free column. */
    next: () => column,
  };
}

/** Today's rubric and those that reviews were scored by, each in its place. */
export const rubricRefs = (
  current: RubricPolicy,
  rows: readonly QaRow[],
  placed: ReturnType<typeof policyPlaces>['placed'],
): Map<RubricPolicy, string> =>
  new Map(
    [...new Set([current, ...rows.map(({ own }) => own.policy)])].map((policy) => [
      policy,
      placed('rubric', policy.table),
    ]),
  );

/** Writes the policies that have no place of their own. @returns the references and the first free column */
export function putPolicies(
  sheet: SheetComposer,
  start: number,
  { month, policies, lines, qaRows }: MonthFacts,
  say: Say,
): { refs: PolicyRefs; next: number } {
  const { placed, next } = policyPlaces(sheet, start, say);
  const tiers = lines.map(({ line }) => placed('tiers', line.tiers));
  const refs: PolicyRefs = {
    rubrics: rubricRefs(policies.rubric, qaRows, placed),
    grades: placed('grades', policies.grades.table),
    factors: isMonthly(month) ? placed('qaFactors', policies.factors.table ?? neutralFactors) : '',
    prizes: policies.prizes.map((prize) => placed('rankPrizes', prize.table)),
    cuts: {
      performance: putCut(policies.cuts.performance, '绩效分界'),
      fit: putCut(policies.cuts.fit, '匹配分界'),
    },
    plan: [],
  };
  if (!isMonthly(month)) return { refs, next: next() };
  const plan = putPlan(sheet, next(), lines, tiers, say);
  return { refs: { ...refs, plan: plan.refs }, next: plan.next };

  function putCut({ cut, place }: CutPolicy, label: string): string {
    if (place) return refOf(place);
    const table = { headers: ['规则', '值'], cells: [[label, cut]], place: null };
    const ref = placed('quadrantRules', table);
    // The reference covers label and value; the value is its last cell.
    return ref.slice(0, ref.indexOf('!') + 1) + ref.slice(ref.lastIndexOf(':') + 1);
  }
}

const planKeys = ['name', 'phase', 'first', 'last', 'target', 'mode', 'basis', 'cap', 'floor', 'days'] as const;

function putPlan(
  sheet: SheetComposer,
  start: number,
  lines: readonly SettledLine[],
  tiers: readonly string[],
  say: Say,
): { refs: PlanRefs[]; next: number } {
  sheet.put(sectionRow, start, [[say('sheets.calculation.plan')]], looks.section);
  sheet.put(headerRow, start, [planKeys.map((key) => say(`sheets.calculation.plan.${key}`))], looks.header);
  const refs = lines.map(({ line, days }, i): PlanRefs => {
    const row = dataRow + i;
    // A blank cell reaches custom functions as 0 on the desktop; "-" is "no value" everywhere.
    const setting = (place: typeof line.cells.cap, value: number | null): Content =>
      place ? formula(orBlank(refOf(place), '-')) : (value ?? '-');
    const cells: Record<(typeof planKeys)[number], Content> = {
      name: line.name,
      phase: line.phase,
      first: line.first,
      last: line.last,
      target: setting(line.cells.target, line.target),
      mode: line.pay.mode,
      basis: line.pay.basis,
      cap: setting(line.cells.cap, line.pay.cap),
      floor: setting(line.cells.floor, line.pay.floor),
      days,
    };
    sheet.put(row, start, [planKeys.map((key) => cells[key])], looks.body);
    const at = (key: (typeof planKeys)[number]) =>
      sheet.ref({ row, column: start + planKeys.indexOf(key), rows: 1, columns: 1 });
    const tierRef = tiers[i] ?? '';
    return {
      first: at('first'),
      last: at('last'),
      target: at('target'),
      mode: at('mode'),
      basis: at('basis'),
      cap: at('cap'),
      floor: at('floor'),
      days: at('days'),
      tiers: tierRef,
    };
  });
  const dates = {
    row: dataRow,
    column: start + planKeys.indexOf('first'),
    rows: Math.max(1, lines.length),
    columns: 2,
  };
  sheet.look(dates, looks.date);
  return { refs, next: start + planKeys.length + 1 };
}
