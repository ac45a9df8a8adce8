import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { isMessageKey } from '../../locales';
import type { Progress } from '../../review/run';
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
export function RunProgress({ name, progress, onCancel }: { name: string; progress: Progress; onCancel: () => void }) {
  const text = useText();
  const styles = useStyles();
  const step = isMessageKey(progress.step) ? text(progress.step) : progress.step;
  return (
    <div className={styles.root} data-testid={`${name}-progress`}>
      <div>
        <div role="status">{step}</div>
        <ProgressBar value={progress.fraction || undefined} aria-label={step} thickness="medium" />
      </div>
      <Button size="small" onClick={onCancel} data-testid={`${name}-cancel`}>
        {text('run.cancel')}
      </Button>
    </div>
  );
}
