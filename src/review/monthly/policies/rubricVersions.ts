import type { Rubric } from '../../../domain/quality/rubric';
import type { Row } from '../../../workbook/cells/rows';
import type { DataTable } from '../../../workbook/recognise';
import type { Warnings } from '../warnings';
import { readRubric, rubricOfRows, rubricRowsOf, type RubricPolicy } from './rubric';

/** A rubric that something was scored by, as it stood then. */
export interface RubricVersion {
  name: string;
  /** Serial day of the first review by it. */
  from: number;
  policy: RubricPolicy;
}

/** Today's rubric and the recorded ones: what was scored keeps the rubric it was scored by. */
export interface RubricBook {
  current: RubricPolicy;
  /** The earliest first. */
  versions: readonly RubricVersion[];
}

/**
 * The 评分表 that rules today, and the versions of the 评分表版本 table. Where there are versions only, the latest of them rules.
 * @throws Fault where a rubric contradicts itself
 */
export function readRubricBook(
  rubric: DataTable | undefined,
  recorded: readonly DataTable[],
  warnings: Warnings,
): RubricBook {
  const versions = recorded.flatMap((table) => versionsOf(table, warnings)).sort((a, b) => a.from - b.from);
  const latest = versions.at(-1);
  const current = rubric || !latest ? readRubric(rubric, warnings) : latest.policy;
  return { current, versions };
}

function versionsOf(table: DataTable, warnings: Warnings): RubricVersion[] {
  const groups = new Map<string, Row[]>();
  for (const row of rubricRowsOf(table, warnings)) {
    const name = row.text('rubricVersion');
    if (name !== '') groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return [...groups].map(([name, rows]) => ({
    name,
    from: rows.map((row) => row.day('effectiveFrom')).find((day) => day !== null) ?? 0,
    policy: rubricOfRows(rows),
  }));
}

/**
 * The rubric a row was scored by: the version it names; else, by its day, the version of that time. A row since the latest version
 * goes by today's rubric, whether that has been recorded yet or not.
 */
export function rubricAt({ current, versions }: RubricBook, name: string, day: number | null): RubricPolicy {
  const named = versions.find((version) => version.name === name);
  if (named) return named.policy;
  const latest = versions.at(-1);
  if (!latest || day === null || day >= latest.from) return current;
  return (versions.filter(({ from }) => from <= day).at(-1) ?? versions[0] ?? latest).policy;
}

/** The recorded version that is this rubric, item for item; the latest of several. */
export const versionOf = ({ versions }: RubricBook, rubric: Rubric): RubricVersion | undefined =>
  versions.filter(({ policy }) => sameRubric(policy.rubric, rubric)).at(-1);

/** A name for the next version: V1, V2 … */
export function nextVersionName({ versions }: RubricBook): string {
  const taken = new Set(versions.map(({ name }) => name));
  let number = versions.length + 1;
  while (taken.has(`V${number}`)) number++;
  return `V${number}`;
}

export const sameRubric = (a: Rubric, b: Rubric): boolean =>
  JSON.stringify([a.items, a.categories]) === JSON.stringify([b.items, b.categories]);
