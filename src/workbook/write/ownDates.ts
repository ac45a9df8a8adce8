import { days1904 } from '../../domain/numbers/dates';
import { intersection, type Area } from '../address';
import { inOwnSystem, showsDate } from '../excel/dateSystem';
import type { AxisPlan, SheetPlan, ValidationRule } from './sheetPlan';

/** The sheet of a 1904 workbook with its dates as that counts them: where its looks show dates, in rules and on axes. */
export function inOwnDates(plan: SheetPlan): SheetPlan {
  return {
    ...plan,
    blocks: plan.blocks.map((block) => {
      const { row, column, cells } = block;
      const formats = formatsOf(plan, { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 });
      return {
        ...block,
        cells: cells.map((line, i) => line.map((content, k) => inOwnSystem(content, formats[i]?.[k]))),
      };
    }),
    validations: plan.validations.map((validation) => ({ ...validation, rule: ofRule(validation.rule) })),
    charts: plan.charts.map((chart) => ({ ...chart, x: ofAxis(chart.x), y: ofAxis(chart.y) })),
  };
}

/** The number formats that the looks, laid one over the other, give the cells of an area. */
function formatsOf({ looks }: SheetPlan, area: Area): (string | undefined)[][] {
  const formats = Array.from({ length: area.rows }, () => new Array<string | undefined>(area.columns));
  for (const { area: looked, look } of looks) {
    const both = look.numberFormat === undefined ? null : intersection(looked, area);
    if (!both) continue;
    const left = both.column - area.column;
    for (let row = both.row; row < both.row + both.rows; row++) {
      formats[row - area.row]?.fill(look.numberFormat, left, left + both.columns);
    }
  }
  return formats;
}

const own = <T>(bound: T): T | number => (typeof bound === 'number' ? bound - days1904 : bound);

const ofRule = (rule: ValidationRule): ValidationRule =>
  'date' in rule ? { ...rule, minimum: own(rule.minimum), maximum: own(rule.maximum) } : rule;

function ofAxis(axis: AxisPlan): AxisPlan {
  if (!showsDate(axis.numberFormat)) return axis;
  const { minimum, maximum } = axis;
  return {
    ...axis,
    ...(minimum === undefined ? {} : { minimum: own(minimum) }),
    ...(maximum === undefined ? {} : { maximum: own(maximum) }),
  };
}
