import { useCallback, useEffect, useRef, useState } from 'react';
import type {
  SamplingChoices,
  SamplingOutlook,
  SamplingPlan,
  SamplingUseCase,
  SamplingWritten,
} from '../../../review/sampling/model';
import { useRun } from '../../components/useRun';
import { initialChoices } from './choices';

export const samplingSteps = ['choices', 'preview', 'write'] as const;
export type SamplingStep = (typeof samplingSteps)[number];

/** Drives the sampling run: choices, preview, write. */
export function useSampling(useCase: SamplingUseCase) {
  const { run, start, cancel, fail, clear } = useRun('progress.scanning');
  const [step, setStep] = useState<SamplingStep>('choices');
  const [outlook, setOutlook] = useState<SamplingOutlook | null>(null);
  const [choices, setChoices] = useState<SamplingChoices | null>(null);
  const [plan, setPlan] = useState<SamplingPlan | null>(null);
  const [written, setWritten] = useState<SamplingWritten | null>(null);

  const look = useCallback(async () => {
    const found = await start('progress.scanning', (options) => useCase.look(options));
    if (!found) return;
    setOutlook(found.value);
    setChoices(initialChoices(found.value));
  }, [start, useCase]);

  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    void look();
  }, [look]);

  const go = (next: SamplingStep) => {
    clear();
    setWritten(null);
    setStep(next);
  };
  return {
    ...{ run, step, outlook, choices, plan, written, cancel, look, go },
    choose: (more: Partial<SamplingChoices>) => setChoices((known) => known && { ...known, ...more }),
    preview: async () => {
      if (!choices) return;
      const made = await start('progress.reading', (options) => useCase.plan(choices, options));
      if (!made) return;
      setPlan(made.value);
      setStep('preview');
    },
    write: async () => {
      if (!plan) return;
      setStep('write');
      const done = await start('progress.writing', (options) => useCase.write(plan, options));
      if (done) setWritten(done.value);
      // A write that did not end well goes back to the preview it came from.
      else setStep('preview');
    },
    select: (link: Parameters<SamplingUseCase['select']>[0]) => void useCase.select(link).catch(fail),
  };
}

export type Sampling = ReturnType<typeof useSampling>;
