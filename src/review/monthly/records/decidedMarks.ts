import { readDecision } from '../../../domain/quality/appeals';
import { readNumber } from '../../../workbook/cells/readCells';
import { rowsOf, type Row } from '../../../workbook/cells/rows';
import type { DataTable } from '../../../workbook/recognise';
import { bareHeader } from '../../../workbook/vocabulary/headerText';

/** What an upheld appeal makes of one mark. The first mark stays on the QA sheet; computations take this one. */
export interface DecidedMark {
  /** The appeal. */
  row: Row;
  conversationId: string;
  /** Whose review it disputes; empty where the appeal does not say. */
  reviewer: string;
  /** The item as it is compared with those of a rubric. */
  item: string;
  /** Null: what stands there is no number. */
  mark: number | null;
}

/** Items are compared by their text before a bracket (RULINGS 55). */
export const itemKey = bareHeader;

/** The upheld appeals, in sheet order; of two about one mark the later counts. */
export const readDecidedMarks = (tables: readonly DataTable[]): DecidedMark[] =>
  tables
    .flatMap((table) => rowsOf(table))
    .filter((row) => readDecision(row.text('decision')) === 'upheld')
    .map((row) => decidedMark(row, asMark(row)));

export const decidedMark = (row: Row, mark: number | null): DecidedMark => ({
  row,
  conversationId: row.text('conversationId'),
  reviewer: row.text('reviewer'),
  item: itemKey(row.text('item')),
  mark,
});

function asMark(row: Row): number | null {
  const reading = readNumber(row.cell('decidedMark'));
  return typeof reading === 'number' ? reading : null;
}

/** Finds what was decided about the marks of a review. */
export class DecidedMarks {
  private readonly byConversation = new Map<string, DecidedMark[]>();

  /** @param isSame whether an appeal's row and a review's are about one person */
  constructor(
    marks: readonly DecidedMark[],
    private readonly isSame: (appeal: Row, review: Row) => boolean,
  ) {
    for (const mark of marks) {
      const known = this.byConversation.get(mark.conversationId) ?? [];
      this.byConversation.set(mark.conversationId, [...known, mark]);
    }
  }

  of(review: Row): DecidedMark[] {
    const id = review.text('conversationId');
    if (id === '' || this.byConversation.size === 0) return [];
    return (this.byConversation.get(id) ?? []).filter(({ row, reviewer }) =>
      isAbout(row, review, reviewer, this.isSame),
    );
  }
}

/** Whether an appeal disputes this review: its reviewer and its person, as far as the appeal names them. */
export const isAbout = (
  appeal: Row,
  review: Row,
  reviewer: string,
  isSame: (appeal: Row, review: Row) => boolean,
): boolean =>
  (reviewer === '' || reviewer === review.text('reviewer')) && (appeal.text('agent') === '' || isSame(appeal, review));
