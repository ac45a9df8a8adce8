import { Fault } from '../../../domain/fault';
import { fold } from '../../../domain/numbers/text';
import { promotionsOf, type LadderStep, type Promotion } from '../../../domain/people/ladder';
import { successions, type Candidate, type Succession } from '../../../domain/people/successors';
import type { Locale } from '../../../locales/locale';
import { rowsOf, type Row } from '../../../workbook/cells/rows';
import type { DataTable } from '../../../workbook/recognise';
import { UseCaseFailure } from '../../failure';
import type { MonthFacts, PersonFacts } from '../../monthly/facts';
import { personalValue } from '../../monthly/compute';
import { metricNamed } from '../../monthly/metrics';
import type { Remark } from '../model';
import { monthsOf, teamMonth } from '../month';
import { sayPeople } from '../texts';

export interface LadderOutlook {
  months: string[];
  /** Whether there is a 晋升标准 to go by. */
  criteria: boolean;
}

export interface LadderPerson extends Candidate {
  group: string;
  grade: string;
  /** In the order of the criteria's measures. */
  measures: (number | null)[];
  promotions: Promotion[];
  /** Why nothing is said: no grade in the roster, or none that the criteria know. */
  without: 'noGrade' | 'unknownGrade' | 'top' | null;
}

export interface LadderPreview {
  month: string;
  measureNames: string[];
  steps: LadderStep[];
  people: LadderPerson[];
  successions: Succession<LadderPerson>[];
  remarks: Remark[];
}

const criterion = 'criterion:';
/** Steps towards leading others. */
const leading = /纵向|vertical|管理/i;
const daysPerMonth = 365.25 / 12;

export function lookForLadder(tables: readonly DataTable[]): LadderOutlook {
  return { ...monthsOf(tables), criteria: tables.some(({ kind }) => kind === 'ladderCriteria') };
}

/** Who is ready for what, what is missing, and who could follow each leader. Pure. */
export function previewLadder(
  found: readonly DataTable[],
  { month }: { month: string },
  locale: Locale,
): LadderPreview {
  const say = sayPeople(locale);
  const { facts, tables, remarks } = teamMonth(found, month, locale);
  const criteria = tables.find(({ kind }) => kind === 'ladderCriteria');
  if (!criteria) throw new UseCaseFailure('peopleDesk.ladder.noCriteria', say);
  const roles = criteria.columns.filter(({ role, column }) => role.startsWith(criterion) && column !== null);
  const measureNames = roles.map(({ role }) => role.slice(criterion.length));
  const steps = rowsOf(criteria)
    .filter((row) => row.text('fromLevel') !== '')
    .map((row) => stepOf(row, measureNames));
  const [first] = rowsOf(criteria);
  for (const name of measureNames) {
    if (isKnown(name) || !first) continue;
    const link = first.link(criterion + name);
    const message = say('peopleDesk.ladder.unknownMeasure', { ...link, measure: name });
    remarks.push({ code: 'unknownMeasure', severity: 'warning', message, link });
  }
  const people = facts.people.map((person) => climb(person, facts, measureNames, steps));
  const leaders = [...new Set(people.map(({ leader }) => leader).filter((leader) => leader !== ''))];
  return { month, measureNames, steps, people, successions: successions(leaders, people), remarks };
}

function stepOf(row: Row, measureNames: readonly string[]): LadderStep {
  return {
    grade: row.text('fromLevel'),
    next: row.text('toLevel'),
    track: row.text('track'),
    minimums: measureNames.map((name) => {
      const role = criterion + name;
      return metricNamed(name)?.format === 'percent' ? row.rate(role) : row.number(role);
    }),
  };
}

const isFit = (name: string): boolean => /匹配|^fit/i.test(fold(name));
const isTenure = (name: string): boolean => /司龄|工龄|在职月|tenure/i.test(fold(name));
const isKnown = (name: string): boolean => metricNamed(name) !== null || isFit(name) || isTenure(name);

function measureOf(name: string, person: PersonFacts, { month }: MonthFacts): number | null {
  const metric = metricNamed(name);
  if (metric) return personalValue(metric, person);
  if (isFit(name)) return person.fit;
  const { hireDate } = person.person;
  return isTenure(name) && hireDate !== null ? (month.last - hireDate) / daysPerMonth : null;
}

function climb(
  entry: PersonFacts,
  facts: MonthFacts,
  measureNames: readonly string[],
  steps: readonly LadderStep[],
): LadderPerson {
  const { agent, group, row } = entry.person;
  const grade = row.text('level');
  const measures = measureNames.map((name) => measureOf(name, entry, facts));
  const found = promotionsOf(grade, measures, steps);
  const promotions = found instanceof Fault ? [] : found;
  const towards = promotions.filter(({ track }) => leading.test(track));
  const [nearest] = towards.sort((a, b) => a.missing.length - b.missing.length);
  return {
    name: agent,
    group,
    grade,
    leader: row.text('leader'),
    measures,
    promotions,
    without: promotions.length > 0 ? null : withoutStep(grade, steps),
    next: nearest ? { ready: nearest.ready, missing: nearest.missing.length } : null,
    quadrant: entry.placement?.quadrant ?? null,
  };
}

function withoutStep(grade: string, steps: readonly LadderStep[]): LadderPerson['without'] {
  if (grade === '') return 'noGrade';
  return steps.some(({ next }) => next === grade) ? 'top' : 'unknownGrade';
}
