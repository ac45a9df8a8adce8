import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { createPlanDesign } from '../../../review/pay/design';
import { checkDraft } from '../../../review/pay/design/check';
import type { DesignBasis, PlanDraft } from '../../../review/pay/design/model';
import type { CellLink } from '../../../workbook/tables';
import { useRun } from '../../components/useRun';
import { useLanguage } from '../../shell/text';
import { changeDraft, type DraftChange } from './draftState';
import { useOnOpen } from '../../components/useOnOpen';

export const designSteps = ['edit', 'write'] as const;

/** Drives the designer: the plan is read once, edited in memory and checked as it changes, then saved as a version. */
export function useDesign() {
  const [useCase] = useState(createPlanDesign);
  const { locale } = useLanguage();
  const { run, start, cancel, fail, clear } = useRun('progress.reading');
  const [basis, setBasis] = useState<DesignBasis | null>(null);
  const [draft, setDraft] = useState<PlanDraft | null>(null);
  const [month, setMonth] = useState('');
  const [saving, setSaving] = useState(false);
  const [saved, setSaved] = useState<CellLink | null>(null);

  const load = useCallback(async () => {
    const made = await start('progress.reading', (options) => useCase.look(options));
    if (!made) return;
    setBasis(made.value);
    setDraft(made.value.draft);
    setMonth(made.value.proposedMonth);
  }, [start, useCase]);
  useOnOpen(load);

  // Typing goes before checking.
  const settled = useDeferredValue(draft);
  const report = useMemo(
    () => (basis && settled ? checkDraft(basis, settled, locale) : null),
    [basis, settled, locale],
  );
  return {
    ...{ run, basis, draft, month, report, saving, saved, cancel, load, setMonth },
    change: (change: DraftChange) => setDraft((known) => known && changeDraft(known, change)),
    save: async () => {
      if (!basis || !draft) return;
      setSaving(true);
      const done = await start('progress.writing', (options) => useCase.save(basis, draft, month.trim(), options));
      if (done) setSaved(done.value);
      else setSaving(false);
    },
    back: () => {
      clear();
      setSaving(false);
      setSaved(null);
    },
    select: (link: CellLink) => void useCase.select(link).catch(fail),
  };
}

export type Design = ReturnType<typeof useDesign>;
