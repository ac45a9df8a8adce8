import type { Locale } from '../../locales/locale';
import type { Row } from '../../workbook/cells/rows';
import type { DataTable } from '../../workbook/recognise';
import { monthOfDay } from '../monthly/month';
import { Roster, type Person } from '../monthly/records/roster';
import { Warnings } from '../monthly/warnings';
import { PersonAliases } from '../tables/aliases';
import { sayIn } from '../texts';

/** Who is who, as the monthly review has it; a name the roster does not know stands for itself. */
export class People {
  private readonly roster: Roster;

  /** @param day by whose year dates without one are read */
  constructor(tables: readonly DataTable[], day: number, locale: Locale) {
    const ofKind = (kind: DataTable['kind']) => tables.filter((table) => table.kind === kind);
    const warnings = new Warnings(sayIn(locale));
    this.roster = new Roster(ofKind('roster'), monthOfDay(day), warnings, new PersonAliases(ofKind('personAliases')));
  }

  get all(): readonly Person[] {
    return this.roster.people;
  }

  find(row: Row): Person | null {
    const found = this.roster.find(row);
    return found === 'ambiguous' ? null : found;
  }

  /** The roster's name for the person of a row. */
  nameOf(row: Row): string {
    return this.find(row)?.agent ?? row.text('agent');
  }

  /** The roster's name for somebody whom a cell names; as written where the roster does not know them. */
  named(written: string): string {
    return this.roster.named(written)?.agent ?? written;
  }

  /** The roster's leader of the person; of a roster that names none, the group. */
  leaderOf(row: Row): string {
    return this.find(row)?.row.text('leader') || this.groupOf(row);
  }

  groupOf(row: Row): string {
    return this.find(row)?.group || row.text('group');
  }
}

export const isEmployed = ({ hireDate, leaveDate }: Person, day: number): boolean =>
  (hireDate === null || hireDate <= day) && (leaveDate === null || leaveDate >= day);
