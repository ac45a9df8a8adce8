import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { isMessageKey } from '../../locales';
import type { Progress } from '../../review/monthly/model';
import { useText } from '../shell/text';

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
  },
});

/** What is being done now, how far it is, and a way out. */
export function RunProgress({ progress, onCancel }: { progress: Progress; onCancel: () => void }) {
  const text = useText();
  const styles = useStyles();
  const step = isMessageKey(progress.step) ? text(progress.step) : progress.step;
  return (
    <div className={styles.root} data-testid="review-progress">
      <div>
        <div role="status">{step}</div>
        <ProgressBar value={progress.fraction || undefined} aria-label={step} thickness="medium" />
      </div>
      <Button size="small" onClick={onCancel} data-testid="review-cancel">
        {text('review.cancel')}
      </Button>
    </div>
  );
}
