import { useCallback, useRef, useState } from 'react';
import { createCoaching } from '../../../review/coaching';
import type { CoachingDraft, CoachingOverview } from '../../../review/coaching/model';
import type { CellLink } from '../../../workbook/tables';
import type { Consent, ConsentQuestion } from '../../../workbook/write/consent';
import { useRun } from '../../components/useRun';
import { useOnOpen } from '../../components/useOnOpen';

export const coachingSteps = ['list', 'form', 'write'] as const;
export type CoachingStep = (typeof coachingSteps)[number];

/** Whose draft it is: a person's talk and the recheck of a record are two. */
const keyOf = (draft: CoachingDraft): string =>
  draft.kind === 'talk'
    ? `${draft.who.key}|${draft.follows ? draft.follows.link.cell : ''}`
    : `recheck|${draft.record.link.sheet}!${draft.record.link.cell}`;

/** Drives the coaching page: it looks as soon as it is opened; a draft that was left is found again as it was. */
export function useCoaching() {
  const [useCase] = useState(createCoaching);
  const { run, start, cancel, fail, clear } = useRun('progress.scanning');
  const [step, setStep] = useState<CoachingStep>('list');
  const [overview, setOverview] = useState<CoachingOverview | null>(null);
  const [draft, setDraft] = useState<CoachingDraft | null>(null);
  const [question, setQuestion] = useState<ConsentQuestion | null>(null);
  const [consent, setConsent] = useState<Consent | null>(null);
  const [written, setWritten] = useState<CellLink[] | null>(null);
  const drafts = useRef(new Map<string, CoachingDraft>());

  const look = useCallback(async () => {
    const found = await start('progress.scanning', (options) => useCase.look(options));
    if (found) setOverview(found.value);
  }, [start, useCase]);
  useOnOpen(look);

  return {
    ...{ run, step, overview, draft, question, consent, setConsent, written, cancel, look },
    open: async (fresh: CoachingDraft) => {
      const chosen = drafts.current.get(keyOf(fresh)) ?? fresh;
      const made = await start('progress.reading', (options) => useCase.prepare(chosen, options));
      if (!made) return;
      setQuestion(made.value);
      setConsent(null);
      setDraft(chosen);
      setStep('form');
    },
    edit: (changed: CoachingDraft) => {
      drafts.current.set(keyOf(changed), changed);
      setDraft(changed);
    },
    back: () => {
      clear();
      setStep('list');
    },
    write: async () => {
      if (!draft) return;
      setStep('write');
      setWritten(null);
      const done = await start('progress.writing', (options) => useCase.write(draft, consent, options));
      if (!done) {
        setStep('form');
        return;
      }
      drafts.current.delete(keyOf(draft));
      setWritten(done.value);
    },
    /** After a write the list has changed. */
    again: async () => {
      setWritten(null);
      setStep('list');
      await look();
    },
    select: (link: CellLink) => void useCase.select(link).catch(fail),
  };
}

export type CoachingPageState = ReturnType<typeof useCoaching>;
