/** 笔试 and 现场提问 (DOMAIN E2): each person passes both. */
export const examParts = ['written', 'spoken'] as const;
export type ExamPart = (typeof examParts)[number];

/** One exam of one person; `passed` counts a retest that was passed; null while there is no result. */
export interface ExamRow {
  person: string;
  group: string;
  part: ExamPart;
  subject: string;
  passed: boolean | null;
}

export interface ExamResult {
  person: string;
  group: string;
  state: 'passed' | 'retest' | 'unexamined';
  /** Failed and to be taken again. */
  retests: ExamPart[];
  /** Without any result. */
  open: ExamPart[];
}

/** People of one name in two groups are two. */
export const examineeKey = ({ person, group }: { person: string; group: string }): string =>
  JSON.stringify([person, group]);

/**
 * Who has passed both parts, each in every subject that they were examined in: nobody masters 规则 by having passed 产品. A subject once
 * passed stays so. People without a row are unexamined, rows of others are left out.
 */
export function examResults(
  people: readonly { person: string; group: string }[],
  rows: readonly ExamRow[],
): ExamResult[] {
  const byPerson = new Map<string, ExamRow[]>();
  for (const row of rows) byPerson.set(examineeKey(row), [...(byPerson.get(examineeKey(row)) ?? []), row]);
  return people.map(({ person, group }) => {
    const own = byPerson.get(examineeKey({ person, group })) ?? [];
    const states = examParts.map((part) => ({ part, state: stateOf(own.filter((row) => row.part === part)) }));
    const retests = states.flatMap(({ part, state }) => (state === 'failed' ? [part] : []));
    const open = states.flatMap(({ part, state }) => (state === 'open' ? [part] : []));
    const state = retests.length > 0 ? 'retest' : open.length > 0 ? 'unexamined' : 'passed';
    return { person, group, state, retests, open };
  });
}

/** One part of one person: failed in any subject, else without a result in any (or at all), else passed. */
function stateOf(rows: readonly ExamRow[]): 'passed' | 'failed' | 'open' {
  const subjects = new Map<string, (boolean | null)[]>();
  for (const { subject, passed } of rows) subjects.set(subject, [...(subjects.get(subject) ?? []), passed]);
  const missing = [...subjects.values()].filter((results) => !results.includes(true));
  if (missing.some((results) => results.includes(false))) return 'failed';
  return missing.length > 0 || subjects.size === 0 ? 'open' : 'passed';
}

export interface GroupResult {
  group: string;
  people: number;
  passed: number;
}

/** The same by group, in order of first appearance. */
export function examGroups(results: readonly ExamResult[]): GroupResult[] {
  const groups = new Map<string, GroupResult>();
  for (const { group, state } of results) {
    const own = groups.get(group) ?? { group, people: 0, passed: 0 };
    groups.set(group, own);
    own.people++;
    if (state === 'passed') own.passed++;
  }
  return [...groups.values()];
}
