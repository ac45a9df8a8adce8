/** What another page wants the sampling run to begin with: the share of reviews kept for the return and refund channel. */
let reverseShare: number | null = null;
const listeners = new Set<() => void>();

export function presetReverseShare(share: number | null): void {
  reverseShare = share;
  listeners.forEach((listener) => listener());
}

export const presetShare = (): number | null => reverseShare;

export function onPreset(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
