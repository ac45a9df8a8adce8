import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { PayRun } from '../../../review/pay/run/model';
import { usePageStyles } from '../../components/pageStyles';
import { usePayRunText } from './texts';
import type { PayRunState } from './usePayRun';

/** Records the month and locks it; somebody puts their name to it. */
export function CloseMonth({ payRun, state, busy }: { payRun: PayRun; state: PayRunState; busy: boolean }) {
  const text = usePayRunText();
  const page = usePageStyles();
  const [by, setBy] = useState('');
  const { month } = payRun;
  return (
    <section className={page.section}>
      <h2 className={page.heading}>{text('payRun.close', { month })}</h2>
      <p className={page.hint}>{text('payRun.closeHint')}</p>
      <Field label={text('payRun.by')} size="small" className={page.paragraph}>
        <Input value={by} disabled={busy} onChange={(_, { value }) => setBy(value)} data-testid="pay-run-by" />
      </Field>
      <Button
        className={page.section}
        disabled={busy || by.trim() === ''}
        onClick={() => void state.close(payRun, by.trim())}
        data-testid="pay-run-close"
      >
        {text('payRun.closeButton')}
      </Button>
    </section>
  );
}
