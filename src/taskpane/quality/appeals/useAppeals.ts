import { useCallback, useState } from 'react';
import { createAppeals } from '../../../review/appeals';
import type { Appeal, AppealDecision, AppealEffect, AppealsOutlook, Decision } from '../../../review/appeals/model';
import { todaySerial } from '../../../review/clock';
import type { CellLink } from '../../../workbook/tables';
import type { Consent, ConsentQuestion } from '../../../workbook/write/consent';
import { useRun } from '../../components/useRun';
import { readReviewer } from '../scoring/memory';
import { useOnOpen } from '../../components/useOnOpen';

/** The appeal that is looked at, with the mark that is tried. */
export interface OpenAppeal {
  appeal: Appeal;
  mark: number | null;
  effect: AppealEffect | null;
}

/** A decision that waits for its yes. */
export interface WaitingDecision {
  decision: Decision;
  question: ConsentQuestion;
}

/** Drives the appeals: a list, one appeal with the effect of another mark, and the confirmation of a decision. */
export function useAppeals() {
  const [useCase] = useState(createAppeals);
  const { run, start, cancel, fail, clear } = useRun('progress.scanning');
  const [outlook, setOutlook] = useState<AppealsOutlook | null>(null);
  const [decider, setDecider] = useState(readReviewer);
  const [opened, setOpened] = useState<OpenAppeal | null>(null);
  const [waiting, setWaiting] = useState<WaitingDecision | null>(null);
  const [consent, setConsent] = useState<Consent | null>(null);
  const [written, setWritten] = useState<CellLink | null>(null);
  const [made, setMade] = useState<CellLink | null>(null);

  const look = useCallback(async () => {
    const found = await start('progress.scanning', (options) => useCase.look(todaySerial(), options));
    if (found) setOutlook(found.value);
  }, [start, useCase]);
  useOnOpen(look);

  const tryMark = async (appeal: Appeal, mark: number): Promise<void> => {
    setOpened({ appeal, mark, effect: null });
    const computed = await start('progress.computing', (options) => useCase.effect(appeal, mark, options));
    if (computed) setOpened((now) => (now?.mark === mark ? { ...now, effect: computed.value } : now));
  };

  const propose = async (kind: AppealDecision): Promise<void> => {
    if (!opened) return;
    const { appeal, mark } = opened;
    const decision: Decision = { appeal, decision: kind, mark, decider, today: todaySerial() };
    const planned = await start('progress.reading', (options) => useCase.plan(decision, options));
    if (!planned) return;
    setConsent(null);
    setWaiting({ decision, question: planned.value });
  };

  const write = async (): Promise<void> => {
    if (!waiting || !consent) return;
    const { decision } = waiting;
    const done = await start('progress.writing', (options) => useCase.decide(decision, consent, options));
    if (!done) return;
    setWaiting(null);
    setOpened(null);
    setWritten(done.value);
    await look();
  };

  return {
    ...{ run, cancel, look, outlook, decider, setDecider, opened, waiting, consent, setConsent, written, made },
    ...{ tryMark, propose, write },
    open: (appeal: Appeal) => {
      clear();
      setWritten(null);
      setOpened({ appeal, mark: null, effect: null });
    },
    close: () => {
      clear();
      setWaiting(null);
      setOpened(null);
    },
    backToEffect: () => {
      clear();
      setWaiting(null);
    },
    makeTable: async () => {
      const done = await start('progress.writing', (options) => useCase.makeTable(options));
      if (done) setMade(done.value);
    },
    select: (link: CellLink) => void useCase.select(link).catch(fail),
  };
}

export type Appeals = ReturnType<typeof useAppeals>;
