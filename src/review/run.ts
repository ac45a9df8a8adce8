import type { Locale } from '../locales/locale';

export interface Progress {
  /** 0–1. */
  fraction: number;
  /** A message key of the pane's catalogue (`progress.reading` …), or words to be shown as they are. */
  step: string;
}

/** What a use case is given by whoever runs it. */
export interface RunOptions {
  locale: Locale;
  signal: AbortSignal;
  onProgress: (progress: Progress) => void;
}

/** Shows what a job is at, gives the pane the time to paint it, and hears a cancel before the computing begins. */
export async function tellPane(
  { signal, onProgress }: Pick<RunOptions, 'signal' | 'onProgress'>,
  progress: Progress,
): Promise<void> {
  onProgress(progress);
  await new Promise((resolve) => setTimeout(resolve));
  signal.throwIfAborted();
}
