import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import type { CoreKind } from '../../review/monthly/model';
import { useText } from '../shell/text';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalS },
});

/** What the review cannot do without, and what to put where. */
export function MissingTables({ missing }: { missing: readonly CoreKind[] }) {
  const text = useText();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {missing.map((kind) => (
        <MessageBar key={kind} intent="error" layout="multiline" data-testid={`review-missing-${kind}`}>
          <MessageBarBody>
            <MessageBarTitle>{text('tables.missing', { kind: text(`review.kind.${kind}`) })}</MessageBarTitle>
            {text('tables.missingAdvice', { headers: text(`headers.${kind}`) })}
          </MessageBarBody>
        </MessageBar>
      ))}
    </div>
  );
}
