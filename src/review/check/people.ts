import { readText } from '../../workbook/cells/readCells';
import { Row } from '../../workbook/cells/rows';
import type { Month } from '../monthly/month';
import { Attribution } from '../monthly/records/attribution';
import { isActive, Roster, type Person } from '../monthly/records/roster';
import type { Warnings } from '../monthly/warnings';
import { PersonAliases } from '../tables/aliases';
import { nearDuplicates } from '../tables/nearDuplicates';
import type { Findings } from './findings';
import type { TableView } from './tableView';

/** Tables whose people are looked for in the 花名册. */
const withPeople = [
  'qaDetail',
  'dailyReport',
  'fit',
  'shiftLog',
  'coaching',
  'notices',
  'writtenReports',
  'conversations',
].concat(['sampleList', 'chatLog']);
/** Tables that say that a person works. */
const withWork = ['qaDetail', 'dailyReport'];

/** More strangers than this, and it is rather the column that is wrong. */
const mostStrangers = 30;
/** Names in one message. */
const mostNames = 10;

/** Who is on the roster and in no data, and who is in the data and on no roster. */
export function checkPeople(views: readonly TableView[], month: Month, warnings: Warnings, findings: Findings): void {
  const rosters = views.filter(({ table }) => table.kind === 'roster');
  if (rosters.length === 0) return;
  const roster = new Roster(
    rosters.map(({ table }) => table),
    month,
    warnings,
    new PersonAliases(views.map(({ table }) => table)),
  );
  const attribution = new Attribution(roster, warnings);
  const seen = new Set<Person>();
  const counts = new Map<string, number>();
  let working = false;
  for (const view of views) {
    if (!withPeople.includes(view.table.kind)) continue;
    const works = withWork.includes(view.table.kind);
    working ||= works;
    for (const [first, count] of spellings(view)) {
      const row = new Row(view.table, view.table.firstRow + first, () => undefined);
      const person = attribution.personOf(row);
      if (person && works) seen.add(person);
      const name = row.text('agent');
      if (!person) counts.set(name, (counts.get(name) ?? 0) + count);
    }
  }
  reportStrangers(attribution, counts, findings);
  const idle = working ? roster.people.filter((person) => isActive(person, month) && !seen.has(person)) : [];
  const [first] = idle;
  if (!first) return;
  const names = idle.slice(0, mostNames).map(({ agent }) => agent);
  const link = first.row.link('agent');
  const parameters = { count: idle.length, agents: names.join('、'), month: month.key, ...link };
  findings.add('check.finding.noData', 'warning', parameters, { link, kind: 'roster', count: idle.length });
}

/** Names that may be one person, proposed: what reads as one anyway is tidied with its column. */
export function checkSpellings(views: readonly TableView[], findings: Findings): void {
  for (const { role, likeness, spellings } of nearDuplicates(views.map(({ table }) => table))) {
    const [kept, other] = spellings;
    if (likeness === 'width' || !kept || !other) continue;
    const names = spellings.map(({ text }) => `“${text}”`).join(' / ');
    const parameters = { names, count: spellings.length, ...other.first };
    const message = role === 'agent' ? 'check.finding.nearDuplicate' : 'check.finding.nearDuplicateId';
    findings.add(message, 'warning', parameters, { link: other.first, count: spellings.length });
  }
}

function reportStrangers(attribution: Attribution, counts: ReadonlyMap<string, number>, findings: Findings): void {
  const strangers = attribution.strangers();
  for (const { agent, first } of strangers.slice(0, mostStrangers)) {
    const { table } = first;
    const link = first.link('agent');
    const count = counts.get(agent) ?? 1;
    const parameters = { agent, count, sheet: table.sheet };
    findings.add('check.finding.unknownPerson', 'warning', parameters, {
      link,
      tableId: table.id,
      kind: table.kind,
      count,
    });
  }
  const more = strangers[mostStrangers];
  if (!more) return;
  const count = strangers.length - mostStrangers;
  findings.add('check.finding.moreStrangers', 'warning', { count }, { link: more.first.link('agent'), count });
}

/** The first row and the number of rows of each way in which people are named: by name, job number and group. */
function spellings(view: TableView): Map<number, number> {
  const columns = ['agent', 'employeeId', 'group'].flatMap((role) => {
    const cells = view.cells(role);
    return cells ? [cells] : [];
  });
  const firsts = new Map<string, number>();
  const counts = new Map<number, number>();
  const [names] = columns;
  if (!names) return counts;
  for (let i = 0; i < names.length; i++) {
    if (!view.isData(i)) continue;
    let key = String(names[i]);
    for (let k = 1; k < columns.length; k++) key += `\u0000${String(columns[k]?.[i])}`;
    const first = firsts.get(key) ?? i;
    if (first === i) {
      if (readText(names[i] ?? '') === '' && columns.length === 1) continue;
      firsts.set(key, i);
    }
    counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  return counts;
}
