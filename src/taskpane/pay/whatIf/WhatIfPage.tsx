import { Button, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { createPay } from '../../../review/pay';
import { CheckSummary } from '../../components/CheckSummary';
import { usePageStyles } from '../../components/pageStyles';
import { PlaceLink } from '../../components/RemarkList';
import { Wizard } from '../../components/Wizard';
import { usePayText } from '../texts';
import { Comparison } from './Comparison';
import { Reach } from './Reach';
import { Sliders } from './Sliders';
import { useWhatIf, whatIfSteps, type WhatIf } from './useWhatIf';

/** The what-if: sliders over the plan as it stands, figures that follow, a sheet on request. */
export default function WhatIfPage() {
  const [useCase] = useState(createPay);
  const whatIf = useWhatIf(useCase);
  const text = usePayText();
  const { run, basis, writing, written } = whatIf;
  const busy = run.progress !== null;
  return (
    <Wizard
      name="what-if"
      steps={whatIfSteps.map((name) => text(`pay.step.${name}`))}
      position={written ? whatIfSteps.length : writing ? 1 : 0}
      shown={written ? 'done' : writing ? 'write' : 'adjust'}
      run={run}
      onCancel={whatIf.cancel}
      footer={writing && !written ? null : <WhatIfButtons whatIf={whatIf} busy={busy} />}
    >
      {writing ? <Done whatIf={whatIf} /> : <Adjust whatIf={whatIf} busy={busy && basis === null} />}
    </Wizard>
  );
}

function Adjust({ whatIf, busy }: { whatIf: WhatIf; busy: boolean }) {
  const text = usePayText();
  const page = usePageStyles();
  const { basis, result } = whatIf;
  return (
    <>
      <h1 className={page.title} tabIndex={-1}>
        {text('pay.whatIf')}
      </h1>
      <p className={page.hint}>{text('pay.whatIf.intro')}</p>
      {basis && result && (
        <>
          <CheckSummary />
          <section className={page.section}>
            <Field label={text('pay.whatIf.month')} size="small">
              <Select
                value={basis.month}
                disabled={busy}
                onChange={(_, { value }) => void whatIf.load(value)}
                data-testid="what-if-month"
              >
                {basis.months.map((month) => (
                  <option key={month} value={month}>
                    {month}
                  </option>
                ))}
              </Select>
            </Field>
          </section>
          <section className={page.section}>
            <h2 className={page.heading}>{text('pay.whatIf.adjust')}</h2>
            <Sliders whatIf={whatIf} has={basis.has} />
          </section>
          <section className={page.section}>
            <h2 className={page.heading}>{text('pay.whatIf.result')}</h2>
            {basis.last && (
              <Field label={text('pay.whatIf.against')} size="small">
                <Select
                  value={whatIf.against}
                  disabled={busy}
                  onChange={(_, { value }) => whatIf.compareWith(value === 'last' ? 'last' : 'now')}
                  data-testid="what-if-against"
                >
                  <option value="now">{text('pay.whatIf.againstNow')}</option>
                  <option value="last">{text('pay.whatIf.againstLast')}</option>
                </Select>
              </Field>
            )}
            <Comparison basis={basis} result={result} />
          </section>
          <section className={page.section}>
            <h2 className={page.heading}>{text('pay.whatIf.odds')}</h2>
            <Reach basis={basis} adjustment={whatIf.settled} />
          </section>
        </>
      )}
    </>
  );
}

function WhatIfButtons({ whatIf, busy }: { whatIf: WhatIf; busy: boolean }) {
  const text = usePayText();
  const { basis, written } = whatIf;
  if (written) {
    return (
      <Button onClick={whatIf.back} data-testid="what-if-back">
        {text('pay.whatIf.back')}
      </Button>
    );
  }
  return (
    <>
      <Button disabled={busy} onClick={() => void whatIf.load(basis?.month ?? null)} data-testid="what-if-rescan">
        {text('wizard.rescan')}
      </Button>
      <Button
        appearance="primary"
        disabled={busy || !basis}
        onClick={() => void whatIf.write()}
        data-testid="what-if-write"
      >
        {text('pay.whatIf.write')}
      </Button>
    </>
  );
}

function Done({ whatIf: { basis, written, select } }: { whatIf: WhatIf }) {
  const text = usePayText();
  const page = usePageStyles();
  if (!basis || !written) {
    return (
      <h1 className={page.title} tabIndex={-1}>
        {text('progress.heading')}
      </h1>
    );
  }
  return (
    <div data-testid="what-if-done">
      <h1 className={page.title} tabIndex={-1}>
        {text('pay.whatIf.done')}
      </h1>
      <p className={page.paragraph}>
        {text('pay.whatIf.doneText', { month: basis.month, count: basis.people.length })}{' '}
        <PlaceLink link={written} onSelect={select} />
      </p>
    </div>
  );
}
