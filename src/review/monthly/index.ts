import { ledgers } from '../../ledgers';
import { withColumn, withoutTable, withTable } from '../../workbook/corrections';
import { rememberCorrections } from '../../workbook/excel/corrections';
import { selectCell } from '../../workbook/excel/select';
import { readSelection } from '../../workbook/excel/selection';
import { nthOf } from '../../workbook/recognise';
import { tableInSelection } from '../../workbook/recognise/selection';
import { unknownTables, type UnknownTable } from '../../workbook/recognise/unknown';
import { writeSheets } from '../../workbook/write/write';
import { checkReading } from '../check/reading';
import { UseCaseFailure } from '../failure';
import { rollUpsIn } from '../ledger';
import { kindTitle } from '../names';
import { readTables, type ReadTables } from '../tables';
import { sayIn } from '../texts';
import type { MonthlyReview, MonthlyReviewUseCase, Recognition } from './model';
import { reviewPeriod, type ComputedReview } from './preview';
import { describeTables, overviewKinds, reviewKinds } from './recognition';
import { composeSheets, purposesOf, wantedNames } from './sheets';
import { tellPane, type RunOptions } from '../run';

/** Ledgers beside what the review reads anyway. */
const ledgerOnly = ledgers.map(({ id }) => ({ kind: id }));
/** What the pages of single people go by besides. */
const personKinds = [{ kind: 'coachingRules' }] as const;

/** @param selectedOf the table among those found that the person has selected */
async function recognise(selectedOf: (read: ReadTables) => UnknownTable | null = () => null): Promise<Recognition> {
  const read = await readTables(overviewKinds);
  checkReading(read);
  const { sheets, tables, corrections, newerSettings } = read;
  const unknown = unknownTables(sheets, tables, corrections);
  return describeTables(tables, { newerSettings, unknown, selected: selectedOf(read) });
}

async function takeSelection({ locale }: RunOptions): Promise<Recognition> {
  const say = sayIn(locale);
  const selection = await readSelection();
  if (!selection) throw new UseCaseFailure('review.failure.selection.several', say);
  if (selection.ownSheet) throw new UseCaseFailure('review.failure.selection.ownSheet', say);
  return recognise(({ sheets, tables }) => {
    const sheet = sheets.find(({ id }) => id === selection.sheet.id);
    const found = sheet ? tableInSelection(sheet, tables, selection.area) : { fault: 'blank' as const };
    if ('fault' in found) throw new UseCaseFailure(`review.failure.selection.${found.fault}`, say);
    if ('table' in found) return found.table;
    const { kind, sheet: name, address } = found.known;
    const place = `${name}!${address}`;
    throw new UseCaseFailure('review.failure.selection.known', say, { kind: kindTitle(kind, locale), place });
  });
}

/** The review was made by this use case, not put together elsewhere. */
const isComputed = (review: MonthlyReview): review is ComputedReview => 'facts' in review;

/**
 * The monthly review on the workbook that is open in Excel: one read phase, pure computation, one write phase.
 * `preview` reads the workbook anew, so that it shows what stands there now; corrections of columns are kept in the workbook.
 */
export function createMonthlyReview(): MonthlyReviewUseCase {
  return {
    recognise: () => recognise(),

    takeSelection,

    async correct(recognition, tableId, role, column) {
      const table = recognition.tables.find(({ id }) => id === tableId);
      if (!table) return recognition;
      const header = column === null ? null : (table.headers[column] ?? null);
      const { sheet, sheetId, kind } = table;
      const nth = column === null ? 0 : nthOf(table.headers, column);
      await rememberCorrections((known) => withColumn(known, { sheet, sheetId, kind, role, header, nth }));
      return recognise();
    },

    async tell(recognition, tableId, { kind, header }) {
      const { tables, unknown, selected } = recognition;
      const table = [...tables, ...unknown, ...(selected ? [selected] : [])].find(({ id }) => id === tableId);
      if (!table) return recognition;
      const { sheet, sheetId, headers } = table;
      await rememberCorrections((known) => {
        if (kind === 'auto') return withoutTable(known, table);
        const said = {
          sheet,
          sheetId,
          headers: header?.headers ?? headers,
          headerRows: header?.rows ?? table.headerRows,
          kind: kind === 'none' ? null : kind,
        };
        return withTable(known, said, headers);
      });
      return recognise();
    },

    async preview(_recognition, period, rule, { locale, signal, onProgress, personal = false }) {
      onProgress({ fraction: 0, step: 'progress.reading' });
      const read = await readTables([...reviewKinds, ...ledgerOnly, ...personKinds], {
        signal,
        onProgress: (fraction) => onProgress({ fraction: fraction / 2, step: 'progress.reading' }),
      });
      await tellPane({ signal, onProgress }, { fraction: 0.5, step: 'progress.computing' });
      checkReading(read);
      const review = reviewPeriod(read.tables, period, locale, rule);
      // Personal ledgers stay out of a report that is handed on, unless somebody chose it.
      const rollUps = rollUpsIn(read.tables, review.facts.month, locale, {
        asOf: review.lastDay + 1,
        personal,
        current: sayIn(locale)(`period.word.current.${period.kind}`),
      });
      onProgress({ fraction: 1, step: 'progress.computing' });
      return { ...review, rollUps, withPersonal: personal };
    },

    async write(review, persons, { signal, onProgress }) {
      const say = sayIn(review.locale);
      if (!isComputed(review)) throw new UseCaseFailure('review.failure.stale', say);
      const step = 'progress.writing';
      onProgress({ fraction: 0, step });
      const names = await writeSheets(wantedNames(review, persons), (free) => composeSheets(review, free, persons), {
        signal,
        onProgress: (fraction) => onProgress({ fraction, step }),
      });
      return { sheets: purposesOf(review, persons).map((purpose, i) => ({ name: names[i] ?? '', purpose })) };
    },

    select: selectCell,
  };
}
