import { isSummary, type Row } from '../../../workbook/cells/rows';
import type { Warnings } from '../warnings';
import type { Person, Roster } from './roster';

/** A name in the data that no one of the roster has, with what stands under it. */
export interface Stranger {
  agent: string;
  rows: number;
  /** The first row with this name. */
  first: Row;
}

/** Finds the person of each row and remembers the names that are nobody's: they are listed, not dropped in silence. */
export class Attribution {
  private readonly unknown = new Map<string, Stranger>();

  constructor(
    private readonly roster: Roster,
    private readonly warnings: Warnings,
  ) {}

  /** The person; null for a summary row, a row without a name, or a name that is nobody's. */
  personOf(row: Row): Person | null {
    if (isSummary(row)) return null;
    const agent = row.text('agent');
    const person = this.roster.find(row);
    if (person === 'ambiguous') {
      this.warnings.add('ambiguousPerson', 'error', { agent, sheet: row.table.sheet }, row.link('agent'));
      return null;
    }
    if (person === null && agent !== '') {
      const stranger = this.unknown.get(agent);
      if (stranger) stranger.rows++;
      else this.unknown.set(agent, { agent, rows: 1, first: row });
    }
    return person;
  }

  /** Whether two rows are about one person, though their sheets may write the name differently. */
  readonly isSame = (a: Row, b: Row): boolean => {
    if (a.text('agent') === b.text('agent')) return true;
    const person = this.roster.find(a);
    return person !== null && person !== 'ambiguous' && person === this.roster.find(b);
  };

  strangers(): Stranger[] {
    return [...this.unknown.values()];
  }
}
