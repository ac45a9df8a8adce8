/** What a person would see is wrong with a view, and axe-core does not look for. */
import type { WorkbenchPage } from '../../../scripts/workbenchRun';

const shown = ({ pane }: WorkbenchPage) => pane.locator('main:not([hidden])');

/** Parts wider than the pane, controls that Tab does not reach, texts that are missing. */
export const faultsOfLayout = (workbench: WorkbenchPage): Promise<string[]> =>
  shown(workbench).evaluate((main: HTMLElement) => {
    const visible = [...main.querySelectorAll<HTMLElement>('*')].filter((one) => one.getClientRects().length > 0);
    // A region of its own may scroll, where the keyboard reaches it: a heat map, a chat.
    const wide = [document.body, main, ...visible.filter((one) => getComputedStyle(one).overflowX === 'auto')]
      .filter((one) => one.scrollWidth > one.clientWidth && one.tabIndex < 0)
      .map((one) => `${one.tagName} is ${one.scrollWidth} wide in ${one.clientWidth}`);
    const controls = visible.filter((one) =>
      one.matches('button, a[href], input, select, textarea, summary, [role=slider]'),
    );
    const beyondTab = controls
      // The arrows of a number are its keys too.
      .filter((one) => one.tabIndex < 0 && !one.matches(':disabled, [aria-hidden=true], [class*=fui-SpinButton]'))
      .map((one) => `Tab does not reach ${one.outerHTML.slice(0, 120)}`);
    const missing =
      main.innerText.match(/\b[a-z][a-zA-Z]{2,}\.[a-z][a-zA-Z]{2,}\b(?<!\.xlsx)|\bundefined\b|\bNaN\b|\[object/g) ?? [];
    return [...wide, ...beyondTab, ...missing.map((text) => `the text has ${text}`)];
  });

/** Where the keyboard is: a part by its `data-testid`, else its tag. */
export const focused = ({ pane }: WorkbenchPage): Promise<string> =>
  pane.locator('html').evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute('data-testid') ?? activeElement?.tagName ?? '';
  });

/**
 * Marks and bars that only their background shows, and that a contrast theme, which has one background for all, makes vanish.
 * What a style takes away there on purpose is not meant. Leaves the page as it was.
 */
export async function lostInContrast(workbench: WorkbenchPage): Promise<string[]> {
  const before = await paintedParts(workbench);
  await workbench.page.emulateMedia({ forcedColors: 'active' });
  const after = await paintedParts(workbench);
  await workbench.page.emulateMedia({ forcedColors: 'none' });
  const unseen = new Set(after.flatMap(({ part, isSeen }) => (isSeen ? [] : [part])));
  return before.flatMap(({ part, isSeen }) => (isSeen && unseen.has(part) ? [part] : []));
}

/** Empty elements without a frame, by their order in the view: whether their background is another than that of what they lie on. */
const paintedParts = (workbench: WorkbenchPage): Promise<{ part: string; isSeen: boolean }[]> =>
  shown(workbench).evaluate((main: HTMLElement) => {
    const coloursFrom = (lowest: Element): string[] => {
      const colours: string[] = [];
      for (let one: Element | null = lowest; one !== null; one = one.parentElement) {
        const { backgroundColor } = getComputedStyle(one);
        colours.push(/, 0\)$/.test(backgroundColor) ? '' : backgroundColor);
      }
      return colours;
    };
    return [...main.querySelectorAll<HTMLElement>('*')].flatMap((one, i) => {
      const { width, height } = one.getBoundingClientRect();
      if (one.childNodes.length > 0 || width < 2 || height < 2) return [];
      if (one.closest('svg, input, [role=progressbar]') !== null) return [];
      const { borderTopWidth, borderLeftWidth } = getComputedStyle(one);
      if (borderTopWidth !== '0px' || borderLeftWidth !== '0px') return [];
      const [own = '', ...below] = coloursFrom(one);
      const isSeen = own !== '' && own !== below.find((colour) => colour !== '');
      return [{ part: `${i} ${one.outerHTML}`, isSeen }];
    });
  });
