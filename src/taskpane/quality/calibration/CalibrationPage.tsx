import { Button, Field, MessageBar, MessageBarBody, MessageBarTitle, Select } from '@fluentui/react-components';
import { CheckSummary } from '../../components/CheckSummary';
import { usePageStyles } from '../../components/pageStyles';
import { PlaceLink } from '../../components/RemarkList';
import { wizardSteps } from '../../components/useWizard';
import { Wizard } from '../../components/Wizard';
import { useCalibrationText } from '../texts';
import { PreviewStep } from './PreviewStep';
import { useCalibration, type CalibrationState } from './useCalibration';

/** The calibration of reviewers: month, preview, write. */
export default function CalibrationPage() {
  const state = useCalibration();
  const text = useCalibrationText();
  const { step, preview, written, run } = state;
  const busy = run.progress !== null;
  return (
    <Wizard
      name="calibration"
      steps={wizardSteps.map((name) => text(`calibration.step.${name}`))}
      position={written ? wizardSteps.length : wizardSteps.indexOf(step)}
      shown={written ? 'done' : step}
      run={run}
      onCancel={state.cancel}
      footer={step === 'write' && !written ? null : <Buttons state={state} busy={busy} />}
    >
      {step === 'choices' && <ChoicesStep state={state} busy={busy} />}
      {step === 'preview' && preview && <PreviewStep calibration={preview} onSelect={state.select} />}
      {step === 'write' && <Done state={state} />}
    </Wizard>
  );
}

interface Props {
  state: CalibrationState;
  busy: boolean;
}

function Buttons({ state, busy }: Props) {
  const text = useCalibrationText();
  const { step, choices } = state;
  if (step === 'choices') {
    return (
      <>
        <Button disabled={busy} onClick={() => void state.look()} data-testid="calibration-rescan">
          {text('wizard.rescan')}
        </Button>
        <Button
          appearance="primary"
          disabled={busy || !choices}
          onClick={() => void state.makePreview()}
          data-testid="calibration-preview"
        >
          {text('calibration.step.preview')}
        </Button>
      </>
    );
  }
  if (step === 'preview') {
    return (
      <>
        <Button disabled={busy} onClick={() => state.go('choices')} data-testid="calibration-back">
          {text('wizard.back')}
        </Button>
        <Button appearance="primary" disabled={busy} onClick={() => void state.write()} data-testid="calibration-write">
          {text('calibration.write')}
        </Button>
      </>
    );
  }
  return (
    <Button onClick={() => state.go('choices')} data-testid="calibration-again">
      {text('calibration.again')}
    </Button>
  );
}

const all = 'all';

function ChoicesStep({ state: { outlook, choices, choose }, busy }: Props) {
  const text = useCalibrationText();
  const page = usePageStyles();
  return (
    <>
      <h1 className={page.title} tabIndex={-1}>
        {text('calibration.title')}
      </h1>
      <p className={page.hint}>{text('calibration.intro')}</p>
      {outlook && <CheckSummary />}
      {outlook?.months.length === 0 && (
        <MessageBar intent="warning" layout="multiline" data-testid="calibration-no-qa">
          <MessageBarBody>
            <MessageBarTitle>{text('calibration.noQa')}</MessageBarTitle>
            {text('calibration.noQaAdvice')}
          </MessageBarBody>
        </MessageBar>
      )}
      {outlook && outlook.months.length > 0 && (
        <section className={page.section}>
          <Field label={text('calibration.month')} size="small">
            <Select
              value={choices?.month ?? all}
              disabled={busy}
              onChange={(_, { value }) => choose({ month: value === all ? null : value })}
              data-testid="calibration-month"
            >
              {outlook.months.map((key) => (
                <option key={key} value={key}>
                  {key}
                </option>
              ))}
              <option value={all}>{text('calibration.allMonths')}</option>
            </Select>
          </Field>
        </section>
      )}
    </>
  );
}

function Done({ state: { written, select } }: { state: CalibrationState }) {
  const text = useCalibrationText();
  const page = usePageStyles();
  if (!written) {
    return (
      <h1 className={page.title} tabIndex={-1}>
        {text('progress.heading')}
      </h1>
    );
  }
  return (
    <div data-testid="calibration-done">
      <h1 className={page.title} tabIndex={-1}>
        {text('calibration.doneHeading')}
      </h1>
      <p className={page.paragraph}>{text('calibration.done')}</p>
      <p className={page.paragraph}>
        <PlaceLink link={written} onSelect={select} />
      </p>
    </div>
  );
}
