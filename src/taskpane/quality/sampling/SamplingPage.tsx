import { Button } from '@fluentui/react-components';
import { daysInWords } from '../../../review/sampling/words';
import { usePageStyles } from '../../components/pageStyles';
import { PlaceLink } from '../../components/RemarkList';
import { wizardSteps } from '../../components/useWizard';
import { Wizard } from '../../components/Wizard';
import { useSamplingText } from '../texts';
import { ChoicesStep } from './ChoicesStep';
import { PreviewStep } from './PreviewStep';
import { useSampling, type Sampling } from './useSampling';

/** The sampling run: choices, preview, write. */
export default function SamplingPage() {
  const sampling = useSampling();
  const text = useSamplingText();
  const { step, plan, written, run } = sampling;
  const busy = run.progress !== null;
  return (
    <Wizard
      name="sampling"
      steps={wizardSteps.map((name) => text(`sampling.step.${name}`))}
      position={written ? wizardSteps.length : wizardSteps.indexOf(step)}
      shown={written ? 'done' : step}
      run={run}
      onCancel={sampling.cancel}
      footer={step === 'write' && !written ? null : <SamplingButtons sampling={sampling} busy={busy} />}
    >
      {step === 'choices' && <ChoicesStep sampling={sampling} busy={busy} />}
      {step === 'preview' && plan && <PreviewStep plan={plan} sampling={sampling} />}
      {step === 'write' && <Done sampling={sampling} />}
    </Wizard>
  );
}

function SamplingButtons({ sampling, busy }: { sampling: Sampling; busy: boolean }) {
  const text = useSamplingText();
  const { step, choices, plan } = sampling;
  if (step === 'choices') {
    return (
      <>
        <Button disabled={busy} onClick={() => void sampling.look()} data-testid="sampling-rescan">
          {text('wizard.rescan')}
        </Button>
        <Button
          appearance="primary"
          disabled={busy || !choices || choices.seed.trim() === ''}
          onClick={() => void sampling.makePreview()}
          data-testid="sampling-preview"
        >
          {text('sampling.step.preview')}
        </Button>
      </>
    );
  }
  if (step === 'preview') {
    const fresh = plan?.rows.some(({ kept }) => !kept) ?? false;
    return (
      <>
        <Button disabled={busy} onClick={() => sampling.go('choices')} data-testid="sampling-back">
          {text('wizard.back')}
        </Button>
        <Button
          appearance="primary"
          disabled={busy || !fresh}
          onClick={() => void sampling.write()}
          data-testid="sampling-write"
        >
          {fresh ? text('sampling.write') : text('sampling.nothingNew')}
        </Button>
      </>
    );
  }
  return (
    <Button onClick={() => sampling.go('choices')} data-testid="sampling-again">
      {text('sampling.again')}
    </Button>
  );
}

function Done({ sampling: { plan, written, select } }: { sampling: Sampling }) {
  const text = useSamplingText();
  const page = usePageStyles();
  if (!plan || !written) {
    return (
      <h1 className={page.title} tabIndex={-1}>
        {text('progress.heading')}
      </h1>
    );
  }
  const { covered, loggedIn } = plan.coverage;
  const days = daysInWords(plan.choices);
  return (
    <div data-testid="sampling-done">
      <h1 className={page.title} tabIndex={-1}>
        {text('sampling.doneHeading')}
      </h1>
      <p className={page.paragraph}>
        {text('sampling.done', { days, count: written.conversations, covered, loggedIn })}
      </p>
      <ul className={page.places}>
        {written.places.map((place) => (
          <li key={place.sheet}>
            <PlaceLink link={place} onSelect={select} />
          </li>
        ))}
      </ul>
    </div>
  );
}
