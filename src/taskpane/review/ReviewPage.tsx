import { useState } from 'react';
import { createMonthlyReview } from '../../review/monthly';
import { Wizard } from '../components/Wizard';
import { useText } from '../shell/text';
import { MonthStep } from './MonthStep';
import { PreviewStep } from './PreviewStep';
import { ReviewButtons } from './ReviewButtons';
import { TablesStep } from './TablesStep';
import { useReviewWizard } from './useReviewWizard';
import { steps } from './wizard';
import { WriteStep } from './WriteStep';

/** The monthly review: month, data, preview, write. README.md lists the handles for automation. */
export default function ReviewPage() {
  const [useCase] = useState(createMonthlyReview);
  const { state, run, actions } = useReviewWizard(useCase);
  const text = useText();
  const stepProps = { state, busy: run.progress !== null, actions };
  return (
    <Wizard
      name="review"
      steps={steps.map((step) => text(`review.step.${step}`))}
      position={state.result ? steps.length : steps.indexOf(state.step)}
      shown={state.result ? 'done' : state.step}
      run={run}
      onCancel={actions.cancel}
      footer={state.step === 'write' && !state.result ? null : <ReviewButtons {...stepProps} />}
    >
      {state.step === 'month' && <MonthStep {...stepProps} />}
      {state.step === 'tables' && <TablesStep {...stepProps} />}
      {state.step === 'preview' && <PreviewStep {...stepProps} />}
      {state.step === 'write' && <WriteStep {...stepProps} />}
    </Wizard>
  );
}
