import { useCallback, useEffect, useRef, useState } from 'react';
import { nowSerial } from '../../review/clock';
import { asOfDay } from '../../review/ledger/asOf';
import { createLedgerDesk, type DeskState } from '../../review/ledger/desk';
import { isoDate } from '../../domain/numbers/dates';
import type { LedgerKind } from '../../review/ledger/model';
import type { CellLink } from '../../workbook/tables';
import type { Cell } from '../../workbook/matrix';
import { useRun } from '../components/useRun';
import { useLedgerText } from './text';

/** Drives the page: reads the ledgers as of a date, adds rows, inserts ledgers that are missing. */
export function useLedgers() {
  const text = useLedgerText();
  const [desk] = useState(createLedgerDesk);
  const { run, start, cancel, fail, clear } = useRun(text('ledgers.reading'));
  const [state, setState] = useState<DeskState | null>(null);
  const [day, setDay] = useState(() => isoDate(nowSerial()));
  const [entering, setEntering] = useState<LedgerKind | null>(null);
  const [said, setSaid] = useState('');
  const asOf = asOfDay(day, nowSerial());

  const look = useCallback(
    async (chosen: string) => {
      const moment = asOfDay(chosen, nowSerial());
      if (moment === null) return;
      const seen = await start(text('ledgers.reading'), (options) => desk.look(moment, options));
      if (seen) setState(seen.value);
    },
    [desk, start, text],
  );
  // Once at the beginning, and again in another language.
  const chosenDay = useRef(day);
  chosenDay.current = day;
  useEffect(() => void look(chosenDay.current), [look]);

  return {
    state,
    day,
    dayIsGood: asOf !== null,
    entering,
    said,
    run,
    cancel,
    look: () => {
      setSaid('');
      return look(day);
    },
    choose: (chosen: string) => {
      setDay(chosen);
      void look(chosen);
    },
    open: (ledger: LedgerKind | null) => {
      clear();
      setSaid('');
      setEntering(ledger);
      if (ledger === null) void look(day);
    },
    /** True where the row has been written. */
    add: async (ledger: LedgerKind, title: string, cells: ReadonlyMap<string, Cell>) => {
      setSaid('');
      const added = await start(text('ledgers.writing'), (options) => desk.add(ledger, cells, options));
      if (added) setSaid(text('ledgers.form.saved', { ledger: title }));
      return added !== null;
    },
    insert: async (ledger: LedgerKind, title: string) => {
      const done = await start(text('ledgers.writing'), (options) => desk.insert([ledger], options));
      if (!done) return;
      setSaid(text('ledgers.inserted', { ledger: title }));
      await look(day);
    },
    select: (link: CellLink) => void desk.select(link).catch(fail),
  };
}
