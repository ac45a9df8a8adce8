import type { WorkbenchPage } from '../../../../scripts/workbenchRun';
import { openPage } from '../harness';

/** One step of the way to the button that writes. */
export type Step = (workbench: WorkbenchPage, wizard: string) => Promise<void>;

export const page =
  (name: string): Step =>
  (workbench) =>
    openPage(workbench, name);

export const click =
  (testId: string): Step =>
  ({ pane }) =>
    pane.getByTestId(testId).click();

export const tick =
  (testId: string): Step =>
  ({ pane }) =>
    pane.getByTestId(testId).check();

export const fill =
  (testId: string, text: string): Step =>
  ({ pane }) =>
    pane.getByTestId(testId).fill(text);

/** Waits until the wizard is at rest, on a step of its own where one is named. */
export const at =
  (step?: string): Step =>
  ({ pane }, wizard) =>
    pane
      .locator(`[data-testid=${wizard}-wizard]${step === undefined ? '' : `[data-step=${step}]`}[data-busy=false]`)
      .waitFor();

/** Types one key into a part. */
export const press =
  (testId: string, key: string): Step =>
  ({ pane }) =>
    pane.getByTestId(testId).press(key);

export const select =
  (testId: string, option: string): Step =>
  async ({ pane }) => {
    await pane.getByTestId(testId).selectOption(option);
  };

/** The first button within a part. */
export const clickIn =
  (testId: string, button: string | RegExp = ''): Step =>
  ({ pane }) =>
    pane.getByTestId(testId).getByRole('button', { name: button }).first().click();

/** Opens what is folded. */
export const unfold =
  (testId: string): Step =>
  ({ pane }) =>
    pane.getByTestId(testId).locator('summary').first().click();

/** A task of a desk up to its preview. */
export const preview = (desk: string, task: string): Step[] => [
  ...[page(desk), click(`task-${task}`), at('choices'), click(`${task}-preview`), at('preview')],
];
