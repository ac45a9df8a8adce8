import { isEmployed, type People } from './people';
import type { Period } from './model';

/** A report that nobody handed in. */
export interface MissingReport {
  person: string;
  group: string;
  day: number;
}

export interface WorkedDays {
  /** By day, who has figures in the performance exports. */
  figures: ReadonlyMap<number, ReadonlySet<string>>;
  /** By day, who has handed in a report (or has a row for one). */
  reports: ReadonlyMap<number, ReadonlySet<string>>;
}

/**
 * Who owed a report on a day and has no row for it. Reports are owed on days on which somebody wrote one: by everybody who has
 * figures of that day, or, where the workbook has no figures of it, by everybody employed who writes reports at all.
 */
export function missingReports(
  { figures, reports }: WorkedDays,
  people: People,
  { first, last }: Period,
): MissingReport[] {
  const writers = new Set([...reports.values()].flatMap((names) => [...names]));
  const byName = new Map(people.all.map((person) => [person.agent, person]));
  return [...reports]
    .filter(([day]) => day >= first && day <= last)
    .sort(([a], [b]) => a - b)
    .flatMap(([day, written]) => {
      const owed = figures.get(day) ?? writers;
      return [...owed]
        .filter((name) => !written.has(name))
        .filter((name) => {
          const person = byName.get(name);
          return person === undefined ? figures.has(day) : isEmployed(person, day);
        })
        .map((name) => ({ person: name, group: byName.get(name)?.group ?? '', day }));
    });
}
