import { trapBook, type TrapBook } from '../../../samples/traps';
import { parseArea } from '../../workbook/address';
import type { SheetMatrix } from '../../workbook/matrix';
import { findTables } from '../tables';
import { nearDuplicates } from '../tables/nearDuplicates';
import { metricOf } from './metrics';
import { reviewMonth, type ComputedReview } from './preview';
import { describeTables } from './recognition';
import { sheetOf } from './testing';

const matrices = ({ sheets }: TrapBook): SheetMatrix[] =>
  sheets.map(({ name, rows, tables = [], hidden = false }) => ({
    ...sheetOf(name, rows),
    id: `{${name}}`,
    hidden,
    listObjects: tables.map(({ name: table, ref, totals }) => ({
      id: `{${table}}`,
      name: table,
      area: parseArea(ref),
      showHeaders: true,
      showTotals: totals,
    })),
  }));

const sumOf = (review: ComputedReview, agent: string, measure: 'received' | 'paying' | 'sales') => {
  const facts = review.facts.people.find(({ person }) => person.agent === agent);
  return metricOf({ kind: 'sum', of: measure }, facts?.days ?? []);
};

describe.each([1, 2, 3, 4, 5, 6])('the workbook of traps, seed %i', (seed) => {
  const book = trapBook(seed);
  const tables = findTables(matrices(book), []);
  const review = reviewMonth(tables, '2026-10', 'zh-CN');

  it('has the tables it has', () => {
    expect(tables.map(({ sheet, kind }) => [sheet, kind])).toEqual(book.tables);
    const { months, missing, attributionRules } = describeTables(tables);
    expect([months, missing]).toEqual([['2026-10'], []]);
    expect(attributionRules).toEqual(book.rules);
  });

  it.each(book.people.map((person): [string, (typeof book.people)[number]] => [person.agent, person]))(
    'gives %s every figure once',
    (agent, truth) => {
      expect(sumOf(review, agent, 'received')).toBe(truth.received);
      expect(sumOf(review, agent, 'paying')).toBe(truth.paying);
      expect(sumOf(review, agent, 'sales')).toBeCloseTo(truth.sales, 6);
    },
  );

  it('says what it did with each trap', () => {
    const codes = new Set(review.warnings.map(({ code }) => code));
    expect([...codes]).toEqual(
      expect.arrayContaining(['mixedRules', 'toldDifferently', 'carriedDates', 'immature', 'late']),
    );
    for (const code of ['unknownPerson', 'notANumber', 'notADate', 'undatedRows', 'noDates']) {
      expect(codes).not.toContain(code);
    }
  });

  it('keeps job numbers as they are and proposes nobody who is settled', () => {
    expect(review.people.map(({ employeeId }) => employeeId)).toEqual(['01001', '01002', '01003', '01004', '01005']);
    expect(nearDuplicates(tables)).toEqual([]);
  });

  it('goes by the other rule when that is chosen', () => {
    const other = reviewMonth(tables, '2026-10', 'zh-CN', book.rules[1]);
    expect(other.warnings.find(({ code }) => code === 'mixedRules')?.message).toContain('“付款优先判定”');
    expect(sumOf(other, '小美', 'received')).not.toBe(book.people[0]?.received);
  });
});
