import { useEffect, useRef } from 'react';

/** Whether the keyboard is on something that still shows. */
function keyboardIsSomewhere(): boolean {
  const { activeElement, body } = document;
  return activeElement !== null && activeElement !== body && activeElement.getClientRects().length > 0;
}

/**
 * Beside a page's or a task's content, and there as soon as that is: where the control that opened it has gone out of sight,
 * the keyboard goes on at its heading. The bar's entries stay in sight, and keep it; from the grid it is never taken.
 */
export function BeginAtHeading({ shown }: { shown: boolean }) {
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (!shown || !document.hasFocus() || keyboardIsSomewhere()) return;
    const headings = place.current?.parentElement?.querySelectorAll<HTMLElement>('h1[tabindex]') ?? [];
    [...headings].find((heading) => heading.getClientRects().length > 0)?.focus();
  }, [shown]);
  return <span ref={place} hidden />;
}
