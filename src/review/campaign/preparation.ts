import {
  examGroups,
  examineeKey,
  examResults,
  type ExamPart,
  type ExamResult,
  type GroupResult,
} from '../../domain/campaign/exams';
import {
  missingOf,
  planVersions,
  readinessCoverage,
  type Coverage,
  type ReadinessItem,
} from '../../domain/campaign/readiness';
import { isoDate } from '../../domain/numbers/dates';
import type { Locale } from '../../locales/locale';
import { isSummary, rowsOfKind, type Row } from '../../workbook/cells/rows';
import type { DataTable } from '../../workbook/recognise';
import { SheetComposer } from '../../workbook/write/composer';
import type { SheetPlan } from '../../workbook/write/sheetPlan';
import { People } from '../ledger/people';
import { looks } from '../page/looks';
import { onNewSheet } from '../people';
import type { PeopleTask } from '../people/model';
import { SectionComposer } from '../sections';
import { examOf } from './examRows';
import type { Remark } from './model';
import { sayOfCampaign, type CampaignSay } from './texts';

export interface PreparationOutlook {
  /** Tables of readiness and exams. */
  tables: number;
}

export interface PreparationChoices {
  /** Serial day by which it is judged. */
  asOf: number;
}

export interface Preparation {
  asOf: number;
  coverage: Coverage[];
  exams: ExamResult[];
  groups: GroupResult[];
  /** What is missing, late, to be retaken or not yet examined: one remark each, with its cell. */
  remarks: Remark[];
}

/** Readiness in both versions and the exams until everybody has passed (E2). */
export const preparationTask: PeopleTask<PreparationOutlook, PreparationChoices, Preparation> = {
  kinds: (['readiness', 'campaignExams', 'temporaryStaff', 'roster', 'personAliases'] as const).map((kind) => ({
    kind,
  })),
  look: (tables) => ({ tables: tables.filter(({ kind }) => kind === 'readiness' || kind === 'campaignExams').length }),
  preview: (tables, { asOf }, locale) => prepare(tables, asOf, locale),
  plan: (preparation, locale) => ({
    sheets: {
      wanted: [sayOfCampaign(locale)('campaign.prep.sheet')],
      compose: (names) => [composePreparation(names[0] ?? '', preparation, sayOfCampaign(locale))],
    },
  }),
  place: onNewSheet,
};

/** Pure. */
export function prepare(tables: readonly DataTable[], asOf: number, locale: Locale): Preparation {
  const say = sayOfCampaign(locale);
  const rows = (kind: DataTable['kind']) => rowsOfKind(tables, kind).filter((row) => !isSummary(row));
  const items = rows('readiness').filter((row) => row.text('readyItem') !== '');
  const coverage = readinessCoverage(items.map(itemOf), asOf);
  const people = new People(tables, asOf, locale);
  const examined = rows('campaignExams').filter((row) => row.text('agent') !== '');
  const present = rows('temporaryStaff').filter((row) => row.text('agent') !== '' && isPresent(row, asOf));
  const who = (row: Row) => ({ person: people.nameOf(row), group: people.groupOf(row) });
  const everybody = new Map([...present, ...examined].map((row) => [examineeKey(who(row)), who(row)]));
  // Of several rows the first, exams before the list of who is there.
  const links = new Map([...examined, ...present].reverse().map((row) => [examineeKey(who(row)), row.link('agent')]));
  const exams = examResults(
    [...everybody.values()],
    examined.flatMap((row) => examOf(row, who(row))),
  );
  return {
    asOf,
    coverage,
    exams,
    groups: examGroups(exams),
    remarks: [
      ...missingOf(coverage).map((missing) => remark('missing', 'error', say('campaign.prep.missing', { ...missing }))),
      ...items.flatMap((row) => lateRemark(row, asOf, say)),
      ...exams.flatMap((result) => examRemarks(result, links.get(examineeKey(result)) ?? null, say)),
    ],
  };
}

const remark = (code: string, severity: Remark['severity'], message: string, link: Remark['link'] = null): Remark => ({
  ...{ code, severity, message, link },
});

function itemOf(row: Row): ReadinessItem {
  const version = planVersions.find((known) => known === row.text('version')) ?? null;
  return { type: row.text('readyType'), version, done: row.text('readyOn') !== '', due: row.day('readyBy') };
}

/** Arrived, and not gone. */
function isPresent(row: Row, asOf: number): boolean {
  const arrived = row.day('arrived');
  const leaves = row.day('leaves');
  return arrived !== null && arrived <= asOf && (leaves === null || leaves >= asOf);
}

function lateRemark(row: Row, asOf: number, say: CampaignSay): Remark[] {
  const due = row.day('readyBy');
  if (due === null || due >= asOf || row.text('readyOn') !== '') return [];
  const parameters = { item: row.text('readyItem'), due: isoDate(due), late: asOf - due, owner: row.text('owner') };
  return [remark('late', 'warning', say('campaign.prep.late', parameters), row.link('readyItem'))];
}

function examRemarks({ person, retests, open }: ExamResult, link: Remark['link'], say: CampaignSay): Remark[] {
  const sayOf = (code: 'retest' | 'unexamined', parts: readonly ExamPart[]): Remark[] => {
    if (parts.length === 0) return [];
    const named = parts.map((part) => say(`campaign.prep.${part}`)).join(say('campaign.prep.and'));
    return [
      remark(
        code,
        code === 'retest' ? 'error' : 'warning',
        say(`campaign.prep.${code}`, { person, parts: named }),
        link,
      ),
    ];
  };
  return [...sayOf('retest', retests), ...sayOf('unexamined', open)];
}

/** The state of the preparation as a sheet: coverage, exams by group, and what is still to be done. */
function composePreparation(name: string, preparation: Preparation, say: CampaignSay): SheetPlan {
  const { asOf, coverage, groups, remarks } = preparation;
  const sheet = new SheetComposer(name, { tabColor: '#2F5597' });
  sheet.title(say('campaign.prep.heading', { day: isoDate(asOf) }), looks.title);
  const sections = new SectionComposer(sheet, [18, 14, 14, 14, 14]);
  sections.section(say('campaign.prep.readiness'), [say('campaign.prep.readinessNote')]);
  sections.table(coverage, [
    { header: say('campaign.prep.type'), cell: ({ type }) => type },
    { header: say('campaign.prep.version'), cell: ({ version }) => version },
    { header: say('campaign.prep.items'), cell: ({ items }) => items, look: looks.count },
    { header: say('campaign.prep.done'), cell: ({ done }) => done, look: looks.count },
    { header: say('campaign.prep.lateItems'), cell: ({ late }) => late, look: looks.count },
  ]);
  sections.section(say('campaign.prep.exams'), [say('campaign.prep.examsNote')]);
  sections.table(groups, [
    { header: say('campaign.prep.group'), cell: ({ group }) => group || say('campaign.prep.noGroup') },
    { header: say('campaign.prep.people'), cell: ({ people }) => people, look: looks.count },
    { header: say('campaign.prep.passed'), cell: ({ passed }) => passed, look: looks.count },
    { header: say('campaign.prep.rate'), cell: ({ people, passed }) => passed / people, look: looks.percent },
  ]);
  sections.section(say('campaign.prep.todo'));
  for (const { message } of remarks) sections.point(message);
  if (remarks.length === 0) sections.note(say('campaign.prep.nothing'));
  return sheet.plan;
}
