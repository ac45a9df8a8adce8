import { dayOf, isoDate } from '../../domain/numbers/dates';
import type { Locale } from '../../locales/locale';
import { cellName, parseArea } from '../../workbook/address';
import { Row } from '../../workbook/cells/rows';
import type { Cell } from '../../workbook/matrix';
import { columnOf, type DataTable } from '../../workbook/recognise';
import type { CellLink } from '../../workbook/tables';
import { ConsentQuestion, type Consent, type NamedRange } from '../../workbook/write/consent';
import type { CellBlock, CellsPlan, WritePlan } from '../../workbook/write/plan';
import type { Content, SheetPlan } from '../../workbook/write/sheetPlan';
import { UseCaseFailure } from '../failure';
import { appendRows } from '../ledger/append';
import { filledSheet } from '../templates/filled';
import { composeForm } from './form';
import type { CoachingDraft, CoachingRecord, TalkDraft } from './model';
import { sayCoaching, type SayCoaching } from './texts';

const ledgerOf = (tables: readonly DataTable[]): DataTable | undefined =>
  tables.find(({ kind }) => kind === 'coaching');

/** What each column of 辅导记录 gets for a talk. A second talk is said in its own column, else before what was agreed. */
function valuesOf(draft: TalkDraft, hasSecondTalk: boolean, locale: Locale): Partial<Record<string, Content>> {
  const { who, date, coach, conversation, praise, issue, action, recheck, follows } = draft;
  const say = sayCoaching(locale);
  const second = follows ? say('coaching.record.second', { date: isoDate(follows.date) }) : '';
  return {
    date,
    agent: who.agent,
    employeeId: who.employeeId === '' ? null : { text: who.employeeId },
    group: who.group,
    coach,
    conversationId: conversation === '' ? null : { text: conversation },
    praise: { text: praise },
    issue: { text: issue },
    action: { text: follows && !hasSecondTalk ? `${second}${say('coaching.colon')}${action}` : action },
    recheckDate: recheck,
    ...(follows && hasSecondTalk ? { secondTalk: second } : {}),
  };
}

/** A cell of a record's row that changes. */
interface Change {
  table: DataTable;
  row: number;
  column: number;
  before: Cell;
  after: string;
}

/**
 * The cell of a record's row that plays a role; null where the table has no such column. The record is looked for where it stood.
 * @throws UseCaseFailure where another talk stands there now
 */
function changeOf(
  tables: readonly DataTable[],
  { link, written, date }: CoachingRecord,
  role: string,
  after: string,
  say: SayCoaching,
): Change | null {
  const { row: place } = parseArea(link.cell);
  const table = tables.find(
    ({ kind, sheet, firstRow, lastRow }) =>
      kind === 'coaching' && sheet === link.sheet && place >= firstRow && place <= lastRow,
  );
  const row = table && new Row(table, place, () => undefined);
  if (!table || row?.text('agent') !== written || row.day('date', dayOf(date).year) !== date) {
    throw new UseCaseFailure('coaching.failure.moved', say, { ...link, agent: written });
  }
  const column = columnOf(table, role);
  return column === null ? null : { table, row: place, column, before: row.cell(role), after };
}

/** What a draft changes in rows that stand there already. */
function changesOf(tables: readonly DataTable[], draft: CoachingDraft, locale: Locale): Change[] {
  const say = sayCoaching(locale);
  if (draft.kind === 'recheck') {
    const change = changeOf(tables, draft.record, 'recheckResult', draft.result, say);
    if (!change) throw new UseCaseFailure('coaching.failure.noResultColumn', say, { sheet: draft.record.link.sheet });
    return [change];
  }
  const { follows, date } = draft;
  if (!follows) return [];
  const talk = changeOf(tables, follows, 'secondTalk', say('coaching.record.planned', { date: isoDate(date) }), say);
  const result =
    follows.result === '' ? changeOf(tables, follows, 'recheckResult', say('coaching.result.second'), say) : null;
  return [talk, result].filter((change) => change !== null);
}

/** The cells a draft would change or fill in records that are a person's; null where there are none yet. */
export function questionOf(tables: readonly DataTable[], draft: CoachingDraft, locale: Locale): ConsentQuestion | null {
  const ledger = ledgerOf(tables);
  const ranges: NamedRange[] = changesOf(tables, draft, locale).map(({ table, row, column, before }) => ({
    sheet: table.sheet,
    area: { row, column, rows: 1, columns: 1 },
    seen: [[before]],
  }));
  if (draft.kind === 'talk' && ledger) {
    const { firstColumn, headers, lastRow, sheet } = ledger;
    ranges.push({ sheet, area: { row: lastRow + 1, column: firstColumn, rows: 1, columns: headers.length } });
  }
  return ranges.length === 0 ? null : new ConsentQuestion(ranges);
}

/** What a draft writes: the form, the row, and what changes in the row of the talk before. Pure. */
export function planOfDraft(
  tables: readonly DataTable[],
  draft: CoachingDraft,
  consent: Consent | null,
  people: string | null,
  locale: Locale,
): WritePlan {
  const changes = changesOf(tables, draft, locale);
  if (changes.length > 0 && !consent) throw new Error('Cells of a person change only after their yes');
  const cells = consent ? cellsOf(changes, consent) : [];
  if (draft.kind === 'recheck') return { cells };
  const ledger = ledgerOf(tables);
  const form = sayCoaching(locale)('coaching.form.sheet', {
    agent: draft.who.agent,
    day: isoDate(draft.date).slice(5),
  });
  const values = valuesOf(draft, !ledger || columnOf(ledger, 'secondTalk') !== null, locale);
  const cellOf = (role: string) => values[role] ?? null;
  const fresh = ledger ? null : filledSheet('coaching', [cellOf], locale);
  return {
    cells,
    appends: ledger ? [appendRows(tables, ledger, [cellOf])] : [],
    sheets: {
      wanted: [form, ...(fresh ? [fresh.name] : [])],
      compose: (names): SheetPlan[] => [
        composeForm(names[0] ?? '', draft, locale),
        ...(fresh ? fresh.compose(names[1] ?? '', people) : []),
      ],
      // A new ledger is read again and goes on being filled; the form alone is the add-in's.
      belongTo: fresh ? 'person' : 'addIn',
    },
  };
}

function cellsOf(changes: readonly Change[], permit: Consent): CellsPlan[] {
  return changes.map(({ table, row, column, before, after }) => {
    const block: CellBlock = { row, column, cells: [[{ text: after }]], before: [[before]] };
    return { sheet: { name: table.sheet, id: table.sheetId }, blocks: [block], permit, whenChanged: 'refuse' };
  });
}

/** Where the record of a draft stands once it is written. */
export function recordLink(tables: readonly DataTable[], draft: CoachingDraft): CellLink | null {
  if (draft.kind === 'recheck') return draft.record.link;
  const ledger = ledgerOf(tables);
  return ledger ? { sheet: ledger.sheet, cell: cellName(ledger.lastRow + 1, ledger.firstColumn) } : null;
}
