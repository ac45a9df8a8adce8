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
 * Leaves the page as it was.
 */
export async function lostInContrast(workbench: WorkbenchPage): Promise<string[]> {
  /** Empty elements whose background is another than that of what they lie on; by their order in the view. */
  const painted = () =>
    shown(workbench).evaluate((main: HTMLElement) => {
      const clear = (colour: string) => colour === 'transparent' || /, 0\)$/.test(colour);
      const ground = (one: Element | null): string => {
        if (one === null) return '';
        const { backgroundColor } = getComputedStyle(one);
        return clear(backgroundColor) ? ground(one.parentElement) : backgroundColor;
      };
      return [...main.querySelectorAll<HTMLElement>('*')].flatMap((one, i) => {
        const { width, height } = one.getBoundingClientRect();
        if (one.childNodes.length > 0 || width < 2 || height < 2 || one.closest('svg, [role=progressbar]')) return [];
        const { backgroundColor, borderTopWidth, borderLeftWidth } = getComputedStyle(one);
        const isSeen = !clear(backgroundColor) && backgroundColor !== ground(one.parentElement);
        return isSeen && borderTopWidth === '0px' && borderLeftWidth === '0px' ? [`${i} ${one.outerHTML}`] : [];
      });
    });
  const before = await painted();
  await workbench.page.emulateMedia({ forcedColors: 'active' });
  const after = new Set(await painted());
  await workbench.page.emulateMedia({ forcedColors: 'none' });
  return before.filter((one) => !after.has(one));
}
