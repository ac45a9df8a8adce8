/** 笔试 and 现场提问 (DOMAIN E2): each person passes both. */
export const examParts = ['written', 'spoken'] as const;
export type ExamPart = (typeof examParts)[number];

/** One exam of one person; `passed` counts a retest that was passed; null while there is no result. */
export interface ExamRow {
  person: string;
  part: ExamPart;
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

/** Who has passed both parts; a part once passed stays so. People without a row are unexamined, rows of others are left out. */
export function examResults(
  people: readonly { person: string; group: string }[],
  rows: readonly ExamRow[],
): ExamResult[] {
  const byPerson = new Map<string, ExamRow[]>();
  for (const row of rows) byPerson.set(row.person, [...(byPerson.get(row.person) ?? []), row]);
  return people.map(({ person, group }) => {
    const own = byPerson.get(person) ?? [];
    const results = (part: ExamPart) => own.flatMap((row) => (row.part === part ? [row.passed] : []));
    const missing = examParts.filter((part) => !results(part).includes(true));
    const retests = missing.filter((part) => results(part).includes(false));
    const open = missing.filter((part) => !retests.includes(part));
    const state = missing.length === 0 ? 'passed' : retests.length > 0 ? 'retest' : 'unexamined';
    return { person, group, state, retests, open };
  });
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
