import type { WizardActions } from './useReviewWizard';
import type { WizardState } from './wizard';

export interface StepProps {
  state: WizardState;
  /** Something runs: nothing else may begin. */
  busy: boolean;
  actions: WizardActions;
}
