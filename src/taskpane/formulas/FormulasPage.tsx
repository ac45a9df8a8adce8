import { useEffect, useState } from 'react';
import type { FunctionEntry } from '../../functions/catalogue/entry';
import { FailureBar } from '../components/FailureBar';
import { usePageStyles } from '../components/pageStyles';
import { useText } from '../shell/text';
import { FunctionList } from './FunctionList';
import { FunctionPage } from './FunctionPage';

/** The catalogue of custom functions: find one, read how it works, insert it with arguments from the workbook's tables. */
export default function FormulasPage() {
  const text = useText();
  const page = usePageStyles();
  const [entries, setEntries] = useState<readonly FunctionEntry[]>([]);
  const [failure, setFailure] = useState<unknown>(null);
  const [query, setQuery] = useState('');
  const [opened, setOpened] = useState<FunctionEntry | null>(null);

  useEffect(() => {
    import(/* webpackChunkName: "catalogue" */ '../../functions/catalogue').then(
      ({ functionCatalogue }) => setEntries(functionCatalogue),
      setFailure,
    );
  }, []);

  if (opened) return <FunctionPage key={opened.id} entry={opened} onBack={() => setOpened(null)} />;
  return (
    <div className={page.scroll}>
      <h1 className={page.title}>{text('formulas.title')}</h1>
      {failure !== null && <FailureBar failure={failure} testId="formulas-error" />}
      <FunctionList entries={entries} query={query} onQuery={setQuery} onOpen={setOpened} />
    </div>
  );
}
