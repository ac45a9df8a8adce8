import { useEffect, useRef } from 'react';

/** Does a job as soon as the page is opened, and only then: a job that changes later, with the language, is not done again. */
export function useOnOpen(job: () => unknown): void {
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    void job();
  }, [job]);
}
