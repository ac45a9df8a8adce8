import { useCallback, useEffect, useRef, useState } from 'react';
import type { Calibration, CalibrationOutlook, CalibrationUseCase } from '../../../review/calibration/model';
import type { CellLink } from '../../../workbook/tables';
import { useRun } from '../../components/useRun';

export const calibrationSteps = ['choices', 'preview', 'write'] as const;
export type CalibrationStep = (typeof calibrationSteps)[number];

/** Drives the calibration: month, preview, write. */
export function useCalibration(useCase: CalibrationUseCase) {
  const { run, start, cancel, fail, clear } = useRun('progress.scanning');
  const [step, setStep] = useState<CalibrationStep>('choices');
  const [outlook, setOutlook] = useState<CalibrationOutlook | null>(null);
  const [month, setMonth] = useState<string | null>(null);
  const [calibration, setCalibration] = useState<Calibration | null>(null);
  const [written, setWritten] = useState<CellLink | null>(null);

  const look = useCallback(async () => {
    const found = await start('progress.scanning', (options) => useCase.look(options));
    if (!found) return;
    setOutlook(found.value);
    setMonth(found.value.months[0] ?? null);
  }, [start, useCase]);

  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    void look();
  }, [look]);

  const go = (next: CalibrationStep) => {
    clear();
    setWritten(null);
    setStep(next);
  };
  return {
    ...{ run, step, outlook, month, calibration, written, cancel, look, go },
    choose: setMonth,
    preview: async () => {
      const made = await start('progress.reading', (options) => useCase.calibrate(month, options));
      if (!made) return;
      setCalibration(made.value);
      setStep('preview');
    },
    write: async () => {
      if (!calibration) return;
      setStep('write');
      const done = await start('progress.writing', (options) => useCase.write(calibration, options));
      if (done) setWritten(done.value);
      // A write that did not end well goes back to the preview it came from.
      else setStep('preview');
    },
    select: (link: CellLink) => void useCase.select(link).catch(fail),
  };
}

export type CalibrationState = ReturnType<typeof useCalibration>;
