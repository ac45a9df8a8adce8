import { useState } from 'react';
import { createCalibration } from '../../../review/calibration';
import type { CalibrationOutlook } from '../../../review/calibration/model';
import type { RunOptions } from '../../../review/run';
import { useWizard } from '../../components/useWizard';

/** Which reviews are compared: those of a month (`yyyy-mm`), or all. */
interface Choices {
  month: string | null;
}

/** The newest month; without QA sheets there is none. */
const propose = ({ months: [newest] }: CalibrationOutlook): Choices | null =>
  newest === undefined ? null : { month: newest };

/** Drives the calibration. */
export function useCalibration() {
  const [jobs] = useState(() => {
    const useCase = createCalibration();
    const preview = ({ month }: Choices, options: RunOptions) => useCase.calibrate(month, options);
    return { ...useCase, propose, preview };
  });
  return useWizard(jobs);
}

export type CalibrationState = ReturnType<typeof useCalibration>;
