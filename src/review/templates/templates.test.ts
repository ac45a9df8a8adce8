import fs from 'node:fs';
import { ledgerList, ledgerListFile, listFile, templateList } from '../../../scripts/templates';
import { defaultQuadrantCuts } from '../../domain/people/defaults';
import { defaultGradeBands, defaultKeywords, defaultRubricRows } from '../../domain/quality/defaults';
import { defaultSamplingRules, samplingRulesFrom } from '../../domain/sampling/defaults';
import { rowsOf } from '../../workbook/cells/rows';
import type { Cell, SheetMatrix } from '../../workbook/matrix';
import type { DataTable } from '../../workbook/recognise';
import type { SheetPlan } from '../../workbook/write/sheetPlan';
import { metricNamed } from '../monthly/metrics';
import { monthOfDay } from '../monthly/month';
import { readPolicies } from '../monthly/policies';
import { reviewMonth } from '../monthly/preview';
import { Warnings } from '../monthly/warnings';
import { findTables } from '../tables';
import { sayIn } from '../texts';
import { composeTables, designSheets } from './compose';
import { designTable, type MarkItem } from './design';
import { templates, type GalleryTemplate } from './gallery';
import { ledgers } from '../../ledgers';
import { ledgerFiles } from '../../ledgers/all';
import { readTodayLimits, todayLimits } from '../today/limits';
import { limitsIn, withLimits } from '../ledger/limits';
import { templateFiles } from './all';

const locales = ['zh-CN', 'en-US'] as const;
const cases = locales.flatMap((locale) =>
  templates.map((template) => ({ id: template.id, locale, template }) as const),
);

/** The cells of composed sheets as they are read back. */
function readBack(plans: readonly SheetPlan[]): SheetMatrix[] {
  return plans.map(({ name, blocks }): SheetMatrix => {
    const width = Math.max(...blocks.map(({ column, cells }) => column + (cells[0]?.length ?? 0)));
    const height = Math.max(...blocks.map(({ row, cells }) => row + cells.length));
    const values = Array.from({ length: height }, () => new Array<Cell>(width).fill(''));
    for (const { row, column, cells } of blocks) {
      cells.forEach((line, i) =>
        line.forEach((content, k) => {
          if (content === null || (typeof content === 'object' && !('formula' in content))) {
            throw new Error('a template writes values and formulas only');
          }
          (values[row + i] ?? [])[column + k] = typeof content === 'object' ? '' : content;
        }),
      );
    }
    return { name, row: 0, column: 0, values };
  });
}

function insert(
  chosen: readonly GalleryTemplate[],
  locale: (typeof locales)[number],
  items?: readonly MarkItem[],
): { plans: SheetPlan[]; tables: DataTable[] } {
  const sheets = designSheets(
    chosen.map((template) => designTable(template, locale, items)),
    locale,
  );
  const plans = composeTables(
    sheets,
    sheets.map(({ name }) => name),
    null,
    locale,
  );
  return { plans, tables: findTables(readBack(plans), []) };
}

it('the lists of templates and ledgers hold every file', () => {
  expect(fs.readFileSync(listFile, 'utf8')).toBe(templateList());
  expect(fs.readFileSync(ledgerListFile, 'utf8')).toBe(ledgerList());
});

describe.each(cases)('$id in $locale', ({ locale, template }) => {
  const design = designTable(template, locale);

  it('is recognised as its kind, every column exact', () => {
    const { tables } = insert([template], locale);
    expect(tables.map(({ kind }) => kind)).toEqual([template.kind]);
    const [table] = tables;
    const roles = design.columns.map(({ role }) => role);
    const found = table?.columns.filter(({ column }) => column !== null) ?? [];
    expect([...found].sort((a, b) => Number(a.column) - Number(b.column)).map(({ role }) => role)).toEqual(roles);
    expect(found.filter(({ match }) => match !== 'exact')).toEqual([]);
    expect(table?.columns.filter(({ required, column }) => required && column === null)).toEqual([]);
    expect(table?.rows).toBe(template.rows.length);
  });

  it('has rows of the right length and different headers', () => {
    expect(template.rows.filter((row) => row.length !== template.columns.length)).toEqual([]);
    expect(new Set(design.columns.map(({ header }) => header)).size).toBe(design.columns.length);
    if (template.rowsAre === 'samples') {
      expect(template.rows.length).toBeGreaterThanOrEqual(2);
      expect(template.rows.length).toBeLessThanOrEqual(5);
    }
  });

  it('fills every column that must be filled, with what its validation takes', () => {
    const misfits = design.rows.flatMap((row) =>
      design.columns.filter(({ entry, required, fullMark = 0 }, i) => {
        const cell = row[i] ?? '';
        if (cell === '') return required && template.rowsAre === 'samples';
        switch (entry.kind) {
          case 'choice':
            return !entry.choices.includes(String(cell));
          case 'yesNo':
            return !['是', '否'].includes(String(cell));
          case 'mark':
            return typeof cell !== 'number' || cell < 0 || cell > fullMark;
          case 'integer':
          case 'number':
          case 'yuan':
          case 'percent':
            return typeof cell !== 'number' || cell < entry.minimum || cell > (entry.maximum ?? Infinity);
          case 'date':
            return !Number.isInteger(cell) || Number(cell) < 36526;
          case 'dateTime':
          case 'time':
            return typeof cell !== 'number';
          default:
            return typeof cell !== 'string';
        }
      }),
    );
    expect(misfits.map(({ header }) => header)).toEqual([]);
  });

  it('has lists that fit into a rule, and columns wide enough for headers and short cells', () => {
    const [plan] = insert([template], locale).plans;
    for (const { rule } of plan?.validations ?? []) {
      if ('list' in rule) expect(rule.list.join(',').length).toBeLessThanOrEqual(255);
    }
    const widthOf = (cell: Cell) => [...String(cell)].reduce((sum, c) => sum + (c.charCodeAt(0) > 255 ? 2 : 1), 0);
    const tight = design.columns.filter(({ header, width, entry }, i) => {
      const longest = Math.max(...design.rows.map((row) => widthOf(typeof row[i] === 'string' ? row[i] : '')));
      // Headers wrap into two lines, and a filter button stands beside them.
      return (entry.kind !== 'longText' && longest > width) || widthOf(header) + 3 > 2 * width;
    });
    expect(tight.map(({ header, width }) => `${header} ${width}`)).toEqual([]);
  });

  it('notes every column, and refers to its own cells in highlights', () => {
    const [plan] = insert([template], locale).plans;
    expect(plan?.notes).toHaveLength(design.columns.length);
    expect(plan?.tables).toHaveLength(1);
    for (const { formula, area } of plan?.highlights ?? []) {
      expect(formula).not.toMatch(/[{}]/);
      expect(formula).toMatch(new RegExp(`\\$[A-Z]+${area.row + 1}\\b`));
    }
  });
});

it('a template keeps its id, which is its file’s name, and its kind is nobody else’s', () => {
  expect(new Set(templates.map(({ id }) => id)).size).toBe(templates.length);
  expect(new Set(templates.map(({ kind }) => kind)).size).toBe(templates.length);
  const files = [...Object.values(templateFiles), ledgerFiles].flatMap((group) => Object.keys(group));
  expect(files).toHaveLength(templates.length);
});

const named = (...ids: string[]) => templates.filter(({ id }) => ids.includes(id));

describe('the defaults of the gallery are those of the domain', () => {
  const month = monthOfDay(46296);
  const read = (tables: readonly DataTable[]) => readPolicies(tables, month, new Warnings(sayIn('zh-CN')));

  it('read back, every table gives what there is without one', () => {
    const { tables } = insert(
      templates.filter(({ rowsAre }) => rowsAre === 'defaults'),
      'zh-CN',
    );
    const [own, none] = [read(tables), read([])];
    expect(own.rubric.rubric).toEqual(none.rubric.rubric);
    expect(own.grades.bands).toEqual(none.grades.bands);
    expect(own.targets.map(({ metric, target, weight, direction }) => [metric.id, target, weight, direction])).toEqual(
      none.targets.map(({ metric, target, weight, direction }) => [metric.id, target, weight, direction]),
    );
    expect([own.cuts.performance.cut, own.cuts.fit.cut]).toEqual([
      defaultQuadrantCuts.performance,
      defaultQuadrantCuts.fit,
    ]);
    expect(own.grades.bands).toEqual(defaultGradeBands);
    expect(own.rubric.rubric.items).toHaveLength(defaultRubricRows.length);
  });

  it('the limits of ledgers too', () => {
    const { tables } = insert(named('ledgerRules'), 'zh-CN');
    for (const ledger of ledgers) {
      const limited = withLimits(ledger, limitsIn(tables));
      const plain = JSON.stringify(limited, (key, value: unknown) => (key === 'limits' ? undefined : value));
      expect(JSON.parse(plain)).toEqual(JSON.parse(JSON.stringify(ledger)));
    }
    const [own, plain] = [readTodayLimits(tables), readTodayLimits([])];
    for (const key of Object.keys(todayLimits) as (keyof typeof todayLimits)[]) {
      expect([own[key].dueFrom(46295), own[key].soonDays]).toEqual([plain[key].dueFrom(46295), plain[key].soonDays]);
    }
  });

  it('the sampling rules and keywords too', () => {
    const { tables } = insert(named('samplingRules', 'keywords'), 'zh-CN');
    const rowsOfKind = (kind: string) => {
      const table = tables.find((candidate) => candidate.kind === kind);
      return table ? rowsOf(table) : [];
    };
    const rules = rowsOfKind('samplingRules').map((row) => ({
      label: row.text('rule'),
      value: row.number('value') ?? NaN,
    }));
    expect(samplingRulesFrom(rules)).toEqual(defaultSamplingRules);
    expect(rowsOfKind('keywords').map((row) => row.text('keyword'))).toEqual(defaultKeywords);
    expect(rowsOfKind('keywords').filter((row) => row.text('level') === '重大')).toEqual([]);
  });
});

it('the mark columns follow the rubric that is given', () => {
  const items = [
    { name: '响应', fullMark: 5 },
    { name: '专业', fullMark: 20 },
    { name: '态度', fullMark: 10 },
  ];
  const designs = named('qaDetail').map((template) => designTable(template, 'zh-CN', items));
  const marks = designs.flatMap(({ columns }) => columns.filter(({ entry }) => entry.kind === 'mark'));
  expect(marks.map(({ header, fullMark }) => [header, fullMark])).toEqual([
    ['响应', 5],
    ['专业', 20],
    ['态度', 10],
  ]);
  expect(designs.every(({ rows, columns }) => rows.every((row) => row.length === columns.length))).toBe(true);
});

it.each(locales)('sample tables that are inserted together make a whole monthly review in %s', (locale) => {
  const { tables } = insert(templates, locale);
  const { people, warnings } = reviewMonth(tables, '2026-10', locale);
  expect(people).toHaveLength(3);
  for (const { qaMean, performance, fit, pay, quadrant } of people) {
    expect(qaMean).not.toBeNull();
    expect(performance).not.toBeNull();
    expect(fit).not.toBeNull();
    expect(pay).toBeGreaterThan(0);
    expect(quadrant).not.toBe('');
  }
  expect(warnings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

it('people are picked from a roster of the same insertion, else from the workbook’s, else typed', () => {
  const sheetsOf = (...ids: string[]) =>
    designSheets(
      named(...ids).map((template) => designTable(template, 'zh-CN')),
      'zh-CN',
    );
  const listOf = (ids: string[], people: string | null) => {
    const sheets = sheetsOf(...ids);
    const plans = composeTables(
      sheets,
      sheets.map(({ name }) => name),
      people,
      'zh-CN',
    );
    const rules = plans.find(({ name }) => name === '匹配度')?.validations.map(({ rule }) => rule) ?? [];
    return rules.flatMap((rule) => ('listFrom' in rule ? [rule.listFrom] : []));
  };
  expect(listOf(['fit', 'roster'], "'旧花名册'!$B$2:$B$9")).toEqual(["='花名册'!$C$2:$C$4"]);
  expect(listOf(['fit'], "'旧花名册'!$B$2:$B$9")).toEqual(["='旧花名册'!$B$2:$B$9"]);
  expect(listOf(['fit'], null)).toEqual([]);
});

it('sheets with notes on persons say so in their name, colour and first note', () => {
  const personal = templates.filter((template) => template.personal);
  expect(personal.length).toBeGreaterThan(0);
  for (const plan of personal.flatMap((template) => insert([template], 'zh-CN').plans)) {
    expect(plan.name).toMatch(/\(个人\)$/);
    expect(plan.tabColor).not.toBe('');
    expect(plan.notes[0]?.text).toContain('个人信息');
  }
});

it('metrics that a rule may name are known', () => {
  const metricColumns = templates.flatMap(({ columns }) => columns.filter(({ role }) => role === 'metric'));
  const choices = metricColumns.flatMap(({ entry }) => (entry.kind === 'choice' ? entry.choices : []));
  expect(choices.filter((name) => metricNamed(name) === null)).toEqual([]);
});
