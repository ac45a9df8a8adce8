import type { Locator } from 'playwright-core';

import type { WorkbenchPage } from '../workbenchRun';
import { ReviewFault } from './fault';
import type { ReviewResult } from './summary';

/** Waits until the wizard rests on one of the steps; a failure it shows becomes a fault. */
async function resting(wizard: Locator, steps: readonly string[]): Promise<void> {
  const there = steps.map((step) => `[data-testid=review-wizard][data-step=${step}][data-busy=false]`);
  const error = wizard.getByTestId('review-error');
  const place = wizard.page().frameLocator('aside.pane iframe').locator(there.join(','));
  await place.or(error).first().waitFor();
  if (await error.isVisible()) throw new ReviewFault('review', { detail: (await error.innerText()).trim() });
}

/** Goes through the pane's wizard as a person would, from the first scan to the written sheets. */
export async function driveReview(workbench: WorkbenchPage, month: string): Promise<ReviewResult> {
  const { pane } = workbench;
  await pane.getByTestId('nav-review').click();
  const wizard = pane.getByTestId('review-wizard');
  await wizard.waitFor();
  await resting(wizard, ['month']);

  const missing = wizard.locator('[data-testid^=review-missing-]');
  if ((await missing.count()) > 0) {
    throw new ReviewFault('noTables', { tables: (await missing.allInnerTexts()).join('; ') });
  }
  const months = await wizard.getByTestId('review-month').locator('option').allInnerTexts();
  if (!months.includes(month)) throw new ReviewFault('unknownMonth', { month, months: months.join(', ') || '–' });
  await wizard.getByTestId('review-month').selectOption(month);
  await wizard.getByTestId('review-next').click();
  await wizard.getByTestId('review-preview').click();
  await resting(wizard, ['preview']);

  // Listened for before the click; only what the summary needs crosses from the page.
  const written = await wizard.evaluateHandle((element) => ({
    review: new Promise<ReviewResult>((resolve) => {
      element.ownerDocument.defaultView?.addEventListener(
        'kefu:review-written',
        (event) => {
          const { month, people, totals, warnings } = (event as CustomEvent<{ review: ReviewResult }>).detail.review;
          resolve({ month, people, totals, warnings });
        },
        { once: true },
      );
    }),
  }));
  await wizard.getByTestId('review-write').click();
  await resting(wizard, ['done']);
  return written.evaluate(({ review }) => review);
}
