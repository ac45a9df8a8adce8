/**
 * Leaves the Tab key to the browser. Excel on the web's part of office.js takes every Tab for itself and goes through a list of its
 * own: without the summaries of what is folded, with what is hidden, and from a heading, where each step begins, out of the pane.
 * It listens on the window; whoever listens nearer to what has the keyboard, as menus do, is not concerned.
 */
export function leaveTabToBrowser(body: HTMLElement): void {
  body.addEventListener('keydown', (event) => {
    if (event.key === 'Tab') event.stopPropagation();
  });
}
