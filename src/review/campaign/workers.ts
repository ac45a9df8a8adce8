import type { Worker } from '../../domain/campaign/headcount';
import { postOf, type StaffingRule } from '../../domain/campaign/staffing';
import type { Locale } from '../../locales/locale';
import { isYes } from '../../workbook/cells/readCells';
import { isSummary, rowsOfKind } from '../../workbook/cells/rows';
import type { DataTable } from '../../workbook/recognise';
import { People } from '../ledger/people';
import type { Person } from '../monthly/records/roster';

export interface CampaignWorker extends Worker {
  name: string;
  group: string;
  /** Null: one that the rules do not know. */
  post: string | null;
}

export interface Workforce {
  workers: CampaignWorker[];
  people: People;
  /** The post of a person of the roster; null for leaders, reviewers and others who do not answer buyers. */
  postOf: (person: Person) => string | null;
}

/** Jobs that answer no buyers, or do so beside their work. */
const leading = /(?<!小队)(组长|主管|经理|质检|培训|leader|supervisor|manager|QA)/i;

/**
 * Who can be there: the roster, and the list of temporary staff with its dates. Who stands in both counts once, as temporary. Of the
 * latter nothing but name, post and dates is looked at: what else it holds is personal. Pure.
 */
export function workforceOf(
  tables: readonly DataTable[],
  rules: readonly StaffingRule[],
  day: number,
  locale: Locale,
): Workforce {
  const people = new People(tables, day, locale);
  const postOfPerson = ({ row, group }: Person): string | null => {
    const position = row.text('position');
    return leading.test(position) ? null : postOf(rules, `${position} ${group}`);
  };
  const posts = new Set(rules.map(({ post }) => post));
  const listed = new Set<Person>();
  const temporary = rowsOfKind(tables, 'temporaryStaff').flatMap((row): CampaignWorker[] => {
    const from = row.day('arrived');
    if (row.text('agent') === '' || isSummary(row) || from === null) return [];
    const known = people.find(row);
    if (known) listed.add(known);
    const own = row.text('post');
    const post = posts.has(own) ? own : own === '' ? (known ? postOfPerson(known) : postOf(rules, '')) : null;
    return [
      { name: people.nameOf(row), group: people.groupOf(row), post, from, to: row.day('leaves'), temporary: true },
    ];
  });
  const employed = people.all
    .filter((person) => !listed.has(person))
    .flatMap((person): CampaignWorker[] => {
      const post = postOfPerson(person);
      const isTemporary = isYes(person.row.text('temporary'));
      const { agent: name, group, hireDate: from, leaveDate: to } = person;
      return post === null ? [] : [{ name, group, post, from, to, temporary: isTemporary }];
    });
  return { workers: [...employed, ...temporary], people, postOf: postOfPerson };
}
