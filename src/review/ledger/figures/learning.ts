import { grouped } from '../../../domain/numbers/grouped';
import { isoDate } from '../../../domain/numbers/dates';
import { fold, parseFlag } from '../../../domain/numbers/text';
import { ledger as ratingsLedger } from '../../../ledgers/files/managerRatings';
import { ledger as coursesLedger } from '../../../ledgers/files/courses';
import type { Row } from '../../../workbook/cells/rows';
import { writtenIn } from '../conditions';
import type { Figure, FigureCell, Radar } from './model';
import { isIn, type FigureSource } from './source';

/** The four abilities, as the ledger names them. */
const abilities = ratingsLedger.columns.filter(({ role, entry }) => entry.kind === 'number' && role.endsWith('Rating'));
/** The twelve courses of three terms. */
const courses = coursesLedger.columns.flatMap(({ role, entry }) =>
  role === 'course' && entry.kind === 'choice' ? entry.choices.map(String) : [],
);

/** 管理者四项能力 (C7): the latest ratings against those before, and how far the twelve courses are. */
export function abilitiesFigure(source: FigureSource): Figure | null {
  const { has, rows, say, asOf } = source;
  if (!has('managerRatings') && !has('courses')) return null;
  const rated = byPerson(source, rows('managerRatings'), 'manager', (row) => (row.day('ratedOn') ?? Infinity) <= asOf);
  const radars = [...rated].map(([name, own]) => radarOf(name, own, source));
  const learners = byPerson(source, rows('courses'), 'learner', (row) => row.text('course') !== '');
  return {
    id: 'abilities',
    title: say('figures.abilities'),
    facts: [
      { name: say('figures.abilities.rated'), term: 'abilities', value: radars.length, format: 'count' },
      { name: say('figures.abilities.learners'), term: 'coursesDone', value: learners.size, format: 'count' },
    ],
    notes: radars.length > 0 ? [say('figures.abilities.note')] : [],
    tables: [
      {
        title: say('figures.abilities.ratings'),
        term: 'abilities',
        columns: [
          { header: say('figures.person'), format: 'text' },
          ...abilities.map(({ title }) => ({ header: title[source.locale], format: 'text' as const })),
        ],
        rows: radars.map(({ name, axes }) => [name, ...axes.map(({ value, before }) => ratingShown(value, before))]),
      },
      {
        title: say('figures.abilities.courses', { count: courses.length }),
        term: 'coursesDone',
        columns: [
          { header: say('figures.person'), format: 'text' },
          { header: say('figures.abilities.done'), format: 'text' },
          { header: say('figures.abilities.late'), format: 'count' },
        ],
        rows: [...learners].map(([name, own]): FigureCell[] => {
          const isDone = (row: Row) => writtenIn(row, 'courseDone') !== '';
          const done = new Set(own.filter(isDone).map((row) => row.text('course')));
          const known = courses.filter((course) => done.has(course)).length;
          const late = own.filter((row) => !isDone(row) && (row.day('courseDue') ?? Infinity) < asOf).length;
          return [name, `${known} / ${courses.length}`, late];
        }),
      },
    ],
    ...{ radars, remarks: [], personal: 'figure' },
  };
}

const ratingShown = (value: number | null, before: number | null): string =>
  value === null ? '–' : before === null ? String(value) : `${before} → ${value}`;

function byPerson({ people }: FigureSource, rows: readonly Row[], role: string, counts: (row: Row) => boolean) {
  const nameOf = (row: Row) => people.named(row.text(role));
  return grouped(
    rows.filter((row) => nameOf(row) !== '' && counts(row)),
    nameOf,
  );
}

function radarOf(name: string, rows: readonly Row[], { say, locale }: FigureSource): Radar {
  const [latest, before] = [...rows].sort((a, b) => (b.day('ratedOn') ?? 0) - (a.day('ratedOn') ?? 0));
  const axes = abilities.map(({ role, title }) => ({
    label: title[locale],
    value: latest?.number(role) ?? null,
    before: before?.number(role) ?? null,
  }));
  const day = (row: Row | undefined) => isoDate(row?.day('ratedOn') ?? 0);
  const ratings = axes
    .map(({ label, value, before: old }) => `${label} ${ratingShown(value, old)}`)
    .join(say('figures.and'));
  return {
    name,
    axes,
    description: before
      ? say('figures.abilities.twice', { name, day: day(latest), before: day(before), ratings })
      : say('figures.abilities.once', { name, day: day(latest), ratings }),
  };
}

/** 学习回执 (A6): of every script and case, who has read it and who can use it. */
export function receiptsFigure({ has, rows, say, period, asOf, people }: FigureSource): Figure | null {
  if (!has('readReceipts')) return null;
  const items = new Map<string, { kind: string; asked: Set<string>; read: Set<string>; able: Set<string> }>();
  for (const row of rows('readReceipts')) {
    const item = row.text('learningItem');
    if (item === '' || !isIn(row.day('publishedOn'), period)) continue;
    const own = items.get(item) ?? {
      kind: row.text('learningKind'),
      ...{ asked: new Set<string>(), read: new Set<string>(), able: new Set<string>() },
    };
    items.set(item, own);
    const person = people.nameOf(row);
    own.asked.add(person);
    const read = row.day('readOn');
    if (read !== null && read <= asOf) own.read.add(person);
    if (parseFlag(fold(row.text('understood'))) === true) own.able.add(person);
  }
  const entries = [...items].sort(([, a], [, b]) => a.read.size / a.asked.size - b.read.size / b.asked.size);
  const sum = (of: 'asked' | 'read') => entries.reduce((total, [, entry]) => total + entry[of].size, 0);
  return {
    id: 'receipts',
    title: say('figures.receipts'),
    facts: [
      { name: say('figures.receipts.items'), term: 'readCoverage', value: entries.length, format: 'count' },
      {
        name: say('figures.receipts.coverage'),
        term: 'readCoverage',
        value: entries.length === 0 ? null : sum('read') / sum('asked'),
        format: 'percent',
      },
    ],
    notes: [],
    tables: [
      {
        title: say('figures.receipts.byItem'),
        term: 'readCoverage',
        columns: [
          { header: say('figures.receipts.item'), format: 'text' },
          { header: say('figures.receipts.kind'), format: 'text' },
          { header: say('figures.receipts.asked'), format: 'count' },
          { header: say('figures.receipts.read'), format: 'count' },
          { header: say('figures.receipts.able'), format: 'count' },
          { header: say('figures.receipts.coverage'), format: 'percent' },
        ],
        rows: entries.map(([item, { kind, asked, read, able }]) => [
          ...[item, kind, asked.size, read.size, able.size, read.size / asked.size],
        ]),
      },
    ],
    ...{ radars: [], remarks: [], personal: null },
  };
}
