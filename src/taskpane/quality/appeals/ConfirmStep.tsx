import { ConsentCheck } from '../../components/ConsentCheck';
import { usePageStyles } from '../../components/pageStyles';
import { useAppealsText } from '../texts';
import type { Appeals, WaitingDecision } from './useAppeals';

/** What will be written, in words, and the cells it takes. */
export function ConfirmStep({ appeals, waiting }: { appeals: Appeals; waiting: WaitingDecision }) {
  const text = useAppealsText();
  const page = usePageStyles();
  const { decision, decider, mark, appeal } = waiting.decision;
  const before = appeal.firstMark ?? text('appeals.open');
  return (
    <>
      <h1 className={page.title} tabIndex={-1}>
        {text('appeals.confirm.heading')}
      </h1>
      <p className={page.paragraph} data-testid="appeals-confirm">
        {decision === 'upheld'
          ? text('appeals.confirm.uphold', { decider, item: appeal.item, before, after: mark ?? '' })
          : text('appeals.confirm.reject', { decider, item: appeal.item, before })}
      </p>
      <p className={page.hint}>{text('appeals.confirm.note')}</p>
      <section className={page.section}>
        <ConsentCheck
          question={waiting.question}
          consent={appeals.consent}
          onChange={appeals.setConsent}
          disabled={appeals.run.progress !== null}
          testId="appeals-consent"
        />
      </section>
    </>
  );
}
