import { isoDate } from '../../../../domain/numbers/dates';
import { peopleCell } from '../../sheets/peopleLayout';
import { formula } from '../../sheets/context';
import type { Content } from '../../../../workbook/write/sheetPlan';
import { looks } from '../../../page/looks';
import { type PageBlock, type PageDocument, type PagePart, point, text } from '../../../page/model';
import { isMonthly } from '../../period';
import { remediesText } from '../../policies/diagnosis';
import { cautionText } from '../data';
import { evidenceText } from '../improvement';
import { inWords, type PersonPage } from './model';
import { listed } from '../wording';
import { processPart } from './process';
import { planPart } from './plan';

/** What the page of one person says, in the four parts of the report; the figures of the people sheet stay live. */
export function buildPersonPage(page: PersonPage, peopleSheet: string): PageDocument {
  const { review, own, index, say } = page;
  const { agent, group, employeeId } = own.person;
  const { first, last } = review.facts.month;
  const live: Live = (column, format) => {
    const cell = peopleCell(peopleSheet, column, index);
    return formula(format ? `IF(ISNUMBER(${cell}),TEXT(${cell},"${format}"),"–")` : `IF(${cell}="","–",${cell})`);
  };
  const parts = [group, employeeId, `${isoDate(first)}–${isoDate(last)}`].filter((part) => part !== '');
  const tile = (label: string, column: Parameters<Live>[0], look: object, format?: string) => ({
    label,
    value: live(column, format),
    look,
    note: '',
  });
  return {
    title: say('person.page.title', { agent, period: review.month }),
    subtitle: say('person.page.subtitle', { who: parts.join(' · '), peopleSheet }),
    tiles: [
      tile(say('person.page.tile.qaCount'), 'qaCount', looks.count),
      tile(say('person.page.tile.grade'), 'grade', {}),
      tile(say('report.tile.qaMean'), 'qaMean', {}, '0.0'),
      tile(say('sheets.calculation.performance'), 'performance', {}, '0.0'),
      tile(say('sheets.calculation.fit'), 'fit', {}, '0.0'),
      isMonthly(review.period)
        ? tile(say('person.page.tile.pay'), 'pay', {}, '#,##0.00')
        : tile(say('report.tile.sales'), 'sales', {}, '#,##0.00'),
    ],
    parts: [dataPart(page, live), processPart(page), improvementPart(page, live), planPart(page)],
  };
}

/** More at once would not be worked on. */
const mostHabits = 3;

type Live = (column: Parameters<typeof peopleCell>[1], format?: string) => Content;

function dataPart({ review, figures, say }: PersonPage, live: Live): PagePart {
  const headers = ['metric', 'own', 'target', 'group', 'previous', 'trend'] as const;
  const right = { align: 'Right' as const };
  const rows = figures.map(({ metric, name, value, target, group, previous, trend }): Content[] => {
    const cell = (number: number | null) => (number === null ? say('report.none') : inWords(number, metric));
    const own = metric.id === 'qaMean' ? live('qaMean', '0.0') : cell(value);
    return [name, own, cell(target), cell(group), cell(previous), say(`person.page.trend.${trend}`)];
  });
  if (review.facts.lines.length > 0) {
    const [none, format] = [say('report.none'), '#,##0.00'];
    rows.push([say('person.page.plan'), live('actual', format), live('target', format), none, none, none]);
  }
  return {
    title: say('report.part.data'),
    blocks: [
      {
        kind: 'table',
        table: {
          headers: headers.map((key) => say(`person.page.data.${key}`)),
          rows,
          looks: [{}, right, right, right, right, { align: 'Center' }],
          spans: [2, 2, 1, 2, 2, 1],
        },
      },
      text(say('person.page.data.note')),
    ],
  };
}

function improvementPart({ review, own, habits, diagnosed, say }: PersonPage, live: Live): PagePart {
  const { rubric } = review.facts.policies.rubric;
  const blocks: PageBlock[] = [
    {
      kind: 'table',
      table: {
        headers: [say('report.improvement.quadrant'), say('report.improvement.action')],
        rows: [[live('quadrant'), live('action')]],
        looks: [{ align: 'Center' }, {}],
        spans: [3, 7],
      },
    },
  ];
  blocks.push(...cautionText(review, say));
  if (own.placement?.quadrant === 'neither') blocks.push(text(say('report.improvement.talk')));
  if (habits.length > 0) {
    const items = habits.map(({ item, faults, rated }) =>
      say('person.page.improvement.habit', { item: rubric.items[item]?.name ?? '', faults, rated }),
    );
    blocks.push(point(say('person.page.improvement.habits', { items: listed(items, say, mostHabits) })));
  }
  if (!diagnosed)
    return { title: say('report.part.improvement'), blocks: [...blocks, text(say('person.page.improvement.none'))] };
  const { causes, evidence } = diagnosed.diagnosis;
  blocks.push(
    point(
      say('person.page.improvement.evidence', {
        evidence: evidence.map((each) => evidenceText(each, say)).join(say('report.clause')),
      }),
    ),
    ...causes.map((cause) =>
      point(
        say('person.page.improvement.remedy', {
          cause: say(`diagnosis.cause.${cause}`),
          remedy: remediesText(review.facts.policies.diagnosis, cause, say),
        }),
      ),
    ),
  );
  return { title: say('report.part.improvement'), blocks };
}
