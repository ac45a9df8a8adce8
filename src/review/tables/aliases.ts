import { rowsOf } from '../../workbook/cells/rows';
import type { DataTable } from '../../workbook/recognise';

/**
 * Who is meant by a name, as people have written it into a 人员对照 table (原名, 对应客服): the only way two names become one person.
 * It stands on a sheet, since the workbook's settings hold no names of people.
 */
export class PersonAliases {
  private readonly meant = new Map<string, string>();

  constructor(tables: readonly DataTable[]) {
    for (const table of tables.filter(({ kind }) => kind === 'personAliases')) {
      for (const row of rowsOf(table)) {
        const original = row.text('originalName');
        const agent = row.text('agent');
        if (original !== '' && agent !== '' && original !== agent) this.meant.set(original, agent);
      }
    }
  }

  /** The name that is meant; the same name where nobody has said otherwise. */
  meantBy(name: string): string {
    return this.meant.get(name) ?? name;
  }
}
