import { Button } from '@fluentui/react-components';
import { usePageStyles } from '../components/pageStyles';
import { useText } from '../shell/text';
import type { StepProps } from './stepProps';

/** One primary action a step, always at the same place. */
export function WizardFooter({ state, actions }: StepProps) {
  const text = useText();
  const page = usePageStyles();
  const busy = state.progress !== null;
  const { step, recognition, month, result } = state;

  if (step === 'month') {
    return (
      <div className={page.footer}>
        <Button disabled={busy} onClick={() => void actions.scan()} data-testid="review-rescan">
          {text('review.rescan')}
        </Button>
        <Button
          appearance="primary"
          disabled={busy || !recognition}
          onClick={() => actions.go('tables')}
          data-testid="review-next"
        >
          {text('review.next')}
        </Button>
      </div>
    );
  }
  if (step === 'tables') {
    const ready = recognition !== null && recognition.missing.length === 0 && month !== '';
    return (
      <div className={page.footer}>
        <Button disabled={busy} onClick={() => actions.go('month')} data-testid="review-back">
          {text('review.back')}
        </Button>
        <Button appearance="primary" disabled={busy || !ready} onClick={actions.preview} data-testid="review-preview">
          {text('review.step.preview')}
        </Button>
      </div>
    );
  }
  if (step === 'preview') {
    return (
      <div className={page.footer}>
        <Button disabled={busy} onClick={() => actions.go('tables')} data-testid="review-back">
          {text('review.back')}
        </Button>
        <Button appearance="primary" disabled={busy} onClick={actions.write} data-testid="review-write">
          {text('preview.write')}
        </Button>
      </div>
    );
  }
  if (!result) return null;
  return (
    <div className={page.footer}>
      <Button onClick={() => actions.go('month')} data-testid="review-again">
        {text('done.again')}
      </Button>
    </div>
  );
}
