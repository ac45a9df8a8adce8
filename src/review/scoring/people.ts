import { sayIn } from '../texts';
import type { Row } from '../../workbook/cells/rows';
import type { DataTable } from '../../workbook/recognise';
import { monthOfDay } from '../monthly/month';
import { Roster } from '../monthly/records/roster';
import { Warnings } from '../monthly/warnings';
import { PersonAliases } from '../tables/aliases';

/** Who a row is about, by the name the roster knows them by. */
export interface RowPerson {
  name: string;
  employeeId: string;
  group: string;
}

/** Names in sample lists, logs and QA sheets, brought to those of the roster: one person is one key everywhere. */
export class People {
  private readonly roster: Roster;

  constructor(tables: readonly DataTable[], today: number) {
    const silent = new Warnings(sayIn('zh-CN'));
    const rosters = tables.filter(({ kind }) => kind === 'roster');
    this.roster = new Roster(rosters, monthOfDay(today), silent, new PersonAliases(tables));
  }

  of(row: Row): RowPerson {
    const person = this.roster.find(row);
    if (person === null || person === 'ambiguous') {
      return { name: row.text('agent'), employeeId: row.text('employeeId'), group: row.text('group') };
    }
    return { name: person.agent, employeeId: person.employeeId, group: person.group };
  }
}

/** One conversation of one agent: one id under two agents is two conversations. */
export const conversationKey = (id: string, agent: string): string => JSON.stringify([id, agent]);
