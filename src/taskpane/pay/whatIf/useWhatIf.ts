import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { compareRounds, neutral, payRound, type Adjustment } from '../../../domain/incentive/whatIf';
import type { Baseline, PayUseCase, WhatIfBasis } from '../../../review/pay/model';
import type { CellLink } from '../../../workbook/tables';
import { useRun } from '../../components/useRun';
import { useOnOpen } from '../../components/useOnOpen';

export const whatIfSteps = ['adjust', 'write'] as const;

/** Drives the what-if: one reading per month, then every change of a slider is computed in memory. */
export function useWhatIf(useCase: PayUseCase) {
  const { run, start, cancel, fail, clear } = useRun('progress.reading');
  const [basis, setBasis] = useState<WhatIfBasis | null>(null);
  const [adjustment, setAdjustment] = useState<Adjustment>(neutral);
  const [against, compareWith] = useState<Baseline>('now');
  const [writing, setWriting] = useState(false);
  const [written, setWritten] = useState<CellLink | null>(null);

  const load = useCallback(
    async (month: string | null) => {
      const made = await start('progress.reading', (options) => useCase.basis(month, options));
      if (made) setBasis(made.value);
    },
    [start, useCase],
  );
  useOnOpen(() => load(null));

  // The thumb moves at once; the figures follow as soon as there is time.
  const settled = useDeferredValue(adjustment);
  const baseline = basis && against === 'last' && basis.last ? basis.last : (basis?.before ?? null);
  const result = useMemo(
    () => basis && baseline && compareRounds(baseline, payRound(basis.case, settled)),
    [basis, baseline, settled],
  );
  return {
    ...{ run, basis, adjustment, settled, result, writing, written, cancel, load, against, compareWith },
    adjust: (more: Partial<Adjustment>) => setAdjustment((known) => ({ ...known, ...more })),
    reset: () => setAdjustment(neutral),
    write: async () => {
      if (!basis || !result) return;
      setWriting(true);
      const done = await start('progress.writing', (options) =>
        useCase.write(basis, settled, { result, against }, options),
      );
      if (done) setWritten(done.value);
      else setWriting(false);
    },
    back: () => {
      clear();
      setWriting(false);
      setWritten(null);
    },
    select: (link: CellLink) => void useCase.select(link).catch(fail),
  };
}

export type WhatIf = ReturnType<typeof useWhatIf>;
