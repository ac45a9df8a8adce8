import { notRatedTexts } from '../../domain/numbers/text';
import { serialOf } from '../../domain/numbers/dates';
import { cellName, type Area } from '../../workbook/address';
import type { ValidationPlan, ValidationRule } from '../../workbook/write/sheetPlan';
import type { DesignedColumn } from './design';
import type { Entry } from './template';
import type { SayOfTemplates } from './texts';

const firstDay = serialOf({ year: 2000, month: 1, day: 1 });
const lastDay = serialOf({ year: 2099, month: 12, day: 31 });
/** Where nothing is said; Excel wants two bounds. */
const noMaximum = 1e12;

type BoundedEntry = Extract<Entry, { minimum: number }>;

/**
 * What the cells of a column take, or null where they take anything.
 * @param people where the roster has its names, as a formula; null where there is no roster
 */
export function validationOf(
  { header, entry, fullMark = 0 }: DesignedColumn,
  area: Area,
  people: string | null,
  say: SayOfTemplates,
): ValidationPlan | null {
  const plan = (rule: ValidationRule, message: string, warn = true): ValidationPlan => ({
    area,
    rule,
    alert: { title: header, message, warn },
  });
  switch (entry.kind) {
    case 'text':
    case 'longText':
    case 'id':
    case 'month':
      return null;
    case 'choice':
      return entry.open
        ? plan({ list: entry.choices }, say('templates.alert.openChoice'))
        : plan({ list: entry.choices }, say('templates.alert.choice'), false);
    case 'yesNo':
      return plan({ list: ['是', '否'] }, say('templates.alert.yesNo'));
    case 'person':
      return people === null ? null : plan({ listFrom: people }, say('templates.alert.person'));
    case 'date':
    case 'dateTime':
      return plan({ date: true, minimum: firstDay, maximum: lastDay }, say(`templates.alert.${entry.kind}`));
    case 'time':
      return plan({ number: 'decimal', minimum: 0, maximum: '=1-1/86400' }, say('templates.alert.time'));
    case 'mark':
      return plan({ formula: markFormula(area, fullMark) }, say('templates.alert.mark', { full: fullMark }));
    case 'integer':
    case 'number':
    case 'yuan':
    case 'percent':
      return plan(
        {
          number: entry.kind === 'integer' ? 'whole' : 'decimal',
          minimum: entry.minimum,
          maximum: entry.maximum ?? noMaximum,
        },
        boundsMessage(entry, say),
      );
  }
}

function boundsMessage({ kind, minimum, maximum }: BoundedEntry, say: SayOfTemplates): string {
  if (kind === 'percent' && maximum !== undefined) {
    return say('templates.alert.percentWithin', { maximum: `${maximum * 100}%` });
  }
  const number = kind === 'integer' ? 'integer' : 'number';
  return maximum === undefined
    ? say(`templates.alert.${number}`, { minimum })
    : say(`templates.alert.${number}Within`, { minimum, maximum });
}

/** A number up to the full mark, or one of the texts for “did not come up”. */
function markFormula({ row, column }: Area, fullMark: number): string {
  const cell = cellName(row, column);
  const texts = notRatedTexts.map((text) => `${cell}="${text}"`);
  return `=OR(AND(ISNUMBER(${cell}),${cell}>=0,${cell}<=${fullMark}),${texts.join(',')})`;
}
