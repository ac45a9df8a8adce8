import { useEffect, useMemo, useState } from 'react';
import type { FunctionEntry } from '../../functions/catalogue/entry';
import { createFormulaDesk, type RecognisedTable } from '../../review/formulas';
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
  const desk = useMemo(createFormulaDesk, []);
  const [tables, setTables] = useState<readonly RecognisedTable[]>([]);

  useEffect(() => {
    import(/* webpackChunkName: "catalogue" */ '../../functions/catalogue').then(
      ({ functionCatalogue }) => setEntries(functionCatalogue),
      setFailure,
    );
  }, []);

  const open = (entry: FunctionEntry) => {
    setOpened(entry);
    // The tables as last seen serve until they are read again; without any, arguments can be typed or selected.
    desk.tables().then(setTables, () => setTables([]));
  };

  if (opened) {
    return <FunctionPage key={opened.id} entry={opened} desk={desk} tables={tables} onBack={() => setOpened(null)} />;
  }
  return (
    <div className={page.scroll}>
      <h1 className={page.title}>{text('formulas.title')}</h1>
      {failure !== null && <FailureBar failure={failure} testId="formulas-error" />}
      <FunctionList entries={entries} query={query} onQuery={setQuery} onOpen={open} />
    </div>
  );
}
