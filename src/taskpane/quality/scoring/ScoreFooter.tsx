import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { liveScore } from '../../../review/scoring/draft';
import { Definition } from '../../components/Definition';
import { formatsOf } from '../../shell/format';
import { useLanguage } from '../../shell/text';
import { useScoringText } from '../texts';
import { focusItem } from './MarkItems';
import type { Scoring } from './useScoring';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', flexGrow: 1, gap: tokens.spacingVerticalXS, minWidth: 0 },
  line: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: `0 ${tokens.spacingHorizontalXS}` },
  score: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  open: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', justifyContent: 'flex-end', flexGrow: 1, gap: tokens.spacingHorizontalS },
});

/** The score as it stands, and the way on: always in sight while the form scrolls. */
export function ScoreFooter({ scoring }: { scoring: Scoring }) {
  const text = useScoringText();
  const styles = useStyles();
  const { locale } = useLanguage();
  const formats = formatsOf(locale);
  const { outlook, review, run, allowed, unchanged } = scoring;
  if (!outlook || !review) return null;
  const busy = run.progress !== null;
  const { written, draft } = review;
  const { score, grade, open } = liveScore(written?.rubric ?? outlook.rubric, draft, outlook.bands);
  const { target } = outlook;
  const asks = !written && target.kind === 'table';
  const [firstOpen] = open;
  const goOn = () => {
    // An item that was passed over is asked for, not guessed.
    if (firstOpen !== undefined) focusItem(firstOpen);
    else void (written ? scoring.planEdit() : scoring.save());
  };
  return (
    <div className={styles.root}>
      {asks && (
        <Checkbox
          label={text('scoring.target.allow', { sheet: target.sheet })}
          checked={allowed}
          disabled={busy}
          onChange={(_, { checked }) => scoring.setAllowed(checked === true)}
          data-testid="scoring-allow"
        />
      )}
      <div className={styles.line}>
        <span className={styles.open}>{text('scoring.score')}</span>
        <Definition term="score" />
        <span className={styles.score} data-testid="scoring-score">
          {formats.score(score)}
        </span>
        <span data-testid="scoring-grade">{grade}</span>
        <span className={styles.open} role="status" data-testid="scoring-left">
          {unchanged
            ? text('scoring.noChange')
            : open.length > 0
              ? text('scoring.stillOpen', { count: open.length })
              : ''}
        </span>
        <div className={styles.buttons}>
          <Button disabled={busy} onClick={scoring.close} data-testid="scoring-back">
            {text('scoring.back')}
          </Button>
          <Button appearance="primary" disabled={busy || (asks && !allowed)} onClick={goOn} data-testid="scoring-save">
            {text(written ? 'scoring.saveEdit' : 'scoring.save')}
          </Button>
        </div>
      </div>
    </div>
  );
}
