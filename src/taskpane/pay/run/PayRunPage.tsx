import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePageStyles } from '../../components/pageStyles';
import { PlaceLink } from '../../components/RemarkList';
import { useShowMore } from '../../components/useShowMore';
import { wizardSteps } from '../../components/useWizard';
import { Wizard } from '../../components/Wizard';
import { formatsOf } from '../../shell/format';
import { useLanguage } from '../../shell/text';
import { ChoicesStep } from './ChoicesStep';
import { ClosedMonthView } from './ClosedMonthView';
import { CloseMonth } from './CloseMonth';
import { PreviewStep } from './PreviewStep';
import { usePayRunText } from './texts';
import { usePayRun, type PayRunState } from './usePayRun';

// Links below each other keep the room that a finger needs.
const useStyles = makeStyles({
  places: { paddingLeft: tokens.spacingHorizontalXL, '& li': { minHeight: '26px' } },
});

/** The pay run: choices, preview, write; then the month is closed, or a closed one corrected. */
export default function PayRunPage() {
  const state = usePayRun();
  const text = usePayRunText();
  const { step, preview, written, settled, run } = state;
  const busy = run.progress !== null;
  const shown = settled ? settled.kind : written ? 'done' : step;
  return (
    <Wizard
      name="pay-run"
      steps={wizardSteps.map((name) => text(`payRun.step.${name}`))}
      position={written || settled ? wizardSteps.length : wizardSteps.indexOf(step)}
      shown={shown}
      run={run}
      onCancel={state.cancel}
      footer={step === 'write' && !written ? null : <PayRunButtons state={state} busy={busy} />}
    >
      {settled ? (
        <Recorded state={state} />
      ) : (
        <>
          {step === 'choices' && <ChoicesStep state={state} busy={busy} />}
          {step === 'preview' && preview && (
            <>
              {preview.closed ? (
                <ClosedMonthView payRun={preview} closed={preview.closed} state={state} busy={busy} />
              ) : (
                <PreviewStep payRun={preview} state={state} busy={busy} />
              )}
            </>
          )}
          {step === 'write' && <Done state={state} busy={busy} />}
        </>
      )}
    </Wizard>
  );
}

function PayRunButtons({ state, busy }: { state: PayRunState; busy: boolean }) {
  const text = usePayRunText();
  const { step, choices, preview, settled } = state;
  if (step === 'choices') {
    return (
      <>
        <Button disabled={busy} onClick={() => void state.look()} data-testid="pay-run-rescan">
          {text('wizard.rescan')}
        </Button>
        <Button
          appearance="primary"
          disabled={busy || !choices}
          onClick={() => void state.makePreview()}
          data-testid="pay-run-preview"
        >
          {text('payRun.preview')}
        </Button>
      </>
    );
  }
  if (step === 'preview' && !settled) {
    return (
      <>
        <Button disabled={busy} onClick={() => state.go('choices')} data-testid="pay-run-back">
          {text('wizard.back')}
        </Button>
        {preview?.closed === null && (
          <Button
            appearance="primary"
            disabled={busy || state.statements.who?.length === 0}
            onClick={() => void state.write()}
            data-testid="pay-run-write"
          >
            {text('payRun.write')}
          </Button>
        )}
      </>
    );
  }
  return (
    <Button
      disabled={busy}
      onClick={() => {
        state.go('choices');
        // What was recorded changes what can be chosen.
        void state.look();
      }}
      data-testid="pay-run-again"
    >
      {text('payRun.again')}
    </Button>
  );
}

function Done({ state, busy }: { state: PayRunState; busy: boolean }) {
  const text = usePayRunText();
  const { locale } = useLanguage();
  const page = usePageStyles();
  const styles = useStyles();
  const { preview, written, select } = state;
  const [places, showMore] = useShowMore(written ?? []);
  if (!preview || !written) {
    return (
      <h1 className={page.title} tabIndex={-1}>
        {text('progress.heading')}
      </h1>
    );
  }
  const { month, people, totals } = preview;
  return (
    <div data-testid="pay-run-done">
      <h1 className={page.title} tabIndex={-1}>
        {text('payRun.done')}
      </h1>
      <p className={page.paragraph}>
        {text('payRun.doneText', { month, count: people.length, pay: formatsOf(locale).money(totals.pay) })}
      </p>
      <ul className={styles.places}>
        {places.map((place) => (
          <li key={place.sheet}>
            <PlaceLink link={place} onSelect={select} />
          </li>
        ))}
      </ul>
      {showMore}
      <CloseMonth payRun={preview} state={state} busy={busy} />
    </div>
  );
}

/** After the month was closed, or corrections were posted. */
function Recorded({ state: { preview, settled, select } }: { state: PayRunState }) {
  const text = usePayRunText();
  const { locale } = useLanguage();
  const page = usePageStyles();
  if (!preview || !settled) return null;
  const month = settled.kind === 'closed' ? preview.month : (preview.closed?.target ?? '');
  const figures = { month, count: settled.count };
  const amount = formatsOf(locale).money(settled.amount);
  return (
    <div data-testid={`pay-run-${settled.kind}`}>
      <h1 className={page.title} tabIndex={-1}>
        {text(settled.kind === 'closed' ? 'payRun.closedDone' : 'payRun.posted', { month })}
      </h1>
      <p className={page.paragraph}>
        {settled.kind === 'closed'
          ? text('payRun.closedDoneText', { ...figures, pay: amount })
          : text('payRun.postedText', { ...figures, amount })}{' '}
        <PlaceLink link={settled.link} onSelect={select} />
      </p>
    </div>
  );
}
