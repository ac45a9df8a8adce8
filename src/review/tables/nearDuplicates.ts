import { fold } from '../../domain/numbers/text';
import { isSummary, Row } from '../../workbook/cells/rows';
import { cellAt, isRead } from '../../workbook/matrix';
import { columnOf, type DataTable } from '../../workbook/recognise';
import type { CellLink } from '../../workbook/tables';
import { PersonAliases } from './aliases';

/**
 * What the spellings differ in: `width` and outer spaces (everything in the add-in reads these as one), inner `spaces`, `case`,
 * `lookalike` characters (0 and O, 1 and l), leading `zeros` of a job number.
 */
export type Likeness = 'width' | 'spaces' | 'case' | 'lookalike' | 'zeros';

export interface Spelling {
  text: string;
  rows: number;
  first: CellLink;
  /** Whether the roster has it. */
  onRoster: boolean;
}

/** Spellings that may be one person. A proposal: nothing is merged before somebody says so in a 人员对照 table or corrects the cells. */
export interface NearDuplicate {
  role: 'agent' | 'employeeId';
  likeness: Likeness;
  /** The most frequent first, those of the roster before all others. */
  spellings: Spelling[];
}

const lookalikes: Record<string, string> = { o: '0', i: '1', l: '1', '|': '1', 〇: '0' };

const spaceless = (text: string) => fold(text).replace(/[\s\u200b-\u200d\ufeff]/g, '');
const caseless = (text: string) => spaceless(text).toLowerCase();
const shapes = (text: string) => caseless(text).replace(/[oil|〇]/g, (letter) => lookalikes[letter] ?? letter);
const zeroless = (text: string) => shapes(text).replace(/^0+(?=\d)/, '');

/** From the strictest reading of a name to the loosest. */
const readings: readonly [Likeness, (text: string) => string][] = [
  ['width', fold],
  ['spaces', spaceless],
  ['case', caseless],
  ['lookalike', shapes],
  ['zeros', zeroless],
];

interface Used extends Spelling {
  /** The job numbers of the roster's rows with this name. */
  ids: Set<string>;
}

export function nearDuplicates(tables: readonly DataTable[]): NearDuplicate[] {
  const read = tables.filter(({ matrix, firstRow, lastRow }) => isRead(matrix, firstRow) && isRead(matrix, lastRow));
  const aliases = new PersonAliases(read);
  const ofPeople = read.filter((table) => table.kind !== 'personAliases' && columnOf(table, 'agent') !== null);
  return (['agent', 'employeeId'] as const).flatMap((role) => {
    const used = spellingsOf(ofPeople, role);
    const groups = new Map<string, Used[]>();
    const loosest = role === 'agent' ? shapes : zeroless;
    for (const spelling of used.values()) {
      const settled = aliases.meantBy(fold(spelling.text)) !== fold(spelling.text);
      if (settled) continue;
      const key = loosest(spelling.text);
      groups.set(key, [...(groups.get(key) ?? []), spelling]);
    }
    return [...groups.values()]
      .filter((group) => group.length > 1 && !areDifferentPeople(group))
      .map((group) => proposal(role, group));
  });
}

function proposal(role: NearDuplicate['role'], group: readonly Used[]): NearDuplicate {
  const same = (reading: (text: string) => string) => new Set(group.map(({ text }) => reading(text))).size === 1;
  const likeness = readings.find(([, reading]) => same(reading))?.[0] ?? 'lookalike';
  const spellings = [...group]
    .sort((a, b) => Number(b.onRoster) - Number(a.onRoster) || b.rows - a.rows)
    .map(({ text, rows, first, onRoster }) => ({ text, rows, first, onRoster }));
  return { role, likeness, spellings };
}

/** Two of the names stand in the roster with job numbers of their own: they are two people. */
function areDifferentPeople(group: readonly Used[]): boolean {
  const known = group.filter(({ ids }) => ids.size > 0);
  return known.length > 1 && new Set(known.flatMap(({ ids }) => [...ids])).size >= known.length;
}

/** How each name is written and how often; cells are looked at once per spelling. */
function spellingsOf(tables: readonly DataTable[], role: NearDuplicate['role']): Map<string, Used> {
  const used = new Map<string, Used>();
  for (const table of tables) {
    const column = columnOf(table, role);
    if (column === null) continue;
    for (let at = table.firstRow; at <= table.lastRow; at++) {
      const text = String(cellAt(table.matrix, at, column));
      let known = used.get(text);
      if (!known || table.kind === 'roster') {
        const row = new Row(table, at, () => undefined);
        if (isSummary(row) || row.text(role) === '') continue;
        known ??= { text, rows: 0, first: row.link(role), onRoster: false, ids: new Set<string>() };
        used.set(text, known);
        if (table.kind === 'roster') noteRoster(known, row, role);
      }
      known.rows++;
    }
  }
  return used;
}

function noteRoster(known: Used, row: Row, role: NearDuplicate['role']): void {
  known.onRoster = true;
  const id = row.text('employeeId');
  if (role === 'agent' && id !== '') known.ids.add(id);
}
