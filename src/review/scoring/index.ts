import { selectCell } from '../../workbook/excel/select';
import type { TableKind } from '../../workbook/tables';
import { writePlan } from '../../workbook/write/write';
import { checkReading } from '../check/reading';
import type { RunOptions } from '../run';
import { readTables } from '../tables';
import { lookForScoring } from './look';
import type { SavedReview, ScoringUseCase } from './model';
import { planEdit, planOfEdit, planReview, type PlannedReview } from './sheets';

const kindsOf = (kinds: readonly TableKind[]) => kinds.map((kind) => ({ kind }));

/** What a row is written by: where it goes, whose it is, and which rubric it names. */
const rowKinds = kindsOf(['roster', 'personAliases', 'qaDetail', 'qaEdits', 'rubric', 'rubricVersions']);
const queueKinds = [...rowKinds, ...kindsOf(['sampleList', 'chatLog', 'grades', 'keywords'])];

async function tablesFor(wanted: typeof rowKinds, { signal, onProgress }: RunOptions) {
  const read = await readTables(wanted, {
    signal,
    onProgress: (fraction) => onProgress({ fraction, step: 'progress.reading' }),
  });
  return read;
}

async function write({ plan, review }: PlannedReview, { signal, onProgress }: RunOptions): Promise<SavedReview> {
  const { sheets } = await writePlan(plan, {
    signal,
    onProgress: (fraction) => onProgress({ fraction, step: 'progress.writing' }),
  });
  // A row on a sheet that was made just now: it is the first of them.
  const link = review.link.sheet === '' ? { ...review.link, sheet: sheets[0] ?? '' } : review.link;
  return { review: { ...review, link }, sheets };
}

/** The scoring on the workbook that is open in Excel. Each write reads anew what it is about. */
export function createScoring(): ScoringUseCase {
  return {
    async look(today, options) {
      const read = await tablesFor(queueKinds, options);
      checkReading(read);
      return lookForScoring(read.tables, today);
    },
    async save(entry, options) {
      const { tables } = await tablesFor(rowKinds, options);
      return write(planReview(tables, entry, options.locale), options);
    },
    async planEdit(entry, options) {
      const { tables } = await tablesFor(rowKinds, options);
      return planEdit(tables, entry, options.locale);
    },
    async edit(entry, consent, options) {
      const { tables } = await tablesFor(rowKinds, options);
      return write(planOfEdit(tables, entry, consent, options.locale), options);
    },
    select: selectCell,
  };
}
