import { gradeOf, type GradeBands } from '../../domain/quality/grade';
import { itemLosses, type ItemLoss } from '../../domain/quality/losses';
import type { Rubric } from '../../domain/quality/rubric';
import { scoreConversation } from '../../domain/quality/score';
import type { DraftMark, ReviewDraft } from './model';

export const emptyDraft = ({ items }: Rubric): ReviewDraft => ({
  marks: items.map(() => null),
  notes: items.map(() => ''),
  highlight: '',
  issue: '',
  severity: '',
});

/** Whether anything has been said yet. */
export const isBegun = ({ marks, notes, highlight, issue, severity }: ReviewDraft): boolean =>
  marks.some((mark) => mark !== null) || [...notes, highlight, issue, severity].some((text) => text.trim() !== '');

/** How a review stands while it is made. */
export interface LiveScore {
  /** As KEFU.QASCORE has it; null while nothing is rated. */
  score: number | null;
  grade: string;
  /** What pulls it down, the most expensive item first. */
  losses: ItemLoss[];
  /** Items nobody has looked at yet, by their places. */
  open: number[];
  /** Critical items with mark 0, which decide the score by themselves. */
  failed: number[];
}

export function liveScore(rubric: Rubric, draft: ReviewDraft, bands: GradeBands): LiveScore {
  const marks = draft.marks.map(pointsOf);
  const outcome = scoreConversation(rubric, marks);
  const score = typeof outcome === 'number' ? outcome : null;
  const places = (is: (mark: DraftMark, i: number) => boolean) =>
    draft.marks.flatMap((mark, i) => (is(mark, i) ? [i] : []));
  return {
    score,
    grade: score === null ? '' : gradeOf(score, bands),
    losses: score === null ? [] : itemLosses(rubric, marks),
    open: places((mark) => mark === null),
    failed: places((mark, i) => mark === 0 && rubric.items[i]?.critical === true),
  };
}

const pointsOf = (mark: DraftMark): number | null => (typeof mark === 'number' ? mark : null);

/** What stands in a mark's cell: `-` is the portable "not rated" (RULINGS 3). */
export const cellOfMark = (mark: DraftMark): number | string => (typeof mark === 'number' ? mark : '-');

/** 问题描述 with the comments on items before it: `开头语：没有称呼；…`. */
export function issueText({ items }: Rubric, { notes, issue }: ReviewDraft): string {
  const comments = notes.flatMap((note, i) => (note.trim() === '' ? [] : [`${items[i]?.name ?? ''}：${note.trim()}`]));
  return [...comments, issue.trim()].filter((text) => text !== '').join('；');
}
