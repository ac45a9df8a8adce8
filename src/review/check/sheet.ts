import { quoteSheet } from '../../workbook/address';
import { SheetComposer } from '../../workbook/write/composer';
import type { SheetPlan } from '../../workbook/write/sheetPlan';
import type { Locale } from '../../locales/locale';
import { kindTitle } from '../names';
import { looks } from '../page/looks';
import type { CheckResult } from './model';
import { sayIn, type MessageKey } from './texts';
import { findingText } from './wording';

const columns: readonly { title: MessageKey; width: number }[] = [
  { title: 'check.sheet.severity', width: 8 },
  { title: 'check.sheet.kind', width: 14 },
  { title: 'check.sheet.place', width: 22 },
  { title: 'check.sheet.message', width: 80 },
  { title: 'check.sheet.count', width: 10 },
  { title: 'check.sheet.repair', width: 16 },
];

const headerRow = 3;

/** The findings as a sheet: what is wrong, where, and what the pane offers to repair. */
export function composeFindings({ tables, rows, findings }: CheckResult, name: string, locale: Locale): SheetPlan {
  const say = sayIn(locale);
  const sheet = new SheetComposer(name, {
    landscape: true,
    frozenRows: headerRow + 1,
    titleRows: { first: headerRow, count: 1 },
    tabColor: '#C19C00',
  });
  sheet.title(say('check.sheet.name'), looks.title);
  sheet.put(
    1,
    0,
    [[say('check.sheet.summary', { tables: tables.length, rows, findings: findings.length })]],
    looks.note,
  );
  sheet.put(headerRow, 0, [columns.map(({ title }) => say(title))], looks.header);
  sheet.plan.heights.set(headerRow, 24);
  const cells = findings.map((finding) => {
    const { severity, kind, link, count, repair } = finding;
    return [
      say(`check.severity.${severity}`),
      kind ? kindTitle(kind, locale) : '',
      link ? `${quoteSheet(link.sheet)}!${link.cell}` : '',
      findingText(finding, locale),
      count,
      repair ? say(`check.repair.${repair.kind}`) : '',
    ];
  });
  sheet.put(headerRow + 1, 0, cells, looks.body);
  if (cells.length > 0) {
    sheet.look({ row: headerRow + 1, column: 3, rows: cells.length, columns: 1 }, { wrap: true });
  }
  columns.forEach(({ width }, i) => (sheet.plan.widths[i] = width));
  return sheet.plan;
}
