import { useState, type HTMLAttributes, type KeyboardEvent, type PointerEvent } from 'react';

/** Excel's own default and limits, in pixels. */
const initial = 350;
const narrowest = 320;
const widest = 700;
const keyStep = 20;

export function usePaneWidth(): { width: number; splitter: HTMLAttributes<HTMLElement> } {
  const [width, setWidth] = useState(initial);
  const limit = (value: number) => Math.min(widest, Math.max(narrowest, value));
  return {
    width,
    splitter: {
      role: 'separator',
      tabIndex: 0,
      'aria-orientation': 'vertical',
      'aria-valuenow': width,
      'aria-valuemin': narrowest,
      'aria-valuemax': widest,
      // Captured, the pointer is followed over the pane's iframe too.
      onPointerDown: (event: PointerEvent<HTMLElement>) => event.currentTarget.setPointerCapture(event.pointerId),
      onPointerMove(event: PointerEvent<HTMLElement>) {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) setWidth(limit(window.innerWidth - event.clientX));
      },
      onKeyDown({ key }: KeyboardEvent<HTMLElement>) {
        if (key === 'ArrowLeft') setWidth(limit(width + keyStep));
        if (key === 'ArrowRight') setWidth(limit(width - keyStep));
      },
    },
  };
}
