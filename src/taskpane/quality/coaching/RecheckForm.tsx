import { Field, Input } from '@fluentui/react-components';
import type { RecheckDraft } from '../../../review/coaching/model';
import { effectInWords, regressionInWords, stateInWords } from '../../../review/coaching/words';
import { ConsentCheck } from '../../components/ConsentCheck';
import { usePageStyles } from '../../components/pageStyles';
import { useCoachingText } from '../texts';
import type { CoachingPageState } from './useCoaching';

/** What a recheck has shown, in figures, and what is recorded of it: a person decides. */
export function RecheckForm({ draft, state, busy }: { draft: RecheckDraft; state: CoachingPageState; busy: boolean }) {
  const text = useCoachingText();
  const page = usePageStyles();
  const { record, result } = draft;
  const regression = regressionInWords(record.effect, text);
  return (
    <>
      <h1 className={page.title} tabIndex={-1}>
        {text('coaching.prepare.recheck', { agent: record.who.agent })}
      </h1>
      <p className={page.paragraph}>{stateInWords(record, text)}</p>
      <p className={page.paragraph}>{record.issue}</p>
      <p className={page.paragraph} data-testid="coaching-effect">
        {effectInWords(record.effect, text)}
      </p>
      {regression !== null && <p className={page.hint}>{regression}</p>}
      <section className={page.section}>
        <Field label={text('coaching.field.result')} size="small" required>
          <Input
            value={result}
            disabled={busy}
            onChange={(_, { value }) => state.edit({ ...draft, result: value })}
            data-testid="coaching-result"
          />
        </Field>
      </section>
      {state.question && (
        <section className={page.section}>
          <p className={page.hint}>{text('coaching.prepare.result')}</p>
          <ConsentCheck
            question={state.question}
            consent={state.consent}
            onChange={state.setConsent}
            disabled={busy}
            testId="coaching-consent"
          />
        </section>
      )}
    </>
  );
}
