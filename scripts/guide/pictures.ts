/** The pictures of the guides: for each, the way a manager takes to what is shown. */
import type { WorkbenchPage } from '../workbenchRun';

/** Leads from the present state of the pane to the picture; pictures are taken in one workbook, in their order. */
type Way = (workbench: WorkbenchPage) => Promise<void>;

const page =
  (name: string): Way =>
  async ({ pane }) => {
    const entry = pane.getByTestId(`nav-${name}`);
    if ((await entry.count()) === 0) await pane.getByTestId('nav-more').click();
    await entry.click();
    await pane.getByTestId(`page-${name}`).waitFor();
  };

const click =
  (testId: string): Way =>
  ({ pane }) =>
    pane.getByTestId(testId).first().click();

const check =
  (testId: string): Way =>
  ({ pane }) =>
    pane.getByTestId(testId).check();

const fill =
  (testId: string, value: string): Way =>
  ({ pane }) =>
    pane.getByTestId(testId).fill(value);

/** Waits until a wizard is at rest, on a step of its own where one is named. */
const rest =
  (wizard: string, step?: string): Way =>
  ({ pane }) =>
    pane
      .locator(`[data-testid=${wizard}-wizard]${step === undefined ? '' : `[data-step=${step}]`}[data-busy=false]`)
      .waitFor();

/** Brings a part of the page to the top of the pane. */
const top =
  (testId: string): Way =>
  ({ pane }) =>
    pane
      .getByTestId(testId)
      .first()
      .evaluate((element) => element.scrollIntoView({ block: 'start' }));

/** Writes a formula and selects its cell, once the workbook has computed it. */
const formula =
  (sheet: string, cell: string, text: string): Way =>
  async (workbench) => {
    await workbench.pane.locator('body').evaluate(
      (_, [name, place, content]) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(name).getRange(place);
          range.formulas = [[content]];
          range.select();
          await context.sync();
        }),
      [sheet, cell, text] as const,
    );
    await workbench.settled();
  };

/** The last day of the samples, as the Today page's date takes it. */
const lastDay = '2026-10-31';

/** By the picture's file name, without its extension. */
export const pictures: Readonly<Record<string, readonly Way[]>> = {
  today: [
    rest('today'),
    fill('today-date', lastDay),
    ({ pane }) => pane.locator('[data-testid=today-board][data-as-of="46326"]').waitFor(),
    rest('today'),
  ],
  review: [
    page('review'),
    rest('review', 'month'),
    click('review-next'),
    rest('review', 'tables'),
    click('review-preview'),
    rest('review', 'preview'),
  ],
  'review-week': [
    click('review-back'),
    rest('review', 'tables'),
    click('review-back'),
    rest('review', 'month'),
    check('review-kind-week'),
    ({ pane }) => pane.getByTestId('review-week').selectOption({ label: '2026-10-12~18' }).then(),
    click('review-next'),
    rest('review', 'tables'),
    click('review-preview'),
    rest('review', 'preview'),
  ],
  check: [page('check'), rest('check')],
  templates: [page('templates'), rest('templates')],
  sampling: [
    page('quality'),
    click('task-sampling'),
    rest('sampling', 'choices'),
    click('sampling-preview'),
    rest('sampling', 'preview'),
  ],
  scoring: [
    click('sampling-write'),
    rest('sampling', 'done'),
    click('quality-back'),
    click('task-scoring'),
    rest('scoring', 'queue'),
    ({ pane }) => pane.getByTestId('scoring-reviewer').selectOption({ index: 1 }).then(),
    click('scoring-start'),
    rest('scoring', 'review'),
  ],
  results: [
    click('quality-back'),
    click('task-results'),
    rest('results', 'choices'),
    click('results-preview'),
    rest('results', 'preview'),
  ],
  coaching: [click('quality-back'), click('task-coaching'), rest('coaching', 'list')],
  'pay-run': [
    page('pay'),
    click('task-pay-run'),
    rest('pay-run', 'choices'),
    click('pay-run-preview'),
    rest('pay-run', 'preview'),
  ],
  'what-if': [
    click('pay-back'),
    click('task-what-if'),
    rest('what-if', 'adjust'),
    fill('what-if-rate-exact', '110'),
    top('what-if-reset'),
  ],
  quadrant: [
    page('people'),
    click('task-quadrant'),
    rest('quadrant', 'choices'),
    click('quadrant-preview'),
    rest('quadrant', 'preview'),
    top('quadrant-plot'),
  ],
  'early-warning': [
    click('people-back'),
    click('task-stability'),
    rest('stability', 'choices'),
    click('stability-preview'),
    rest('stability', 'preview'),
    top('stability-plot'),
  ],
  ledgers: [page('ledgers'), fill('ledgers-as-of', lastDay), rest('ledgers', 'list')],
  campaign: [
    page('campaign'),
    click('task-calendar'),
    rest('calendar', 'choices'),
    fill('calendar-campaign', '双11'),
    fill('calendar-presale', '2026-10-20'),
    fill('calendar-firstPeak', '2026-11-01'),
    fill('calendar-mainPeak', '2026-11-11'),
    fill('calendar-asOf', '2026-06-01'),
    click('calendar-preview'),
    rest('calendar', 'preview'),
  ],
  headcount: [
    click('calendar-write'),
    rest('calendar', 'done'),
    click('campaign-back'),
    click('task-headcount'),
    rest('headcount', 'choices'),
    fill('headcount-asOf', '2026-10-18'),
    click('headcount-preview'),
    rest('headcount', 'preview'),
  ],
  explain: [
    // Pay as a manager asks about it: this month's tiers on the sheet of rules, a good score, and what it comes to.
    formula('花名册', 'N2', '=KEFU.PAYOUT(152000,"",规则设置!B48:C51,,88,规则设置!A55:B58)'),
    page('explain'),
    ({ pane }) => pane.locator('[data-testid=explain-wizard][data-busy=false][data-step="花名册!N2"]').waitFor(),
  ],
};

export const guideLocales = ['zh-CN', 'en-US'] as const;

/** A picture's place, from the root of the project. */
export const pictureFile = (locale: (typeof guideLocales)[number], name: string): string =>
  `docs/pictures/${locale}/${name}.png`;
