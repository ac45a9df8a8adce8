import type { Locator } from 'playwright-core';
import { isoDate } from '../../src/domain/numbers/dates';
import type { WorkbenchPage } from '../workbenchRun';
import { ReviewFault } from './fault';
import type { ReviewResult } from './summary';
import type { WantedPeriod } from './wantedPeriod';

/** Waits until the wizard rests on one of the steps; a failure it shows becomes a fault. */
async function resting(wizard: Locator, steps: readonly string[]): Promise<void> {
  const there = steps.map((step) => `[data-testid=review-wizard][data-step=${step}][data-busy=false]`);
  const error = wizard.getByTestId('review-error');
  const place = wizard.page().frameLocator('aside.pane iframe').locator(there.join(','));
  await place.or(error).first().waitFor();
  if (await error.isVisible()) throw new ReviewFault('review', { detail: (await error.innerText()).trim() });
}

/** Fills in the wizard's first step; what the workbook does not offer is a fault that says what it does. */
async function choosePeriod(wizard: Locator, period: WantedPeriod): Promise<void> {
  switch (period.kind) {
    case 'month':
      return chooseOf(wizard.getByTestId('review-month'), period.month, 'unknownMonth');
    case 'week':
      await wizard.getByTestId('review-kind-week').check();
      return chooseOf(wizard.getByTestId('review-week'), period.week.key, 'unknownPeriod');
    case 'campaign':
      await wizard.getByTestId('review-kind-campaign').check();
      return chooseOf(wizard.getByTestId('review-campaign'), period.name, 'unknownPeriod');
    case 'days':
      await wizard.getByTestId('review-kind-campaign').check();
      // The last day first: it moves along with a first one behind it.
      await wizard.getByTestId('review-last').fill(isoDate(period.days.last));
      await wizard.getByTestId('review-first').fill(isoDate(period.days.first));
  }
}

async function chooseOf(list: Locator, wanted: string, unknown: 'unknownMonth' | 'unknownPeriod'): Promise<void> {
  // A workbook without a campaign calendar has no list of campaigns; its last entry is for days of one's own.
  const options = (await list.count()) === 0 ? [] : await list.locator('option:not([value="-1"])').allInnerTexts();
  if (!options.includes(wanted)) throw new ReviewFault(unknown, { period: wanted, known: options.join(', ') || '–' });
  await list.selectOption({ label: wanted });
}

/** Goes through the pane's wizard as a person would, from the first scan to the written sheets. */
export async function driveReview(workbench: WorkbenchPage, period: WantedPeriod): Promise<ReviewResult> {
  const { pane } = workbench;
  await pane.getByTestId('nav-review').click();
  const wizard = pane.getByTestId('review-wizard');
  await wizard.waitFor();
  await resting(wizard, ['month']);

  const missing = wizard.locator('[data-testid^=review-missing-]');
  if ((await missing.count()) > 0) {
    throw new ReviewFault('noTables', { tables: (await missing.allInnerTexts()).join('; ') });
  }
  await choosePeriod(wizard, period);
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
