import { useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { fitting } from './fitting';

/**
 * How many children of a bar have room in it; measured before anything is painted, so that nothing is seen to jump.
 * All children are to be rendered: those beyond the count out of sight, but with their own width.
 * @param key of what they say: a change is measured anew
 */
export function useFitting<E extends HTMLElement>(key: string) {
  const bar = useRef<E>(null);
  const [count, setCount] = useState(Infinity);
  useLayoutEffect(() => {
    const element = bar.current;
    if (!element) return undefined;
    const measure = () => {
      const widths = Array.from(element.children, (child) => child.getBoundingClientRect().width);
      return fitting(widths, element.getBoundingClientRect().width);
    };
    setCount(measure());
    const observer = new ResizeObserver(() => {
      const next = measure();
      flushSync(() => setCount(next));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [key]);
  return { bar, count };
}
