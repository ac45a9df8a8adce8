import { useCallback, useMemo, useState } from 'react';
import { wallTime } from '../../review/clock';
import { createFreeze } from '../../review/freeze';
import type { FreezePreview, FreezeScan, RestorePreview } from '../../review/freeze/model';
import type { CellLink } from '../../workbook/tables';
import type { Consent } from '../../workbook/write/consent';
import { useOnOpen } from '../components/useOnOpen';
import { useRun } from '../components/useRun';

/** Where the page stands. */
export type Shown =
  | { step: 'choose' }
  | { step: 'preview'; preview: FreezePreview }
  | { step: 'restore'; preview: RestorePreview }
  | { step: 'done'; count: number; record: string }
  | { step: 'restored'; count: number };

/** Finds formulas, shows what would change, and changes it; one run at a time. */
export function useFreeze() {
  const [useCase] = useState(createFreeze);
  const { run, start, cancel, fail, clear } = useRun('progress.reading');
  const [scan, setScan] = useState<FreezeScan | null>(null);
  const [shown, setShown] = useState<Shown>({ step: 'choose' });
  const [consent, setConsent] = useState<Consent | null>(null);

  const show = useCallback((next: Shown) => {
    setConsent(null);
    setShown(next);
  }, []);

  const look = useCallback(async () => {
    const found = await start('progress.reading', (options) => useCase.scan(options));
    if (found) setScan(found.value);
  }, [start, useCase]);

  useOnOpen(look);

  const actions = useMemo(
    () => ({
      cancel,
      agree: setConsent,
      back: () => {
        clear();
        show({ step: 'choose' });
        void look();
      },
      preview: async (sheets: readonly string[]) => {
        if (!scan) return;
        const found = await start('progress.reading', (options) => useCase.preview(scan, sheets, options));
        if (found) show({ step: 'preview', preview: found.value });
      },
      freeze: async (preview: FreezePreview, yes: Consent) => {
        const written = await start('progress.writing', (options) =>
          useCase.freeze(preview, yes, { ...options, now: wallTime() }),
        );
        if (written) show({ step: 'done', count: preview.items.length, record: written.value });
      },
      previewRestore: async () => {
        const found = await start('progress.reading', (options) => useCase.previewRestore(options));
        if (found) show({ step: 'restore', preview: found.value });
      },
      restore: async (preview: RestorePreview, yes: Consent) => {
        const written = await start('progress.writing', (options) =>
          useCase.restore(preview, yes, { ...options, now: wallTime() }),
        );
        if (written) show({ step: 'restored', count: preview.items.length });
      },
      select: (link: CellLink) => {
        useCase.select(link).catch(fail);
      },
    }),
    [cancel, clear, fail, look, scan, show, start, useCase],
  );
  return { run, scan, shown, consent, actions };
}

export type FreezeActions = ReturnType<typeof useFreeze>['actions'];
