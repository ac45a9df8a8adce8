import type { ReviewDraft } from '../../../review/scoring/model';
import { readStored, writeStored } from '../../shell/preferences';

/**
 * What this browser remembers for the reviewer: who they are, and reviews that are not finished. Neither is a setting of the workbook:
 * settings hold no names, and travel to whoever opens the file.
 */
const reviewerKey = 'reviewer';
const draftsKey = 'drafts';
/** The oldest are forgotten. */
const mostDrafts = 20;

export const readReviewer = (): string => readStored(reviewerKey) ?? '';
export const writeReviewer = (name: string): void => writeStored(reviewerKey, name === '' ? null : name);

type Drafts = [key: string, draft: ReviewDraft][];

function readDrafts(): Drafts {
  try {
    const stored: unknown = JSON.parse(readStored(draftsKey) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isEntry) : [];
  } catch {
    return [];
  }
}

function isEntry(entry: unknown): entry is Drafts[number] {
  if (!Array.isArray(entry) || typeof entry[0] !== 'string') return false;
  const draft = Object(entry[1]) as Partial<ReviewDraft>;
  const texts = [draft.highlight, draft.issue, draft.severity];
  return Array.isArray(draft.marks) && Array.isArray(draft.notes) && texts.every((text) => typeof text === 'string');
}

/** A half-made review; null where there is none that fits a rubric of so many items. */
export function readDraft(reviewer: string, conversation: string, items: number): ReviewDraft | null {
  const draft = readDrafts().find(([key]) => key === keyOf(reviewer, conversation))?.[1];
  return draft?.marks.length === items && draft.notes.length === items ? draft : null;
}

/** @param draft null forgets it */
export function writeDraft(reviewer: string, conversation: string, draft: ReviewDraft | null): void {
  const key = keyOf(reviewer, conversation);
  const others = readDrafts().filter(([other]) => other !== key);
  const drafts: Drafts = draft ? [...others, [key, draft]] : others;
  writeStored(draftsKey, drafts.length === 0 ? null : JSON.stringify(drafts.slice(-mostDrafts)));
}

/** Two workbooks may use one id: their addresses tell them apart. */
function keyOf(reviewer: string, conversation: string): string {
  const workbook = typeof Office === 'undefined' ? '' : (Office.context?.document?.url ?? '');
  return JSON.stringify([workbook, reviewer, conversation]);
}
