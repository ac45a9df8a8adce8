import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { createDataCheck } from '../../review/check';
import { Wizard } from '../components/Wizard';
import { FindingsView } from './FindingsView';
import { RepairView } from './RepairView';
import { useCheckText } from './useCheckText';
import { useDataCheck } from './useDataCheck';

/** The data check (数据体检): what was found, what is wrong, and repairs that are shown before they happen. */
export default function CheckPage() {
  const [useCase] = useState(createDataCheck);
  const { result, plan, repaired, sheet, linked, run, actions } = useDataCheck(useCase);
  const text = useCheckText();
  const busy = run.progress !== null;
  const footer = plan ? (
    <>
      <Button disabled={busy} onClick={actions.leave} data-testid="check-leave">
        {text('wizard.back')}
      </Button>
      <Button
        appearance="primary"
        disabled={busy || plan.count === 0}
        onClick={() => void actions.repair(plan)}
        data-testid="check-confirm"
      >
        {text('check.page.confirm', { count: plan.count })}
      </Button>
    </>
  ) : (
    <>
      <Button
        disabled={busy || !result || result.findings.length === 0}
        onClick={() => void actions.write()}
        data-testid="check-write"
      >
        {text('check.page.write')}
      </Button>
      <Button appearance="primary" disabled={busy} onClick={() => void actions.look()} data-testid="check-again">
        {text('check.page.again')}
      </Button>
    </>
  );
  return (
    <Wizard name="check" shown={plan ? 'repair' : 'findings'} run={run} onCancel={actions.cancel} footer={footer}>
      {plan ? (
        <RepairView plan={plan} onSelect={actions.select} />
      ) : (
        <FindingsView result={result} repaired={repaired} sheet={sheet} linked={linked} busy={busy} actions={actions} />
      )}
    </Wizard>
  );
}
