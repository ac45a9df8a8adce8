/** Everything the pane can show on a workbook with data, in the order in which it is gone through. */
import type { WorkbenchPage } from '../../../scripts/workbenchRun';
import type { PageName } from '../../../src/taskpane/shell/navigation';
import { at, click, clickIn, fill, unfold, type Step } from './faults/steps';

export interface View {
  page: PageName;
  /** The desk's task; none for a page that is none, and for the list of tasks itself. */
  task?: string;
  /** What makes the first view worth looking at: a date that has data, a part unfolded. */
  ready?: readonly Step[];
  /** The views that follow, each with the way to it from the one before. */
  then?: Readonly<Record<string, readonly Step[]>>;
  /** Where the keyboard is in those, by default at the heading. */
  begins?: string;
}

/** The last day of the samples. */
const lastDay = '2026-10-31';

/** A wizard's preview, one click from its choices. */
const preview = (task: string): View['then'] => ({ preview: [click(`${task}-preview`), at('preview')] });

export const views: readonly View[] = [
  {
    page: 'today',
    ready: [
      fill('today-date', lastDay),
      shows('[data-testid=today-board][data-as-of="46326"]'),
      unfold('today-looked'),
    ],
  },
  { page: 'quality' },
  {
    page: 'quality',
    task: 'sampling',
    then: { ...preview('sampling'), done: [click('sampling-write'), at('done')] },
  },
  {
    page: 'quality',
    task: 'scoring',
    then: { review: [chooseFirst('scoring-reviewer'), click('scoring-start'), at('review')] },
    // The first item waits for its mark, which is one key.
    begins: 'scoring-item-0',
  },
  { page: 'quality', task: 'results', then: preview('results') },
  {
    page: 'quality',
    task: 'coaching',
    ready: [unfold('coaching-effects')],
    then: {
      talk: [clickIn('coaching-needing'), at('form')],
      recheck: [click('coaching-back'), at('list'), clickIn('coaching-due', /^(复查|Recheck)/), at('form')],
    },
  },
  { page: 'quality', task: 'appeals', then: { appeal: [clickIn('appeals-open-list'), at('appeal')] } },
  { page: 'quality', task: 'calibration', then: preview('calibration') },
  { page: 'pay' },
  { page: 'pay', task: 'pay-run', then: preview('pay-run') },
  { page: 'pay', task: 'design' },
  { page: 'pay', task: 'plan-check' },
  { page: 'pay', task: 'what-if' },
  { page: 'people' },
  { page: 'people', task: 'quadrant', then: preview('quadrant') },
  { page: 'people', task: 'diagnosis', then: preview('diagnosis') },
  { page: 'people', task: 'filter', then: preview('filter') },
  { page: 'people', task: 'ladder', then: preview('ladder') },
  { page: 'people', task: 'stability', then: preview('stability') },
  { page: 'people', task: 'shift' },
  {
    page: 'review',
    then: { tables: [click('review-next'), at('tables')], preview: [click('review-preview'), at('preview')] },
  },
  { page: 'formulas', then: { function: [click('formula-QASCORE')] } },
  { page: 'settings', ready: [unfold('settings-mapping-tables')] },
  { page: 'campaign' },
  {
    page: 'campaign',
    task: 'calendar',
    ready: [
      fill('calendar-campaign', '双11'),
      ...Object.entries({
        presale: '2027-10-20',
        firstPeak: '2027-11-01',
        mainPeak: '2027-11-11',
        asOf: '2027-06-01',
      }).map(([name, day]) => fill(`calendar-${name}`, day)),
    ],
    then: preview('calendar'),
  },
  { page: 'campaign', task: 'headcount' },
  { page: 'campaign', task: 'preparation' },
  { page: 'campaign', task: 'incentives' },
  { page: 'campaign', task: 'reverse' },
  { page: 'campaign', task: 'summary' },
  {
    page: 'ledgers',
    ready: [fill('ledgers-as-of', lastDay), at()],
    then: {
      entry: [click('ledger-coaching-add'), at('entry')],
      figures: [click('ledgers-back'), at('list'), click('ledgers-figures'), shows('[data-testid=figures-wizard]')],
      'figures preview': [click('figures-preview'), shows('[data-testid=figures-wizard][data-step=preview]')],
    },
  },
  { page: 'check', ready: [unfold('check-warning-group')] },
  { page: 'explain' },
  { page: 'templates' },
  { page: 'freeze' },
];

/** What shows is at rest: loaded, and no job running. */
export async function atRest({ pane }: WorkbenchPage): Promise<void> {
  await pane.locator('main:not([hidden]) h1').locator('visible=true').first().waitFor();
  await pane.locator('main:not([hidden]) [data-busy=true]').locator('visible=true').waitFor({ state: 'detached' });
}

function shows(selector: string): Step {
  return ({ pane }) => pane.locator(selector).waitFor();
}

function chooseFirst(testId: string): Step {
  return async ({ pane }) => {
    await pane.getByTestId(testId).selectOption({ index: 1 });
  };
}
