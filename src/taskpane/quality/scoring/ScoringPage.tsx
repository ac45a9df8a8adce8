import { Button } from '@fluentui/react-components';
import { isoDate } from '../../../domain/numbers/dates';
import { usePageStyles } from '../../components/pageStyles';
import { Wizard } from '../../components/Wizard';
import { useScoringText } from '../texts';
import { EditStep } from './EditStep';
import { QueueView } from './QueueView';
import { ReviewForm } from './ReviewForm';
import { ScoreFooter } from './ScoreFooter';
import { useScoring, type Scoring } from './useScoring';

/** The scoring of sampled conversations: the queue, one review after the other, and the confirmation of an edit. */
export default function ScoringPage() {
  const scoring = useScoring();
  const page = usePageStyles();
  const { review, edit, run } = scoring;
  const shown = edit ? 'edit' : review ? 'review' : 'queue';
  return (
    <Wizard
      name="scoring"
      shown={shown}
      run={run}
      onCancel={scoring.cancel}
      footer={
        edit ? (
          <EditButtons scoring={scoring} />
        ) : review ? (
          <ScoreFooter scoring={scoring} />
        ) : (
          <QueueButtons scoring={scoring} />
        )
      }
    >
      <SavedLine scoring={scoring} />
      {edit && review ? (
        <EditStep scoring={scoring} edit={edit} />
      ) : review ? (
        <ReviewForm key={review.conversation.key} scoring={scoring} review={review} />
      ) : (
        <QueueView scoring={scoring} />
      )}
      <p className={page.hint}>{review && !edit ? <DayLine scoring={scoring} /> : null}</p>
    </Wizard>
  );
}

/** What has just been written, for the eye and for the screen reader. */
function SavedLine({ scoring: { saved } }: { scoring: Scoring }) {
  const text = useScoringText();
  const page = usePageStyles();
  const place = saved ? `${saved.review.link.sheet}!${saved.review.link.cell}` : '';
  const sheets = saved?.sheets.join(text('list.separator')) ?? '';
  const words = !saved
    ? ''
    : saved.edited
      ? text('scoring.edit.done', { place })
      : text(sheets === '' ? 'scoring.saved' : 'scoring.savedNew', { place, sheets });
  return (
    <p role="status" className={page.hint} data-testid="scoring-saved">
      {words}
    </p>
  );
}

function DayLine({ scoring: { today } }: { scoring: Scoring }) {
  const text = useScoringText();
  return <span data-testid="scoring-today">{text('scoring.today', { day: isoDate(today) })}</span>;
}

function QueueButtons({ scoring: { run, look, waiting, open } }: { scoring: Scoring }) {
  const text = useScoringText();
  const busy = run.progress !== null;
  const [next] = waiting;
  return (
    <>
      <Button disabled={busy} onClick={() => void look()} data-testid="scoring-rescan">
        {text('wizard.rescan')}
      </Button>
      <Button
        appearance="primary"
        disabled={busy || !next}
        onClick={() => next && open(next)}
        data-testid="scoring-start"
      >
        {text('scoring.start')}
      </Button>
    </>
  );
}

function EditButtons({ scoring: { run, consent, backToForm, writeEdit } }: { scoring: Scoring }) {
  const text = useScoringText();
  const busy = run.progress !== null;
  return (
    <>
      <Button disabled={busy} onClick={backToForm} data-testid="scoring-edit-back">
        {text('scoring.edit.back')}
      </Button>
      <Button
        appearance="primary"
        disabled={busy || consent === null}
        onClick={() => void writeEdit()}
        data-testid="scoring-edit-write"
      >
        {text('scoring.edit.write')}
      </Button>
    </>
  );
}
