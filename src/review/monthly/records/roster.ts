import { isSummary, rowsOf, type Row } from '../../../workbook/cells/rows';
import { columnOf, type DataTable } from '../../../workbook/recognise';
import { PersonAliases } from '../../tables/aliases';
import { isWithin } from '../month';
import type { ReviewPeriod } from '../period';
import type { Warnings } from '../warnings';

/** A person of the 花名册. */
export interface Person {
  employeeId: string;
  /** The nickname the other tables know the person by. */
  agent: string;
  group: string;
  hireDate: number | null;
  leaveDate: number | null;
  row: Row;
}

/** The row of the roster, which is the same in every month. */
export const keyOf = ({ row }: Person): string => `${row.table.id}|${row.row}`;

/** Hired on or before the month's last day, not left before its first. */
export const isActive = ({ hireDate, leaveDate }: Person, month: ReviewPeriod): boolean =>
  (hireDate === null || hireDate <= month.last) && (leaveDate === null || leaveDate >= month.first);

export const leftWithin = ({ leaveDate }: Person, month: ReviewPeriod): boolean =>
  leaveDate !== null && isWithin(leaveDate, month);

const nameRoles = ['agent', 'nickname', 'realName'] as const;

/** The people, and how a row of another table finds its person: by job number where both have one, else by name within the group. */
export class Roster {
  readonly people: Person[] = [];
  private readonly byId = new Map<string, Person>();
  private readonly byName = new Map<string, Person[]>();

  constructor(
    tables: readonly DataTable[],
    month: ReviewPeriod,
    warnings: Warnings,
    private readonly aliases = new PersonAliases([]),
  ) {
    for (const table of tables) {
      for (const row of rowsOf(table, warnings.badCell)) {
        if (!isSummary(row)) this.add(row, month, warnings);
      }
    }
  }

  private add(row: Row, month: ReviewPeriod, warnings: Warnings): void {
    const names = [...new Set(nameRoles.map((role) => row.text(role)).filter((name) => name !== ''))];
    const [account] = names;
    if (account === undefined) return;
    const short = afterShop(account);
    const agent = this.sameName(short, row.text('group')) ? account : short;
    const person: Person = {
      employeeId: row.text('employeeId'),
      agent,
      group: row.text('group'),
      hireDate: row.day('hireDate', month.year),
      leaveDate: row.day('leaveDate', month.year),
      row,
    };
    const twin = person.employeeId ? this.byId.get(person.employeeId) : this.sameName(account, person.group);
    if (twin) {
      warnings.add('duplicatePerson', 'warning', { agent, ...row.link('agent') }, row.link('agent'));
      return;
    }
    this.people.push(person);
    if (person.employeeId) this.byId.set(person.employeeId, person);
    for (const name of new Set([...names, agent])) this.byName.set(name, [...(this.byName.get(name) ?? []), person]);
  }

  private sameName(agent: string, group: string): Person | undefined {
    return this.byName.get(agent)?.find((person) => person.agent === agent && person.group === group);
  }

  /** The person of a row; `ambiguous` where the name alone fits several; null for nobody of the roster. */
  find(row: Row): Person | 'ambiguous' | null {
    const id = columnOf(row.table, 'employeeId') === null ? '' : row.text('employeeId');
    const known = id ? this.byId.get(id) : undefined;
    if (known) return known;
    const named = this.namesakes(row.text('agent'));
    if (named.length <= 1) return named[0] ?? null;
    const group = row.text('group');
    const own = named.filter((person) => person.group === group);
    return own.length === 1 && own[0] ? own[0] : 'ambiguous';
  }

  /** The person a name alone stands for; null for nobody of the roster, and where it fits several. */
  named(name: string): Person | null {
    const [person, ...others] = this.namesakes(name);
    return person && others.length === 0 ? person : null;
  }

  private namesakes(written: string): readonly Person[] {
    const name = this.aliases.meantBy(written);
    // Some write a job number where the name should be.
    const numbered = this.byId.get(name);
    return this.byName.get(name) ?? this.byName.get(afterShop(name)) ?? (numbered ? [numbered] : []);
  }
}

/** Sub-accounts are called 店铺:小美; rosters often know the part after the colon alone. */
const afterShop = (name: string): string => name.slice(name.lastIndexOf(':') + 1);
