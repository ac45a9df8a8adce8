import { decisionWords, refusalOf } from '../../domain/quality/appeals';
import type { Locale } from '../../locales/locale';
import type { Area } from '../../workbook/address';
import { cellAt, isBlank, type Cell } from '../../workbook/matrix';
import { columnOf, type DataTable } from '../../workbook/recognise';
import type { CellLink } from '../../workbook/tables';
import { ConsentQuestion, type Consent } from '../../workbook/write/consent';
import { toBlocks, type CellChange, type WritePlan } from '../../workbook/write/plan';
import { UseCaseFailure } from '../failure';
import { looks } from '../page/looks';
import { rowOfAppeal } from './effect';
import { decisionRoles } from './look';
import type { Decision } from './model';
import { sayAppeals } from './texts';

interface DecidedRow {
  table: DataTable;
  link: CellLink;
  changes: CellChange[];
}

/**
 * The cells of a decision: who, when, what, and the new mark; the first mark and its reviewer where the row does not say them yet.
 * The QA sheet is left alone.
 * @throws UseCaseFailure where the decider may not decide, the appeal has been decided, or the table has no place for it
 */
function decidedRow(tables: readonly DataTable[], decision: Decision, locale: Locale): DecidedRow {
  const { appeal, decider, mark, today } = decision;
  const say = sayAppeals(locale);
  const refusal = refusalOf(decider, appeal);
  if (refusal) throw new UseCaseFailure(`appeals.failure.${refusal}`, say, { decider });
  const row = rowOfAppeal(tables, appeal, locale);
  const { table } = row;
  const upheld = decision.decision === 'upheld';
  if (upheld && !(mark !== null && mark >= 0 && mark <= appeal.fullMark)) {
    throw new UseCaseFailure('appeals.failure.noMark', say, { full: appeal.fullMark });
  }
  if (row.text('decision') !== '') {
    throw new UseCaseFailure('appeals.failure.decided', say, { by: row.text('decidedBy') || '–' });
  }
  const lacking = decisionRoles.filter((role) => columnOf(table, role) === null);
  if (lacking.length > 0) throw new UseCaseFailure('appeals.failure.lacking', say, { sheet: table.sheet });
  const changes: CellChange[] = [];
  const put = (role: string, after: Cell, format?: string) => {
    const column = columnOf(table, role);
    if (column === null) return;
    const before = cellAt(table.matrix, row.row, column);
    changes.push({ row: row.row, column, before, after, ...(format === undefined ? {} : { format }) });
  };
  const fill = (role: string, after: Cell, format?: string) => {
    if (isBlank(row.cell(role))) put(role, after, format);
  };
  fill('originalMark', appeal.firstMark ?? '-');
  fill('reviewer', appeal.reviewer);
  if (appeal.scored !== null) fill('scoreDate', appeal.scored, looks.date.numberFormat);
  put('decidedBy', decider);
  put('decidedOn', today, looks.date.numberFormat);
  put('decision', decisionWords[decision.decision]);
  if (upheld) put('decidedMark', mark ?? '');
  return { table, link: row.link('decision'), changes };
}

/** What a person is asked before a decision is written. Pure. */
export function questionOf(tables: readonly DataTable[], decision: Decision, locale: Locale): ConsentQuestion {
  const { table, changes } = decidedRow(tables, decision, locale);
  // Cells beside each other are one range.
  const ranges: { area: Area; seen: Cell[] }[] = [];
  for (const { row, column, before } of [...changes].sort((a, b) => a.column - b.column)) {
    const last = ranges.at(-1);
    if (last && last.area.column + last.area.columns === column) {
      last.area.columns += 1;
      last.seen.push(before);
    } else ranges.push({ area: { row, column, rows: 1, columns: 1 }, seen: [before] });
  }
  return new ConsentQuestion(ranges.map(({ area, seen }) => ({ sheet: table.sheet, area, seen: [seen] })));
}

/** The decision as a plan. Pure. @param consent to the cells that `questionOf` names */
export function planOfDecision(
  tables: readonly DataTable[],
  decision: Decision,
  consent: Consent,
  locale: Locale,
): { plan: WritePlan; link: CellLink } {
  const { table, link, changes } = decidedRow(tables, decision, locale);
  const cells = {
    sheet: { name: table.sheet, id: table.sheetId },
    blocks: toBlocks(changes),
    permit: consent,
    whenChanged: 'refuse' as const,
  };
  return { plan: { cells: [cells] }, link };
}
