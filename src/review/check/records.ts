import { bad, readNumber, readText } from '../../workbook/cells/readCells';
import { isBlank, type Cell } from '../../workbook/matrix';
import { dateReader } from './dates';
import { RowTally, Tally, type Findings } from './findings';
import { repairOf } from './repairs';
import { identities, parts, roleTypeOf } from './roleTypes';
import type { TableView } from './tableView';

/** Rows whose name, date or id is blank belong to nobody and to no day. */
export function checkRequired(view: TableView, findings: Findings): void {
  for (const { role, required, column } of view.table.columns) {
    const type = roleTypeOf(role)?.type;
    if (!required || column === null || (type !== 'key' && type !== 'day')) continue;
    const cells = view.cells(role) ?? [];
    const carried = view.table.kind === 'dailyReport' && type === 'day' ? carriedDates(view, cells) : null;
    const blank = new Tally();
    for (let i = 0; i < cells.length; i++) {
      if (view.isData(i) && isBlank(cells[i]) && !carried?.has(i)) blank.add(i);
    }
    findings.ofColumn(view, role, blank, 'check.finding.blankRequired', 'warning');
  }
}

/** The rows whose date stands above them, merged over the people of a day: each person once, as the review reads them. */
function carriedDates(view: TableView, dates: readonly Cell[]): Set<number> {
  const carried = new Set<number>();
  const agents = view.cells('agent') ?? [];
  let people: Set<Cell | undefined> | null = null;
  for (let i = 0; i < dates.length; i++) {
    if (!view.isData(i)) continue;
    if (!isBlank(dates[i])) people = new Set([agents[i]]);
    else if (people && !people.has(agents[i])) {
      carried.add(i);
      people.add(agents[i]);
    } else people = null;
  }
  return carried;
}

/** More received than consulted, more paying than inquiring. */
export function checkParts(view: TableView, findings: Findings): void {
  for (const { part, whole } of parts) {
    const some = view.cells(part);
    const all = view.cells(whole);
    if (!some || !all) continue;
    const over = new Tally();
    for (let i = 0; i < some.length; i++) {
      if (!view.isData(i)) continue;
      const a = countOf(some[i]);
      const b = countOf(all[i]);
      if (a !== null && b !== null && a > b) over.add(i);
    }
    findings.ofColumn(view, part, over, 'check.finding.partAboveWhole', 'error', { whole: view.header(whole) });
  }
}

function countOf(cell: Cell = ''): number | null {
  if (typeof cell === 'number') return cell;
  const value = cell === '' ? null : readNumber(cell);
  return value === bad ? null : value;
}

/** Gives every key a small number, so that pairs of keys are numbers too. */
class Interner {
  private readonly numbers = new Map<string | number | boolean, number>();

  /** 0 for a blank. */
  of(cell: Cell = ''): number {
    if (cell === '') return 0;
    let known = this.numbers.get(cell);
    if (known === undefined) {
      // Texts that look alike are one key; each spelling is folded once.
      const text = readText(cell);
      known = text === '' ? 0 : (this.byText.get(text) ?? this.byText.size + 1);
      if (known !== 0) this.byText.set(text, known);
      this.numbers.set(cell, known);
    }
    return known;
  }

  private readonly byText = new Map<string, number>();
}

/** Ids that occur twice where one record has one id; the later one may get a suffix, unless the whole row is there twice. */
export function checkIdentities(view: TableView, findings: Findings): void {
  for (const { kind, id, within } of identities) {
    const ids = view.cells(id);
    if (kind !== view.table.kind || !ids) continue;
    const others = within.flatMap((role) => view.cells(role) ?? []);
    const [intern, internOther] = [new Interner(), new Interner()];
    const firsts = new Map<number, number>();
    const repeated = new Tally();
    const clashing = new RowTally();
    for (let i = 0; i < ids.length; i++) {
      const own = view.isData(i) ? intern.of(ids[i]) : 0;
      if (own === 0) continue;
      const key = own * keySpace + internOther.of(others[i]);
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, i);
      else (sameRow(view, first, i) ? repeated : clashing).add(i);
    }
    findings.ofColumn(view, id, repeated, 'check.finding.repeatedRow', 'error');
    findings.ofColumn(view, id, clashing, 'check.finding.duplicateId', 'error', {}, renaming(view, id, ids, clashing));
  }
}

/** More keys than a sheet has rows. */
const keySpace = 2 ** 21;

function renaming(view: TableView, role: string, ids: readonly Cell[], clashing: RowTally) {
  const repair = repairOf('rename', view, role, clashing);
  if (!repair) return null;
  const taken = new Set(ids.map(readText));
  const names = clashing.rows.map((i) => {
    const id = readText(ids[i] ?? '');
    let number = 2;
    while (taken.has(`${id}-${number}`)) number++;
    const name = `${id}-${number}`;
    taken.add(name);
    return name;
  });
  return { ...repair, names };
}

/** All cells of the two rows are equal. */
function sameRow({ table }: TableView, a: number, b: number): boolean {
  const { matrix, firstRow, firstColumn, headers } = table;
  const [first, second] = [matrix.values[firstRow + a - matrix.row], matrix.values[firstRow + b - matrix.row]];
  for (let k = firstColumn - matrix.column, end = k + headers.length; k < end; k++) {
    if ((first?.[k] ?? '') !== (second?.[k] ?? '')) return false;
  }
  return true;
}

/** One person twice on a day of the daily export: the same row again, or other figures, both of which are counted. */
export function checkDays(view: TableView, findings: Findings): void {
  const agents = view.cells('agent');
  const dates = view.cells('date');
  if (view.table.kind !== 'dailyReport' || !agents || !dates) return;
  const intern = new Interner();
  const read = dateReader();
  const firsts = new Map<number, number>();
  const repeated = new Tally();
  const twice = new Tally();
  for (let i = 0; i < agents.length; i++) {
    const agent = view.isData(i) ? intern.of(agents[i]) : 0;
    const day = agent === 0 ? null : read(dates[i] ?? '');
    if (typeof day !== 'number') continue;
    const key = agent * keySpace * 2 + Math.floor(day);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, i);
    else (sameRow(view, first, i) ? repeated : twice).add(i);
  }
  findings.ofColumn(view, 'agent', repeated, 'check.finding.repeatedRow', 'error');
  findings.ofColumn(view, 'agent', twice, 'check.finding.twiceADay', 'warning');
}
