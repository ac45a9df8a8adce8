import type axe from 'axe-core';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot, type WorkbenchPage } from '../../../scripts/workbenchRun';

const source = readFileSync(path.join(projectRoot, 'node_modules/axe-core/axe.min.js'), 'utf8');

export interface Violation {
  id: string;
  help: string;
  nodes: string[];
}

/** What axe-core finds wrong in what the pane shows, WCAG 2.2 A and AA. */
export async function violations(workbench: WorkbenchPage): Promise<Violation[]> {
  const handle = await workbench.page.locator('aside.pane iframe').elementHandle();
  const frame = await handle?.contentFrame();
  if (frame === null || frame === undefined) throw new Error('no pane');
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(source);
  return frame.evaluate(async () => {
    // A button that has just been enabled is on its way to its colours.
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
    // Pages and tasks once opened stay, hidden: axe-core would go through all of them each time.
    const hidden = [...document.querySelectorAll('main, main > div')].filter(
      (one) => one.getClientRects().length === 0,
    );
    const back = hidden.map((one) => {
      const place = document.createComment('');
      one.replaceWith(place);
      return () => place.replaceWith(one);
    });
    try {
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      // Fluent's focus sentinels stand hidden at the ends of the page once the keyboard is in use, and pass the focus on at once.
      const page = { include: [['html']], exclude: [['[data-tabster-dummy]']] };
      const { violations: found } = await window.axe.run(page, {
        ...{ runOnly: tags, resultTypes: ['violations'], selectors: false, preload: false },
      });
      return found.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ html }) => html.slice(0, 200)) }));
    } finally {
      for (const put of back.reverse()) put();
    }
  });
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
