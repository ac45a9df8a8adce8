import { useCallback, useState } from 'react';
import type { RunOptions } from '../../review/run';
import type { CellLink } from '../../workbook/tables';
import { useRun } from './useRun';
import { useOnOpen } from './useOnOpen';

export const wizardSteps = ['choices', 'preview', 'write'] as const;
export type WizardStep = (typeof wizardSteps)[number];

/** What a wizard of three steps does: look, and propose choices; make a preview of them; write it. */
export interface WizardJobs<Outlook, Choices, Preview, Written> {
  look: (options: RunOptions) => Promise<Outlook>;
  /** Null: there is nothing to choose from. */
  propose: (outlook: Outlook) => Choices | null;
  preview: (choices: Choices, options: RunOptions) => Promise<Preview>;
  write: (preview: Preview, options: RunOptions) => Promise<Written>;
  select: (link: CellLink) => Promise<void>;
}

/** Drives a wizard: it looks as soon as it is opened, and runs one job at a time. @param jobs the same object at each call */
export function useWizard<Outlook, Choices, Preview, Written>(jobs: WizardJobs<Outlook, Choices, Preview, Written>) {
  const { run, start, cancel, fail, clear } = useRun('progress.scanning');
  const [step, setStep] = useState<WizardStep>('choices');
  const [outlook, setOutlook] = useState<Outlook | null>(null);
  const [choices, choose] = useState<Choices | null>(null);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [written, setWritten] = useState<Written | null>(null);

  const look = useCallback(async () => {
    const found = await start('progress.scanning', jobs.look);
    if (!found) return;
    setOutlook(() => found.value);
    choose(() => jobs.propose(found.value));
  }, [start, jobs]);
  useOnOpen(look);

  return {
    ...{ run, step, outlook, choices, preview, written, cancel, look, choose },
    go: (next: WizardStep) => {
      clear();
      setWritten(null);
      setStep(next);
    },
    makePreview: async () => {
      if (choices === null) return;
      const made = await start('progress.reading', (options) => jobs.preview(choices, options));
      if (!made) return;
      setPreview(() => made.value);
      setStep('preview');
    },
    write: async () => {
      if (preview === null) return;
      setStep('write');
      const done = await start('progress.writing', (options) => jobs.write(preview, options));
      if (done) setWritten(() => done.value);
      // A write that did not end well goes back to the preview it came from.
      else setStep('preview');
    },
    /** Changes the preview before it is written. */
    amend: (changed: Preview) => setPreview(() => changed),
    select: (link: CellLink) => void jobs.select(link).catch(fail),
  };
}
