import { Button } from '@fluentui/react-components';
import { useText } from '../shell/text';
import type { StepProps } from './stepProps';
import { periodOf } from './wizard';

/** The buttons of each step: one primary action, always at the same place. */
export function ReviewButtons({ state, busy, actions }: StepProps) {
  const text = useText();
  const { step, recognition } = state;
  switch (step) {
    case 'month':
      return (
        <>
          <Button disabled={busy} onClick={() => void actions.scan()} data-testid="review-rescan">
            {text('wizard.rescan')}
          </Button>
          <Button
            appearance="primary"
            disabled={busy || !recognition}
            onClick={() => actions.go('tables')}
            data-testid="review-next"
          >
            {text('wizard.next')}
          </Button>
        </>
      );
    case 'tables': {
      const ready = recognition !== null && recognition.missing.length === 0 && periodOf(state) !== null;
      return (
        <>
          <Button disabled={busy} onClick={() => actions.go('month')} data-testid="review-back">
            {text('wizard.back')}
          </Button>
          <Button
            appearance="primary"
            disabled={busy || !ready}
            onClick={() => void actions.preview()}
            data-testid="review-preview"
          >
            {text('review.step.preview')}
          </Button>
        </>
      );
    }
    case 'preview':
      return (
        <>
          <Button disabled={busy} onClick={() => actions.go('tables')} data-testid="review-back">
            {text('wizard.back')}
          </Button>
          <Button appearance="primary" disabled={busy} onClick={() => void actions.write()} data-testid="review-write">
            {text('preview.write')}
          </Button>
        </>
      );
    case 'write':
      return (
        <Button onClick={() => actions.go('month')} data-testid="review-again">
          {text('done.again')}
        </Button>
      );
  }
}
