import { useEffect, useMemo, useRef, useState } from 'react';
import type { FunctionEntry } from '../../functions/catalogue/entry';
import { createFormulaDesk, type RecognisedTable } from '../../review/formulas';
import { FailureBar } from '../components/FailureBar';
import { PageHeading } from '../components/PageHeading';
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

  // Back on the list, the keyboard goes on where it left.
  const list = useRef<HTMLDivElement>(null);
  const left = useRef<string | null>(null);
  useEffect(() => {
    if (opened === null && left.current !== null) {
      list.current?.querySelector<HTMLElement>(`[data-testid="formula-${left.current}"]`)?.focus();
    }
    left.current = opened?.id ?? null;
  }, [opened]);

  if (opened) {
    return <FunctionPage key={opened.id} entry={opened} desk={desk} tables={tables} onBack={() => setOpened(null)} />;
  }
  return (
    <div ref={list} className={page.scroll}>
      <PageHeading title={text('formulas.title')} />
      {failure !== null && <FailureBar failure={failure} testId="formulas-error" />}
      <FunctionList entries={entries} query={query} onQuery={setQuery} onOpen={open} />
    </div>
  );
}
