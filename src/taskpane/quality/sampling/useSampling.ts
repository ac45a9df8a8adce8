import { useState } from 'react';
import { createSampling } from '../../../review/sampling';
import type { RunOptions } from '../../../review/run';
import type { SamplingChoices } from '../../../review/sampling/model';
import { useWizard } from '../../components/useWizard';
import { initialChoices } from './choices';

/** Drives the sampling run. */
export function useSampling() {
  const [jobs] = useState(() => {
    const useCase = createSampling();
    const preview = (choices: SamplingChoices, options: RunOptions) => useCase.plan(choices, options);
    return { ...useCase, propose: initialChoices, preview };
  });
  const { preview: plan, choose, ...wizard } = useWizard(jobs);
  return {
    ...wizard,
    plan,
    choose: (more: Partial<SamplingChoices>) => choose((known) => known && { ...known, ...more }),
  };
}

export type Sampling = ReturnType<typeof useSampling>;
