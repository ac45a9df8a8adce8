import { useRef, useState } from 'react';
import { createResults } from '../../../review/results';
import type { DocumentKind, PeriodChoice, QaResults, ResultsOutlook } from '../../../review/results/model';
import type { RunOptions } from '../../../review/run';
import { useWizard } from '../../components/useWizard';

/** The newest month; without QA sheets there is nothing to choose. */
const propose = ({ months: [newest] }: ResultsOutlook): PeriodChoice | null => newest ?? null;

/** Drives the results page. */
export function useResults() {
  const [documents, setDocuments] = useState<DocumentKind[]>(['report']);
  const wanted = useRef(documents);
  wanted.current = documents;
  const [jobs] = useState(() => {
    const useCase = createResults();
    return {
      ...useCase,
      propose,
      preview: (choice: PeriodChoice, options: RunOptions) => useCase.compute(choice, options),
      write: (results: QaResults, options: RunOptions) => useCase.write(results, wanted.current, options),
    };
  });
  return { ...useWizard(jobs), documents, setDocuments };
}

export type ResultsState = ReturnType<typeof useResults>;
