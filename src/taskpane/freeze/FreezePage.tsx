import { Button, Link } from '@fluentui/react-components';
import { useState } from 'react';
import { usePageStyles } from '../components/pageStyles';
import { Wizard } from '../components/Wizard';
import { ChangePreview } from './ChangePreview';
import { ChooseSheets, countBySheet } from './ChooseSheets';
import { useFreezeText } from './texts';
import { useFreeze } from './useFreeze';

/** Freeze and share: choose sheets, see what changes, agree, write; and the same way back. */
export default function FreezePage() {
  const text = useFreezeText();
  const page = usePageStyles();
  const { run, scan, shown, consent, actions } = useFreeze();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const busy = run.progress !== null;
  const sheets = scan ? [...countBySheet(scan).keys()] : [];
  const chosen = new Set(sheets.filter((sheet) => !left.has(sheet)));
  const choose = (sheet: string, yes: boolean) => {
    const next = new Set(left);
    if (yes) next.delete(sheet);
    else next.add(sheet);
    setLeft(next);
  };

  const back = (
    <Button disabled={busy} onClick={actions.back} data-testid="freeze-back">
      {text(shown.step === 'preview' || shown.step === 'restore' ? 'wizard.back' : 'freeze.again')}
    </Button>
  );
  const buttons = () => {
    if (shown.step === 'choose') {
      return (
        <>
          <Button disabled={busy} onClick={actions.back} data-testid="freeze-rescan">
            {text('wizard.rescan')}
          </Button>
          <Button
            appearance="primary"
            disabled={busy || chosen.size === 0}
            onClick={() => void actions.preview([...chosen])}
            data-testid="freeze-show"
          >
            {text('freeze.show')}
          </Button>
        </>
      );
    }
    if (shown.step === 'done' || shown.step === 'restored') return back;
    const write = () => {
      if (!consent) return;
      if (shown.step === 'preview') void actions.freeze(shown.preview, consent);
      else void actions.restore(shown.preview, consent);
    };
    return (
      <>
        {back}
        <Button appearance="primary" disabled={busy || !consent} onClick={write} data-testid="freeze-write">
          {text(shown.step === 'preview' ? 'freeze.write' : 'freeze.restore')}
        </Button>
      </>
    );
  };

  return (
    <Wizard name="freeze" shown={shown.step} run={run} onCancel={actions.cancel} footer={buttons()}>
      {shown.step === 'choose' && scan && (
        <ChooseSheets
          scan={scan}
          chosen={chosen}
          onChoose={choose}
          busy={busy}
          onRestore={() => void actions.previewRestore()}
        />
      )}
      {(shown.step === 'preview' || shown.step === 'restore') && (
        <>
          <ChangePreview
            title={text(shown.step === 'preview' ? 'freeze.preview' : 'freeze.restorePreview')}
            preview={shown.preview}
            consent={consent}
            busy={busy}
            onConsent={actions.agree}
            onSelect={actions.select}
          />
          {shown.step === 'restore' && shown.preview.items.length === 0 && (
            <p className={page.paragraph}>{text('freeze.nothingToRestore')}</p>
          )}
        </>
      )}
      {shown.step === 'done' && (
        <>
          <h1 className={page.title} tabIndex={-1}>
            {text('freeze.done')}
          </h1>
          <p className={page.paragraph} data-testid="freeze-done">
            {text('freeze.doneText', { count: shown.count })}{' '}
            <Link as="button" inline onClick={() => actions.select({ sheet: shown.record, cell: 'A1' })}>
              {shown.record}
            </Link>
          </p>
        </>
      )}
      {shown.step === 'restored' && (
        <>
          <h1 className={page.title} tabIndex={-1}>
            {text('freeze.restored')}
          </h1>
          <p className={page.paragraph} data-testid="freeze-restored">
            {text('freeze.restoredText', { count: shown.count })}
          </p>
        </>
      )}
    </Wizard>
  );
}
