import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { DataCheckUseCase, Repaired } from '../../review/check';
import { latestCheck, onCheck } from '../../review/check/latest';
import type { Repair } from '../../review/check/model';
import type { NamePair } from '../../review/check/namePairs';
import type { RepairPlan } from '../../review/check/repairPlan';
import type { CellLink } from '../../workbook/tables';
import { useRun } from '../components/useRun';

/** Drives the data check: look, show a repair, repair, write the findings. */
export function useDataCheck(useCase: DataCheckUseCase) {
  const result = useSyncExternalStore(onCheck, latestCheck);
  const [plan, setPlan] = useState<RepairPlan | null>(null);
  const [repaired, setRepaired] = useState<Repaired | null>(null);
  const [sheet, setSheet] = useState<string | null>(null);
  const [linked, setLinked] = useState(0);
  // A wizard that has read the workbook has left its result.
  const [first] = useState(() => (latestCheck()?.complete ? undefined : 'progress.checking'));
  const { run, start, cancel, fail, clear } = useRun(first);

  const actions = useMemo(() => {
    const forget = () => {
      setRepaired(null);
      setSheet(null);
      setLinked(0);
    };
    return {
      look: (everything = false) => {
        forget();
        return start('progress.checking', (options) => useCase.run(options, everything));
      },
      show: async (repairs: readonly Repair[]) => {
        forget();
        const made = await start('progress.reading', (options) => useCase.plan(repairs, options));
        if (made) setPlan(made.value);
      },
      /** Back to the findings, nothing changed. */
      leave: () => {
        clear();
        setPlan(null);
      },
      repair: async (agreed: RepairPlan) => {
        // This is the yes: the button says how many cells, the ranges stand above it.
        const consent = agreed.question.yes();
        const done = await start('progress.repairing', (options) => useCase.repair(agreed, consent, options));
        if (!done) return;
        setPlan(null);
        setRepaired(done.value);
        // Apart from the repair, which stands whether or not the workbook can be read again.
        await start('progress.checking', (options) => useCase.run(options));
      },
      write: async () => {
        const found = latestCheck();
        if (!found) return;
        forget();
        const written = await start('progress.writing', (options) => useCase.write(found, options));
        if (written) setSheet(written.value);
      },
      link: async (pairs: readonly NamePair[]) => {
        forget();
        const done = await start('progress.writing', (options) => useCase.link(pairs, options));
        if (!done) return;
        setLinked(pairs.length);
        await start('progress.checking', (options) => useCase.run(options));
      },
      cancel,
      select: (link: CellLink) => void useCase.select(link).catch(fail),
    };
  }, [useCase, start, cancel, fail, clear]);

  const { look } = actions;
  const looked = useRef(first === undefined);
  useEffect(() => {
    if (looked.current) return;
    looked.current = true;
    void look();
  }, [look]);

  return { result, plan, repaired, sheet, linked, run, actions };
}

export type CheckActions = ReturnType<typeof useDataCheck>['actions'];
