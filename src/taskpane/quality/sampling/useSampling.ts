import { useEffect, useState, useSyncExternalStore } from 'react';
import { createSampling } from '../../../review/sampling';
import type { RunOptions } from '../../../review/run';
import type { SamplingChoices } from '../../../review/sampling/model';
import { useWizard } from '../../components/useWizard';
import { initialChoices } from './choices';
import { onPreset, presetReverseShare, presetShare } from './preset';

/** Drives the sampling run. */
export function useSampling() {
  const [jobs] = useState(() => {
    const useCase = createSampling();
    const preview = (choices: SamplingChoices, options: RunOptions) => useCase.plan(choices, options);
    return { ...useCase, propose: initialChoices, preview };
  });
  const { preview: plan, choose, ...wizard } = useWizard(jobs);
  // The wizard may have been open before another page sends somebody here.
  const preset = useSyncExternalStore(onPreset, presetShare);
  const ready = wizard.choices !== null && wizard.step === 'choices';
  useEffect(() => {
    if (preset === null || !ready) return;
    choose((known) => known && { ...known, reverseShare: preset });
    presetReverseShare(null);
  }, [preset, ready, choose]);
  return {
    ...wizard,
    plan,
    choose: (more: Partial<SamplingChoices>) => choose((known) => known && { ...known, ...more }),
  };
}

export type Sampling = ReturnType<typeof useSampling>;
