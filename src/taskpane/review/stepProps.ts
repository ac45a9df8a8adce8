import type { WizardActions } from './useReviewWizard';
import type { WizardState } from './wizard';

export interface StepProps {
  state: WizardState;
  actions: WizardActions;
}
