import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { createMonthlyReview } from '../../review/monthly';
import { FailureBar } from '../components/FailureBar';
import { usePageStyles } from '../components/pageStyles';
import { useText } from '../shell/text';
import { MonthStep } from './MonthStep';
import { PreviewStep } from './PreviewStep';
import { RunProgress } from './RunProgress';
import { StepBar } from './StepBar';
import { TablesStep } from './TablesStep';
import { useReviewWizard } from './useReviewWizard';
import { WizardFooter } from './WizardFooter';
import { WriteStep } from './WriteStep';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%' },
  content: { flexGrow: 1, minHeight: 0 },
  messages: { marginTop: tokens.spacingVerticalS },
});

/** The monthly review: month, data, preview, write. README.md lists the handles for automation. */
export default function ReviewPage() {
  const [useCase] = useState(createMonthlyReview);
  const { state, actions } = useReviewWizard(useCase);
  const text = useText();
  const page = usePageStyles();
  const styles = useStyles();
  const content = useRef<HTMLDivElement>(null);

  // A new step begins at its heading, for the eye and for the screen reader.
  const shown = state.result ? 'done' : state.step;
  const previous = useRef(shown);
  useEffect(() => {
    if (previous.current === shown) return;
    previous.current = shown;
    content.current?.scrollTo({ top: 0 });
    content.current?.querySelector<HTMLElement>('h1')?.focus();
  }, [shown]);

  const stepProps = { state, actions };
  return (
    <div className={styles.root} data-testid="review-wizard" data-step={shown} data-busy={state.progress !== null}>
      <StepBar current={state.step} done={state.result !== null} />
      <div ref={content} className={mergeClasses(page.scroll, styles.content)}>
        {state.step === 'month' && <MonthStep {...stepProps} />}
        {state.step === 'tables' && <TablesStep {...stepProps} />}
        {state.step === 'preview' && <PreviewStep {...stepProps} />}
        {state.step === 'write' && <WriteStep {...stepProps} />}
        <div className={styles.messages}>
          {state.failure !== null && <FailureBar failure={state.failure} testId="review-error" />}
          <p role="status" className={page.hint} data-testid="review-status">
            {state.cancelled && text('review.cancelled')}
          </p>
        </div>
      </div>
      {state.progress && <RunProgress progress={state.progress} onCancel={actions.cancel} />}
      <WizardFooter {...stepProps} />
    </div>
  );
}
