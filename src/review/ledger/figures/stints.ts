import { isoDate } from '../../../domain/numbers/dates';
import { fold, parseFlag } from '../../../domain/numbers/text';
import type { Stint } from '../../../domain/ledger/turnover';
import type { Row } from '../../../workbook/cells/rows';
import type { Person } from '../../monthly/records/roster';
import type { Remark } from './model';
import { remarkOf, type FigureSource } from './source';

interface Stints {
  stints: Stint[];
  /** People whose dates contradict each other, and names that fit several. */
  remarks: Remark[];
  /** Whether the roster tells where those who stay came from. */
  rosterTellsSources: boolean;
}

interface Leaver {
  row: Row;
  name: string;
  hired: number | null;
  left: number;
}

/**
 * Who was there from when to when, from the roster and the leavers' ledger; who stands in both is one. The roster's dates hold
 * where both have one. Temporary staff is left out: they leave as planned.
 */
export function readStints(source: FigureSource): Stints {
  const { people, say, rows } = source;
  const remarks: Remark[] = [];
  const staff = people.all.filter(({ row }) => parseFlag(fold(row.text('temporary'))) !== true);
  const leavers = latestLeavers(source, remarks);
  const stints: Stint[] = [];
  const add = (name: string, stint: Stint, link: Remark['link']) => {
    const { hired, left } = stint;
    if (hired !== null && left !== null && left < hired) {
      const dates = { person: name, hired: isoDate(hired), left: isoDate(left) };
      remarks.push(remarkOf('leftBeforeHired', say('figures.turnover.leftBeforeHired', dates), link));
    } else stints.push(stint);
  };
  for (const person of staff) {
    const leaver = leavers.get(person);
    leavers.delete(person);
    if (leaver) remarks.push(...contradictions(person, leaver, source));
    const known = person.row.text('recruitSource');
    add(
      person.agent,
      {
        hired: person.hireDate ?? leaver?.hired ?? null,
        left: person.leaveDate ?? leaver?.left ?? null,
        source: known === '' ? (leaver?.row.text('recruitSource') ?? '') : known,
      },
      leaver?.row.link('leftOn') ?? person.row.link('leaveDate'),
    );
  }
  for (const [key, { row, name, hired, left }] of leavers) {
    // Who is on the roster and still here is temporary staff.
    if (typeof key === 'string') add(name, { hired, left, source: row.text('recruitSource') }, row.link('leftOn'));
  }
  return { stints, remarks, rosterTellsSources: rows('roster').some((row) => row.text('recruitSource') !== '') };
}

/** The last time each person left, by the roster's person or, of people who are not on it, by name. */
function latestLeavers({ rows, people, say }: FigureSource, remarks: Remark[]): Map<Person | string, Leaver> {
  const leavers = new Map<Person | string, Leaver>();
  for (const row of rows('leavers')) {
    const left = row.day('leftOn');
    const name = people.nameOf(row);
    if (left === null || name === '') continue;
    const person = people.find(row);
    if (person === null && people.all.some(({ agent }) => agent === name)) {
      remarks.push(remarkOf('ambiguous', say('figures.ambiguous', { person: name }), row.link('agent')));
      continue;
    }
    const key = person ?? name;
    const known = leavers.get(key);
    if (!known || known.left < left) leavers.set(key, { row, name, hired: row.day('leaverHired'), left });
  }
  return leavers;
}

function contradictions(person: Person, { row, hired, left }: Leaver, { say }: FigureSource): Remark[] {
  const differing = (
    code: 'hiredTwice' | 'leftTwice',
    ofRoster: number | null,
    ofLedger: number | null,
    role: string,
  ) =>
    ofRoster === null || ofLedger === null || ofRoster === ofLedger
      ? []
      : [
          remarkOf(
            code,
            say(`figures.turnover.${code}`, {
              person: person.agent,
              roster: isoDate(ofRoster),
              ledger: isoDate(ofLedger),
            }),
            row.link(role),
          ),
        ];
  return [
    ...differing('hiredTwice', person.hireDate, hired, 'leaverHired'),
    ...differing('leftTwice', person.leaveDate, left, 'leftOn'),
  ];
}
