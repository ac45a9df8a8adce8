/**
 * The pictures of the guides, taken of the pane in the workbench: `npm run guide`; names after it take those
 * alone, the way to them is gone all the same.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { guideLocales, pictureFile, pictures } from './guide/pictures';
import { projectRoot, WorkbenchRun } from './workbenchRun';

const PANE_WIDTH = 380;
const PANE_HEIGHT = 620;
/** Pages that go by this computer's clock show the same day whenever they are taken. */
const START = Date.parse('2026-11-01T10:00:00');

/** Runs in the page: its clock begins at a moment and goes on from there, since waits are measured by it. */
function beginClock(start: number): void {
  const RealDate = Date;
  const ahead = start - RealDate.now();
  globalThis.Date = class extends RealDate {
    constructor(...parts: [] | [string | number | Date]) {
      if (parts.length === 0) super(RealDate.now() + ahead);
      else super(...parts);
    }
    static override now = (): number => RealDate.now() + ahead;
  } as DateConstructor;
}

async function takePictures(run: WorkbenchRun, locale: (typeof guideLocales)[number], wanted: readonly string[]) {
  const workbench = await run.openPage(
    { locale, book: 'shop-12.xlsx', viewport: { width: 1400, height: 900 } },
    (opened) => {
      opened.setDefaultTimeout(120_000);
      void opened.addInitScript(beginClock, START);
    },
  );
  const { page } = workbench;
  const pane = page.locator('aside.pane');
  // Above the grid, which would else cover what is wider than its place.
  await pane.evaluate(
    (aside, { width, height }) =>
      Object.assign(aside.style, {
        ...{ position: 'fixed', top: '0', left: '0', zIndex: '10000', borderLeft: 'none' },
        ...{ width: `${width}px`, height: `${height}px` },
      }),
    { width: PANE_WIDTH, height: PANE_HEIGHT },
  );
  for (const [name, way] of Object.entries(pictures)) {
    for (const step of way) await step(workbench);
    if (!wanted.includes(name)) continue;
    // Neither pointer nor keyboard rests on anything.
    await page.mouse.move(PANE_WIDTH * 2, PANE_HEIGHT);
    await workbench.pane.locator('body').evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const file = path.join(projectRoot, pictureFile(locale, name));
    mkdirSync(path.dirname(file), { recursive: true });
    await page.locator('aside.pane iframe').screenshot({ path: file, animations: 'disabled', caret: 'hide' });
    process.stdout.write(`${pictureFile(locale, name)}\n`);
  }
  await workbench.close();
}

async function main(names: readonly string[]): Promise<void> {
  const run = await WorkbenchRun.start();
  try {
    for (const locale of guideLocales)
      await takePictures(run, locale, names.length > 0 ? names : Object.keys(pictures));
  } finally {
    await run.close();
  }
}

void main(process.argv.slice(2));
