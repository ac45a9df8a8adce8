import { Button } from '@fluentui/react-components';
import { usePageStyles } from '../../components/pageStyles';
import { PlaceLink } from '../../components/RemarkList';
import { wizardSteps } from '../../components/useWizard';
import { Wizard } from '../../components/Wizard';
import { useResultsText } from '../texts';
import { PeriodStep } from './PeriodStep';
import { ResultsView } from './ResultsView';
import { useResults, type ResultsState } from './useResults';

/** The QA results of a period: choose, look, write. */
export default function ResultsPage() {
  const state = useResults();
  const text = useResultsText();
  const { step, preview, written, run } = state;
  const busy = run.progress !== null;
  return (
    <Wizard
      name="results"
      steps={wizardSteps.map((name) => text(`results.step.${name}`))}
      position={written ? wizardSteps.length : wizardSteps.indexOf(step)}
      shown={written ? 'done' : step}
      run={run}
      onCancel={state.cancel}
      footer={step === 'write' && !written ? null : <Buttons state={state} busy={busy} />}
    >
      {step === 'choices' && <PeriodStep state={state} busy={busy} />}
      {step === 'preview' && preview && <ResultsView results={preview} state={state} busy={busy} />}
      {step === 'write' && <Done state={state} />}
    </Wizard>
  );
}

function Buttons({ state, busy }: { state: ResultsState; busy: boolean }) {
  const text = useResultsText();
  const { step, choices, documents } = state;
  if (step === 'choices') {
    return (
      <>
        <Button disabled={busy} onClick={() => void state.look()} data-testid="results-rescan">
          {text('wizard.rescan')}
        </Button>
        <Button
          appearance="primary"
          disabled={busy || !choices || choices.first > choices.last}
          onClick={() => void state.makePreview()}
          data-testid="results-preview"
        >
          {text('results.show')}
        </Button>
      </>
    );
  }
  if (step === 'preview') {
    return (
      <>
        <Button disabled={busy} onClick={() => state.go('choices')} data-testid="results-back">
          {text('wizard.back')}
        </Button>
        <Button
          appearance="primary"
          disabled={busy || documents.length === 0}
          onClick={() => void state.write()}
          data-testid="results-write"
        >
          {text('results.write')}
        </Button>
      </>
    );
  }
  return (
    <Button onClick={() => state.go('choices')} data-testid="results-again">
      {text('results.again')}
    </Button>
  );
}

function Done({ state: { written, select } }: { state: ResultsState }) {
  const text = useResultsText();
  const page = usePageStyles();
  if (!written) {
    return (
      <h1 className={page.title} tabIndex={-1}>
        {text('progress.heading')}
      </h1>
    );
  }
  return (
    <div data-testid="results-done">
      <h1 className={page.title} tabIndex={-1}>
        {text('results.doneHeading')}
      </h1>
      <p className={page.paragraph}>{text('results.done')}</p>
      <ul className={page.places}>
        {written.map((place) => (
          <li key={place.sheet}>
            <PlaceLink link={place} onSelect={select} />
          </li>
        ))}
      </ul>
    </div>
  );
}
