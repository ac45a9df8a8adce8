import { Button } from '@fluentui/react-components';
import { missingOf } from '../../../review/coaching/draft';
import { usePageStyles } from '../../components/pageStyles';
import { PlaceLink } from '../../components/RemarkList';
import { Wizard } from '../../components/Wizard';
import { useCoachingText } from '../texts';
import { CoachingList } from './CoachingList';
import { RecheckForm } from './RecheckForm';
import { TalkForm } from './TalkForm';
import { coachingSteps, useCoaching, type CoachingPageState } from './useCoaching';

/** Coaching: who needs it, the form, the record, the recheck. */
export default function CoachingPage() {
  const state = useCoaching();
  const text = useCoachingText();
  const { step, overview, draft, written, run } = state;
  const busy = run.progress !== null;
  return (
    <Wizard
      name="coaching"
      steps={coachingSteps.map((name) => text(`coaching.step.${name}`))}
      position={written ? coachingSteps.length : coachingSteps.indexOf(step)}
      shown={written ? 'done' : step}
      run={run}
      onCancel={state.cancel}
      footer={step === 'write' && !written ? null : <Buttons state={state} busy={busy} />}
    >
      {step === 'list' && <CoachingList state={state} busy={busy} />}
      {step === 'form' && overview && draft?.kind === 'talk' && (
        <TalkForm draft={draft} overview={overview} state={state} busy={busy} />
      )}
      {step === 'form' && draft?.kind === 'recheck' && <RecheckForm draft={draft} state={state} busy={busy} />}
      {step === 'write' && <Done state={state} />}
    </Wizard>
  );
}

function Buttons({ state, busy }: { state: CoachingPageState; busy: boolean }) {
  const text = useCoachingText();
  const { step, draft, question, consent } = state;
  if (step === 'list') {
    return (
      <Button disabled={busy} onClick={() => void state.look()} data-testid="coaching-rescan">
        {text('wizard.rescan')}
      </Button>
    );
  }
  if (step === 'form' && draft) {
    const missing = draft.kind === 'talk' ? missingOf(draft).length > 0 : draft.result.trim() === '';
    const unasked = question !== null && consent === null;
    return (
      <>
        <Button disabled={busy} onClick={state.back} data-testid="coaching-back">
          {text('wizard.back')}
        </Button>
        <Button
          appearance="primary"
          disabled={busy || missing || unasked}
          onClick={() => void state.write()}
          data-testid="coaching-write"
        >
          {text('coaching.write')}
        </Button>
      </>
    );
  }
  return (
    <Button onClick={() => void state.again()} data-testid="coaching-again">
      {text('coaching.again')}
    </Button>
  );
}

function Done({ state: { written, draft, select } }: { state: CoachingPageState }) {
  const text = useCoachingText();
  const page = usePageStyles();
  if (!written || !draft) {
    return (
      <h1 className={page.title} tabIndex={-1}>
        {text('progress.heading')}
      </h1>
    );
  }
  return (
    <div data-testid="coaching-done">
      <h1 className={page.title} tabIndex={-1}>
        {text('coaching.doneHeading')}
      </h1>
      <p className={page.paragraph}>{text(`coaching.done.${draft.kind}`)}</p>
      <ul className={page.places}>
        {written.map((place) => (
          <li key={`${place.sheet}!${place.cell}`}>
            <PlaceLink link={place} onSelect={select} />
          </li>
        ))}
      </ul>
    </div>
  );
}
