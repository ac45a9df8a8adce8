import { useRef, useState } from 'react';
import { createPayRun } from '../../../review/pay/run';
import type { PayChoices, PayOutlook, PayRun, StatementChoice } from '../../../review/pay/run/model';
import type { RunOptions } from '../../../review/run';
import type { CellLink } from '../../../workbook/tables';
import { useRun } from '../../components/useRun';
import { useWizard, type WizardStep } from '../../components/useWizard';

const propose = ({ proposed }: PayOutlook): PayChoices | null =>
  proposed === null ? null : { month: proposed, version: 'auto' };

/** What has been recorded last: the month was closed, or corrections of it were posted. */
export interface Settled {
  kind: 'closed' | 'posted';
  link: CellLink;
  count: number;
  amount: number;
}

/** Drives the pay run: three steps, and the recording of what is paid. */
export function usePayRun() {
  const [statements, setStatements] = useState<StatementChoice>({ layout: 'pages', who: null });
  const chosenStatements = useRef(statements);
  chosenStatements.current = statements;
  const [settled, setSettled] = useState<Settled | null>(null);
  const [useCase] = useState(createPayRun);
  const [jobs] = useState(() => ({
    look: (options: RunOptions) => useCase.look(options),
    propose,
    preview: (choices: PayChoices, options: RunOptions) => useCase.plan(choices, options),
    write: (run: PayRun, options: RunOptions) => useCase.write(run, chosenStatements.current, options),
    select: (link: CellLink) => useCase.select(link),
  }));
  const { choose, go, preview, ...wizard } = useWizard(jobs);
  const record = useRun();
  const settle = async (kind: Settled['kind'], job: (options: RunOptions) => Promise<Omit<Settled, 'kind'>>) => {
    const done = await record.start('progress.writing', job);
    if (done) setSettled({ kind, ...done.value });
  };
  const recording = record.run.progress !== null || record.run.failure !== null || record.run.cancelled;
  return {
    ...wizard,
    ...{ statements, setStatements, settled, preview },
    run: recording ? record.run : wizard.run,
    cancel: () => (record.run.progress === null ? wizard.cancel() : record.cancel()),
    choose: (more: Partial<PayChoices>) => {
      // Another month pays other people.
      setStatements((known) => ({ ...known, who: null }));
      choose((known) => known && { ...known, ...more });
    },
    go: (next: WizardStep) => {
      record.clear();
      setSettled(null);
      go(next);
    },
    close: (run: PayRun, by: string) =>
      settle('closed', async (options) => ({
        link: await useCase.close(run, by, options),
        ...{ count: run.people.length, amount: run.totals.pay },
      })),
    correct: (run: PayRun, chosen: readonly string[], cause: string, by: string) =>
      settle('posted', (options) => useCase.correct(run, chosen, cause, by, options)),
  };
}

export type PayRunState = ReturnType<typeof usePayRun>;
