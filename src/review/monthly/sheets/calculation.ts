import type { Area } from '../../../workbook/address';
import { SheetComposer } from '../../../workbook/write/composer';
import type { Content, SheetPlan } from '../../../workbook/write/sheetPlan';
import type { SettledTarget } from '../facts';
import { metrics, type Metric } from '../metrics';
import { isMonthly, type ReviewPeriod } from '../period';
import type { RubricPolicy } from '../policies/rubric';
import type { QaRow } from '../records/qaRows';
import { dataRow, directionRow, headerRow, sectionRow, targetRow, weightRow } from './calculationLayout';
import { formula, orBlank, refOf, type SheetContext } from './context';
import { metricFormula, putDailyBlock, type DailyColumns } from './dailyBlock';
import { putChartData } from './chartData';
import { looks } from '../../page/looks';
import type { PageChart } from '../../page/model';
import { payoutFormula } from './payout';
import { peopleCell, peopleColumn } from './peopleLayout';
import { putPolicies, type PolicyRefs } from './policyBlocks';
import { putQaBlock, qaSpans, type QaColumns } from './qaBlock';

/** Where the other sheets find what stands on the calculation sheet. Columns are as long as there are people. */
export interface Calculation {
  plan: SheetPlan;
  policies: PolicyRefs;
  qa: QaColumns[];
  /** The person numbers 1 … n. */
  numbers: Area;
  /** Actuals of the metric targets: n × m, and the settled targets, weights and directions: 1 × m each. */
  kpi: { actuals: string; targets: string; weights: string; directions: string } | null;
  lines: { actual: Area; proration: Area; commission: Area | null }[];
  /** Prizes per award. */
  prizes: Area[];
  /** The figures that a period without pay shows of everybody. */
  figures: Area[];
  /** The quadrant scatter over its points; null where nobody can be placed. */
  chart: PageChart | null;
  /** References from other sheets to areas of this one. */
  ref: (area: Area) => string;
}

/** Composes the calculation sheet: per person what the month adds up to, live over the user's own tables. */
export function composeCalculation(context: SheetContext): Calculation {
  const { review, names, say } = context;
  const { facts } = review;
  const sheet = new SheetComposer(names.calculation, { landscape: true, frozenRows: dataRow, tabColor: '#7F7F7F' });
  sheet.title(say('sheets.calculation.title', { month: review.month }), looks.title);
  sheet.put(1, 0, [[say('sheets.calculation.note')]], looks.note);

  const perLine = facts.lines.length > 1 ? 4 : 3;
  const { length: figures } = shownMetrics(facts.month);
  const width = 2 + facts.targets.length + perLine * facts.lines.length + 2 * facts.policies.prizes.length + figures;
  const policies = putPolicies(sheet, width + 1, facts, say);
  const scatter = putChartData(sheet, policies.next, context);
  let column = scatter.next;
  const numbers = new Map(facts.people.map(({ person }, i) => [person, i + 1]));
  const scoring = {
    rubricRef: (policy: RubricPolicy) => policies.refs.rubrics.get(policy) ?? '',
    numberOf: ({ person, random }: QaRow) => (person && random ? numbers.get(person) : undefined),
  };
  const qa = qaSpans(facts.qaRows).map((span) => {
    const block = putQaBlock(sheet, column, span, scoring, say);
    column = block.next;
    return block.columns;
  });
  const daily = putDailyBlock(sheet, column, facts, say);
  const people = putPeople(sheet, context, policies.refs, daily?.columns ?? null);
  sheet.plan.widths = Array.from({ length: daily?.next ?? column }, (_, i) => (i === 0 ? 6 : 12));
  return {
    plan: sheet.plan,
    policies: policies.refs,
    qa,
    chart: scatter.chart,
    ref: (area) => sheet.ref(area),
    ...people,
  };
}

/** The figures of a period without pay, in the order of the people sheet. */
export const periodMetrics = ['sales', 'received', 'payRate', 'averageResponse'] as const;

type PeopleBlock = Pick<Calculation, 'numbers' | 'kpi' | 'lines' | 'prizes' | 'figures'>;

const shownMetrics = (period: ReviewPeriod) => (isMonthly(period) ? [] : periodMetrics);

function putPeople(
  sheet: SheetComposer,
  { review: { facts }, names, say }: SheetContext,
  policies: PolicyRefs,
  daily: DailyColumns | null,
): PeopleBlock {
  const { people, targets, lines, month } = facts;
  const count = people.length;
  const area = (column: number, columns = 1): Area => ({ row: dataRow, column, rows: count, columns });
  const personRef = (i: number) => `$A$${dataRow + i + 1}`;
  const measured = (metric: Metric, i: number, between = ''): Content => {
    const { rule } = metric;
    if (rule.kind === 'person') return formula(peopleCell(names.people, rule.of, i));
    return formula(daily ? metricFormula(rule, daily, personRef(i), between) : '""');
  };
  let column = 0;
  const put = (header: string, cells: Content[], look = {}): Area => {
    sheet.put(headerRow, column, [[header]], looks.header);
    return sheet.put(
      dataRow,
      column++,
      cells.map((cell) => [cell]),
      { ...looks.body, ...look },
    );
  };

  sheet.put(sectionRow, 0, [[say('sheets.calculation.people')]], looks.section);
  const numbers = put(
    say('sheets.calculation.number'),
    people.map((_, i) => i + 1),
  );
  put(
    say('sheets.calculation.agent'),
    people.map(({ person }) => person.agent),
  );

  const firstTarget = column;
  for (const target of targets) {
    putTarget(sheet, column, target, count);
    put(
      target.name,
      people.map((_, i) => measured(target.metric, i)),
      formatOf(target.metric),
    );
  }
  const labels = ['target', 'weight', 'direction'] as const;
  if (targets.length > 0) {
    labels.forEach((key, i) => sheet.put(targetRow + i, 0, [[say(`sheets.calculation.${key}`)]], looks.note));
  }
  const across = (row: number) => sheet.ref({ row, column: firstTarget, rows: 1, columns: targets.length });
  const kpi =
    targets.length === 0
      ? null
      : {
          actuals: sheet.ref(area(firstTarget, targets.length)),
          targets: across(targetRow),
          weights: across(weightRow),
          directions: across(directionRow),
        };

  const lineAreas = lines.map(({ line }, k): Calculation['lines'][number] => {
    const refs = policies.plan[k];
    const between = refs && daily ? `,${daily.days},">="&${refs.first},${daily.days},"<="&${refs.last}` : '';
    const actual = put(
      say('sheets.calculation.actual', { metric: line.phase || line.metric.names[0] }),
      people.map((_, i) => measured(line.metric, i, between)),
      formatOf(line.metric),
    );
    const stated = daily?.of.workDays ?? null;
    const days = put(
      say('sheets.calculation.days'),
      people.map((_, i) =>
        formula(daily ? `SUMIFS(${stated ?? daily.countsDay},${daily.numbers},${personRef(i)}${between})` : '0'),
      ),
    );
    const proration = put(
      say('sheets.calculation.proration'),
      people.map((_, i) => {
        if (!line.prorated || !refs) return 1;
        const own = sheet.ref({ ...days, row: days.row + i, rows: 1 });
        return formula(`IF(${refs.days}=0,1,MIN(1,${own}/${refs.days}))`);
      }),
      { numberFormat: '0.0%' },
    );
    if (lines.length === 1 || !refs) return { actual, proration, commission: null };
    const commission = area(column);
    sheet.put(
      headerRow,
      column,
      [[say('sheets.calculation.commission', { plan: line.phase || line.name })]],
      looks.header,
    );
    const targetColumn = refs.target;
    const pay = payoutFormula({
      actuals: sheet.ref(actual),
      targets: targetColumn,
      qa: peopleColumn(names.people, 'qaMean', count),
      proration: sheet.ref(proration),
      plan: refs,
      factors: policies.factors,
    });
    sheet.spill(dataRow, column++, `=${pay}`, count, 1, { ...looks.body, ...looks.money });
    return { actual, proration, commission };
  });

  const prizes = facts.policies.prizes.map(({ award, metric }, k) => {
    const values = put(
      say('sheets.calculation.personalValue', { award, metric: metric.names[0] }),
      people.map((_, i) => measured(metric, i)),
      formatOf(metric),
    );
    sheet.put(headerRow, column, [[say('sheets.calculation.prize', { award })]], looks.header);
    const order = metric.direction === 1 ? 'descending' : 'ascending';
    const ranked = `=KEFU.RANKPRIZE(${sheet.ref(values)},${policies.prizes[k] ?? ''},"share","${order}")`;
    return sheet.spill(dataRow, column++, ranked, count, 1, { ...looks.body, ...looks.money });
  });
  const figures = shownMetrics(month).map((id) =>
    put(
      metrics[id].names[0],
      people.map((_, i) => measured(metrics[id], i)),
      formatOf(metrics[id]),
    ),
  );
  return { numbers, kpi, lines: lineAreas, prizes, figures };
}

function putTarget(sheet: SheetComposer, column: number, target: SettledTarget, count: number): void {
  const { cells, settled, metric } = target;
  sheet.put(
    targetRow,
    column,
    [[cells.target ? formula(orBlank(refOf(cells.target))) : (settled ?? '-')]],
    formatOf(metric),
  );
  sheet.put(weightRow, column, [[cells.weight ? formula(orBlank(refOf(cells.weight))) : target.weight]]);
  sheet.put(directionRow, column, [[target.direction]]);
  sheet.look({ row: targetRow, column, rows: 3, columns: count > 0 ? 1 : 0 }, looks.body);
}

const formatOf = ({ format }: Metric) => (format === 'decimal' ? looks.score : looks[format]);
