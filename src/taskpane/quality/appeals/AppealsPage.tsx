import { Button } from '@fluentui/react-components';
import { usePageStyles } from '../../components/pageStyles';
import { Wizard } from '../../components/Wizard';
import { useAppealsText } from '../texts';
import { AppealsList } from './AppealsList';
import { AppealView } from './AppealView';
import { ConfirmStep } from './ConfirmStep';
import { useAppeals, type Appeals } from './useAppeals';

/** The appeals: the list, one appeal with what another mark would change, and the confirmation of a decision. */
export default function AppealsPage() {
  const appeals = useAppeals();
  const text = useAppealsText();
  const page = usePageStyles();
  const { opened, waiting, written, run } = appeals;
  return (
    <Wizard
      name="appeals"
      shown={waiting ? 'confirm' : opened ? 'appeal' : 'list'}
      run={run}
      onCancel={appeals.cancel}
      footer={<Buttons appeals={appeals} />}
    >
      <p role="status" className={page.hint} data-testid="appeals-written">
        {written && text('appeals.done', { place: `${written.sheet}!${written.cell}` })}
      </p>
      {waiting ? (
        <ConfirmStep appeals={appeals} waiting={waiting} />
      ) : opened ? (
        <AppealView appeals={appeals} opened={opened} />
      ) : (
        <AppealsList appeals={appeals} />
      )}
    </Wizard>
  );
}

function Buttons({ appeals }: { appeals: Appeals }) {
  const text = useAppealsText();
  const { opened, waiting, run, decider, outlook } = appeals;
  const busy = run.progress !== null;
  if (waiting) {
    return (
      <>
        <Button disabled={busy} onClick={appeals.backToEffect} data-testid="appeals-confirm-back">
          {text('appeals.backToEffect')}
        </Button>
        <Button
          appearance="primary"
          disabled={busy || appeals.consent === null}
          onClick={() => void appeals.write()}
          data-testid="appeals-write"
        >
          {text('appeals.write')}
        </Button>
      </>
    );
  }
  if (opened) {
    const { appeal, mark, effect } = opened;
    const decidable = appeal.state === 'open' && appeal.problem === null && (outlook?.lacking.length ?? 0) === 0;
    const ready = decidable && decider !== '' && !busy;
    return (
      <>
        <Button disabled={busy} onClick={appeals.close} data-testid="appeals-back">
          {text('appeals.back')}
        </Button>
        {decidable && (
          <>
            <Button disabled={!ready} onClick={() => void appeals.propose('rejected')} data-testid="appeals-reject">
              {text('appeals.reject')}
            </Button>
            <Button
              appearance="primary"
              disabled={!ready || mark === null || effect === null}
              onClick={() => void appeals.propose('upheld')}
              data-testid="appeals-uphold"
            >
              {text('appeals.uphold')}
            </Button>
          </>
        )}
      </>
    );
  }
  return (
    <Button disabled={busy} onClick={() => void appeals.look()} data-testid="appeals-rescan">
      {text('wizard.rescan')}
    </Button>
  );
}
