import { useCallback, useState } from 'react';
import { createScoring } from '../../../review/scoring';
import { emptyDraft, isBegun } from '../../../review/scoring/draft';
import { queueOf, reviewBy } from '../../../review/scoring/look';
import type {
  EditPlan,
  ReviewDraft,
  SampledConversation,
  SavedReview,
  ScoredReview,
  ScoringOutlook,
} from '../../../review/scoring/model';
import { todaySerial } from '../../../review/clock';
import type { CellLink } from '../../../workbook/tables';
import type { Consent } from '../../../workbook/write/consent';
import { useRun } from '../../components/useRun';
import { readDraft, readReviewer, writeDraft, writeReviewer } from './memory';
import { useOnOpen } from '../../components/useOnOpen';

/** The conversation that is being scored. */
export interface OpenReview {
  conversation: SampledConversation;
  draft: ReviewDraft;
  /** The review that is being changed; null for a new one. */
  written: ScoredReview | null;
  /** It was half made before. */
  restored: boolean;
}

/** Drives the scoring: a queue, one open review, and the confirmation of an edit. */
export function useScoring() {
  const [useCase] = useState(createScoring);
  const { run, start, cancel, fail, clear } = useRun('progress.scanning');
  const [today, setToday] = useState(todaySerial);
  const [outlook, setOutlook] = useState<ScoringOutlook | null>(null);
  const [reviewer, setReviewer] = useState(readReviewer);
  const [allowed, setAllowed] = useState(false);
  const [review, setReview] = useState<OpenReview | null>(null);
  const [edit, setEdit] = useState<EditPlan | null>(null);
  const [consent, setConsent] = useState<Consent | null>(null);
  const [saved, setSaved] = useState<(SavedReview & { edited: boolean }) | null>(null);
  const [unchanged, setUnchanged] = useState(false);

  const look = useCallback(async () => {
    const day = todaySerial();
    const found = await start('progress.scanning', (options) => useCase.look(day, options));
    if (!found) return;
    setToday(day);
    setOutlook(found.value);
  }, [start, useCase]);
  useOnOpen(look);

  const queue = outlook === null || reviewer === '' ? [] : queueOf(outlook.conversations, reviewer);
  const waiting = queue.filter((conversation) => !reviewBy(conversation, reviewer));

  const open = (conversation: SampledConversation): void => {
    if (!outlook) return;
    const written = reviewBy(conversation, reviewer) ?? null;
    const stored = written ? null : readDraft(reviewer, conversation.key, outlook.rubric.items.length);
    clear();
    setEdit(null);
    setUnchanged(false);
    const draft = written?.draft ?? stored ?? emptyDraft(outlook.rubric);
    setReview({ conversation, draft, written, restored: stored !== null });
  };

  /** Back on the list, which is read anew only when asked for. */
  const close = () => {
    clear();
    setEdit(null);
    setReview(null);
  };

  const change = (draft: ReviewDraft): void => {
    if (!review) return;
    setSaved(null);
    setUnchanged(false);
    setReview({ ...review, draft });
    if (!review.written) writeDraft(reviewer, review.conversation.key, isBegun(draft) ? draft : null);
  };

  /** The outlook as it is after a write, without reading everything again. */
  const remember = (key: string, { review: written, sheets }: SavedReview): SampledConversation[] => {
    if (!outlook) return [];
    const conversations = outlook.conversations.map((conversation) =>
      conversation.key === key
        ? { ...conversation, reviews: [...conversation.reviews.filter((old) => old.reviewer !== reviewer), written] }
        : conversation,
    );
    const made = outlook.target.kind === 'newSheet' ? sheets[0] : undefined;
    if (made !== undefined) setAllowed(true);
    setOutlook({
      ...outlook,
      conversations,
      version: { ...outlook.version, recorded: true },
      target: made === undefined ? outlook.target : { kind: 'table', sheet: made, address: 'A1', lacking: [] },
    });
    return queueOf(conversations, reviewer);
  };

  const save = async (): Promise<void> => {
    if (!outlook || !review) return;
    const { conversation, draft } = review;
    const entry = { conversation, reviewer, draft, rubric: outlook.rubric, today: todaySerial() };
    const done = await start('progress.writing', (options) => useCase.save(entry, options));
    if (!done) return;
    writeDraft(reviewer, conversation.key, null);
    const next = remember(conversation.key, done.value).find((candidate) => !reviewBy(candidate, reviewer));
    if (next) open(next);
    else close();
    setSaved({ ...done.value, edited: false });
  };

  const editOf = ({ conversation, draft }: OpenReview) => ({ conversation, reviewer, draft, today: todaySerial() });

  const planEdit = async (): Promise<void> => {
    if (!review) return;
    const planned = await start('progress.reading', (options) => useCase.planEdit(editOf(review), options));
    if (!planned) return;
    setConsent(null);
    setUnchanged(planned.value.changes.length === 0);
    if (planned.value.changes.length > 0) setEdit(planned.value);
  };

  const writeEdit = async (): Promise<void> => {
    if (!review || !consent) return;
    const done = await start('progress.writing', (options) => useCase.edit(editOf(review), consent, options));
    if (!done) return;
    remember(review.conversation.key, done.value);
    close();
    setSaved({ ...done.value, edited: true });
  };

  return {
    ...{ run, cancel, look, today, outlook, reviewer, queue, waiting, review, edit, consent, setConsent, saved },
    ...{ allowed, setAllowed, open, close, change, save, planEdit, writeEdit, unchanged },
    backToForm: () => {
      clear();
      setEdit(null);
    },
    discard: () => {
      if (!review || !outlook) return;
      writeDraft(reviewer, review.conversation.key, null);
      setReview({ ...review, draft: emptyDraft(outlook.rubric), restored: false });
    },
    chooseReviewer: (name: string) => {
      writeReviewer(name);
      setReviewer(name);
      setSaved(null);
    },
    select: (link: CellLink) => void useCase.select(link).catch(fail),
  };
}

export type Scoring = ReturnType<typeof useScoring>;
