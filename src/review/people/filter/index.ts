import { formatPercent } from '../words';
import type { Locale } from '../../../locales/locale';
import { cellName } from '../../../workbook/address';
import { SheetComposer } from '../../../workbook/write/composer';
import type { WritePlan } from '../../../workbook/write/plan';
import type { SheetPlan } from '../../../workbook/write/sheetPlan';
import { looks } from '../../page/looks';
import { SectionComposer, type Column } from '../../sections';
import { onNewSheet } from '../index';
import type { MonthOutlook, PeopleTask } from '../model';
import { monthKinds, monthsOf } from '../month';
import { sayPeople, type SayPeople } from '../texts';
import { previewFilter, type FilteringPerson, type FilterPreview } from './compute';

export type { FilteringPerson, FilterPreview } from './compute';

/** D3: filtering and what it does to conversion. */
export const filterTask: PeopleTask<MonthOutlook, { month: string }, FilterPreview> = {
  kinds: monthKinds,
  look: monthsOf,
  preview: previewFilter,
  plan: planOfFilter,
  place: onNewSheet,
};

/** What the figures say of a person, as a question rather than a reproach. */
export function filterInWords({ risk }: FilteringPerson, locale: Locale): string {
  const say = sayPeople(locale);
  const { flag, conversion, conversionWithFiltered } = risk;
  if (flag === 'fault') return say('peopleDesk.filter.fault');
  const percent = (value: number | null) => formatPercent(value, locale);
  const parameters = { conversion: percent(conversion), back: percent(conversionWithFiltered) };
  return say(flag === 'high' ? 'peopleDesk.filter.high' : 'peopleDesk.filter.normal', parameters);
}

const widths = [14, 14, 11, 11, 11, 11, 11, 11, 12, 16, 12, 44];
/** Where the answers of FILTERRISK spill. */
const answers = 6;

function planOfFilter(preview: FilterPreview, locale: Locale): WritePlan {
  const say = sayPeople(locale);
  return {
    sheets: {
      wanted: [say('peopleDesk.filter.sheet', { month: preview.month })],
      compose: ([name = '']) => [composeFilter(name, preview, locale, say)],
    },
  };
}

function composeFilter(name: string, { month, people }: FilterPreview, locale: Locale, say: SayPeople): SheetPlan {
  const sheet = new SheetComposer(name, { landscape: true, tabColor: '#BF8F00' });
  sheet.title(say('peopleDesk.filter.sheet', { month }), looks.title);
  const report = new SectionComposer(sheet, widths);
  report.row = 1;
  report.note(say('peopleDesk.filter.note'));
  report.row = 3;
  const header = (key: 'filterRate' | 'z' | 'conversion' | 'conversionBack' | 'flag') =>
    say(`peopleDesk.column.${key}`);
  // The five columns that the formula fills stay as they are.
  const spilled = (key: Parameters<typeof header>[0], look: object): Column<FilteringPerson> => ({
    header: header(key),
    cell: () => '',
    look,
  });
  const area = report.table(people, [
    { header: say('peopleDesk.column.agent'), cell: ({ agent }) => agent },
    { header: say('peopleDesk.column.group'), cell: ({ group }) => group },
    ...(['consulted', 'received', 'inquiring', 'paying'] as const).map((key): Column<FilteringPerson> => ({
      header: say(`peopleDesk.column.${key}`),
      cell: ({ counts }) => counts[key],
      look: looks.count,
    })),
    spilled('filterRate', looks.percent),
    spilled('z', looks.score),
    spilled('conversion', looks.percent),
    spilled('conversionBack', looks.percent),
    spilled('flag', {}),
    { header: say('peopleDesk.column.words'), cell: (person) => filterInWords(person, locale), look: { wrap: true } },
  ]);
  const { row, rows } = area;
  const columnAt = (column: number) => `${cellName(row, column)}:${cellName(row + rows - 1, column)}`;
  if (rows > 0) {
    sheet.spill(row, answers, `=KEFU.FILTERRISK(${[2, 3, 4, 5].map(columnAt).join(',')})`, rows, 5);
  }
  return sheet.plan;
}
