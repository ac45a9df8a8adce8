import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { BeginAtHeading } from '../components/BeginAtHeading';
import { usePageStyles } from '../components/pageStyles';
import { Wizard } from '../components/Wizard';
import { EntryForm } from './EntryForm';
import { LedgerAlerts } from './LedgerAlerts';
import { LedgerList } from './LedgerList';
import { MissingLedgers } from './MissingLedgers';
import { useLedgerText } from './text';
import { useLedgers } from './useLedgers';

const FiguresPage = lazy(() => import(/* webpackChunkName: "ledger-figures" */ './FiguresPage'));

const useStyles = makeStyles({
  asOf: { marginTop: tokens.spacingVerticalS, maxWidth: '220px' },
});

/** The ledgers (台账): what is open and overdue as of a date, and a form to add a row. */
export default function LedgersPage() {
  const ledgers = useLedgers();
  const { state, entering, run, day, dayIsGood, said } = ledgers;
  const text = useLedgerText();
  const page = usePageStyles();
  const styles = useStyles();
  const [figuresShown, showFigures] = useState(false);
  const busy = run.progress !== null;
  const reading = state?.readings.find(({ ledger }) => ledger === entering);
  if (figuresShown) {
    return (
      <Suspense fallback={<p className={page.hint}>{text('app.loading')}</p>}>
        <FiguresPage onBack={() => showFigures(false)} />
        <BeginAtHeading key="figures" shown />
      </Suspense>
    );
  }
  if (entering !== null && reading && state) {
    return (
      <>
        <EntryForm
          key={entering}
          ledger={entering}
          title={reading.title}
          people={state.people}
          run={run}
          onCancel={ledgers.cancel}
          onBack={() => ledgers.open(null)}
          onSave={(cells) => ledgers.add(entering, reading.title, cells)}
          said={said}
        />
        <BeginAtHeading key="entry" shown />
      </>
    );
  }
  return (
    <>
      <Wizard
        name="ledgers"
        shown="list"
        run={run}
        said={said}
        onCancel={ledgers.cancel}
        footer={
          <>
            <Button disabled={busy} onClick={() => showFigures(true)} data-testid="ledgers-figures">
              {text('ledgers.figures')}
            </Button>
            <Button
              appearance="primary"
              disabled={busy || !dayIsGood}
              onClick={() => void ledgers.look()}
              data-testid="ledgers-refresh"
            >
              {text('ledgers.refresh')}
            </Button>
          </>
        }
      >
        <h1 className={page.title} tabIndex={-1}>
          {text('ledgers.title')}
        </h1>
        <p className={page.hint}>{text('ledgers.intro')}</p>
        <Field
          className={styles.asOf}
          label={text('ledgers.asOf')}
          hint={text('ledgers.asOfHint')}
          validationMessage={dayIsGood ? undefined : text('ledgers.asOfBad')}
          size="small"
        >
          <Input
            type="date"
            size="small"
            value={day}
            disabled={busy}
            onChange={(_, { value }) => ledgers.choose(value)}
            data-testid="ledgers-as-of"
          />
        </Field>
        {state && (
          <>
            <LedgerAlerts readings={state.readings} onSelect={ledgers.select} />
            <LedgerList readings={state.readings} busy={busy} onAdd={ledgers.open} onSelect={ledgers.select} />
            <MissingLedgers
              missing={state.missing}
              busy={busy}
              onInsert={(ledger, title) => void ledgers.insert(ledger, title)}
            />
          </>
        )}
      </Wizard>
      <BeginAtHeading key="list" shown />
    </>
  );
}
