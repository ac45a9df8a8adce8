import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useMemo, useRef, useState, type FormEvent } from 'react';
import { ledgerOf } from '../../ledgers';
import { formOf, readForm, type FormFault, type FormValues } from '../../review/ledger/form';
import type { LedgerKind } from '../../review/ledger/model';
import type { Cell } from '../../workbook/matrix';
import { usePageStyles } from '../components/pageStyles';
import type { Run } from '../components/run';
import { Wizard } from '../components/Wizard';
import { useLanguage } from '../shell/text';
import { EntryField } from './EntryField';
import { useLedgerText } from './text';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalS },
});

interface Props {
  ledger: LedgerKind;
  title: string;
  people: readonly string[];
  run: Run;
  /** What was said of the last row. */
  said: string;
  onCancel: () => void;
  onBack: () => void;
  onSave: (cells: ReadonlyMap<string, Cell>) => Promise<boolean>;
}

/** One row of a ledger, field by field as its template has them. What was typed stays until it has been written. */
export function EntryForm({ ledger, title, people, run, said, onCancel, onBack, onSave }: Props) {
  const text = useLedgerText();
  const { locale } = useLanguage();
  const page = usePageStyles();
  const styles = useStyles();
  const form = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [values, setValues] = useState<FormValues>({});
  const [saved, setSaved] = useState(0);
  const [faults, setFaults] = useState<ReadonlyMap<string, FormFault>>(new Map());
  const busy = run.progress !== null;
  const fields = useMemo(() => {
    const named = ledgerOf(ledger);
    return named ? formOf(named, locale, people) : [];
  }, [ledger, locale, people]);

  const first = fields[0]?.role ?? '';
  useEffect(() => {
    if (saved === 0) return;
    document.getElementById(`${form}-${first}`)?.focus();
    void heading.current?.scrollIntoView({ block: 'start' });
  }, [saved, form, first]);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const read = readForm(fields, values);
    if ('faults' in read) {
      setFaults(read.faults);
      const [faulty] = read.faults.keys();
      document.getElementById(`${form}-${faulty}`)?.focus();
      return;
    }
    setFaults(new Map());
    if (!(await onSave(read.cells))) return;
    setValues({});
    setSaved((count) => count + 1);
  };
  const footer = (
    <>
      <Button disabled={busy} onClick={onBack} data-testid="ledgers-back">
        {text('ledgers.form.back')}
      </Button>
      <Button appearance="primary" type="submit" form={form} disabled={busy} data-testid="ledgers-save">
        {text('ledgers.form.save')}
      </Button>
    </>
  );
  return (
    <Wizard name="ledgers" shown="entry" run={run} said={said} onCancel={onCancel} footer={footer}>
      <h1 ref={heading} className={page.title} tabIndex={-1}>
        {text('ledgers.form.title', { ledger: title })}
      </h1>
      <p className={page.hint}>{text('ledgers.form.hint')}</p>
      <form id={form} className={styles.form} noValidate onSubmit={(event) => void save(event)}>
        {fields.map((field) => (
          <EntryField
            key={field.role}
            id={`${form}-${field.role}`}
            field={field}
            value={values[field.role] ?? ''}
            fault={faults.get(field.role) ?? null}
            disabled={busy}
            onChange={(value) => setValues((before) => ({ ...before, [field.role]: value }))}
          />
        ))}
      </form>
    </Wizard>
  );
}
