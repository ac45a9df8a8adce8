/**
 * How many of a bar's entries fit side by side, in their order.
 * @param widths of the entries, in pixels
 * @param available pixels for them
 */
export function fitting(widths: readonly number[], available: number): number {
  let used = 0;
  for (const [count, width] of widths.entries()) {
    used += width;
    if (used > available) return count;
  }
  return widths.length;
}
