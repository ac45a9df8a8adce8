import type { Locale } from '../../../locales/locale';
import { rowsOf, isSummary } from '../../../workbook/cells/rows';
import { isBlank } from '../../../workbook/matrix';
import type { DataTable } from '../../../workbook/recognise';
import type { CellLink } from '../../../workbook/tables';
import { People } from '../../ledger/people';
import { Warnings } from '../../monthly/warnings';
import { daysIn, yearOf } from '../../tables/parts';
import { sayIn } from '../../texts';
import type { Remark } from '../model';
import { sayPeople } from '../texts';
import { readSlot, type Slot } from './slot';

export const shiftMeasures = ['consulted', 'received', 'inquiring', 'ordering', 'paying', 'sales'] as const;
export type ShiftMeasure = (typeof shiftMeasures)[number];

/** What somebody had reached at the end of a slot; figures are cumulative over the day, null is blank. */
export interface Logged {
  /** Null in a log without dates, which is of one day. */
  day: number | null;
  slot: Slot;
  agent: string;
  group: string;
  figures: Record<ShiftMeasure, number | null>;
  links: Record<ShiftMeasure, CellLink>;
}

export interface ShiftLog {
  rows: Logged[];
  /** Cells that could not be used, and rows that say a slot again. */
  remarks: Remark[];
}

/** The rows of all shift logs; of two rows for one person and slot the later one counts. */
export function readShiftLog(found: readonly DataTable[], locale: Locale): ShiftLog {
  const say = sayPeople(locale);
  const warnings = new Warnings(sayIn(locale));
  const remarks: Remark[] = [];
  const tables = found.filter(({ kind }) => kind === 'shiftLog');
  const days = tables.flatMap((table) => [...daysIn(table, 'date')]);
  const year = yearOf(tables, days);
  const people = new People(found, Math.max(0, ...days), locale);
  const rows = new Map<string, Logged>();
  for (const table of tables) {
    let day: number | null = null;
    for (const row of rowsOf(table, warnings.badCell)) {
      const agent = people.nameOf(row);
      // A date merged over the rows of a day leaves blanks below itself.
      if (!isBlank(row.cell('date'))) {
        day = row.day('date', year);
        if (day === null) continue;
      }
      if (isSummary(row) || agent === '') continue;
      const slot = readSlot(row.cell('slot'));
      const link = row.link('slot');
      if (slot === null) {
        const message = say('peopleDesk.shift.badSlot', { ...link, value: row.text('slot').slice(0, 40) });
        remarks.push({ code: 'badSlot', severity: 'warning', message, link });
        continue;
      }
      const group = people.groupOf(row);
      const key = [day, slot.at, agent, group].join('|');
      if (rows.has(key)) {
        const message = say('peopleDesk.shift.repeated', { ...link, agent, slot: slot.label });
        remarks.push({ code: 'repeatedSlot', severity: 'warning', message, link });
      }
      const each = <T>(read: (measure: ShiftMeasure) => T) =>
        Object.fromEntries(shiftMeasures.map((measure) => [measure, read(measure)])) as Record<ShiftMeasure, T>;
      const [figures, links] = [each((measure) => row.number(measure)), each((measure) => row.link(measure))];
      rows.set(key, { day, slot, agent, group, figures, links });
    }
  }
  return { rows: [...rows.values()], remarks: [...remarks, ...warnings.list()] };
}
