import { isoDate } from '../../../domain/numbers/dates';
import type { Locale } from '../../../locales/locale';
import { cellName } from '../../../workbook/address';
import { SheetComposer } from '../../../workbook/write/composer';
import type { WritePlan } from '../../../workbook/write/plan';
import type { SheetPlan } from '../../../workbook/write/sheetPlan';
import { roleTitle } from '../../names';
import { looks } from '../../page/looks';
import { SectionComposer, type Column } from '../../sections';
import { onNewSheet } from '../index';
import type { PeopleTask } from '../model';
import { sayPeople, type SayPeople } from '../texts';
import { formatPercent } from '../words';
import {
  daysOf,
  previewShift,
  tailMinimum,
  tailShare,
  type ShiftChoices,
  type ShiftOutlook,
  type ShiftPreview,
  type SlotRow,
  type TailRow,
} from './compute';
import { shiftMeasures } from './log';

export type { ShiftChoices, ShiftOutlook, ShiftPreview, TailRow } from './compute';

/** C2: what each slot of the shift added, the tail of conversion, and the worklist of lost inquiries. */
export const shiftTask: PeopleTask<ShiftOutlook, ShiftChoices, ShiftPreview> = {
  kinds: (['shiftLog', 'roster', 'personAliases'] as const).map((kind) => ({ kind })),
  look: daysOf,
  preview: previewShift,
  plan: planOfShift,
  place: onNewSheet,
};

export const dayInWords = (day: number | null, locale: Locale): string =>
  day === null ? sayPeople(locale)('peopleDesk.shift.noDay') : isoDate(day);

/** The scope, the rule and the caution of the tail. */
export function tailInWords(
  { slotLabel }: ShiftPreview,
  locale: Locale,
): { title: string; note: string; none: string } {
  const say = sayPeople(locale);
  const share = new Intl.NumberFormat(locale, { style: 'percent' }).format(tailShare);
  return {
    title: say('peopleDesk.shift.tailScope', { scope: slotLabel ?? say('peopleDesk.shift.wholeDay') }),
    note: say('peopleDesk.shift.tailNote', { minimum: tailMinimum, share }),
    none: say('peopleDesk.shift.noTail', { minimum: tailMinimum }),
  };
}

export function conversionInWords({ inquiring, paying, interval }: TailRow, locale: Locale): string {
  const [low, high] = (interval ?? [null, null]).map((limit) => formatPercent(limit, locale));
  const conversion = formatPercent(inquiring === 0 ? null : paying / inquiring, locale);
  return sayPeople(locale)('peopleDesk.shift.tailRow', {
    conversion,
    paying,
    inquiring,
    low: low ?? '',
    high: high ?? '',
  });
}

/** What the value at stake is, and that it is an estimate. */
export function lostInWords({ perBuyer }: ShiftPreview, locale: Locale): string {
  const say = sayPeople(locale);
  if (perBuyer === null) return say('peopleDesk.shift.lostNoteWithoutValue');
  const money = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return say('peopleDesk.shift.lostNote', { value: money.format(perBuyer) });
}

function planOfShift(preview: ShiftPreview, locale: Locale): WritePlan {
  const day = dayInWords(preview.choices.day, locale);
  return {
    sheets: {
      wanted: [sayPeople(locale)('peopleDesk.shift.sheet', { day })],
      compose: ([name = '']) => [composeShift(name, preview, locale)],
    },
  };
}

const widths = [14, 14, 12, 12, 12, 12, 12, 12, 14, 44];

function composeShift(name: string, preview: ShiftPreview, locale: Locale): SheetPlan {
  const say = sayPeople(locale);
  const role = (key: Parameters<typeof roleTitle>[1]) => roleTitle('shiftLog', key, locale);
  const sheet = new SheetComposer(name, { landscape: true, tabColor: '#2E75B6' });
  sheet.title(say('peopleDesk.shift.sheet', { day: dayInWords(preview.choices.day, locale) }), looks.title);
  const report = new SectionComposer(sheet, widths);
  report.row = 1;
  report.note(say('peopleDesk.shift.note'));
  report.row = 3;
  const person: Column<{ agent: string; group: string }>[] = [
    { header: say('peopleDesk.column.agent'), cell: ({ agent }) => agent },
    { header: say('peopleDesk.column.group'), cell: ({ group }) => group },
  ];
  const counts: Column<{ inquiring: number; paying: number }>[] = [
    { header: role('inquiring'), cell: ({ inquiring }) => inquiring, look: looks.count },
    { header: role('paying'), cell: ({ paying }) => paying, look: looks.count },
  ];
  const words = tailInWords(preview, locale);
  report.section(words.title, [words.note]);
  const area = report.table<TailRow>(preview.conversions, [
    ...person,
    ...counts,
    {
      header: say('peopleDesk.column.conversion'),
      cell: (_, row) => ({ formula: `=IF(${cellName(row, 2)}=0,"",${cellName(row, 3)}/${cellName(row, 2)})` }),
      look: looks.percent,
    },
    { header: say('peopleDesk.shift.low'), cell: ({ interval }) => interval?.[0] ?? '', look: looks.percent },
    { header: say('peopleDesk.shift.high'), cell: ({ interval }) => interval?.[1] ?? '', look: looks.percent },
    // Filled by TAIL.
    { header: say('peopleDesk.shift.tail'), cell: () => '' },
  ]);
  if (area.rows > 0) {
    const columnAt = (column: number) => `${cellName(area.row, column)}:${cellName(area.row + area.rows - 1, column)}`;
    sheet.spill(area.row, 7, `=KEFU.TAIL(${columnAt(3)},${columnAt(2)},${tailShare},${tailMinimum})`, area.rows, 1);
  }
  report.section(say('peopleDesk.shift.lost'), [lostInWords(preview, locale)]);
  report.table<ShiftPreview['lost'][number]>(preview.lost, [
    ...person,
    ...counts,
    { header: say('peopleDesk.shift.lost'), cell: ({ lost }) => lost, look: looks.count },
    { header: say('peopleDesk.shift.atStake'), cell: ({ atStake }) => atStake ?? '', look: looks.money },
    // For people to fill in.
    { header: say('peopleDesk.shift.owner'), cell: () => '' },
    { header: say('peopleDesk.shift.result'), cell: () => '' },
  ]);
  report.section(say('peopleDesk.shift.increments'));
  report.table<SlotRow>(preview.rows, [
    { header: role('slot'), cell: ({ slot }) => slot.label },
    ...person,
    ...shiftMeasures.map((measure): Column<SlotRow> => ({
      header: role(measure),
      cell: ({ increments }) => increments[measure].value ?? '',
      look: measure === 'sales' ? looks.money : looks.count,
    })),
    { header: say('peopleDesk.column.words'), cell: (row) => slotInWords(row, say, role), look: { wrap: true } },
  ]);
  return sheet.plan;
}

/** Which figures cover more than their slot, and which are not counted. */
function slotInWords({ increments }: SlotRow, say: SayPeople, role: (key: string) => string): string {
  const spans = new Set(shiftMeasures.map((measure) => increments[measure].span).filter((span) => span > 1));
  const spanning = [...spans].map((span) =>
    say('peopleDesk.shift.span', {
      measure: shiftMeasures
        .filter((measure) => increments[measure].span === span)
        .map(role)
        .join(say('peopleDesk.joint')),
      span,
    }),
  );
  const faults = shiftMeasures
    .filter((measure) => increments[measure].fault)
    .map(role)
    .join(say('peopleDesk.joint'));
  return [...spanning, ...(faults === '' ? [] : [say('peopleDesk.shift.fault', { measure: faults })])].join('; ');
}
